namespace FactCheck.Cli.Tests.Commands;

public class RulesCommandTests
{
    [Test]
    public async Task The_catalogue_is_one_line_a_rule()
    {
        CliRun run = await CliRun.RunAsync("rules");
        Assert.That(run.Output.TrimEnd('\n').Split('\n'), Has.Length.EqualTo(2).And.All.StartsWith("FC0"));
    }

    [TestCase("FC0101")]
    [TestCase("fc0101")]
    [TestCase("count-mismatch")]
    public async Task One_rule_is_shown_with_its_examples(string id)
    {
        CliRun run = await CliRun.RunAsync("rules", id);
        Assert.That(run.Output, Is.EqualTo("""
            FC0101 count-mismatch (contradiction, stable)
            Two counts of one thing differ

            A wrong count is the commonest error.

              a  left [12] injured
              b  [Fourteen] were hurt
                 found: counts

              a  a dozen tugs
              b  12 tugboats
                 silent: same number

            """.ReplaceLineEndings("\n")));
    }
}
