using System.Globalization;
using System.Numerics.Tensors;
using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Fitting;

/// <summary>Tells why marked discrepancies of one pair of reports were missed, by what the engine did with their passages: from the last step that it reached back to the first.</summary>
/// <param name="context">The two reports.</param>
/// <param name="pairs">The sentence pairs that were compared.</param>
/// <param name="candidates">What the rules said of them, weighed; preview rules included.</param>
/// <param name="usual">The features of shown findings.</param>
internal sealed class MissReasons(PairContext context, IReadOnlyList<FactPair> pairs, IReadOnlyList<Finding> candidates, UsualFeatures usual)
{
    private const int MostValues = 3;
    private static readonly double Least = new EngineOptions().MinConfidence;

    /// <summary>The reason for a marked discrepancy that no finding of the report was counted for.</summary>
    public MissReason Of(GoldItem item)
    {
        DiscrepancyType type = item.Type!.Value;
        Finding[] seen = [.. candidates.Where(f => f.Relation == Relation.Discrepancy && Labels.Hits(item, f)).OrderByDescending(f => f.Confidence)];
        Finding[] stable = [.. seen.Where(f => f.Rule.Status == RuleStatus.Stable)];
        if (stable.FirstOrDefault(f => f.Confidence >= Least) is { } shown)
        {
            return new MissReason(MissCause.Taken, $"seen by {Named(shown)}, but another finding, or another mark, takes the same words");
        }

        if (stable.FirstOrDefault(f => f.Rule.Type == type) is { } doubtful)
        {
            return new MissReason(MissCause.TooDoubtful, $"seen by {Named(doubtful)}, but held too doubtful{Against(doubtful)}");
        }

        if (seen.FirstOrDefault(f => f.Rule.Status == RuleStatus.Preview && (f.Rule.Type == type || f.Confidence >= Least)) is { } preview)
        {
            return new MissReason(MissCause.Preview, $"seen only by {Named(preview)}, a preview rule");
        }

        if (stable.FirstOrDefault() is { } other && other.Confidence >= Least / 2)
        {
            return new MissReason(MissCause.OtherType, $"seen only as {ReportTerms.Of(other.Rule.Type)} by {Named(other)}, and held too doubtful");
        }

        if (candidates.Where(f => f.Relation == Relation.Discrepancy && f.Rule.Status == RuleStatus.Stable && f.Rule.Type == type && Touches(item, f)).MaxBy(f => f.Confidence) is { } beside)
        {
            return new MissReason(MissCause.OtherWords, $"{Named(beside)} overlaps the marked words by less than half");
        }

        FactPair[] compared = [.. pairs.Where(p => p.A.Sentence.Span.Overlaps(item.A) && p.B.Sentence.Span.Overlaps(item.B))];
        return compared.Length == 0 ? NotPaired(item) : NotSeen(item, type, compared);
    }

    private MissReason NotPaired(GoldItem item)
    {
        AnalyzedSentence[] left = [.. context.A.Sentences.Where(s => s.Sentence.Span.Overlaps(item.A))], right = [.. context.B.Sentences.Where(s => s.Sentence.Span.Overlaps(item.B))];
        if (left.Length == 0 || right.Length == 0)
        {
            return new MissReason(MissCause.NotPaired, $"the passage {(left.Length == 0 ? "in a" : "in b")} stands in no sentence that is compared");
        }

        double cosine = left.SelectMany(_ => right, (a, b) => TensorPrimitives.Dot(a.Sentence.Embedding.Span, b.Sentence.Embedding.Span)).Max();
        return new MissReason(MissCause.NotPaired, Invariant($"the sentences were not paired (cosine {cosine:0.00})"));
    }

    private MissReason NotSeen(GoldItem item, DiscrepancyType type, FactPair[] compared)
    {
        string[] left = [.. compared.Select(p => p.A).Distinct().SelectMany(s => ReadValues.In(type, context.A, s, item.A))];
        string[] right = [.. compared.Select(p => p.B).Distinct().SelectMany(s => ReadValues.In(type, context.B, s, item.B))];
        string name = ReadValues.NameOf(type);
        if (left.Length == 0 && right.Length == 0)
        {
            return new MissReason(MissCause.NotRead, $"no {name} read on either side");
        }

        if ((left.Length == 0 || right.Length == 0) && !ReadValues.OneSideIsEnough(type))
        {
            return new MissReason(MissCause.NotRead, left.Length == 0 ? $"no {name} read in a (b: {Listed(right)})" : $"no {name} read in b (a: {Listed(left)})");
        }

        return candidates.FirstOrDefault(f => f.Relation == Relation.Agreement && f.Rule.Type == type && Labels.Hits(item, f)) is { } agreement
            ? new MissReason(MissCause.Agreeing, $"held to agree by {agreement.Rule.Id} ({agreement.Message})")
            : new MissReason(MissCause.NotCompared, $"{name} read (a: {Listed(left)}; b: {Listed(right)}), but no rule compares the two");
    }

    private string Against(Finding finding)
    {
        bool isCapped = ComparabilityModel.Shipped.Probability(finding.Relation, finding.Rule.Type, [.. finding.Comparability.Features]) > finding.Confidence;
        string against = !isCapped ? usual.Against(finding)
            : context.AreOtherStories ? "the reports are taken to tell two stories"
            : "one side agrees better with another sentence of the other report";
        return against.Length == 0 ? string.Empty : $": {against}";
    }

    private static bool Touches(GoldItem item, Finding finding) => finding.A.Clause.Overlaps(item.A) && finding.B.Clause.Overlaps(item.B);

    private static string Named(Finding finding) => Invariant($"{finding.Rule.Id} ({finding.Message}; probability {Math.Floor(finding.Confidence * 100) / 100:0.00})"); // 0.496 is less than 0.5

    private static string Listed(string[] words) => words.Length == 0 ? "none" : string.Join(", ", words.Take(MostValues).Select(w => Passages.Shortened(w, Passages.ShortLength))) + (words.Length > MostValues ? ", …" : string.Empty);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
