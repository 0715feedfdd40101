using FactCheck.Cli.Reviewing;

namespace FactCheck.Cli.Tests.Reviewing;

public class PathPatternTests
{
    [TestCase("draft.md", "draft.md", true)]
    [TestCase("*.md", "draft.md", true)]
    [TestCase("*.md", "a/draft.md", false)]
    [TestCase("**/*.md", "draft.md", true)]
    [TestCase("**/*.md", "a/b/draft.md", true)]
    [TestCase("a/**", "a/b/c.md", true)]
    [TestCase("a/**", "b/c.md", false)]
    [TestCase("a/**/c.md", "a/c.md", true)]
    [TestCase("dr?ft.*", "draft.md", true)]
    [TestCase("dr?ft.*", "drft.md", false)]
    [TestCase("*a*b*", "xaybz", true)]
    [TestCase("*a*b*", "xbya", false)]
    [TestCase("Draft.md", "draft.md", false)]
    [TestCase("**/**/**/**/**/**/x", "a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/y", false)]
    public void Patterns_match_whole_paths(string pattern, string path, bool matches) => Assert.That(PathPattern.Matches(pattern, path), Is.EqualTo(matches));
}
