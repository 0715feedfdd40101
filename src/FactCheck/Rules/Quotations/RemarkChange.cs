using FactCheck.Language;

namespace FactCheck.Rules.Quotations;

/// <summary>Words of a remark that two reports quote differently, with the words that both have between them where those are few.</summary>
/// <param name="A">What the first report has in this place.</param>
/// <param name="B">What the second has.</param>
/// <param name="Beside">The words on either side that both have.</param>
/// <param name="IsNoCut">Whether it shows even where the words of one report are else a part of the other's.</param>
internal sealed record RemarkChange(ChangedWords A, ChangedWords B, IReadOnlyList<(TextSpan A, TextSpan B)> Beside, bool IsNoCut)
{
    /// <summary>Whether it lies in or beside these passages.</summary>
    public bool IsIn(TextSpan a, TextSpan b) => Beside.Any(x => a.Contains(x.A) && b.Contains(x.B));
}
