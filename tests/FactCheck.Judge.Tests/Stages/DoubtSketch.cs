using FactCheck.Doubts;
using FactCheck.Language;
using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Judge.Tests.Stages;

/// <summary>A comparison of two one-sentence reports with one doubtful pair, built by hand.</summary>
internal sealed record DoubtSketch
{
    public string A { get; init; } = "Police [|detained|] the captain on Tuesday.";

    public string B { get; init; } = "Police [|arrested|] the captain on Tuesday.";

    public DiscrepancyType Type { get; init; } = DiscrepancyType.Kind;

    public double Probability { get; init; } = 0.6;

    public double MinConfidence { get; init; } = 0.5;

    public bool IsArithmetic { get; init; }

    /// <summary>Another finding that the rules hold for certain.</summary>
    public (Relation Relation, DiscrepancyType Type, string A, string B)? Certain { get; init; }

    public DoubtfulComparison Build()
    {
        string a = Plain(A), b = Plain(B);
        bool isShown = Probability >= MinConfidence;
        ReportSketch sketch = new ReportSketch().Document(a).Document(b).Add(Relation.Discrepancy, Type, Severity.Wording, "one / other", Probability, A, B);
        ReportFinding finding = sketch.Build().Findings[0] with { Explanation = "The rule's words." };
        sketch = new ReportSketch().Document(a).Document(b);
        if (isShown)
        {
            sketch.Add(Relation.Discrepancy, Type, Severity.Wording, "one / other", Probability, A, B).Change(_ => finding);
        }

        if (Certain is { } certain)
        {
            sketch.Add(certain.Relation, certain.Type, certain.Relation == Relation.Discrepancy ? Severity.Contradiction : null, "certain", 0.95, certain.A, certain.B);
        }

        ComparisonReport report = sketch.Build();
        report = report with { Unmatched = [.. report.Documents.Select(d => new ReportPassage(d.Id, new TextSpan(0, d.Text.Length), null))] };
        DoubtPassage left = new("a", new TextSpan(0, a.Length), null, null), right = new("b", new TextSpan(0, b.Length), null, null);
        return new DoubtfulComparison(
            report, MinConfidence, [new DoubtfulPair(isShown ? finding : finding with { Id = "" }, Probability, isShown, IsArithmetic, left, right, [])], 0, [new AlignedPassages(left, right, 0.9)]);
    }

    private static string Plain(string marked) => marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
}
