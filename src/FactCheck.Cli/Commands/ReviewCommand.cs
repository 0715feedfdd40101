using System.CommandLine;
using FactCheck.Cli.Comparing;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Output;
using FactCheck.Cli.Reviewing;
using FactCheck.Judge;
using FactCheck.Reporting.Text;
using NodaTime;

namespace FactCheck.Cli.Commands;

/// <summary><c>review DRAFT --against SRC…</c>.</summary>
internal sealed class ReviewCommand
{
    private const int MostSources = 25;
    private readonly Surroundings _surroundings;
    private readonly SharedOptions _shared = new();
    private readonly JudgeFlags _judge = new();
    private readonly Argument<string[]> _draft = new("DRAFT")
    {
        Description = "The draft: txt, md, html, docx, or - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _against = new("--against") { Description = "The sources it is checked against, one or more.", HelpName = "SOURCE…", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> _failOn = new("--fail-on") { Description = "Exit with 1 for new findings this grave or graver: contradiction (default), incomplete or wording.", HelpName = "SEVERITY" };
    private readonly Option<string> _baseline = new("--baseline") { Description = "Findings listed in this file are known and do not count.", HelpName = "FILE" };
    private readonly Option<bool> _writeBaseline = new("--write-baseline") { Description = "Write the present findings to the baseline and exit with 0." };
    private readonly Option<bool> _claims = new("--claims") { Description = "List every claim of the draft with its verdict and the passages that support it." };
    private readonly Option<string[]> _format = new("--format") { Description = $"{string.Join(", ", ReportPrinter.ReviewFormats)}; FORMAT=FILE writes to a file, several at once.", HelpName = "FORMAT[=FILE]" };
    private readonly Option<string> _output = new("--output") { Description = "Write to this file.", HelpName = "FILE" };
    private readonly Option<string> _published = new("--published")
    {
        Description = "Publication dates of the draft and its sources, in their order, nothing between the commas where unknown.",
        HelpName = "DATE[,DATE…]",
    };

    private ReviewCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Command Create(Surroundings surroundings)
    {
        ReviewCommand command = new(surroundings);
        Command review = new("review", "What the sources say of each claim of a draft.");
        command._failOn.CompletionSources.Add([.. ReportTerms.Severities.Select(ReportTerms.Of)]);
        command._format.CompletionSources.Add([.. ReportPrinter.ReviewFormats]);
        review.Arguments.Add(command._draft);
        review.Options.Add(command._against);
        review.Options.Add(command._failOn);
        review.Options.Add(command._baseline);
        review.Options.Add(command._writeBaseline);
        review.Options.Add(command._claims);
        review.Options.Add(command._format);
        review.Options.Add(command._output);
        review.Options.Add(command._published);
        command._shared.AddTo(review);
        command._judge.AddTo(review);
        review.SetAction(command.RunAsync);
        return review;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string[] paths = ReadPaths(parsed);
        IReadOnlyList<FormatRequest> requests = FormatRequest.Parse(parsed.GetValue(_format) ?? [], parsed.GetValue(_output), ReportPrinter.ReviewFormats);
        IReadOnlyList<LocalDate?> dates = PublicationDates.Parse(parsed.GetValue(_published), paths.Length);
        WordCopy.Check(requests, paths[0]);
        Severity failOn = ReadSeverity(parsed.GetValue(_failOn));
        bool writes = parsed.GetValue(_writeBaseline);
        string? baselinePath = parsed.GetValue(_baseline);
        if (writes && baselinePath is null)
        {
            throw UsageError.Of("--write-baseline: name the file with --baseline FILE");
        }

        Settings settings = _judge.Read(parsed, _surroundings.ReadSettings());
        JudgeWatch watch = _judge.Watch(parsed);
        ReportFilter filter = _shared.ReadFilter(parsed, settings.Engine.MinConfidence);
        string fullPath = Path.GetFullPath(paths[0] == "-" ? "standard-input" : paths[0]);
        DecisionFile decided = new DecisionFileReader(() => [.. _surroundings.Rules().Concat(JudgeRules.All).Select(rule => rule.Id)]).ReadAbove(fullPath);
        Baseline? baseline = baselinePath is null || writes ? null : Baseline.Read(baselinePath);

        long started = _surroundings.Time.GetTimestamp();
        CompareArticles review = watch.Around(_surroundings.CreateReview(filter.Configure(settings), _surroundings));
        Decisions decisions = new(decided.Path, decided.For(fullPath), baseline);
        ComparisonReport whole = decisions.Apply(await review([.. paths.Select((path, index) => new ArticleSource { Path = path, Published = dates[index] })], cancellationToken));
        if (writes)
        {
            whole = await WriteBaselineAsync(whole, baselinePath!, cancellationToken);
        }

        ReportUnused(decisions.Unused(whole, paths[0]), parsed.GetValue(_shared.Quiet));
        ComparisonReport report = filter.Apply(whole);
        ReviewTextOptions options = new()
        {
            ShowClaims = parsed.GetValue(_claims),
            Quiet = parsed.GetValue(_shared.Quiet),
            Elapsed = _surroundings.Time.GetElapsedTime(started),
        };
        ReportPrinter printer = new(_surroundings, new TextReportOptions(), parsed.GetValue(_shared.IncludeText)) { ReviewOptions = options, Articles = settings.Articles };
        await printer.PrintAsync(report, requests, cancellationToken);
        return watch.ExitCodeOver(report.Findings.Any(finding => finding.Status == "new" && finding.Relation == Relation.Discrepancy && finding.Severity >= failOn) ? ExitCode.Findings : ExitCode.Success, _surroundings.Error);
    }

    private string[] ReadPaths(ParseResult parsed)
    {
        string[] drafts = parsed.GetValue(_draft) ?? [], sources = parsed.GetValue(_against) ?? [];
        if (drafts.Length != 1)
        {
            throw UsageError.Of($"review takes one draft; {drafts.Length} given");
        }

        if (sources.Length is 0 or > MostSources)
        {
            throw UsageError.Of($"review takes 1 to {MostSources} sources (--against SOURCE…); {sources.Length} given");
        }

        string[] paths = [drafts[0], .. sources];
        return paths.Count(path => path == "-") > 1 ? throw UsageError.Of("review: standard input (-) can be only one of draft and sources") : paths;
    }

    private static Severity ReadSeverity(string? value) => value is null
        ? Severity.Contradiction
        : ReportTerms.ParseSeverity(value) ?? throw UsageError.Of($"--fail-on: unknown severity '{value}'; {UsageError.Hint(value, [.. ReportTerms.Severities.Select(ReportTerms.Of)])}");

    private async Task<ComparisonReport> WriteBaselineAsync(ComparisonReport report, string path, CancellationToken cancellationToken)
    {
        ReportFinding[] open = [.. report.Findings.Where(finding => finding.Relation == Relation.Discrepancy && finding.Status == "new")];
        await Baseline.WriteAsync(path, open, cancellationToken);
        _surroundings.Error.WriteLine(VisibleText.Escape($"factcheck: {path}: {open.Length} {(open.Length == 1 ? "finding" : "findings")} written"));
        FindingDecision decision = new("baseline", path);
        return report with { Findings = [.. report.Findings.Select(finding => open.Contains(finding) ? finding with { Status = "known", Decision = decision } : finding)] };
    }

    private void ReportUnused(IEnumerable<string> lines, bool quiet)
    {
        foreach (string line in quiet ? [] : lines)
        {
            _surroundings.Error.WriteLine(VisibleText.Escape($"factcheck: {line}"));
        }
    }
}
