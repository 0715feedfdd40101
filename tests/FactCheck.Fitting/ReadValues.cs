using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Reports;
using FactCheck.Rules.Quotations;
using FactCheck.Values;
using FactCheck.Values.Phases;
using FactCheck.Values.Polarities;
using FactCheck.Values.Quantities;

namespace FactCheck.Fitting;

/// <summary>What the readers found of one type in a passage, as the rules of that type take it up.</summary>
internal static class ReadValues
{
    /// <summary>Whether one side with such a value is enough for the rules of the type: a denial differs from the plain statement, an enumeration from one thing.</summary>
    public static bool OneSideIsEnough(DiscrepancyType type) => type is DiscrepancyType.List or DiscrepancyType.Polarity or DiscrepancyType.Certainty;

    /// <summary>What is read of a type, in words.</summary>
    public static string NameOf(DiscrepancyType type) => type switch
    {
        DiscrepancyType.Entity => "name or reference",
        DiscrepancyType.List => "enumeration",
        DiscrepancyType.Attribution => "source",
        DiscrepancyType.Polarity => "negation",
        DiscrepancyType.Certainty => "hedge",
        DiscrepancyType.Kind => "content word",
        _ => ReportTerms.Of(type),
    };

    /// <summary>The words that carry a value of the type in the passage.</summary>
    public static IReadOnlyList<string> In(DiscrepancyType type, ArticleAnalysis report, AnalyzedSentence sentence, TextSpan passage)
    {
        string text = report.Article.Readable;
        return [.. Spans(type, report, sentence).Where(span => span.Overlaps(passage)).Distinct().Order().Select(span => span.Text(text))];
    }

    private static IEnumerable<TextSpan> Spans(DiscrepancyType type, ArticleAnalysis report, AnalyzedSentence sentence)
    {
        SentenceValues values = sentence.Values;
        return type switch
        {
            DiscrepancyType.Quantity => values.Quantities.Select(v => v.Span),
            DiscrepancyType.Time => values.Times.Select(v => v.Span),
            DiscrepancyType.Place => values.Places.Select(v => v.Span),
            DiscrepancyType.Entity => report.Entities.ReferencesIn(sentence.Index).Select(r => SpanOf(sentence, r.Words)),
            DiscrepancyType.Role => values.Roles.Select(v => v.Span).Concat(values.Quantities.Where(q => q.Sort == QuantityKind.Age).Select(v => v.Span)),
            DiscrepancyType.List => values.Lists.Select(v => v.Span),
            DiscrepancyType.Attribution => values.Attributions.Where(v => v.Source is not null).Select(v => v.Span),
            DiscrepancyType.Quotation => QuotedWords.In(report, sentence, withExpressions: true).Select(q => q.Content),
            DiscrepancyType.Polarity => sentence.Statuses.Where(s => s.Polarity != Polarity.Affirmed).Select(s => SpanOf(sentence, s.PolarityWords)),
            DiscrepancyType.Certainty => sentence.Statuses.Where(s => s.LevelCue.Length > 0).Select(s => SpanOf(sentence, s.LevelWords)),
            DiscrepancyType.Phase => sentence.Statuses.Where(s => s.Phase != EventPhase.Unknown).Select(s => SpanOf(sentence, s.StageWords)).Concat(values.EventStates.Select(v => v.Span)),
            DiscrepancyType.Cause => values.Causes.Select(v => v.Span),
            DiscrepancyType.Degree => values.Degrees.Select(v => v.Span),
            _ => sentence.Words.Where(w => sentence.Kinds[w.Index].Count > 0).Select(w => w.Span),
        };
    }

    private static TextSpan SpanOf(AnalyzedSentence sentence, WordRange words) => sentence.Sentence.SpanOf(words.Start, words.End - 1);
}
