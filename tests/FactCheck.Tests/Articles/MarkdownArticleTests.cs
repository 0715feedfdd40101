using FactCheck.Articles;
using NodaTime;

namespace FactCheck.Tests.Articles;

public class MarkdownArticleTests
{
    private static readonly ArticleReader Reader = new(new ArticleOptions());

    [Test]
    public void A_text_with_front_matter_and_marks_falls_into_its_parts()
    {
        Article article = Reader.FromText("""
            ---
            title: "Quarry fined over dust"
            date: 2024-05-06
            source: Hill Courier
            tags: [quarry, dust]
            ---

            # Quarry fined *over* dust

            By **Ana Pohl**
            6 May 2024

            ![The quarry](quarry.jpg "Dust")
            *Photo: The quarry in April.*

            LESK — The quarry at [Lesk](https://example.org/a_(b)) must pay
            **40,000 euros**, a court ruled on *Monday*.

            <!-- check the sum -->

            ## What happens next

            - It may appeal.
            - The dust must be measured
              every week.

            > "We were right," said one resident &mdash; Olga Re\*.

            ```
            code
            ```

            | Year | Fine |
            |---|---|
            | 2023 | none |

            [1]: https://example.org
            """, ArticleFormat.Markdown);

        Assert.That(string.Join('\n', article.Blocks.Select(block => $"{block.Kind} {block.IgnoreReason}: {string.Join(' ', block.Span.Text(article.Readable).Replace("\u2060", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}")), Is.EqualTo("""
            Noise front matter: 
            Headline : Quarry fined over dust
            Byline byline: By Ana Pohl
            Timestamp date line: 6 May 2024
            Caption caption: Photo: The quarry in April.
            Dateline dateline: LESK —
            Paragraph : The quarry at Lesk must pay 40,000 euros, a court ruled on Monday.
            Noise comment: 
            Subheading : What happens next
            Paragraph : It may appeal.
            Paragraph : The dust must be measured every week.
            Paragraph : "We were right," said one resident — Olga Re*.
            Noise code: 
            Paragraph : Year Fine
            Paragraph : 2023 none
            Noise link target: 
            """));
        Assert.That((article.Title, article.Outlet, article.Byline, article.Published), Is.EqualTo(("Quarry fined over dust", "Hill Courier", "Ana Pohl", new LocalDate(2024, 5, 6))));
    }

    [TestCase("a **b** _c_ *d*", "a   b    c   d⁠")]
    [TestCase("5 * 3 * 2 and f***ing s_t_r", "5 * 3 * 2 and f***ing s_t_r")]
    [TestCase("price* is net", "price* is net")]
    [TestCase("see [the *report*](http://x/y_z) now", "see  the  report                 now")]
    [TestCase("see [the report][1] and [this]", "see  the report     and [this]")]
    [TestCase("he [the mayor] said[^2] so", "he [the mayor] said     so")]
    [TestCase("a ![alt](b.png) c", "a               c")]
    [TestCase("run `code` now", "run  code  now")]
    [TestCase("AT&amp;T <b>is</b> <https://example.org> \\*big\\*", "AT&⁠⁠⁠⁠T    is                            *big⁠*")]
    [TestCase("one ](two", "one ](two")]
    [TestCase("1 < 2 <", "1 < 2 <")]
    public void Marks_are_blanked_in_place(string markdown, string readable)
    {
        Article article = Reader.FromText("x " + markdown + ".", ArticleFormat.Markdown);

        Assert.That(article.Readable, Is.EqualTo("x " + readable + "."));
    }

    [TestCase("Bridge closed\n===\n\nIt is old.", "Headline Paragraph")]
    [TestCase("## Bridge closed\n\nIt is old.\n\n## Why\n\nRust.", "Headline Paragraph Subheading Paragraph")]
    [TestCase("It is old.\n\n***\n\nIt was closed.", "Paragraph Paragraph")]
    [TestCase("+++\ntitle = 'Bridge closed'\n+++\nIt is old.", "Noise Paragraph")]
    [TestCase("---\nIt is old.", "Paragraph")]
    [TestCase("It is old.\n<!-- a\n\nb --> It was closed.", "Paragraph Noise Paragraph")]
    [TestCase("Bridge closed\n\n1. It is old.\n2. It was closed.", "Headline Paragraph Paragraph")]
    public void Kinds_of_blocks(string text, string kinds) => Assert.That(string.Join(' ', Reader.FromText(text, ArticleFormat.Markdown).Blocks.Select(block => block.Kind)), Is.EqualTo(kinds));
}
