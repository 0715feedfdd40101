using CsvHelper;
using FactCheck.Cli.Commands;
using FactCheck.Cli.Comparing;

namespace FactCheck.Cli.Batch;

/// <summary>
/// Pairs as rows: columns <c>a</c>, <c>b</c>, … with the paths, from the file's folder on; <c>id</c>, <c>a_published</c> and
/// <c>a_outlet</c> (and so on) may stand beside them. A row without id gets the number of its row.
/// </summary>
internal static class CsvInput
{
    private const string IdColumn = "id";

    public static IReadOnlyList<BatchRequest> Read(string path)
    {
        try
        {
            using CsvReader reader = CsvReader.FromFile(path);
            reader.ReadHeader();
            string[] header = [.. reader.Headers];
            CheckHeader(path, header);
            List<BatchRequest> requests = [];
            while (reader.Read())
            {
                string[] row = [.. Enumerable.Range(0, header.Length).Select(reader.GetString)];
                requests.Add(ReadRow(Path.GetDirectoryName(path), header, row, requests.Count + 1));
            }

            return requests;
        }
        catch (Exception exception) when (exception is CsvFormatException or IOException or UnauthorizedAccessException)
        {
            throw new FactCheckException("FC0023", $"{path}: cannot be read as CSV: {exception.Message}", exception);
        }
    }

    private static void CheckHeader(string path, string[] header)
    {
        string[] letters = [.. header.Where(column => column.Length == 1)];
        string[] known = [IdColumn, .. letters.Append("a").Append("b").Distinct(StringComparer.Ordinal).SelectMany(letter => new[] { letter, $"{letter}_published", $"{letter}_outlet" })];
        foreach (string column in header)
        {
            bool isLetter = column.Length == 1 && char.IsAsciiLetterLower(column[0]);
            if (!isLetter && !known.Contains(column, StringComparer.Ordinal))
            {
                throw UsageError.Of($"{path}: unknown column '{column}'; {UsageError.Hint(column, known)}");
            }
        }

        if (!header.Contains("a", StringComparer.Ordinal) || !header.Contains("b", StringComparer.Ordinal))
        {
            throw UsageError.Of($"{path}: the first row must name the columns a and b");
        }
    }

    private static BatchRequest ReadRow(string? folder, string[] header, string[] row, int number)
    {
        Dictionary<string, string> cells = header.Zip(row).Where(cell => cell.Second.Length > 0).DistinctBy(cell => cell.First).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal);
        string id = cells.TryGetValue(IdColumn, out string? given) ? JsonId.Of(given) : JsonId.Of(number);
        try
        {
            List<ArticleSource> sources =
            [
                .. header.Where(column => column.Length == 1 && cells.ContainsKey(column)).Order(StringComparer.Ordinal).Select(letter => new ArticleSource
                {
                    Path = Path.Combine(folder ?? "", cells[letter]),
                    Published = PublicationDates.ParseOne(cells.GetValueOrDefault($"{letter}_published"), $"{letter}_published"),
                    Outlet = cells.GetValueOrDefault($"{letter}_outlet"),
                }),
            ];
            return sources.Count >= 2
                ? new BatchRequest(id, sources, Error: null)
                : BatchRequest.Failed(id, FormattableString.Invariant($"row {number}: fewer than two reports"));
        }
        catch (FactCheckException exception)
        {
            return BatchRequest.Failed(id, FormattableString.Invariant($"row {number}: {exception.Message}"));
        }
    }
}
