using FactCheck.Cli.Comparing;

namespace FactCheck.Cli.Batch;

/// <summary>Pairs as folders: each folder directly below holds the reports of one story, compared in the order of their names.</summary>
internal static class FolderInput
{
    private static readonly string[] _endings = [".txt", ".md", ".markdown", ".html", ".htm", ".xhtml"];

    public static IReadOnlyList<BatchRequest> Read(string folder)
    {
        List<BatchRequest> requests = [];
        foreach (string pair in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            string id = JsonId.Of(Path.GetFileName(pair));
            List<string> files = [.. Directory.EnumerateFiles(pair).Where(IsReport).Order(StringComparer.Ordinal)];
            if (files.Count is >= 2 and <= BatchRequest.MostReports)
            {
                requests.Add(new BatchRequest(id, [.. files.Select(file => new ArticleSource { Path = file })], Error: null));
            }
            else if (files.Count > 0)
            {
                requests.Add(BatchRequest.Failed(id, FormattableString.Invariant($"{pair}: {files.Count} reports, not 2 to {BatchRequest.MostReports}")));
            }
        }

        return requests.Count > 0
            ? requests
            : throw UsageError.Of($"{folder}: no folder in it holds reports ({string.Join(", ", _endings)})");
    }

    private static bool IsReport(string file) => _endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
