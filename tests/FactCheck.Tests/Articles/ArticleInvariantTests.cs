using FactCheck.Articles;
using FsCheck.Fluent;

namespace FactCheck.Tests.Articles;

public class ArticleInvariantTests
{
    private static readonly ArticleReader Reader = new(new ArticleOptions());

    private static readonly string[] Pieces =
    [
        "The bridge was closed on Monday.", "Bridge closed", " ", "\n", "\n\n", "\r\n", "a", "É", "🚢", "5", "(", ")", "[", "]", "](", "\"", "'", "=", "/", ":", "-", "—", " - ", "|", "#", "# ", "*", "**", "_", "`", "```\n", "\\", ">", "<",
        "&", "&amp;", "&#8217;", "&#x110000;", "&nbsp;", "<p>", "</p>", "<div>", "</div>", "<div hidden>", "<span hidden>", "</span>", "<b", "<nav>", "</nav>", "<article>", "</article>", "<h1>", "</h1>", "<br>", "<li>", "<!--", "-->",
        "<script>", "</script>", "<style>", "</style>", "<title>", "<textarea>", "<svg/>", "<svg>", "</svg>", "<a href=\"", "<meta name=date content='2024-01-02'>", "<time datetime=2024-01-02>", "<figcaption>", "class=ad", "---\n", "title: x\n",
        "LISBON, March 5 (Reuters) — ", "By Ana Pohl", "5 March 2024", "Photo: x", "[Subs: pls check]", "Related: y", "(Reporting by Ana Pohl)", "\u00AD", "\u200B", "\uFEFF", "\u2060", "\t",
    ];

#pragma warning disable NUnit1027 // FsCheck gives the arguments
    [FsCheck.NUnit.Property(MaxTest = 1500)]
    public FsCheck.Property Whatever_is_read_keeps_its_offsets() =>
        Prop.ForAll(
            Gen.Elements(Pieces).ListOf().Resize(40).Select(pieces => string.Concat(pieces)).ToArbitrary(),
            Gen.Elements(ArticleFormat.PlainText, ArticleFormat.Markdown, ArticleFormat.Html).ToArbitrary(),
            (text, format) =>
            {
                try
                {
                    Check(Reader.FromText(text, format), text, format);
                }
                catch (FactCheckException error) when (error.Id == "FC0004")
                {
                    // A text of marks alone.
                }
            });
#pragma warning restore NUnit1027

    private static void Check(Article article, string text, ArticleFormat format)
    {
        Assert.That(article.Text, Is.SameAs(text));
        Assert.That(article.Readable, Has.Length.EqualTo(text.Length));
        int end = 0;
        foreach (ArticleBlock block in article.Blocks)
        {
            Assert.That(block.Span.Start, Is.GreaterThanOrEqualTo(end), "blocks are in order and apart");
            Assert.That(block.Span.Length, Is.Positive);
            Assert.That(block.IsCompared, Is.EqualTo(block.Kind is BlockKind.Headline or BlockKind.Subheading or BlockKind.Paragraph));
            end = block.Span.End;
            if (block.IsCompared)
            {
                string words = block.Span.Text(article.Readable);
                Assert.That(words.TrimStart(), Is.EqualTo(words));
                Assert.That(char.IsWhiteSpace(text[block.Span.End - 1]), Is.False);
            }
        }

        Assert.That(end, Is.LessThanOrEqualTo(text.Length));
        if (format == ArticleFormat.PlainText)
        {
            Assert.That(article.Readable, Is.SameAs(text));
        }

        Article extract = ArticleExtract.Of(article);
        foreach ((ArticleBlock words, ArticleBlock block) in extract.Blocks.Zip(article.Blocks).Where(pair => pair.First.IsCompared))
        {
            Assert.That(extract.ToOriginal(words.Span), Is.EqualTo(block.Span));
        }

        Article again = Reader.FromText(text, format);
        Assert.That(again.Blocks, Is.EqualTo(article.Blocks));
        Assert.That(again.Readable, Is.EqualTo(article.Readable));
    }
}
