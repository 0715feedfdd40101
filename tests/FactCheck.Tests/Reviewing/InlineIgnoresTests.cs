using FactCheck.Articles;
using FactCheck.Reports;
using FactCheck.Reviewing;

namespace FactCheck.Tests.Reviewing;

public class InlineIgnoresTests
{
    [TestCase("# Head\n\nThe first paragraph says one thing.\n\n<!-- factcheck: ignore FC0101 the mayor's count -->\nThe second paragraph says another.\n", "The second paragraph says another.")]
    [TestCase("# Head\n\nThe first paragraph says one thing.\n\n<!-- factcheck: ignore FC0101 the mayor's count -->\n\nThe second paragraph says another.\n", "The second paragraph says another.")]
    [TestCase("# Head\n\nThe first paragraph says one thing. <!-- factcheck: ignore FC0101 the mayor's count -->\n\nThe second paragraph says another.\n", "The first paragraph says one thing.")]
    [TestCase("# Head\n\nThe first paragraph says one thing.\n\n<!-- factcheck:ignore FC0101 the mayor's count -->", "")]
    public void A_comment_speaks_of_the_paragraph_it_stands_in_or_before(string text, string paragraph)
    {
        InlineIgnore ignore = Read(text, ArticleFormat.Markdown)[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ignore.RuleIds, Is.EqualTo((string[])["FC0101"]));
            Assert.That(ignore.Reason, Is.EqualTo("the mayor's count"));
            Assert.That(ignore.Scope.Text(text), paragraph.Length == 0 ? Is.Empty : Does.StartWith(paragraph));
        }
    }

    [TestCase("<!-- factcheck: ignore FC0101, FC0201 both -->", "FC0101 FC0201", "both")]
    [TestCase("<!-- factcheck: ignore FC0101 -->", "FC0101", "")]
    [TestCase("<!-- factcheck: ignore the count -->", "", "the count")]
    public void Rules_and_reason_are_told_apart(string comment, string rules, string reason)
    {
        InlineIgnore ignore = Read($"<html><body><h1>Head of it</h1><p>A first paragraph.</p>{comment}<p>The paragraph after it.</p></body></html>", ArticleFormat.Html)[0];
        Assert.That((string.Join(' ', ignore.RuleIds), ignore.Reason), Is.EqualTo((rules, reason)));
    }

    [TestCase("<!-- a note -->")]
    [TestCase("<!-- factcheck ignore FC0101 x -->")]
    [TestCase("<!-- factcheck: ignore FC0101 never closed")]
    public void Other_comments_are_none(string comment) => Assert.That(Read($"# Head\n\nA paragraph of text.\n\n{comment}\n", ArticleFormat.Markdown), Is.Empty);

    [Test]
    public void Plain_text_has_no_comments() => Assert.That(Read("Head\n\nA paragraph of text. <!-- factcheck: ignore FC0101 x -->\n", ArticleFormat.PlainText), Is.Empty);

    private static IReadOnlyList<InlineIgnore> Read(string text, ArticleFormat format) => InlineIgnores.Read(new ArticleReader(new ArticleOptions()).FromText(text, format));
}
