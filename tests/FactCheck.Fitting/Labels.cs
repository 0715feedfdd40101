using FactCheck.Language;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Fitting;

/// <summary>Whether a candidate is right, by the marks of its pair (the matching of <c>score.py</c>: overlap of at least half of the shorter span on both sides).</summary>
internal static class Labels
{
    /// <summary>A difference found under another type's name is half right: it counts as found, not as typed.</summary>
    private const double OtherType = 0.5;

    // that two passages differ in a marked point is the worse mistake; the judged ones are many, and chosen among all candidates
    private const double MarkedDifference = 1.5;
    private const double JudgedWeight = 1;

    // sentences of the bank are paired already: what agrees there says little of which passages of two reports belong together
    private const double BankAgreement = 0.25;
    private const double BankUnmarked = 0.05;

    /// <summary>Label 0 to 1 with the weight of the row; null where the marks do not say.</summary>
    public static (double Label, double Weight)? Of(GoldPair pair, Finding finding, JudgedAgreements? judged = null, JudgedDiscrepancies? differences = null)
    {
        if (differences?.Has(pair.Id) == true)
        {
            return finding.Relation == Relation.Discrepancy && differences.Of(pair.Id, finding) is double difference ? (difference, 1) : null;
        }

        bool typed = false, untyped = false, agreement = false, unrelated = false;
        foreach (GoldItem item in pair.Items)
        {
            if (!Hits(item, finding))
            {
                continue;
            }

            if (item.Relation == Relation.Discrepancy)
            {
                typed |= item.Type == finding.Rule.Type;
                untyped |= item.Type != finding.Rule.Type;
            }
            else
            {
                agreement |= item.Relation == Relation.Agreement;
                unrelated |= item.Relation is null;
            }
        }

        if (finding.Relation == Relation.Discrepancy)
        {
            return typed ? (1, 1) : untyped ? (OtherType, 1) : (0, 1);
        }

        bool isMarked = agreement || typed || untyped || unrelated;
        if (pair.IsBank)
        {
            return isMarked ? (agreement ? 1 : 0, BankAgreement) : (1, BankUnmarked);
        }

        if (judged?.Of(pair.Id, finding) is double right)
        {
            return (right, isMarked ? 1 : JudgedWeight);
        }

        return agreement ? (1, 1) : isMarked ? (0, MarkedDifference) : null;
    }

    public static bool Hits(GoldItem item, Finding finding) => item.IsFocus
        ? finding.A.Clause.Overlaps(item.A) && finding.B.Clause.Overlaps(item.B) && (finding.A.Focus.Any(f => f.Overlaps(item.A)) || finding.B.Focus.Any(f => f.Overlaps(item.B)))
        : Overlap(item.A, finding.A.Clause) >= 0.5 && Overlap(item.B, finding.B.Clause) >= 0.5;

    private static double Overlap(TextSpan left, TextSpan right)
    {
        int shared = Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start);
        return shared <= 0 ? 0 : (double)shared / Math.Max(1, Math.Min(left.Length, right.Length));
    }
}
