using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Attributions;
using FactCheck.Values.Causes;
using FactCheck.Values.Certainties;
using FactCheck.Values.Communications;
using FactCheck.Values.Degrees;
using FactCheck.Values.Entities;
using FactCheck.Values.Events;
using FactCheck.Values.Lists;
using FactCheck.Values.Phases;
using FactCheck.Values.Places;
using FactCheck.Values.Polarities;
using FactCheck.Values.Quantities;
using FactCheck.Values.Quotations;
using FactCheck.Values.Roles;
using FactCheck.Values.Times;

namespace FactCheck.Claims;

/// <summary>From an article to everything that a comparison needs of it.</summary>
internal sealed class ArticleAnalyzer(LanguageModel model)
{
    /// <summary>Analyses the compared blocks of an article.</summary>
    /// <exception cref="FactCheckException">The text is not English, or nothing in it can be compared.</exception>
    public ArticleAnalysis Analyze(Article article, CancellationToken cancellationToken)
    {
        article = ArticleExtract.Of(article);
        int[] blocks = [.. Enumerable.Range(0, article.Blocks.Count).Where(i => article.Blocks[i].IsCompared)];
        LanguageCheck.Require(article, blocks);
        IReadOnlyList<Sentence> sentences = Lemmatizer.Correct(model.Analyze(article.Readable, [.. blocks.Select(i => article.Blocks[i].Span)], cancellationToken));
        EntityTable entities = EntityTable.Build(article.Readable, sentences);
        TimeReference reference = new(article.Published, article.DatelineDate);
        List<AnalyzedSentence> analyzed = new(sentences.Count);
        int block = 0;
        foreach (Sentence sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (block + 1 < blocks.Length && article.Blocks[blocks[block + 1]].Span.Start <= sentence.Span.Start)
            {
                block++;
            }

            (IReadOnlyList<Clause> Clauses, IReadOnlyList<int> ClauseOf) clauses = ClauseReader.Read(sentence);
            analyzed.Add(new AnalyzedSentence(analyzed.Count, article.Blocks[blocks[block]].Kind, blocks[block], sentence, clauses)
            {
                Values = Read(sentence, analyzed.Count, clauses, article.Readable, entities, reference),
            });
        }

        return new ArticleAnalysis(article, analyzed, entities, QuotationReader.Read(article.Readable, sentences));
    }

    private static SentenceValues Read(Sentence sentence, int index, (IReadOnlyList<Clause> Clauses, IReadOnlyList<int> ClauseOf) clauses, string text, EntityTable entities, TimeReference reference)
    {
        IReadOnlyList<PhaseValue> phases = PhaseReader.Read(sentence, text);
        return new SentenceValues(
            QuantityReader.Read(sentence, text),
            TimeReader.Read(sentence, text, reference),
            PlaceReader.Read(sentence, text, index, entities),
            RoleReader.Read(sentence, index, entities),
            ListReader.Read(sentence, text),
            AttributionReader.Read(sentence, text),
            PolarityReader.Read(sentence, text),
            CertaintyReader.Read(sentence, text),
            phases,
            CauseReader.Read(sentence, text),
            DegreeReader.Read(sentence, text),
            CommunicationReader.Read(sentence),
            EventStateReader.Read(sentence, clauses, phases));
    }
}
