using System.Runtime.CompilerServices;
using System.Text.Json;
using FactCheck.Cli.Commands;
using FactCheck.Cli.Comparing;

namespace FactCheck.Cli.Batch;

/// <summary>
/// Pairs as JSON lines: <c>{"id", "documents": [{"text"|"path", "published"?, "outlet"?}, …]}</c>. A line that cannot be understood
/// becomes a failed pair; blank lines are passed over; a pair without id gets the number of its line.
/// </summary>
/// <param name="stream">The lines.</param>
/// <param name="folder">What relative paths start from; null means the current folder.</param>
/// <param name="longestLine">Bytes of the longest line read.</param>
internal sealed class JsonLinesInput(Stream stream, string? folder, int longestLine)
{
    public async IAsyncEnumerable<BatchRequest> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (BatchLine line in new LineReader(stream, longestLine).ReadAsync(cancellationToken))
        {
            if (!line.IsBlank)
            {
                yield return Read(line);
            }
        }
    }

    private BatchRequest Read(BatchLine line)
    {
        string id = JsonId.Of(line.Number);
        if (line.Bytes is not { } bytes)
        {
            return BatchRequest.Failed(id, FormattableString.Invariant($"line {line.Number}: over {longestLine} bytes long"));
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new FormatException("not a JSON object");
            }

            id = JsonId.Read(json.RootElement, line.Number);
            return new BatchRequest(id, ReadSources(json.RootElement), Error: null);
        }
        catch (JsonException exception)
        {
            return BatchRequest.Failed(id, FormattableString.Invariant($"line {line.Number}: not JSON, at byte {exception.BytePositionInLine}"));
        }
        catch (FormatException exception)
        {
            return BatchRequest.Failed(id, FormattableString.Invariant($"line {line.Number}: {exception.Message}"));
        }
        catch (FactCheckException exception)
        {
            return BatchRequest.Failed(id, FormattableString.Invariant($"line {line.Number}: {exception.Message}"));
        }
        catch (InvalidOperationException)
        {
            return BatchRequest.Failed(id, FormattableString.Invariant($"line {line.Number}: a string holds half a surrogate pair or is no UTF-8"));
        }
    }

    private List<ArticleSource> ReadSources(JsonElement line)
    {
        if (!line.TryGetProperty("documents", out JsonElement documents) || documents.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("documents is missing or no array");
        }

        if (documents.GetArrayLength() is < 2 or > BatchRequest.MostReports)
        {
            throw new FormatException($"documents holds {documents.GetArrayLength()} reports, not 2 to {BatchRequest.MostReports}");
        }

        return [.. documents.EnumerateArray().Select((document, index) => ReadSource(document, $"documents[{index}]"))];
    }

    private ArticleSource ReadSource(JsonElement document, string name)
    {
        if (document.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"{name} is no object");
        }

        string? text = OptionalText(document, name, "text");
        string? path = OptionalText(document, name, "path");
        if ((text is null) == (path is null))
        {
            throw new FormatException($"{name} needs either text or path");
        }

        if (path is "-")
        {
            throw new FormatException($"{name}.path: standard input cannot be a report of a batch");
        }

        return new ArticleSource
        {
            Text = text,
            Path = path is null || folder is null ? path : Path.Combine(folder, path),
            Published = PublicationDates.ParseOne(OptionalText(document, name, "published"), $"{name}.published"),
            Outlet = OptionalText(document, name, "outlet"),
        };
    }

    private static string? OptionalText(JsonElement json, string name, string member)
    {
        if (!json.TryGetProperty(member, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"{name}.{member} is no string");
    }
}
