using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Articles;
using FactCheck.Testing;
using NodaTime;

namespace FactCheck.Tests.Articles;

public class HtmlArticleTests
{
    private static readonly ArticleReader Reader = new(new ArticleOptions());
    private static readonly string[] Fixtures = ["crane-collapse.html", "orchard-blight.html", "tram-strike.html"];

    [Test]
    public async Task The_article_of_a_page_is_compared_and_the_rest_left_out_with_reasons() => Assert.That(await DescribeFixture("crane-collapse.html"), Is.EqualTo("""
        Noise (outside the article): Skip to content
        Noise (outside the article): The Skerry Post
        Noise (navigation): News
        Noise (navigation): Sport
        Noise (navigation): Weather
        Noise (cookie notice): We and our 734 partners store and access information on your device, such as cookies, to show you advertisements and to measure them.
        Noise (cookie notice): Accept all
        Noise (navigation): Home › Coast › Norsund
        Headline: Crane topples onto ferry quay in Norsund, two workers hurt
        Paragraph: The harbour’s largest crane came down in a gale early on Wednesday.
        Byline (byline): By Ingvild Harstad
        Timestamp (date line): 18 April 2024, 06:45
        Caption (caption): The crane came to rest on an empty ticket office. Photo: Jostein Lie / Skerry Post
        Dateline (dateline): NORSUND, Norway —
        Paragraph: A harbour crane 48 metres high fell onto the ferry quay in Norsund on Wednesday morning, injuring two dock workers and crushing a ticket office that had not yet opened.
        Paragraph: Gusts of 31 m/s were measured at the pilot station shortly before 5 a.m., said harbour master Eirin Vold. "It’s a miracle that nobody was inside," she said.
        Noise (sidebar): It’ s a miracle that nobody was inside.
        Noise (advertisement): Advertisement
        Subheading: Ferries diverted
        Paragraph: The two men, aged 34 and 51, were taken to the hospital in Ålvik with broken bones. R&D firm Havkraft, which had rented the crane until May 2, put the loss at €3.4m. The cause is under investigation.
        Paragraph: Ferries to Trollholm leave from the fish pier until further notice.
        Paragraph: The road along the quay is closed.
        Noise (related link): Related stories
        Noise (related link): Gale closes bridge for the third time this winter
        Paragraph: Correction: an earlier version of this report gave the height of the crane as 84 metres.
        Noise (share prompt): Facebook WhatsApp Copy link
        Noise (comment prompt): Comments (2)
        Noise (comment prompt): I work there and I can tell you that at least five people were hurt in the end.
        Noise (comment prompt): Post comment
        Noise (sidebar): Most read
        Noise (sidebar): Salmon prices fall again as exporters look to Asia for buyers this year.
        Noise (footer): © 2024 Skerry Media AS. All rights reserved.
        """));

    [Test]
    public async Task An_old_page_without_an_article_element_is_read() => Assert.That(await DescribeCompared("orchard-blight.html"), Is.EqualTo("""
        Headline: Fire blight found in Kestrel Valley orchards
        Paragraph: Inspectors have found fire blight in 14 orchards in the Kestrel Valley, the county’s growers’ association said on Thursday, and about 2,300 pear trees will have to be burned.
        Paragraph: The disease, which is caused by a bacterium – Erwinia amylovora – spreads with rain and bees. It isn’t dangerous to people.
        Paragraph: “We’ll lose a fifth of the pears,” said Ruth Amsel, who chairs the association. “Apples are less at risk… for now.”
        Paragraph: Growers can claim up to $18 a tree from a state fund, but only for trees reported before July 1.
        Paragraph: Cafés that buy from the valley’s farms were told not to move crates between orchards. No crates have been seized so far.
        """));

    [Test]
    public async Task A_page_with_broken_markup_inside_a_form_is_read() => Assert.That(await DescribeCompared("tram-strike.html"), Is.EqualTo("""
        Headline: Tram drivers walk out over night shifts
        Paragraph: Tram drivers in Brennick stopped work at noon on Monday in a dispute over night shifts, leaving some 90,000 passengers to walk or to wait for buses.
        Paragraph: The transport company, BVG Linien, said that 112 of 130 trams stood still. The union spoke of "every single one & more".
        Paragraph: Talks are to go on on Tuesday at 10 a.m < the earliest date on which both sides are free, according to mediator Lena Fuchs
        """));

