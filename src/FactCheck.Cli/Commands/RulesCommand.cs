using System.CommandLine;
using FactCheck.Judge;
using FactCheck.Rules;

namespace FactCheck.Cli.Commands;

/// <summary><c>rules [ID]</c>.</summary>
internal static class RulesCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Argument<string> id = new("ID") { Description = "Id or name of one rule.", Arity = ArgumentArity.ZeroOrOne };
        Command rules = new("rules", "The rule catalogue, with examples.");
        rules.Arguments.Add(id);
        rules.SetAction((parsed, _) => Task.FromResult(Run(surroundings, parsed.GetValue(id))));
        return rules;
    }

    private static int Run(Surroundings surroundings, string? id)
    {
        IReadOnlyList<RuleDescriptor> rules = surroundings.Rules();
        if (id is null)
        {
            foreach (RuleDescriptor rule in rules)
            {
                surroundings.Output.WriteLine($"{rule.Id}  {rule.Slug,-28} {ReportTerms.Of(rule.DefaultSeverity),-13} {StatusOf(rule),-8} {rule.Summary}");
            }

            return ExitCode.Success;
        }

        rules = [.. rules, .. JudgeRules.All];
        RuleDescriptor one = rules.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase) || rule.Slug.Equals(id, StringComparison.OrdinalIgnoreCase))
            ?? throw UsageError.Of($"unknown rule '{id}'; {UsageError.Hint(id, [.. rules.SelectMany(rule => new[] { rule.Id, rule.Slug })])}");
        Print(surroundings.Output, one);
        return ExitCode.Success;
    }

    private static void Print(TextWriter output, RuleDescriptor rule)
    {
        output.WriteLine($"{rule.Id} {rule.Slug} ({ReportTerms.Of(rule.DefaultSeverity)}, {StatusOf(rule)})");
        output.WriteLine(rule.Summary);
        output.WriteLine();
        output.WriteLine(rule.Why);
        foreach (RuleExample example in rule.Examples)
        {
            output.WriteLine();
            output.WriteLine($"  a  {Marked(example.A)}");
            output.WriteLine($"  b  {Marked(example.B)}");
            output.WriteLine($"     {(example.IsFlagged ? "found" : "silent")}{(string.IsNullOrEmpty(example.Note) ? "" : $": {example.Note}")}");
        }
    }

    private static string StatusOf(RuleDescriptor rule) => rule.Status.ToString().ToLowerInvariant();

    private static string Marked(string text) => text.Replace("[|", "[", StringComparison.Ordinal).Replace("|]", "]", StringComparison.Ordinal);
}
