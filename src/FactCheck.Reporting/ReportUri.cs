namespace FactCheck.Reporting;

/// <summary>Paths as URI references for machine-readable formats.</summary>
internal static class ReportUri
{
    /// <summary>A relative reference for a relative path, a file URI for an absolute one; <c>stdin</c> or the document's id where there is no path.</summary>
    public static string Of(ReportDocument document)
    {
        if (document.Path is not { } path)
        {
            return document.Id;
        }

        if (path == "-")
        {
            return "stdin";
        }

        string slashed = Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
        string escaped = string.Join('/', slashed.Split('/').Select(Uri.EscapeDataString));
        if (!Path.IsPathRooted(path))
        {
            return escaped.Length == 0 ? document.Id : escaped;
        }

        return "file://" + (escaped.StartsWith('/') ? escaped : "/" + escaped);
    }
}
