using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Testing;

namespace FactCheck.Cli.Tests.Readme;

/// <summary>The section 'Review a draft' of the README: its commands, run in a shell as printed, print what it shows.</summary>
public sealed partial class ReviewSectionTests
{
    private const string Prompt = "$ ";

    [Test]
    [CancelAfter(300_000)]
    public async Task The_session_runs_as_printed(CancellationToken cancellationToken)
    {
        if (!File.Exists("/bin/bash"))
        {
            Assert.Ignore("The session is one of a Unix shell.");
        }

        string[] shown = SessionOf(File.ReadAllText(Repository.PathOf("README.md")));
        using TemporaryFolder desk = new();
        foreach (string path in Directory.EnumerateFiles(Repository.PathOf("fixtures", "review")))
        {
            File.Copy(path, desk.PathOf(Path.GetFileName(path)));
        }

        StringBuilder script = new($"factcheck() {{ dotnet '{Path.Combine(AppContext.BaseDirectory, "FactCheck.Cli.dll")}' \"$@\"; }}\nexec 2>&1\n");
        foreach (string command in shown.Where(line => line.StartsWith(Prompt, StringComparison.Ordinal)).Select(line => line[Prompt.Length..]))
        {
            script.Append("cat <<'PROMPT'\n").Append(Prompt).Append(command).Append("\nPROMPT\n").Append(command).Append('\n');
        }

        string printed = await RunAsync(desk.Write("session.sh", script.ToString()), desk.Path, cancellationToken);
        Assert.That(Timeless(printed.TrimEnd('\n')), Is.EqualTo(Timeless(string.Join('\n', shown))));
    }

    private static string[] SessionOf(string readme)
    {
        int start = readme.IndexOf("<!-- review: ", StringComparison.Ordinal), end = readme.IndexOf("<!-- review end -->", StringComparison.Ordinal);
        return [.. readme[start..end].Split('\n').SkipWhile(line => line != "```").Skip(1).TakeWhile(line => line != "```")];
    }

    private static async Task<string> RunAsync(string script, string folder, CancellationToken cancellationToken)
    {
        using Process bash = Process.Start(new ProcessStartInfo("/bin/bash", [script])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        })!;
        bash.StandardInput.Close();
        string printed = await bash.StandardOutput.ReadToEndAsync(cancellationToken);
        await bash.WaitForExitAsync(cancellationToken);
        return printed;
    }

    private static string Timeless(string text) => Seconds().Replace(text, "· TIME");

    [GeneratedRegex(@"·\s[0-9]+\.[0-9] s", RegexOptions.None, 1000)]
    private static partial Regex Seconds();
}
