using System.Text.Json;

namespace FactCheck.Cli.Batch;

/// <summary>The pairs that an earlier, interrupted run has already written; ids may occur more than once.</summary>
internal sealed class FinishedPairs
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <summary>How many pairs were read.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them failed.</summary>
    public int Failed { get; private set; }

    /// <summary>Reads an output file and cuts off a last line that was not written to its end.</summary>
    /// <exception cref="FactCheckException">The file holds something else than results.</exception>
    public static async Task<FinishedPairs> ReadAsync(string path, CancellationToken cancellationToken)
    {
        FinishedPairs finished = new();
        if (!File.Exists(path))
        {
            return finished;
        }

        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.ReadWrite);
            long end = 0;
            await foreach (BatchLine line in new LineReader(stream, int.MaxValue).ReadAsync(cancellationToken))
            {
                if (!line.IsComplete)
                {
                    break;
                }

                finished.Add(path, line);
                end += line.Bytes!.Length + 1;
            }

            stream.SetLength(end);
            return finished;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw UsageError.OfOutput(path, exception);
        }
    }

    /// <summary>Whether the pair is done; each done pair answers once.</summary>
    public bool TryTake(string id)
    {
        if (_ids.GetValueOrDefault(id) == 0)
        {
            return false;
        }

        _ids[id]--;
        return true;
    }

    private void Add(string path, BatchLine line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line.Bytes);
            bool failed = json.RootElement.TryGetProperty("error", out _);
            if (!failed)
            {
                json.RootElement.GetProperty("report");
            }

            string id = JsonId.Read(json.RootElement, line.Number);
            _ids[id] = _ids.GetValueOrDefault(id) + 1;
            Count++;
            Failed += failed ? 1 : 0;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw UsageError.Of($"--output {path}: line {line.Number} is not a result of batch; name another file or delete it");
        }
    }
}
