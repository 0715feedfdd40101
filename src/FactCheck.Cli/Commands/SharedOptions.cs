using System.CommandLine;
using System.Globalization;
using FactCheck.Cli.Comparing;

namespace FactCheck.Cli.Commands;

/// <summary>Options that several commands take. Values are read here, so that every mistake is named in one line.</summary>
internal sealed class SharedOptions
{
    public Option<string> MinConfidence { get; } = new("--min-confidence")
    {
        Description = "Leave out findings below this confidence, 0 to 1 (default 0.5).",
        HelpName = "NUMBER",
    };

    public Option<string> MinSeverity { get; } = new("--min-severity")
    {
        Description = "Leave out discrepancies less grave: contradiction, incomplete or wording.",
        HelpName = "SEVERITY",
    };

    public Option<string[]> Only { get; } = new("--only") { Description = "Only findings of these types, separated by commas.", HelpName = "TYPE,…" };

    public Option<bool> IncludeText { get; } = new("--include-text") { Description = "Put the whole text of each report into the JSON." };

    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Findings and errors only." };

    public void AddTo(Command command)
    {
        MinSeverity.CompletionSources.Add([.. ReportTerms.Severities.Select(ReportTerms.Of)]);
        Only.CompletionSources.Add([.. ReportTerms.Types.Select(ReportTerms.Of)]);
        command.Options.Add(MinConfidence);
        command.Options.Add(MinSeverity);
        command.Options.Add(Only);
        command.Options.Add(IncludeText);
        command.Options.Add(Quiet);
    }

    /// <param name="parsed">The command line.</param>
    /// <param name="configured">Least confidence where the command line names none.</param>
    public ReportFilter ReadFilter(ParseResult parsed, double configured) => new()
    {
        LeastConfidence = ReadConfidence(parsed.GetValue(MinConfidence), configured),
        LeastSeverity = ReadSeverity(parsed.GetValue(MinSeverity)),
        Types = ReadTypes(parsed.GetValue(Only)),
    };

    private static double ReadConfidence(string? value, double configured)
    {
        if (value is null)
        {
            return configured;
        }

        return double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) && number is >= 0 and <= 1
            ? number
            : throw UsageError.Of($"--min-confidence: '{value}' is not a number from 0 to 1");
    }

    private static Severity? ReadSeverity(string? value) => value is null
        ? null
        : ReportTerms.ParseSeverity(value) ?? throw UsageError.Of($"--min-severity: unknown severity '{value}'; {UsageError.Hint(value, [.. ReportTerms.Severities.Select(ReportTerms.Of)])}");

    private static HashSet<DiscrepancyType>? ReadTypes(string[]? values)
    {
        if (values is not { Length: > 0 })
        {
            return null;
        }

        HashSet<DiscrepancyType> types = [];
        foreach (string term in values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries)))
        {
            types.Add(ReportTerms.ParseType(term)
                ?? throw UsageError.Of($"--only: unknown type '{term}'; {UsageError.Hint(term, [.. ReportTerms.Types.Select(ReportTerms.Of)])}"));
        }

        return types;
    }
}
