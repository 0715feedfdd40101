using System.CommandLine;
using FactCheck.Cli.Comparing;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Output;
using FactCheck.Reporting.Text;
using NodaTime;

namespace FactCheck.Cli.Commands;

/// <summary><c>compare A B [C…]</c>.</summary>
internal sealed class CompareCommand
{
    private const int MostReports = 26;
    private readonly Surroundings _surroundings;
    private readonly SharedOptions _shared = new();
    private readonly JudgeFlags _judge = new();
    private readonly Argument<string[]> _reports = new("REPORT")
    {
        Description = "Two or more reports of one story: txt, md, html, docx, or - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _format = new("--format") { Description = $"{string.Join(", ", ReportPrinter.Formats)}; FORMAT=FILE writes to a file, several at once.", HelpName = "FORMAT[=FILE]" };
    private readonly Option<string> _output = new("--output") { Description = "Write to this file.", HelpName = "FILE" };
    private readonly Option<string> _published = new("--published")
    {
        Description = "Publication dates in the order of the reports, nothing between the commas where unknown.",
        HelpName = "DATE[,DATE…]",
    };

    private readonly Option<bool> _unmatched = new("--unmatched") { Description = "List the facts that only one report has." };

    private CompareCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Command Create(Surroundings surroundings)
    {
        CompareCommand command = new(surroundings);
        Command compare = new("compare", "Where two or more reports of one story agree, and where they do not say the same.");
        command._format.CompletionSources.Add([.. ReportPrinter.Formats]);
        compare.Arguments.Add(command._reports);
        compare.Options.Add(command._format);
        compare.Options.Add(command._output);
        compare.Options.Add(command._published);
        command._shared.AddTo(compare);
        compare.Options.Add(command._unmatched);
        command._judge.AddTo(compare);
        compare.SetAction(command.RunAsync);
        return compare;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string[] paths = parsed.GetValue(_reports) ?? [];
        if (paths.Length is < 2 or > MostReports)
        {
            throw UsageError.Of($"compare takes 2 to {MostReports} reports; {paths.Length} given");
        }

        if (paths.Count(path => path == "-") > 1)
        {
            throw UsageError.Of("compare: standard input (-) can be only one of the reports");
        }

        IReadOnlyList<FormatRequest> requests = FormatRequest.Parse(parsed.GetValue(_format) ?? [], parsed.GetValue(_output), ReportPrinter.Formats);
        IReadOnlyList<LocalDate?> dates = PublicationDates.Parse(parsed.GetValue(_published), paths.Length);
        Settings settings = _judge.Read(parsed, _surroundings.ReadSettings());
        JudgeWatch watch = _judge.Watch(parsed);
        ReportFilter filter = _shared.ReadFilter(parsed, settings.Engine.MinConfidence);

        long started = _surroundings.Time.GetTimestamp();
        CompareArticles compare = watch.Around(_surroundings.CreateComparison(filter.Configure(settings), _surroundings));
        List<ArticleSource> sources = [.. paths.Select((path, index) => new ArticleSource { Path = path, Published = dates[index] })];
        ComparisonReport report = filter.Apply(await compare(sources, cancellationToken));
        TextReportOptions options = new()
        {
            ShowUnmatched = parsed.GetValue(_unmatched),
            Quiet = parsed.GetValue(_shared.Quiet),
            Elapsed = _surroundings.Time.GetElapsedTime(started),
        };
        await new ReportPrinter(_surroundings, options, parsed.GetValue(_shared.IncludeText)).PrintAsync(report, requests, cancellationToken);
        return watch.ExitCodeOver(ExitCode.Success, _surroundings.Error);
    }
}
