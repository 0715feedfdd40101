using FactCheck.Articles;
using FactCheck.Articles.Lines;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Tests.Articles;

public class LineReaderTests
{
    [TestCase("LISBON, March 5 (Reuters) — Fire broke out.", "LISBON", "03-05", "Reuters")]
    [TestCase("PEDRA RASA, Brazil — A bridge fell.", "PEDRA RASA", null, null)]
    [TestCase("ATHENS (Reuters) - Fire broke out.", "ATHENS", null, "Reuters")]
    [TestCase("(CNN) -- Fire broke out.", null, null, "CNN")]
    [TestCase("NEW YORK, Jan. 5, 2024 /PRNewswire/ -- Acme today announced.", "NEW YORK", "01-05", "PRNewswire")]
    [TestCase("KUALA LUMPUR: Two airlines will merge.", "KUALA LUMPUR", null, null)]
    [TestCase("New Delhi / Mumbai: An Indian ship sailed.", "New Delhi / Mumbai", null, null)]
    [TestCase("ST. PETERSBURG, Fla., Oct. 19 – A storm hit.", "ST. PETERSBURG", "10-19", null)]
    [TestCase("KYIV/MOSCOW, Feb 24 (Reuters) - Both sides talked.", "KYIV/MOSCOW", "02-24", "Reuters")]
    [TestCase("Pyongyang, February 22 (KCNA) -- A message was sent.", "Pyongyang", "02-22", "KCNA")]
    [TestCase("LA PAZ, 13 September — Several states stayed away.", "LA PAZ", "09-13", null)]
    [TestCase("RADOSTÓW — “Nobody came,” she said.", "RADOSTÓW", null, null)]
    [TestCase("BOCA DEL RÍO, Mexico, June 26—The club signed.", "BOCA DEL RÍO", "06-26", null)]
    [TestCase("ROME, Saturday, June 3 — Italy voted.", "ROME", "06-03", null)]
    public void Datelines_are_read(string paragraph, string? place, string? day, string? agency)
    {
        DatelineReading? found = DatelineReader.AtStart(paragraph);

        Assert.That((found?.Place, found?.Date is { } date ? AnnualDatePattern.Iso.Format(date.MonthDay) : null, found?.Agency), Is.EqualTo((place, day, agency)));
        Assert.That(paragraph[found!.Length..].TrimStart()[0], Is.Not.AnyOf('-', '—', '–', ':', ' '));
    }

    [TestCase("NATO — the alliance of 32 states — met on Monday.")]
    [TestCase("UN — Monday was quiet.")]
    [TestCase("ATHLETICS - Kiprop wins the marathon.")]
    [TestCase("UPDATE: The road is open again.")]
    [TestCase("Police: Two men were held.")]
    [TestCase("The mayor — Anna Berg — was not there.")]
    [TestCase("Nobody came — Monday was too hot.")]
    [TestCase("On March 5 (a Tuesday) — Election Day — he stayed at home.")]
    [TestCase("MORE than 300 people came: Some stayed.")]
    [TestCase("A fire broke out at 5 a.m. (4 a.m. GMT) - Police came.")]
    [TestCase("")]
    public void Other_beginnings_are_no_datelines(string paragraph) => Assert.That(DatelineReader.AtStart(paragraph), Is.Null);

    [TestCase("MADRID, Feb 11, 2025 (Iberia News Agency)", "MADRID")]
    [TestCase("LONDON, March 5", "LONDON")]
    [TestCase("VIENNA (APA) -", "VIENNA")]
    public void A_line_can_be_a_dateline_as_a_whole(string line, string place) => Assert.That(DatelineReader.Whole(line)?.Place, Is.EqualTo(place));

    [TestCase("The Valley Daily, 15 March 2024")]
    [TestCase("ANGRY FANS STORM PITCH")]
    [TestCase("15 March 2024")]
    public void Other_lines_are_no_datelines(string line) => Assert.That(DatelineReader.Whole(line), Is.Null);

