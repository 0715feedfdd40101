using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using FactCheck.Cli.Batch;
using FactCheck.Cli.Comparing;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Output;

namespace FactCheck.Cli.Commands;

/// <summary><c>batch PAIRS</c>.</summary>
internal sealed class BatchCommand
{
    private const int LineAllowance = 1024 * 1024;
    private static readonly string[] _formats = ["jsonl"];
    private readonly Surroundings _surroundings;
    private readonly SharedOptions _shared = new();
    private readonly JudgeFlags _judge = new();
    private readonly Argument<string> _pairs = new("PAIRS")
    {
        Description = "A folder of folders, a CSV file (columns a, b), a .jsonl file, or - for JSON lines on standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string[]> _format = new("--format") { Description = "jsonl: a line in, a line out, in order.", HelpName = "FORMAT[=FILE]" };
    private readonly Option<string> _output = new("--output") { Description = "Write to this file; pairs already in it are skipped.", HelpName = "FILE" };

    private BatchCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Command Create(Surroundings surroundings)
    {
        BatchCommand command = new(surroundings);
        Command batch = new("batch", "Compares many pairs, one line each.");
        batch.Arguments.Add(command._pairs);
        batch.Options.Add(command._format);
        batch.Options.Add(command._output);
        command._shared.AddTo(batch);
        command._judge.AddTo(batch);
        batch.SetAction(command.RunAsync);
        return batch;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string pairs = parsed.GetValue(_pairs) ?? throw UsageError.Of("batch takes a folder, a CSV file, a .jsonl file or -; none given");
        IReadOnlyList<FormatRequest> formats = FormatRequest.Parse(parsed.GetValue(_format) ?? [], parsed.GetValue(_output), _formats);
        if (formats.Count > 1)
        {
            throw UsageError.Of("batch writes one format");
        }

        bool quiet = parsed.GetValue(_shared.Quiet);
        Settings settings = _judge.Read(parsed, _surroundings.ReadSettings());
        JudgeWatch watch = _judge.Watch(parsed);
        ReportFilter filter = _shared.ReadFilter(parsed, settings.Engine.MinConfidence);
        int longestLine = (int)Math.Min((settings.Articles.MaxBytes * 4L) + LineAllowance, Array.MaxLength / 2);
        using Stream? input = OpenLines(pairs);
        IReadOnlyList<BatchRequest>? known = input is not null ? null : Directory.Exists(pairs) ? FolderInput.Read(pairs) : CsvInput.Read(pairs);
        IAsyncEnumerable<BatchRequest> requests = known?.ToAsyncEnumerable()
            ?? new JsonLinesInput(input!, pairs == "-" ? null : Path.GetDirectoryName(pairs), longestLine).ReadAsync(cancellationToken);

        FinishedPairs finished = formats[0].File is { } file ? await FinishedPairs.ReadAsync(file, cancellationToken) : new FinishedPairs();
        BatchRun run = new(_surroundings, watch.Around(_surroundings.CreateComparison(filter.Configure(settings), _surroundings)), filter, parsed.GetValue(_shared.IncludeText));
        await using (Stream output = OpenOutput(formats[0].File))
        {
            int? expected = known is null ? null : Math.Max(known.Count - finished.Count, 0);
            await run.RunAsync(WithoutFinished(requests, finished, cancellationToken), output, expected, !quiet, cancellationToken);
        }

        if (!quiet)
        {
            string skipped = finished.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {finished.Count} were already in the output");
            _surroundings.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"factcheck: {run.Done} pairs, {run.Failed} failed{skipped}"));
        }

        return watch.ExitCodeOver(run.Failed + finished.Failed == 0 ? ExitCode.Success : ExitCode.SomeFailed, _surroundings.Error);
    }

    private static async IAsyncEnumerable<BatchRequest> WithoutFinished(
        IAsyncEnumerable<BatchRequest> requests,
        FinishedPairs finished,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (BatchRequest request in requests.WithCancellation(cancellationToken))
        {
            if (!finished.TryTake(request.Id))
            {
                yield return request;
            }
        }
    }

    /// <summary>The JSON lines to read; null for a folder or a CSV file.</summary>
    private Stream? OpenLines(string pairs)
    {
        if (pairs == "-")
        {
            return _surroundings.OpenInput();
        }

        if (Directory.Exists(pairs))
        {
            return null;
        }

        if (!File.Exists(pairs))
        {
            throw UsageError.Of($"{pairs}: no such file or folder");
        }

        try
        {
            return Path.GetExtension(pairs).ToUpperInvariant() switch
            {
                ".CSV" => null,
                ".JSONL" or ".NDJSON" => File.OpenRead(pairs),
                _ => throw UsageError.Of($"{pairs}: batch reads a folder, a .csv or a .jsonl file, or -"),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FactCheckException("FC0023", $"{pairs}: cannot be read: {exception.Message}", exception);
        }
    }

    private Stream OpenOutput(string? file)
    {
        if (file is null)
        {
            return new TextWriterStream(_surroundings.Output);
        }

        try
        {
            return new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.Read);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw UsageError.OfOutput(file, exception);
        }
    }

    /// <summary>Whole lines of UTF-8 into a text writer.</summary>
    private sealed class TextWriterStream(TextWriter writer) : MemoryStream
    {
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            await writer.WriteAsync(Encoding.UTF8.GetString(buffer.Span).AsMemory(), cancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken) => writer.FlushAsync(cancellationToken);
    }
}
