using System.Buffers;
using System.Globalization;
using System.Text.Json;
using FactCheck.Cli.Comparing;
using FactCheck.Reporting.Json;
using Humanizer;

namespace FactCheck.Cli.Batch;

/// <summary>Compares pairs on all cores and writes a line for each, in the order of the input.</summary>
internal sealed class BatchRun(Surroundings surroundings, CompareArticles compare, ReportFilter filter, bool includeText)
{
    private static readonly TimeSpan _progressInterval = TimeSpan.FromSeconds(5);
    private int _done;
    private int _failed;

    /// <summary>Pairs that failed.</summary>
    public int Failed => _failed;

    /// <summary>Pairs written.</summary>
    public int Done => _done;

    /// <param name="requests">The pairs.</param>
    /// <param name="output">Where the lines go.</param>
    /// <param name="expected">How many pairs there are; null where unknown.</param>
    /// <param name="showsProgress">Whether to tell how far it is.</param>
    /// <param name="cancellationToken">Stops between pairs and within them.</param>
    public async Task RunAsync(IAsyncEnumerable<BatchRequest> requests, Stream output, int? expected, bool showsProgress, CancellationToken cancellationToken)
    {
        long started = surroundings.Time.GetTimestamp();
        TimeSpan nextProgress = _progressInterval;
        await OrderedParallel.RunAsync(
            requests,
            CompareAsync,
            async result =>
            {
                await output.WriteAsync(result.Line, cancellationToken);
                await output.FlushAsync(cancellationToken);
                _done++;
                _failed += result.Failed ? 1 : 0;
                TimeSpan elapsed = surroundings.Time.GetElapsedTime(started);
                if (showsProgress && elapsed >= nextProgress)
                {
                    nextProgress = elapsed + _progressInterval;
                    surroundings.Error.WriteLine(Progress(expected, elapsed));
                }
            },
            Environment.ProcessorCount,
            cancellationToken);
    }

    private static BatchResult Line(string id, Action<Utf8JsonWriter> write, bool failed)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = JsonReportWriter.CreateWriter(buffer, indented: false))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id"u8);
            writer.WriteRawValue(id);
            write(writer);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return new BatchResult(buffer.WrittenSpan.ToArray(), failed);
    }

    private static BatchResult Failure(string id, string error) => Line(id, writer => writer.WriteString("error"u8, error), failed: true);

    private async Task<BatchResult> CompareAsync(BatchRequest request, CancellationToken cancellationToken)
    {
        if (request.Error is { } error)
        {
            return Failure(request.Id, error);
        }

        try
        {
            ComparisonReport report = filter.Apply(await compare(request.Sources, cancellationToken));
            return Line(
                request.Id,
                writer =>
                {
                    writer.WritePropertyName("report"u8);
                    JsonReportWriter.Write(writer, report, includeText);
                },
                failed: false);
        }
        catch (FactCheckException exception)
        {
            return Failure(request.Id, exception.Message);
        }
#pragma warning disable CA1031 // A defect that one pair brings to light must not stop the others; it is named in the pair's line.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return Failure(request.Id, $"internal error, please report: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private string Progress(int? expected, TimeSpan elapsed)
    {
        string failed = _failed == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {_failed} failed");
        if (expected is not { } total)
        {
            return string.Create(CultureInfo.InvariantCulture, $"factcheck: {_done} pairs{failed}");
        }

        TimeSpan left = elapsed / _done * Math.Max(total - _done, 0);
        return string.Create(CultureInfo.InvariantCulture, $"factcheck: {_done} of {total} pairs{failed}, about {left.Humanize(culture: CultureInfo.InvariantCulture)} left");
    }
}
