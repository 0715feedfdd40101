using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;

namespace FactCheck.Rules;

/// <summary>Builds findings: cuts the passages around the compared words and asks the comparability test.</summary>
internal static class FindingFactory
{
    /// <summary>A discrepancy between two compared places.</summary>
    public static Finding Discrepancy(RuleDescriptor rule, FactPair pair, Comparand a, Comparand b, ReportValue? valueA, ReportValue? valueB, Severity severity, string message, double closeness = 0, double certain = 0.5, EventPair events = default) =>
        Build(rule, pair, Relation.Discrepancy, a, b, valueA, valueB, severity, message, closeness, certain, events);

    /// <summary>An agreement between two compared places.</summary>
    public static Finding Agreement(RuleDescriptor rule, FactPair pair, Comparand a, Comparand b, ReportValue? valueA, ReportValue? valueB, string message, double closeness = 1, double certain = 0.5, EventPair events = default) =>
        Build(rule, pair, Relation.Agreement, a, b, valueA, valueB, null, message, closeness, certain, events);

    /// <summary>The compared side of a value: anchored to what it is a value of.</summary>
    public static Comparand Side(AnalyzedSentence sentence, WordRange focus, int head, int anchor = -1, int predicate = -1) =>
        new(focus, head, anchor < 0 ? head : anchor, predicate < 0 ? sentence.ClauseAt(head).Predicate : predicate);

    /// <summary>A value as the report shows it.</summary>
    public static ReportValue Shown(Value value) => new(value.Kind, value.Normalized);

    /// <summary>Words of a side as written, on one line, cut to what fits a summary.</summary>
    public static string Quote(AnalyzedSentence sentence, WordRange words, string text)
    {
        string quote = sentence.Sentence.SpanOf(words.Start, words.End - 1).Text(text);
        quote = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return quote.Length <= 60 ? quote : quote[..57] + "…";
    }

    /// <summary>The finding with passages of the rule's own choice.</summary>
    public static Finding With(this Finding finding, TextSpan clauseA, IReadOnlyList<TextSpan> focusA, TextSpan clauseB, IReadOnlyList<TextSpan> focusB) =>
        finding with { A = finding.A with { Clause = clauseA, Focus = focusA }, B = finding.B with { Clause = clauseB, Focus = focusB } };

    private static Finding Build(RuleDescriptor rule, FactPair pair, Relation relation, Comparand a, Comparand b, ReportValue? valueA, ReportValue? valueB, Severity? severity, string message, double closeness, double certain, EventPair events) =>
        new(
            rule,
            relation,
            severity,
            Side(pair.A, a, valueA),
            Side(pair.B, b, valueB),
            message,
            ComparabilityTest.Judge(pair, a, b, closeness, certain, events.Support, events.Rival, events.IsEchoed ? 1 : 0),
            Anchor(pair.A, a) + "/" + Anchor(pair.B, b))
        { LeastAsCopy = relation == Relation.Discrepancy && SameElse.Is(pair, a.Focus, b.Focus) ? SameElse.Probability : 0 };

    private static Evidence Side(AnalyzedSentence sentence, Comparand side, ReportValue? value)
    {
        TextSpan focus = sentence.Sentence.SpanOf(side.Focus.Start, side.Focus.End - 1);
        return new Evidence(sentence.Index, TextSpan.Union(ClauseSpans.Around(sentence, side.Focus, side.Head), focus), [focus], value);
    }

    private static string Anchor(AnalyzedSentence sentence, Comparand side) =>
        side.Anchor == side.Predicate ? sentence.Words[side.Predicate].Lemma : $"{sentence.Words[side.Predicate].Lemma} {sentence.Words[side.Anchor].Lemma}";
}
