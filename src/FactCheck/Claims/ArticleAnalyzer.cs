using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values.Attributions;
using FactCheck.Values.Causes;
using FactCheck.Values.Certainties;
using FactCheck.Values.Communications;
using FactCheck.Values.Degrees;
using FactCheck.Values.Lists;
using FactCheck.Values.Phases;
using FactCheck.Values.Polarities;
using FactCheck.Values.Quantities;
using FactCheck.Values.Quotations;
using FactCheck.Values.Times;

namespace FactCheck.Claims;

/// <summary>From an article to everything that a comparison needs of it.</summary>
internal sealed class ArticleAnalyzer(LanguageModel model)
{
    /// <summary>Analyses the compared blocks of an article.</summary>
    /// <exception cref="FactCheckException">The text is not English, or nothing in it can be compared.</exception>
    public ArticleAnalysis Analyze(Article article, CancellationToken cancellationToken)
    {
        int[] blocks = [.. Enumerable.Range(0, article.Blocks.Count).Where(i => article.Blocks[i].IsCompared && article.Blocks[i].Kind is BlockKind.Headline or BlockKind.Subheading or BlockKind.Paragraph or BlockKind.Caption)];
        blocks = [.. blocks.Where(i => article.Blocks[i].IsCompared)];
        LanguageCheck.Require(article, blocks);
        IReadOnlyList<Sentence> sentences = model.Analyze(article.Readable, [.. blocks.Select(i => article.Blocks[i].Span)], cancellationToken);
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

            analyzed.Add(new AnalyzedSentence(analyzed.Count, article.Blocks[blocks[block]].Kind, blocks[block], sentence) { Values = Read(sentence, article.Readable, reference) });
        }

        return new ArticleAnalysis(article, analyzed, QuotationReader.Read(article.Readable, sentences));
    }

    private static SentenceValues Read(Sentence sentence, string text, TimeReference reference) => new(
        QuantityReader.Read(sentence, text),
        TimeReader.Read(sentence, text, reference),
        ListReader.Read(sentence, text),
        AttributionReader.Read(sentence, text),
        PolarityReader.Read(sentence, text),
        CertaintyReader.Read(sentence, text),
        PhaseReader.Read(sentence, text),
        CauseReader.Read(sentence, text),
        DegreeReader.Read(sentence, text),
        CommunicationReader.Read(sentence));
}
