namespace FactCheck.Reviewing;

/// <summary>The names by which a review calls the draft and its sources.</summary>
internal static class SourceNames
{
    /// <summary>The file name where it is unique, else the id; <c>the draft</c> for the draft.</summary>
    public static string Of(string id, IReadOnlyList<ReportDocument> documents)
    {
        if (id == DraftReview.Draft)
        {
            return "the draft";
        }

        string? name = NameOf(documents.First(d => d.Id == id));
        return name is null || documents.Count(d => NameOf(d) == name) > 1 ? id : name;
    }

    /// <summary>A rule's summary with those names.</summary>
    public static string InSummary(string summary, IReadOnlyList<ReportDocument> documents)
    {
        const string Missing = "missing in ";
        string[] parts = summary.Split("; ");
        for (int i = 0; i < parts.Length; i++)
        {
            int colon = parts[i].IndexOf(':', StringComparison.Ordinal);
            if (colon > Missing.Length && parts[i].StartsWith(Missing, StringComparison.Ordinal) && documents.Any(d => d.Id == parts[i][Missing.Length..colon]))
            {
                parts[i] = $"{Missing}{Of(parts[i][Missing.Length..colon], documents)}{parts[i][colon..]}";
            }
        }

        return string.Join("; ", parts);
    }

    private static string? NameOf(ReportDocument document) => document.Path is null or "-" ? null : Path.GetFileName(document.Path);
}