    [TestCase("August 7, 2012", "2012-08-07")]
    [TestCase("Published: 2012.08.08 09: 01 AM", "2012-08-08")]
    [TestCase("Posted: Jul 07, 2012 7:40 PM ET", "2012-07-07")]
    [TestCase("Last updated on: November 11, 2011 19: 04 IST", "2011-11-11")]
    [TestCase("4 August 2013 Last updated at 19:47 GMT", "2013-08-04")]
    [TestCase("11:39am UK, Monday 09 September 2013", "2013-09-09")]
    [TestCase("8:13 AM PDT 8/2/2013", "2013-08-02")]
    [TestCase("09 / 10 / 10 08: 23 PM ET", "2010-09-10")]
    [TestCase("13/02/2013 10:00", "2013-02-13")]
    [TestCase("2 Feb 2013 | Updated 3 Feb 2013", "2013-02-02")]
    [TestCase("2024-02-27T07:10:00Z", "2024-02-27")]
    [TestCase("Tuesday, July 2nd, 2013", "2013-07-02")]
    [TestCase("02/03/2013", null)]
    [TestCase("Updated 3 hours ago", null)]
    [TestCase("3 hours ago", null)]
    [TestCase("Last modified on Friday at 10:30", null)]
    public void Date_lines_are_read(string line, string? date)
    {
        Timestamp? found = TimestampReader.Pure(line);

        Assert.That(found, Is.Not.Null);
        Assert.That(found!.Date?.Date is { } day ? LocalDatePattern.Iso.Format(day) : null, Is.EqualTo(date));
    }

    [TestCase("May 2024 was dry")]
    [TestCase("He was born on 5 May 1970")]
    [TestCase("2024")]
    [TestCase("Posted")]
    [TestCase("March for peace on 5 May")]
    [TestCase("4 men, 2 women")]
    public void Other_lines_are_no_date_lines(string line) => Assert.That(TimestampReader.Pure(line), Is.Null);

    [TestCase("Vale Notícias | 27 February 2024, 07:10", "Vale Notícias", null)]
    [TestCase("The Valley Daily, 15 March 2024", "The Valley Daily", null)]
    [TestCase("Baltic Markets Today | With agency material | Thursday 24 October 2024", "Baltic Markets Today", null)]
    [TestCase("17 September 2023 | Arts desk, The Strait Review", "The Strait Review", null)]
    [TestCase("Wednesday 15 October 2025 | Science | with agencies", null, null)]
    [TestCase("By Dale Okafor | June 9, 2023", null, "Dale Okafor")]
    [TestCase("By Dale Okafor, June 9, 2023", null, "Dale Okafor")]
    [TestCase("By Dale Okafor on June 9, 2023 at 5 p.m.", null, "Dale Okafor")]
    [TestCase("Posted on June 9, 2023 by Dale Okafor", null, "Dale Okafor")]
    [TestCase("Hill Courier staff | 6 November 2024, 12.15pm", "Hill Courier", "Hill Courier staff")]
    public void Date_lines_may_name_outlet_and_author(string line, string? outlet, string? author)
    {
        Timestamp? found = TimestampReader.WithNames(line);

        Assert.That(found?.Date?.Date, Is.Not.Null);
        Assert.That((found!.Outlet, found.Author), Is.EqualTo((outlet, author)));
    }

    [TestCase("The trial, which began on 5 March 2024, goes on")]
    [TestCase("The mayor resigned on 5 March 2024.")]
    [TestCase("Two arrests | The men were held on 5 March 2024 in the town of Alster by police")]
    public void Sentences_with_dates_are_no_date_lines(string line) => Assert.That(TimestampReader.WithNames(line), Is.Null);

