namespace FactCheck.Evaluation;

/// <summary>A finding with its checked spans in code points; no spans where they are too wide to count.</summary>
internal sealed class LocatedFinding(PredictedFinding finding, IReadOnlyList<CodePointSpan> a, IReadOnlyList<CodePointSpan> b, int width)
{
    public PredictedFinding Finding => finding;

    public IReadOnlyList<CodePointSpan> A => a;

    public IReadOnlyList<CodePointSpan> B => b;

    /// <summary>Characters of all spans together, those too wide to count included.</summary>
    public int Width => width;

    /// <summary>Overlap of the side that fits worse; null without spans on both sides.</summary>
    public double? OverlapWith(GoldItem item) =>
        a.Count == 0 || b.Count == 0 ? null : Math.Min(a.Max(span => span.OverlapWith(item.SpanA)), b.Max(span => span.OverlapWith(item.SpanB)));
}
