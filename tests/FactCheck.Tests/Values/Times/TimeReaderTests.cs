using FactCheck.Testing;
using FactCheck.Values.Times;
using NodaTime;

namespace FactCheck.Tests.Values.Times;

public class TimeReaderTests
{
    /// <summary>A Tuesday.</summary>
    private static readonly LocalDate Today = new(2024, 2, 27);

    [TestCase("The bridge fell on Tuesday, 27 February 2024.", "2024-02-27")]
    [TestCase("The bridge fell on February 26, 2024.", "2024-02-26")]
    [TestCase("The bridge fell on the 3rd of May 2021.", "2021-05-03")]
    [TestCase("The report is dated 2022-02-04.", "2022-02-04")]
    [TestCase("The report is dated 17/02/2022.", "2022-02-17")]
    [TestCase("The fair opened on Sept. 5.", "2023-09-05")]
    [TestCase("The fair will open on Sept. 5.", "2024-09-05")]
    [TestCase("The fair will run from Sept. 5 to 14.", "2024-09-05/2024-09-14")]
    [TestCase("It was sold between March 2022 and November 2023.", "2022-03-01/2023-11-30")]
    [TestCase("The bridge opened in 1974.", "1974")]
    [TestCase("The house was built in the 1930s.", "1930/1940")]
    [TestCase("It shut in December 2007.", "2007-12")]
    [TestCase("He left in the first quarter of 2023.", "2023-01-01/2023-03-31")]
    [TestCase("It was found in the spring of 2023.", "2023-03-01/2023-05-31")]
    [TestCase("Traffic has grown since 2011.", "≥2011")]
    [TestCase("It closed by the end of 2007.", "≤2007-10-02/2007-12-31")]
    [TestCase("The show airs on Christmas Day.", "2023-12-25")]
    public void Dates_are_placed(string text, string expected) => Assert.That(Read(text), Is.EqualTo(expected));

    [TestCase("The bridge fell on Monday.", "2024-02-26")]
    [TestCase("The bridge fell on Tuesday.", "2024-02-27")]
    [TestCase("The bridge fell on Wednesday.", "2024-02-21")]
    [TestCase("The bridge will reopen on Wednesday.", "2024-02-28")]
    [TestCase("The bridge is due to reopen on Monday.", "2024-03-04")]
    [TestCase("The bridge fell last Friday.", "2024-02-23")]
    [TestCase("The talks begin next Monday.", "2024-03-04")]
    [TestCase("She hopes to win the vote next November.", "2024-11-01/2025-11-30")]
    [TestCase("She hopes to win the vote next January.", "2025-01")]
    [TestCase("The strike began on Monday of last week.", "2024-02-19")]
    [TestCase("The bridge fell yesterday.", "2024-02-26")]
    [TestCase("The bridge will reopen tomorrow.", "2024-02-28")]
    [TestCase("Prices fell last week.", "2024-02-19/2024-02-25")]
    [TestCase("Prices fell this month.", "2024-02")]
    [TestCase("Prices fell last year.", "2023")]
    [TestCase("The reserve stood at four billion at the end of last month.", "2024-01-24/2024-01-31")]
    [TestCase("The deal will close in the first quarter of next year.", "2025-01-01/2025-03-31")]
    [TestCase("The school stays closed until Thursday.", "≤2024-02-29")]
    [TestCase("Prices rose in the year through January.", "≤2024-01")]
    [TestCase("Schools will stay shut until April.", "≤2024-04")]
    [TestCase("The bridge was closed three weeks ago.", "2024-02-03/2024-02-09")]
    public void Relative_dates_are_counted_from_the_report(string text, string expected) => Assert.That(Read(text), Is.EqualTo(expected));