    [TestCase("By Carla Menezes and Ian Whitcombe", "Carla Menezes and Ian Whitcombe", null)]
    [TestCase("BY CARLA MENEZES", "CARLA MENEZES", null)]
    [TestCase("By Agnes Rowan, Health Correspondent", "Agnes Rowan", null)]
    [TestCase("By Gemma Holroyd, Costa Chronicle", "Gemma Holroyd", "Costa Chronicle")]
    [TestCase("Tess Aldous, science reporter", "Tess Aldous", null)]
    [TestCase("From our health correspondent", "From our health correspondent", null)]
    [TestCase("(Reporting by Grace Atieno in Nakuru; editing by the Nairobi desk)", null, null)]
    [TestCase("Additional reporting by Grace Atieno", null, null)]
    public void Author_lines_are_read(string line, string? names, string? outlet) => Assert.That(BylineReader.Read(line), Is.EqualTo(new Byline(names, outlet)));

    [TestCase("By Friday the water had gone")]
    [TestCase("By the numbers")]
    [TestCase("By and large")]
    [TestCase("By Carla Menezes' own account, it was late.")]
    [TestCase("By sea")]
    [TestCase("Anna Berg, mayor of Kallsund")]
    [TestCase("Stand by me")]
    public void Other_lines_name_no_author(string line) => Assert.That(BylineReader.Read(line), Is.Null);

    [TestCase("Photo: The broken bridge seen from the south side at dawn. (Reader's picture)", BlockKind.Caption)]
    [TestCase("The president speaks with his guest at the airport in 2019 [File: KCNA via AFP]", BlockKind.Caption)]
    [TestCase("The ferry lies on the rocks on Monday. (AP Photo/Jane Roe)", BlockKind.Caption)]
    [TestCase("FILE - A ferry leaves Kallsund in May.", BlockKind.Caption)]
    [TestCase("Pictured: the mayor at the opening", BlockKind.Caption)]
    [TestCase("IMAGE SOURCE: KYODO/AP", BlockKind.Noise)]
    [TestCase("Image credit: Brightwater Biologics", BlockKind.Noise)]
    [TestCase("Photo by Jane Roe", BlockKind.Noise)]
    [TestCase("(AFP via Getty Images)", BlockKind.Noise)]
    public void Captions_and_credits_are_told(string line, BlockKind kind) => Assert.That(CaptionReader.Read(line), Is.EqualTo(kind));

    [TestCase("The company denied it on Monday. (Reuters)")]
    [TestCase("He posted two pictures. (Photos were later deleted.)")]
    [TestCase("She showed the court a photo: it had been taken at night.")]
    [TestCase("The file was lost (see page 3)")]
    [TestCase("The picture was sold for $5m.")]
    public void Other_paragraphs_are_no_captions(string line) => Assert.That(CaptionReader.Read(line), Is.Null);

    [TestCase("!-- Google tag (gtag.js) -->", "script")]
    [TestCase("window.dataLayer = window.dataLayer || [];", "script")]
    [TestCase("We use cookies to improve your experience. By continuing you accept our privacy policy.", "cookie notice")]
    [TestCase("Please enter your comment!", "comment prompt")]
    [TestCase("Leave a Reply", "comment prompt")]
    [TestCase("17 comments | Join the conversation", "comment prompt")]
    [TestCase("Were you there? Send us your photos.", "reader prompt")]
    [TestCase("Enjoying this story? Sign up for our newsletter.", "newsletter prompt")]
    [TestCase("Share", "share prompt")]
    [TestCase("Facebook Twitter WhatsApp Email", "share prompt")]
    [TestCase("Related: What the rate cut means", "related link")]
    [TestCase("READ MORE: Five storms", "related link")]
    [TestCase("See also", "related link")]
    [TestCase("Follow Ana Ruiz on Twitter @anaruiz.", "share prompt")]
    [TestCase("Harbour Wire writer Ana Ruiz in Graz contributed to this report.", "credit")]
    [TestCase("Sign up for Daily Newsletters Manage Newsletters", "newsletter prompt")]
    [TestCase("Story continues below advertisement", "advertisement")]
    [TestCase("© 2024 The Echo. All rights reserved.", "copyright")]
    [TestCase("Home | News | World", "navigation")]
    [TestCase("4 min read", "navigation")]
    [TestCase("This is a developing story and will be updated.", "story status")]
    [TestCase("For immediate release", "section label")]
    [TestCase("* * *", "separator")]
    public void Noise_is_told_with_its_reason(string line, string reason) => Assert.That(NoiseLexicon.ReasonFor(line), Is.EqualTo(reason));

