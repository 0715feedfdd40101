using System.CommandLine;
using System.Globalization;
using FactCheck.Cli.Comparing;
using FactCheck.Cli.Configuration;
using FactCheck.Doubts;
using FactCheck.Judge;

namespace FactCheck.Cli.Commands;

/// <summary><c>judge estimate A B [C…]</c>.</summary>
internal sealed class JudgeCommand
{
    private readonly Surroundings _surroundings;
    private readonly Argument<string[]> _reports = new("REPORT") { Description = "Two or more reports of one story.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> _sweep = new("--sweep") { Description = "Count the sweep too." };

    private JudgeCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Command Create(Surroundings surroundings)
    {
        JudgeCommand command = new(surroundings);
        Command estimate = new("estimate", "How many requests and tokens a judge would cost; sends nothing.");
        estimate.Arguments.Add(command._reports);
        estimate.Options.Add(command._sweep);
        estimate.SetAction(command.EstimateAsync);
        Command judge = new("judge", "About the language model that judges doubtful pairs.");
        judge.Subcommands.Add(estimate);
        return judge;
    }

    private async Task<int> EstimateAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string[] paths = parsed.GetValue(_reports) ?? [];
        if (paths.Length < 2)
        {
            throw UsageError.Of($"judge estimate takes two or more reports; {paths.Length} given");
        }

        Settings settings = _surroundings.ReadSettings();
        settings = settings with { Judge = settings.Judge with { Sweep = settings.Judge.Sweep || parsed.GetValue(_sweep) } };
        DoubtfulComparison comparison = await EngineComparison.DoubtsAsync([.. paths.Select(path => new ArticleSource { Path = path })], settings, _surroundings, cancellationToken);
        JudgeEstimate estimate = JudgeEstimate.Of(comparison, settings.Judge);
        Write("doubtful pairs", estimate.Pairs);
        Write("passages to sweep", estimate.Passages);
        Write("requests", estimate.Requests);
        Write("tokens sent, about", estimate.InputTokens);
        Write("tokens received, about", estimate.OutputTokens);
        Write("tokens received, at most", estimate.MostOutputTokens);
        return ExitCode.Success;
    }

    private void Write(string label, long count) => _surroundings.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{label,-26}{count,8}"));
}
