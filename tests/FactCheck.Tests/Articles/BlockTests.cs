using FactCheck.Articles;
using NodaTime;

namespace FactCheck.Tests.Articles;

public class BlockTests
{
    private static readonly ArticleReader Reader = new(new ArticleOptions());

    [Test]
    public void A_text_copied_from_a_page_falls_into_its_parts() => Assert.That(Describe("""
        Ferry runs aground off Kallsund, 14 hurt

        By Moa Lindh and Per Aske
        Coastal Gazette | 3 June 2023, 18:20

        Photo: The ferry on the rocks at noon. (Anna Berg / Coastal Gazette)

        KALLSUND, Sweden (NNA) — A ferry ran aground off Kallsund on Saturday, hurting 14 people.

        This site uses cookies. Accept all | Manage preferences

        Rough weather

        The wind had freshened within an hour, the pilot office said. [Desk: pls check name of pilot] Nobody was missing.

        Related: Five storms that changed the coast

        Correction: An earlier version gave the number of injured as 41.

        This story is being updated.

        (Reporting by Moa Lindh; editing by Jan Ek)
        """), Is.EqualTo("""
        Headline: Ferry runs aground off Kallsund, 14 hurt
        Byline (byline): By Moa Lindh and Per Aske
        Timestamp (date line): Coastal Gazette | 3 June 2023, 18:20
        Caption (caption): Photo: The ferry on the rocks at noon. (Anna Berg / Coastal Gazette)
        Dateline (dateline): KALLSUND, Sweden (NNA) —
        Paragraph: A ferry ran aground off Kallsund on Saturday, hurting 14 people.
        Noise (cookie notice): This site uses cookies. Accept all | Manage preferences
        Subheading: Rough weather
        Paragraph: The wind had freshened within an hour, the pilot office said.
        Noise (desk note): [Desk: pls check name of pilot]
        Paragraph: Nobody was missing.
        Noise (related link): Related: Five storms that changed the coast
        Paragraph: Correction: An earlier version gave the number of injured as 41.
        Noise (story status): This story is being updated.
        Byline (byline): (Reporting by Moa Lindh; editing by Jan Ek)
        """));

    [Test]
    public void Title_author_outlet_place_and_date_are_taken_from_the_text()
    {
        Article article = Reader.FromText("Ferry runs aground\n\nBy Moa Lindh\nCoastal Gazette | 3 June 2023, 18:20\n\nKALLSUND, Sweden (NNA) — A ferry ran aground.");

        Assert.That((article.Title, article.Byline, article.Outlet, article.DatelinePlace, article.Agency, article.Published),
            Is.EqualTo(("Ferry runs aground", "Moa Lindh", "Coastal Gazette", "KALLSUND", "NNA", new LocalDate(2023, 6, 3))));
    }

    [Test]
    public void The_agency_is_the_outlet_where_no_other_is_named() =>
        Assert.That(Reader.FromText("Ferry runs aground\n\nKALLSUND (NNA) — A ferry ran aground.").Outlet, Is.EqualTo("NNA"));

    [Test]
    public void A_dateline_without_a_year_gives_a_day_but_no_publication_date()
    {
        Article article = Reader.FromText("Ferry runs aground\n\nKALLSUND, June 3 (NNA) — A ferry ran aground.");

        Assert.That((article.Published, article.DatelineDate), Is.EqualTo(((LocalDate?)null, (AnnualDate?)new AnnualDate(6, 3))));
    }

    [TestCase("June 3", "Updated 4 June 2023", "2023-06-03")]
    [TestCase("Dec. 31", "Updated 1 January 2024", "2023-12-31")]
    [TestCase("Feb 29", "Updated 2 March 2024", "2024-02-29")]
    public void A_dateline_takes_its_year_from_the_time_of_the_update(string day, string update, string expected)
    {
        Article article = Reader.FromText($"Ferry runs aground\n\n{update}\n\nKALLSUND, {day} (NNA) — A ferry ran aground.");

        Assert.That(article.Published?.ToString("uuuu-MM-dd", null), Is.EqualTo(expected));
    }

    [Test]
    public void The_first_publication_goes_before_the_update()
    {
        Article article = Reader.FromText("Ferry runs aground\n\nUpdated 5 June 2023\n\nPublished 3 June 2023\n\nA ferry ran aground.");

        Assert.That(article.Published, Is.EqualTo(new LocalDate(2023, 6, 3)));
    }