    [TestCase("The bakery sold 300 cookies on Monday.")]
    [TestCase("“Sign up for our newsletter,” the mail said.")]
    [TestCase("Related companies were not searched, the prosecutor said on Monday.")]
    [TestCase("More from the fund was paid out in May than in all of last year.")]
    [TestCase("Advertising revenue fell by a fifth, the company said.")]
    [TestCase("Correction: An earlier version of this story gave a wrong age.")]
    [TestCase("He asked readers to share on Monday what they knew.")]
    [TestCase("Home sales rose | prices fell")]
    [TestCase("The court said that the pictures may be shown.")]
    public void Sentences_of_a_report_are_no_noise(string line) => Assert.That(NoiseLexicon.ReasonFor(line), Is.Null);

    [TestCase("[Subs: pls check spelling of Kgari]", true)]
    [TestCase("[DRAFT - business desk - 24 Oct, 17:20 - not yet subbed]", true)]
    [TestCase("DRAFT 2 / business desk / for Friday's page 7", true)]
    [TestCase("ENDS 480", true)]
    [TestCase("ENDS. Pic: turbine hall, caption to come", true)]
    [TestCase("World desk, Monday 30 October 2023. From KNS. Not yet read by subs.", true)]
    [TestCase("[He] was not there.", false)]
    [TestCase("ENDS of the rope were found on both sides of the river", false)]
    [TestCase("The draft was not yet public on Monday.", false)]
    [TestCase("DRAFT 2 – Neighbours welcome the new leader", false)]
    public void Notes_of_the_desk_are_told(string line, bool note) => Assert.That(DeskNotes.IsNote(line), Is.EqualTo(note));

    [TestCase("DRAFT 2 – NOT LEGALLED – Minister quits", "Minister quits")]
    [TestCase("DRAFT - Minister quits", "Minister quits")]
    [TestCase("ATHLETICS - Kiprop wins", "ATHLETICS - Kiprop wins")]
    [TestCase("NATO-Russia talks end", "NATO-Russia talks end")]
    public void Marks_before_a_headline_are_told(string line, string headline) => Assert.That(line[DeskNotes.HeadlineMark(line)..], Is.EqualTo(headline));

#pragma warning disable NUnit1027 // FsCheck gives the arguments
    [FsCheck.NUnit.Property]
    public FsCheck.Property Reading_a_date_that_was_printed_gives_it_back() =>
        Prop.ForAll(
            Gen.Choose(0, 100_000).Select(days => new LocalDate(1850, 1, 1).PlusDays(days)).ToArbitrary(),
            Gen.Elements("uuuu-MM-dd", "d MMMM uuuu", "dddd, d MMM uuuu", "MMMM d, uuuu", "ddd MMM d, uuuu", "uuuu.MM.dd", "dddd d'th' MMMM uuuu", "MMM. d, uuuu").ToArbitrary(),
            (date, format) => DateReader.First("Posted: " + LocalDatePattern.CreateWithInvariantCulture(format).Format(date) + ", 10:15 GMT") is { } found && found.Date == date);

    [FsCheck.NUnit.Property]
    public FsCheck.Property Numeric_dates_are_read_only_where_day_and_month_can_be_told_apart() =>
        Prop.ForAll(
            Gen.Choose(0, 20_000).Select(days => new LocalDate(1990, 1, 1).PlusDays(days)).ToArbitrary(),
            date =>
            {
                string printed = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu").Format(date);
                LocalDate? expected = date.Day > 12 || date.Day == date.Month ? date : null;
                return DateReader.First(printed)?.Date == expected && DateReader.First(printed + " 10:00 GMT")?.Date == date;
            });
#pragma warning restore NUnit1027
}
