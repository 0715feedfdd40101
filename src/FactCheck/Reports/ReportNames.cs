namespace FactCheck.Reports;

/// <summary>The names by which a summary calls the two sides of a finding: rules say a and b of every pair.</summary>
internal static class ReportNames
{
    private const string A = "missing in a: ";
    private const string B = "missing in b: ";

    /// <summary>The summary with other names for both sides.</summary>
    public static string Rename(string summary, string a, string b)
    {
        string[] parts = summary.Split("; ");
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = parts[i].StartsWith(A, StringComparison.Ordinal) ? $"missing in {a}: {parts[i][A.Length..]}"
                : parts[i].StartsWith(B, StringComparison.Ordinal) ? $"missing in {b}: {parts[i][B.Length..]}"
                : parts[i];
        }

        return string.Join("; ", parts);
    }
}
