using System.CommandLine;
using System.CommandLine.Parsing;
using FactCheck.Cli.Commands;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli;

/// <summary>The program: parses the command line, runs a command, and turns every failure into one line and an exit code.</summary>
internal static class FactCheckProgram
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings surroundings, CancellationToken cancellationToken = default)
    {
        try
        {
            ParseResult parsed = CreateRoot(surroundings).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            RefuseMistakes(parsed, arguments);
            InvocationConfiguration configuration = new()
            {
                Output = surroundings.Output,
                Error = surroundings.Error,
                EnableDefaultExceptionHandler = false,
            };
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (FactCheckException exception)
        {
            surroundings.Error.WriteLine(VisibleText.Escape($"factcheck: {exception.Message} [{exception.Id}]"));
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            surroundings.Error.WriteLine("factcheck: cancelled");
            return ExitCode.Cancelled;
        }
#pragma warning disable CA1031 // The one place that turns a defect into a line and exit code 3.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            string place = exception.StackTrace?.Split('\n', 2)[0].Trim() ?? "at an unknown place";
            surroundings.Error.WriteLine(VisibleText.Escape(
                $"factcheck: internal error, please report this line and the command: {exception.GetType().Name}: {exception.Message} ({place})"));
            return ExitCode.InternalError;
        }
        finally
        {
            surroundings.Output.Flush();
            surroundings.Error.Flush();
        }
    }

    private static RootCommand CreateRoot(Surroundings surroundings)
    {
        RootCommand root = new("Where two or more reports of one story agree, and where they do not say the same.");
        root.Subcommands.Add(CompareCommand.Create(surroundings));
        root.Subcommands.Add(ReviewCommand.Create(surroundings));
        root.Subcommands.Add(BatchCommand.Create(surroundings));
        root.Subcommands.Add(EvalCommand.Create(surroundings));
        root.Subcommands.Add(RulesCommand.Create(surroundings));
        root.Subcommands.Add(JudgeCommand.Create(surroundings));
        root.Subcommands.Add(CompletionCommand.Create(surroundings));
        return root;
    }

    private static void RefuseMistakes(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        if (arguments is [{ } first, ..] && first.StartsWith("[suggest", StringComparison.Ordinal))
        {
            return;
        }

        Command command = parsed.CommandResult.Command;
        HashSet<string> afterDashes = [.. arguments.SkipWhile(argument => argument != "--").Skip(1)];
        IEnumerable<Token> values = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(result => result.Tokens).Concat(
            parsed.CommandResult.Children.OfType<OptionResult>().SelectMany(result => result.Tokens));
        foreach (string value in values.Select(token => token.Value).Concat(parsed.UnmatchedTokens))
        {
            if (value.Length > 1 && value[0] == '-' && !afterDashes.Contains(value))
            {
                string[] known = [.. command.Options.Where(option => !option.Hidden).Select(option => option.Name)];
                throw UsageError.Of($"unknown option {value}; {UsageError.Hint(value, known)}");
            }
        }

        if (command is RootCommand && parsed.Errors.Count > 0)
        {
            string[] known = [.. command.Subcommands.Select(subcommand => subcommand.Name)];
            throw UsageError.Of(parsed.UnmatchedTokens is [{ } unknown, ..]
                ? $"unknown command '{unknown}'; {UsageError.Hint(unknown, known)}"
                : $"name a command: {string.Join(", ", known)} (factcheck --help explains them)");
        }

        if (parsed.Errors is [{ } error, ..])
        {
            throw UsageError.Of(error.Message);
        }
    }
}
