using System.Text;
using FactCheck.Articles;
using FactCheck.Language.Identification;

namespace FactCheck.Claims;

/// <summary>Only English is understood; another language is refused with one clear line.</summary>
internal static class LanguageCheck
{
    private const int EnoughCharacters = 20_000;
    private const int LongestBlock = 200_000;

    /// <summary>Looks at the compared blocks.</summary>
    /// <exception cref="FactCheckException">The text is not English, or there is none.</exception>
    public static void Require(Article article, IReadOnlyList<int> blocks)
    {
        StringBuilder sample = new();
        foreach (int block in blocks)
        {
            sample.Append(article.Blocks[block].Span.Slice(article.Readable)).Append('\n');
            if (sample.Length > EnoughCharacters)
            {
                break;
            }
        }

        string name = article.Path ?? "text";
        if (sample.ToString().AsSpan().IsWhiteSpace())
        {
            throw new FactCheckException("FC0013", $"{name}: nothing in it can be compared");
        }

        foreach (int block in blocks)
        {
            if (article.Blocks[block].Span.Length > LongestBlock)
            {
                throw new FactCheckException("FC0015", $"{name}: a paragraph of {article.Blocks[block].Span.Length} characters without a line break; at most {LongestBlock} are read");
            }
        }

        LanguageGuess guess = LanguageIdentifier.Identify(sample.ToString());
        if (!guess.IsEnglish)
        {
            throw new FactCheckException("FC0014", $"{name}: not English (looks like '{guess.Code}'); only English is understood");
        }
    }
}
