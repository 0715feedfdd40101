using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary><c>completion SHELL</c>: a script by which a shell completes commands, options and their values.</summary>
internal static class CompletionCommand
{
    private static readonly string[] _shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create(Surroundings surroundings)
    {
        Argument<string> shell = new("SHELL") { Description = "bash, zsh, fish or pwsh.", Arity = ArgumentArity.ZeroOrOne };
        shell.CompletionSources.Add(_shells);
        Command completion = new("completion", "Prints a script that makes a shell complete factcheck's commands and options.");
        completion.Arguments.Add(shell);
        completion.SetAction((parsed, _) => Task.FromResult(Run(surroundings, parsed.GetValue(shell))));
        return completion;
    }

    private static int Run(Surroundings surroundings, string? shell)
    {
        if (shell is null || !_shells.Contains(shell, StringComparer.Ordinal))
        {
            throw UsageError.Of(shell is null ? $"completion takes a shell: {string.Join(", ", _shells)}" : $"unknown shell '{shell}'; {UsageError.Hint(shell, _shells)}");
        }

        using Stream stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion.{shell}") ?? throw new InvalidOperationException($"completion.{shell} is not embedded.");
        using StreamReader reader = new(stream);
        surroundings.Output.Write(reader.ReadToEnd().ReplaceLineEndings("\n"));
        return ExitCode.Success;
    }
}
