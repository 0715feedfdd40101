namespace FactCheck.Reviewing;

/// <summary>Joins findings that say the same of the draft: several sources with one value against it are one finding, not several.</summary>
internal static class FindingGroups
{
    /// <summary>The findings, those of one type, one severity, the same words of the draft and the same value of the sources joined.</summary>
    public static List<ReviewedFinding> Join(IReadOnlyList<ReportFinding> findings)
    {
        List<List<ReportFinding>> groups = [];
        foreach (ReportFinding finding in findings)
        {
            List<ReportFinding>? same = groups.FirstOrDefault(group => AreOne(group[0], finding));
            if (same is null)
            {
                groups.Add([finding]);
            }
            else
            {
                same.Add(finding);
            }
        }

        return [.. groups.Select(group => new ReviewedFinding(Merge(group), IsDisputed: false))];
    }

    private static bool AreOne(ReportFinding left, ReportFinding right) =>
        left.Type == right.Type
        && left.Severity == right.Severity
        && Of(left, ofDraft: true).Any(one => Of(right, ofDraft: true).Any(other => ReviewedFinding.Overlap(one, other)))
        && SameValue(Of(left, ofDraft: false).First().Value, Of(right, ofDraft: false).First().Value);

    private static bool SameValue(ReportValue? left, ReportValue? right) =>
        left is not null && right is not null && left.Kind == right.Kind && left.Normalized.SequenceEqual(right.Normalized, StringComparer.Ordinal);

    private static IEnumerable<ReportEvidence> Of(ReportFinding finding, bool ofDraft) => finding.Evidence.Where(e => e.Document == DraftReview.Draft == ofDraft);

    private static ReportFinding Merge(List<ReportFinding> group)
    {
        ReportFinding best = group.MaxBy(f => f.Confidence)!;
        return group.Count == 1 ? best : best with
        {
            Fingerprint = group.Select(f => f.Fingerprint).Min(StringComparer.Ordinal)!,
            Evidence = [.. Of(best, ofDraft: true), .. group.OrderBy(f => f.Evidence[^1].Document, StringComparer.Ordinal).SelectMany(f => Of(f, ofDraft: false))],
        };
    }
}
