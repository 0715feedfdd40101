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
        int[] blockOf = BlocksOf(sentences, article, blocks);
        var analyzed = new AnalyzedSentence[sentences.Count];
        Parallel.For(0, sentences.Count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            (IReadOnlyList<Clause> Clauses, IReadOnlyList<int> ClauseOf) clauses = ClauseReader.Read(sentences[i]);
            analyzed[i] = new AnalyzedSentence(i, article.Blocks[blockOf[i]].Kind, blockOf[i], sentences[i], clauses)
            {
                Values = Read(sentences[i], i, clauses, article.Readable, entities, reference),
            };
        });

        return new ArticleAnalysis(article, analyzed, entities, QuotationReader.Read(article.Readable, sentences));
    }

    /// <summary>For each sentence the index of its block among all blocks of the article.</summary>
    private static int[] BlocksOf(IReadOnlyList<Sentence> sentences, Article article, int[] blocks)
    {
        var blockOf = new int[sentences.Count];
        int block = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            while (block + 1 < blocks.Length && article.Blocks[blocks[block + 1]].Span.Start <= sentences[i].Span.Start)
            {
                block++;
            }

            blockOf[i] = blocks[block];
        }

        return blockOf;
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