    [TestCase("A ferry ran aground off Kallsund on Saturday, hurting 14 people", "Paragraph")]
    [TestCase("A ferry ran aground off Kallsund on Saturday.", "Paragraph")]
    [TestCase("A ferry ran aground on Saturday.\n\nNobody was hurt.", "Paragraph Paragraph")]
    [TestCase("A ferry ran aground on Saturday.\nNobody was hurt.\nThe captain was heard.", "Paragraph Paragraph Paragraph")]
    [TestCase("Ferry runs aground\nA ferry ran aground on Saturday.\nNobody was hurt.", "Headline Paragraph Paragraph")]
    [TestCase("Did the pilot sleep?\n\nA ferry ran aground on Saturday.", "Headline Paragraph")]
    [TestCase("Ferry runs aground in the U.S.\n\nA ferry ran aground on Saturday.", "Headline Paragraph")]
    [TestCase("Ferry runs aground.\n\nBy Moa Lindh\n\nA ferry ran aground on Saturday.", "Headline Byline Paragraph")]
    [TestCase("BREAKING NEWS\n\nFerry runs aground\n\nA ferry ran aground on Saturday.", "Noise Headline Paragraph")]
    [TestCase("Ferry runs aground\n\nFourteen people hurt off Kallsund\n\nA ferry ran aground on Saturday.", "Headline Subheading Paragraph")]
    [TestCase("Ferry runs aground\n\nFerry runs aground\n\nA ferry ran aground on Saturday.", "Headline Noise Paragraph")]
    [TestCase("Ferry runs aground\n\nThe captain\nPHOTO: NNA\n\nA ferry ran aground on Saturday.", "Headline Caption Noise Paragraph")]
    [TestCase("Ferry runs aground\n\nA ferry ran aground in the night to Saturday.\n\nA ferry ran aground in the night to Saturday.", "Headline Paragraph Noise")]
    [TestCase("Ferry runs aground\n\nMoa Lindh\n\n3 June 2023\n\nA ferry ran aground.", "Headline Byline Timestamp Paragraph")]
    [TestCase("Ferry runs aground\n\nMoa Lindh in Kallsund\n\n3 June 2023\n\nA ferry ran aground.", "Headline Byline Timestamp Paragraph")]
    [TestCase("Ferry runs aground\n\nPrince Carl in Kallsund\n\nThe prince came by ferry.", "Headline Subheading Paragraph")]
    [TestCase("Ferry runs aground\n\nIt ran aground.\n\nA boat came.\n\nA crane came.\n\nAnother came.\n\n5 June 2023\n\nIt was salvaged.", "Headline Paragraph Paragraph Paragraph Paragraph Subheading Paragraph")]
    [TestCase("Ferry runs aground\n\n($1 = 10.50 crowns)\n\nIt ran aground.", "Headline Paragraph Paragraph")]
    [TestCase("Ferry runs aground\n\n• Fourteen hurt\n• Nobody missing.\n\nIt ran aground.", "Headline Subheading Paragraph Paragraph")]
    [TestCase("DRAFT 2 – Ferry runs aground\n\nIt ran aground.\n\nENDS 120", "Noise Headline Paragraph Noise")]
    [TestCase("Ferry runs aground\n\nIt ran aground. [The captain] was asleep, he said.", "Headline Paragraph")]
    [TestCase("Ferry runs aground\n\nIt ran aground, he said. (Reporting by Moa Lindh)", "Headline Paragraph Byline")]
    public void Kinds_of_blocks(string text, string kinds) => Assert.That(string.Join(' ', Reader.FromText(text).Blocks.Select(block => block.Kind)), Is.EqualTo(kinds));

    [Test]
    public void Lines_wrapped_at_a_column_are_one_paragraph() => Assert.That(Describe("""
        Ferry runs aground off Kallsund

        A ferry ran aground off Kallsund on Saturday morning, hurting 14 people,
        three of them badly, the coast guard said. The ship, which was built in
        1987 and carries
        up to 300 passengers, had left Kallsund at seven.
        Divers looked at the hull in the afternoon and found a hole as long as a
        car, said Ulla Moberg, who leads the salvage. It may take a week until
        the ship floats.
        """), Is.EqualTo("""
        Headline: Ferry runs aground off Kallsund
        Paragraph: A ferry ran aground off Kallsund on Saturday morning, hurting 14 people,⏎three of them badly, the coast guard said. The ship, which was built in⏎1987 and carries⏎up to 300 passengers, had left Kallsund at seven.
        Paragraph: Divers looked at the hull in the afternoon and found a hole as long as a⏎car, said Ulla Moberg, who leads the salvage. It may take a week until⏎the ship floats.
        """));

    [TestCase("\r\n")]
    [TestCase("\r")]
    [TestCase("\u2028")]
    public void Line_breaks_of_all_kinds_part_blocks(string lineBreak)
    {
        Article article = Reader.FromText($"Ferry runs aground{lineBreak}{lineBreak}It ran aground.{lineBreak}Nobody was hurt.");

        Assert.That(article.Blocks.Select(block => block.Span.Text(article.Text)), Is.EqualTo((string[])["Ferry runs aground", "It ran aground.", "Nobody was hurt."]));
    }

    [Test]
    public void A_line_of_two_megabytes_and_a_text_of_five_are_read_whole()
    {
        string line = string.Concat(Enumerable.Repeat("The river rose by two metres. ", 70_000));
        string text = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"The river rose by {i} metres on Monday, officials in the town said, and it rained.\n\n"));

        Assert.That(Reader.FromText(line).Blocks, Has.Count.EqualTo(1));
        Assert.That(Reader.FromText(text).Blocks.Count(block => block.IsCompared), Is.EqualTo(60_000));
    }

    internal static string Describe(string text, ArticleFormat format = ArticleFormat.PlainText)
    {
        Article article = Reader.FromText(text, format);
        return string.Join('\n', article.Blocks.Select(block => $"{block.Kind}{(block.IgnoreReason is { } reason ? $" ({reason})" : "")}: {block.Span.Text(article.Readable).Replace('\n', '⏎')}"));
    }
}
