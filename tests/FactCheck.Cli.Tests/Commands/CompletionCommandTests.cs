namespace FactCheck.Cli.Tests.Commands;

public class CompletionCommandTests
{
    [TestCase("bash", "complete ")]
    [TestCase("zsh", "compdef ")]
    [TestCase("fish", "complete ")]
    [TestCase("pwsh", "Register-ArgumentCompleter ")]
    public async Task Each_shell_has_a_script_that_asks_the_program(string shell, string registers)
    {
        CliRun run = await CliRun.RunAsync("completion", shell);
        Assert.That((run.ExitCode, run.Output.Contains(registers, StringComparison.Ordinal), run.Output.Contains("[suggest:", StringComparison.Ordinal)), Is.EqualTo((0, true, true)));
    }

    [TestCase("completion takes a shell", "completion")]
    [TestCase("unknown shell 'bsh'; did you mean bash?", "completion", "bsh")]
    public async Task Other_shells_are_refused(string message, params string[] arguments)
    {
        CliRun run = await CliRun.RunAsync(arguments);
        Assert.That((run.ExitCode, run.Error.Contains(message, StringComparison.Ordinal)), Is.EqualTo((2, true)), run.Error);
    }

    [TestCase("factcheck rev", "review")]
    [TestCase("factcheck review x --fail-on con", "contradiction")]
    [TestCase("factcheck review x --format sa", "sarif")]
    [TestCase("factcheck compare a b --only qu", "quantity")]
    [TestCase("factcheck review x --base", "--baseline")]
    public async Task The_program_suggests_what_fits(string line, string suggested)
    {
        CliRun run = await CliRun.RunAsync($"[suggest:{line.Length}]", line);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(run.Output.Split('\n', StringSplitOptions.TrimEntries), Does.Contain(suggested));
        }
    }
}
