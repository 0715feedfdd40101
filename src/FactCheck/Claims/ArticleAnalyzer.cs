using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Claims;

/// <summary>From an article to everything that a comparison needs of it.</summary>
internal sealed class ArticleAnalyzer(LanguageModel model, LexicalRelations lexicon)
{
}