    [Test]
    public async Task Metadata_of_the_page_are_read()
    {
        Article crane = await ReadFixture("crane-collapse.html");
        Article orchard = await ReadFixture("orchard-blight.html");
        Article tram = await ReadFixture("tram-strike.html");

        Assert.That((crane.Title, crane.Outlet, crane.Byline, crane.Published, crane.DatelinePlace),
            Is.EqualTo(("Crane topples onto ferry quay in Norsund, two workers hurt", "The Skerry Post", "Ingvild Harstad", new LocalDate(2024, 4, 18), "NORSUND")));
        Assert.That((orchard.Byline, orchard.Published), Is.EqualTo(("Dale Okafor", new LocalDate(2023, 6, 9))));
        Assert.That((tram.Outlet, tram.Byline, tram.Published), Is.EqualTo(("City News Agency", "Pavel Dorn", new LocalDate(2022, 9, 12))));
    }

    [TestCase("<meta property='article:published_time' content='2024-03-05T23:30:00-08:00'>", "2024-03-05")]
    [TestCase("<meta name=DC.date.issued content='5 March 2024'>", "2024-03-05")]
    [TestCase("<meta itemprop=datePublished content=2024-03-05><meta property='article:modified_time' content='2024-03-09'>", "2024-03-05")]
    [TestCase("<meta property='article:modified_time' content='2024-03-09'>", "2024-03-09")]
    [TestCase("<script type='application/ld+json'>{\"@graph\":[{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2024-03-05\"}]}</script>", "2024-03-05")]
    [TestCase("<script type='application/ld+json'>{\"@type\":\"WebSite\",\"datePublished\":\"2024-03-05\"}</script>", null)]
    [TestCase("<script type='application/ld+json'>{broken</script>", null)]
    [TestCase("<p><time datetime='2024-03-05'>last Tuesday</time>", "2024-03-05")]
    public void Dates_of_publication_are_found(string markup, string? date) =>
        Assert.That(Reader.FromText(markup + "<p>A bridge was closed.", ArticleFormat.Html).Published?.ToString("uuuu-MM-dd", null), Is.EqualTo(date));

    [TestCase("<p>it&#8217;s", "it’⁠⁠⁠⁠⁠⁠s")]
    [TestCase("<p>caf&eacute;s", "café⁠⁠⁠⁠⁠⁠⁠s")]
    [TestCase("<p>&quot;We go", "\"⁠⁠⁠⁠⁠We go")]
    [TestCase("<p>we go.&quot; He", "we go.\"      He")]
    [TestCase("<p>R&amp;D &amp; co", "R&⁠⁠⁠⁠D &     co")]
    [TestCase("<p>said <b>Vold</b>. He", "said    Vold⁠⁠⁠⁠. He")]
    [TestCase("<p>bones<sup>1</sup>.", "bones⁠⁠⁠⁠⁠⁠⁠⁠⁠⁠⁠⁠.")]
    [TestCase("<p>bones.<sup><a href=#n>[12]</a></sup> He", "bones.                               He")]
    [TestCase("<p>9 km<sup>2</sup> of", "9 km⁠⁠⁠⁠⁠²       of")]
    [TestCase("<p>the 4<sup>th</sup> day", "the 4⁠⁠⁠⁠⁠th       day")]
    [TestCase("<p>10<sup>6</sup> bytes", "10⁠⁠⁠⁠⁠6       bytes")]
    [TestCase("<p>a<br>b", "a    b")]
    [TestCase("<p>a\n\tb", "a  b")]
    [TestCase("<p>co&shy;operate", "co⁠⁠⁠⁠⁠operate")]
    [TestCase("<p>&#x1F6A2; sails", "🚢        sails")]
    [TestCase("<p>a <!-- <p>no</p> --> b", "a                    b")]
    [TestCase("<p>a <span hidden>not <span>this</span> or this</span> b", "a                                                   b")]
    [TestCase("<p>1 < 2 and 3 > 2", "1 < 2 and 3 > 2")]
    [TestCase("<p>5 &#150; 6 &#0; &unknown; &copy.", "5 –      6 �    &unknown; ©⁠⁠⁠⁠.")]
    [TestCase("<p>a<sup>1</sup>", "a")]
    [TestCase("<p><b>T</b>he end", "T⁠⁠⁠⁠he end")]
    public void Markup_is_blanked_in_place(string html, string readable)
    {
        Article article = Reader.FromText(html, ArticleFormat.Html);

        Assert.That(article.Readable, Has.Length.EqualTo(html.Length));
        Assert.That(article.Blocks.Single(block => block.IsCompared).Span.Text(article.Readable), Is.EqualTo(readable));
    }

    [Test]
    public void A_span_of_the_readable_text_is_the_same_place_in_the_source()
    {
        const string Html = "<p>The <b>Cr&eacute;dit du Nord</b> said on Monday.</p>";
        Article article = Reader.FromText(Html, ArticleFormat.Html);

        int monday = article.Readable.IndexOf("Monday", StringComparison.Ordinal);

        Assert.That(Html.AsSpan(monday, 6).ToString(), Is.EqualTo("Monday"));
    }

