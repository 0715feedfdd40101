using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Tests.Articles;

public class ArticleExtractTests
{
    private static readonly ArticleReader Reader = new(new ArticleOptions());

    [Test]
    public void A_text_without_markup_is_its_own_extract()
    {
        Article article = Reader.FromText("The bridge was closed.");

        Assert.That(ArticleExtract.Of(article), Is.SameAs(article));
        Assert.That((article.Original, article.ToOriginal(new TextSpan(4, 6))), Is.EqualTo((article, new TextSpan(4, 6))));
    }

    [TestCase("It’s late", "It&#8217;s late")]
    [TestCase("It", "It")]
    [TestCase("It’", "It&#8217;")]
    [TestCase("’s", "&#8217;s")]
    [TestCase("Anna Berg,", "Anna <b>Berg</b>,")]
    [TestCase("Anna Berg", "Anna <b>Berg")]
    [TestCase("to R&D", "to\n   R&amp;D")]
    [TestCase("R&", "R&amp;")]
    [TestCase("🚢 sails", "&#x1F6A2;&nbsp; sails")]
    [TestCase("🚢", "&#x1F6A2;")]
    public void A_span_of_words_is_found_in_the_source(string words, string source)
    {
        Article article = Reader.FromText("<h1>News</h1><p>It&#8217;s late, Anna <b>Berg</b>, who went to\n   R&amp;D, said. &#x1F6A2;&nbsp; sails.", ArticleFormat.Html);
        Article extract = ArticleExtract.Of(article);

        TextSpan span = extract.ToOriginal(new TextSpan(extract.Text.IndexOf(words, StringComparison.Ordinal), words.Length));

        Assert.That(span.Text(article.Text), Is.EqualTo(source));
    }

    [TestCase("crane-collapse.html")]
    [TestCase("orchard-blight.html")]
    [TestCase("tram-strike.html")]
    public async Task Blocks_of_an_extract_are_those_of_the_page_without_its_marks(string name)
    {
        Article article = await Reader.ReadFileAsync(Repository.PathOf("fixtures", "html", name));
        Article extract = ArticleExtract.Of(article);

        Assert.That(extract.Original, Is.SameAs(article));
        Assert.That(extract.Blocks.Select(block => (block.Kind, block.IgnoreReason)), Is.EqualTo(article.Blocks.Select(block => (block.Kind, block.IgnoreReason))));
        foreach ((ArticleBlock words, ArticleBlock source) in extract.Blocks.Zip(article.Blocks).Where(pair => pair.First.IsCompared))
        {
            Assert.That(extract.ToOriginal(words.Span), Is.EqualTo(source.Span));
            Assert.That(words.Span.Text(extract.Text), Does.Not.Contain("  ").And.Not.Contain('<').And.Not.Contain('\u2060').Or.Contains("a.m < the"));
        }
    }

    [Test]
    public void Pages_are_compared_like_their_words_and_passages_are_exact_in_the_source()
    {
        FactCheckEngine engine = FactCheckEngine.Load();
        (string, ArticleFormat)[] pages =
        [
            ("<h1>Ferry runs aground</h1><p>A ferry ran aground off <b>Kallsund</b> on Saturday, and 14&nbsp;passengers were injured, the coast&#8217;s guard said.", ArticleFormat.Html),
            ("<h1>Ferry on the rocks</h1><p>A ferry ran aground off Kallsund on <i>Saturday</i>, and <em>17</em> passengers were injured, the coast&rsquo;s guard said.", ArticleFormat.Html),
        ];
        (string, ArticleFormat)[] texts =
        [
            ("Ferry runs aground\n\nA ferry ran aground off Kallsund on Saturday, and 14 passengers were injured, the coast’s guard said.", ArticleFormat.PlainText),
            ("Ferry on the rocks\n\nA ferry ran aground off Kallsund on Saturday, and 17 passengers were injured, the coast’s guard said.", ArticleFormat.PlainText),
        ];

        ComparisonReport ofPages = Compare(engine, pages);
        ComparisonReport ofTexts = Compare(engine, texts);

        Assert.That(ofPages.Findings, Is.Not.Empty);
        Assert.That(ofPages.Findings.Select(finding => (finding.RuleId, finding.Summary)), Is.EqualTo(ofTexts.Findings.Select(finding => (finding.RuleId, finding.Summary))));
        Assert.That(WordsOf(ofPages), Is.EqualTo(WordsOf(ofTexts)));
    }

    private static IEnumerable<string> WordsOf(ComparisonReport report) =>
        from finding in report.Findings
        from evidence in finding.Evidence
        let document = report.Documents.Single(document => document.Id == evidence.Document)
        from span in (TextSpan[])[evidence.Span, .. evidence.Focus]
        select string.Join(' ', span.Text(document.Readable ?? document.Text).Replace("\u2060", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ComparisonReport Compare(FactCheckEngine engine, (string Text, ArticleFormat Format)[] reports) =>
        engine.Compare([.. reports.Select(report => engine.Analyze(Reader.FromText(report.Text, report.Format)))]);
}
