namespace FactCheck.Reviewing;

/// <summary>A discrepancy of a draft with one source or several.</summary>
/// <param name="Finding">The finding; its first passages are the draft's.</param>
/// <param name="IsDisputed">Whether the sources disagree among themselves on it.</param>
internal sealed record ReviewedFinding(ReportFinding Finding, bool IsDisputed)
{
    /// <summary>Passages of the draft.</summary>
    public IEnumerable<ReportEvidence> OfDraft => Finding.Evidence.Where(e => e.Document == DraftReview.Draft);

    /// <summary>Whether a passage of the draft has words in common with this finding's.</summary>
    public bool Touches(ReportEvidence evidence) => OfDraft.Any(own => Overlap(own, evidence));

    /// <summary>Whether two passages of one document compare the same words.</summary>
    public static bool Overlap(ReportEvidence left, ReportEvidence right) =>
        left.Document == right.Document && left.Focus.Any(one => right.Focus.Any(one.Overlaps));
}