    [TestCase("nav", "navigation")]
    [TestCase("aside", "sidebar")]
    [TestCase("footer", "footer")]
    [TestCase("form", "form")]
    [TestCase("noscript", "no-script fallback")]
    [TestCase("template", "template")]
    [TestCase("div hidden", "hidden")]
    [TestCase("div style='display: none'", "hidden")]
    [TestCase("div aria-hidden=true", "hidden")]
    [TestCase("div class='sr-only visually-hidden'", "hidden")]
    [TestCase("div role=navigation", "navigation")]
    [TestCase("div class='newsletterSignup'", "newsletter prompt")]
    [TestCase("section id=related-articles", "related link")]
    public void Parts_that_are_no_article_are_left_out(string tag, string reason)
    {
        string name = tag.Split(' ')[0];
        Article article = Reader.FromText($"<article><p>The bridge was closed on Monday, the city said, and nobody knows for how long.<p>It is old.<{tag}><p>Ten towns to see.</p></{name}></article>", ArticleFormat.Html);

        Assert.That(article.Blocks.Single(block => block.Span.Text(article.Text).Contains("Ten towns", StringComparison.Ordinal)).IgnoreReason, Is.EqualTo(reason));
        Assert.That(article.Blocks.Count(block => block.IsCompared), Is.EqualTo(2));
    }

    [TestCase("<body class='has-newsletter ad-free'>", "</body>")]
    [TestCase("<form>", "</form>")]
    [TestCase("<div class='social-news'>", "</div>")]
    [TestCase("<nav>", "")]
    [TestCase("<aside><div id=comments>", "</div></aside>")]
    public void An_element_with_the_whole_text_is_no_noise_whatever_its_name(string before, string after) => Assert.That(
        Reader.FromText($"{before}<p>The bridge was closed on Monday, the city said.<p>Nobody knows for how long.{after}", ArticleFormat.Html).Blocks.Count(block => block.IsCompared),
        Is.EqualTo(2));

    [Test]
    public void A_headline_before_the_article_is_compared()
    {
        Article article = Reader.FromText("<title>Bridge closed | Echo</title><h1>Echo</h1><h1>Bridge closed</h1><p>3 May 2024</p><article><p>The bridge was closed on Monday, the city said.</article><p>Other", ArticleFormat.Html);

        Assert.That(article.Blocks.Select(block => block.Kind), Is.EqualTo((BlockKind[])[BlockKind.Noise, BlockKind.Headline, BlockKind.Timestamp, BlockKind.Paragraph, BlockKind.Noise]));
        Assert.That((article.Title, article.Published), Is.EqualTo(("Bridge closed", new LocalDate(2024, 5, 3))));
    }

    [TestCaseSource(nameof(Fixtures))]
    public async Task The_words_are_those_that_a_browser_s_parser_finds(string name)
    {
        Article article = await ReadFixture(name);
        IHtmlDocument page = new HtmlParser().ParseDocument(article.Text);
        foreach (IElement mark in page.QuerySelectorAll("sup"))
        {
            mark.Remove();
        }

        string browser = Letters(page.Body!.TextContent);

        Assert.That(article.Blocks.Where(block => block.IsCompared).Select(block => Letters(block.Span.Text(article.Readable))), Has.All.Matches<string>(words => browser.Contains(words!, StringComparison.Ordinal)));
    }

    [Test]
    public void A_page_nested_a_hundred_thousand_deep_is_read()
    {
        string html = string.Concat(Enumerable.Repeat("<div><b>", 100_000)) + "<p>The bridge was closed.";

        Assert.That(Reader.FromText(html, ArticleFormat.Html).Blocks.Single().Kind, Is.EqualTo(BlockKind.Paragraph));
    }

    private static Task<Article> ReadFixture(string name) => Reader.ReadFileAsync(Repository.PathOf("fixtures", "html", name));

    private static async Task<string> DescribeFixture(string name)
    {
        Article article = await ReadFixture(name);
        return Describe(article, article.Blocks.Where(block => block.IgnoreReason is not ("script" or "style" or "hidden" or "no-script fallback" or "form")));
    }

    private static async Task<string> DescribeCompared(string name)
    {
        Article article = await ReadFixture(name);
        return Describe(article, article.Blocks.Where(block => block.IsCompared));
    }

    private static string Describe(Article article, IEnumerable<ArticleBlock> blocks) => string.Join('\n', blocks.Select(block =>
        $"{block.Kind}{(block.IgnoreReason is { } reason ? $" ({reason})" : "")}: {string.Join(' ', block.Span.Text(article.Readable).Replace("\u2060", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}"));

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u2060'));
}