    [TestCase("It broke at about 9.40 pm.", "~21:40")]
    [TestCase("It broke shortly after 10 p.m.", "≳22:00")]
    [TestCase("The call came in at 3: 33 a. m. from a hotel.", "03:33")]
    [TestCase("It was found at 0600 GMT.", "06:00Z")]
    [TestCase("The reactor stopped at twelve minutes past three.", "03:12")]
    [TestCase("It began at half past six.", "06:30")]
    [TestCase("The call came at ten to seven GMT.", "06:50Z")]
    [TestCase("They came between eight and nine o'clock.", "08:00/09:00")]
    [TestCase("The siege ended at noon.", "12:00")]
    [TestCase("Fire broke out at 8.49pm.", "20:49")]
    [TestCase("The river rose overnight.", "18:00/07:00")]
    [TestCase("The bridge fell late on Monday.", "2024-02-26T17:00/2024-02-27T01:00")]
    [TestCase("The bridge fell on Monday night.", "2024-02-26T18:00/2024-02-27T06:00")]
    [TestCase("It broke at 9.40 pm on Monday.", "2024-02-26T21:40")]
    [TestCase("It began at six on Tuesday morning.", "2024-02-27T06:00")]
    [TestCase("It fell at midnight on Sunday night.", "2024-02-26T00:00")]
    [TestCase("The ship sank at 0312 local time (0112 GMT).", "03:12 | 01:12Z")]
    public void Clock_times_are_read(string text, string expected) => Assert.That(Read(text), Is.EqualTo(expected));

    [TestCase("The talks lasted two hours.", "2 hour")]
    [TestCase("The talks lasted nearly three hours.", "≲3 hour")]
    [TestCase("She won in 2:24:07.", "8647 second")]
    [TestCase("He won in two hours, eight minutes and 52 seconds.", "7732 second")]
    [TestCase("He got six and a half years.", "6.5 year")]
    [TestCase("The work took a year and a half.", "1.5 year")]
    [TestCase("The deal runs for three-quarters of an hour.", "0.75 hour")]
    [TestCase("He signed a three-month contract.", "3 month")]
    [TestCase("It must report back within 48 hours.", "≤48 hour")]
    [TestCase("He died two days after the vote.", "+2 day")]
    [TestCase("He left two days earlier.", "-2 day")]
    [TestCase("He left the day after the vote.", "+1 day")]
    [TestCase("The 27-year-old pipe leaked.", "27 year old")]
    [TestCase("It was the 60th anniversary of the treaty.", "60 year since")]
    [TestCase("The office opens every Friday.", "recurring")]
    [TestCase("They met every half hour.", "recurring")]
    public void Lengths_are_read(string text, string expected) => Assert.That(Read(text), Is.EqualTo(expected));

    [TestCase("Theresa May spoke.")]
    [TestCase("He may leave.")]
    [TestCase("They march in silence.")]
    [TestCase("Some 2,000 soldiers left.")]
    [TestCase("It pumps 500 barrels a day.")]
    [TestCase("A second man was hurt.")]
    public void What_is_no_time_is_left_alone(string text) => Assert.That(Read(text), Is.Empty);

    [TestCase("The bridge fell on Monday.", "Monday")]
    [TestCase("The bridge fell on 26 February.", "--02-26")]
    [TestCase("The bridge fell last year.", "year-1")]
    [TestCase("The bridge fell on Monday night.", "Monday 18:00/06:00")]
    [TestCase("The bridge fell in 2012.", "2012")]
    public void Without_a_reference_only_the_parts_are_known(string text, string expected) => Assert.That(Read(text, TimeReference.None), Is.EqualTo(expected));

    [Test]
    public void The_dateline_counts_before_the_publication_date()
    {
        TimeReference reference = new(new LocalDate(2024, 1, 2), new AnnualDate(12, 31));
        Assert.That(Read("The bridge fell yesterday.", reference), Is.EqualTo("2023-12-30"));
    }

    [Test]
    public void The_predicate_is_the_governing_verb()
    {
        const string text = "Rescuers found the boat on Monday after it sank.";
        TimeValue value = TimeReader.Read(Analyzed.Sentences(text)[0], text, TimeReference.None)[0];
        Assert.That(Analyzed.Sentences(text)[0].Words[value.Predicate].Lemma, Is.EqualTo("find"));
    }

    [Test]
    public void Spans_are_those_of_the_article()
    {
        const string text = "It broke shortly after 10 p.m. on Monday.";
        TimeValue value = TimeReader.Read(Analyzed.Sentences(text)[0], text, TimeReference.None)[0];
        Assert.That(value.Span.Text(text), Is.EqualTo("shortly after 10 p.m. on Monday"));
    }

    private static string Read(string text, TimeReference? reference = null) => string.Join(
        " | ",
        Analyzed.Sentences(text).SelectMany(sentence => TimeReader.Read(sentence, text, reference ?? new TimeReference(Today))).Select(value => value.Normalized[0]));
}
