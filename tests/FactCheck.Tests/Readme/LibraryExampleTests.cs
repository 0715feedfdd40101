using FactCheck.Testing;

namespace FactCheck.Tests.Readme;

public class LibraryExampleTests
{
    private const string Start = "        // README\n";
    private const string End = "\n        // README end\n";

    [Test]
    public void The_readme_shows_the_example_as_it_compiles()
    {
        string source = File.ReadAllText(Repository.PathOf("tests", "FactCheck.Tests", "Readme", "LibraryExample.cs"));
        string example = source[(source.IndexOf(Start, StringComparison.Ordinal) + Start.Length)..source.IndexOf(End, StringComparison.Ordinal)];
        string[] lines = [.. example.TrimEnd().Split('\n').Select(line => line.Length == 0 ? line : line[8..])];
        Assert.That(File.ReadAllText(Repository.PathOf("README.md")), Does.Contain(string.Join('\n', lines)));
    }

    [Test]
    [NonParallelizable]
    public async Task The_example_prints_the_discrepancies_of_a_fixture_pair()
    {
        using StringWriter output = new();
        TextWriter console = Console.Out;
        Console.SetOut(output);
        try
        {
            await LibraryExample.RunAsync(Repository.PathOf("fixtures", "gold", "dev", "orvika-quarter"));
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.That(output.ToString(), Does.Contain("FC0101 Contradiction: ").And.Contain("(1.1 billion crowns, at "));
    }
}
