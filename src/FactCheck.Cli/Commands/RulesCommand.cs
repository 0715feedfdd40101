using System.CommandLine;
using FactCheck.Cli.Comparing;

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
        IReadOnlyList<RulePage> pages = surroundings.Rules();
        if (id is null)
        {
            foreach (RulePage page in pages)
            {
                surroundings.Output.WriteLine($"{page.Id}  {page.Slug,-28} {ReportTerms.Of(page.Severity),-13} {page.Status,-8} {page.Summary}");
            }

            return ExitCode.Success;
        }

        RulePage one = pages.FirstOrDefault(page => page.Id.Equals(id, StringComparison.OrdinalIgnoreCase) || page.Slug.Equals(id, StringComparison.OrdinalIgnoreCase))
            ?? throw UsageError.Of($"unknown rule '{id}'; {UsageError.Hint(id, [.. pages.SelectMany(page => new[] { page.Id, page.Slug })])}");
        Print(surroundings.Output, one);
        return ExitCode.Success;
    }

    private static void Print(TextWriter output, RulePage page)
    {
        output.WriteLine($"{page.Id} {page.Slug} ({ReportTerms.Of(page.Severity)}, {page.Status})");
        output.WriteLine(page.Summary);
        output.WriteLine();
        output.WriteLine(page.Why);
        foreach (RulePageExample example in page.Examples)
        {
            output.WriteLine();
            output.WriteLine($"  a  {Marked(example.A)}");
            output.WriteLine($"  b  {Marked(example.B)}");
            bool flagged = example.A.Contains("[|", StringComparison.Ordinal) || example.B.Contains("[|", StringComparison.Ordinal);
            output.WriteLine($"     {(flagged ? "found" : "silent")}{(string.IsNullOrEmpty(example.Note) ? "" : $": {example.Note}")}");
        }
    }

    private static string Marked(string text) => text.Replace("[|", "[", StringComparison.Ordinal).Replace("|]", "]", StringComparison.Ordinal);
}
