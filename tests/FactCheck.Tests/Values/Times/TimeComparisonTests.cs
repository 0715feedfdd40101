using FactCheck.Testing;
using FactCheck.Values;
using FactCheck.Values.Times;
using NodaTime.Text;

namespace FactCheck.Tests.Values.Times;

public class TimeComparisonTests
{
    [TestCase("It fell on Friday", "2022-02-05", "It fell on 4 February", "2022-02-06")]
    [TestCase("It fell yesterday", "2024-02-27", "It fell on Monday", "2024-02-28")]
    [TestCase("It will end next Monday", "2022-04-06", "It will end on Monday, April 11", "2022-04-07")]
    [TestCase("It was 2 p.m.", null, "It was 14:00 hours", null)]
    [TestCase("They will stay closed through Tuesday", "2025-11-08", "They will not open before Wednesday", "2025-11-08")]
    [TestCase("It took two weeks", null, "It took 14 days", null)]
    [TestCase("It took two hours", null, "It took 120 minutes", null)]
    [TestCase("It fell on Monday", null, "It fell on Monday", null)]
    public void Equal_in_any_form(string left, string? leftDate, string right, string? rightDate) => AssertBoth(left, leftDate, right, rightDate, ValueComparison.Equal);

    [TestCase("It fell late on Monday", "2024-02-27", "It fell on 26 February", "2024-02-27")]
    [TestCase("It was built in 2012", null, "It was built in August 2012", null)]
    [TestCase("It dates from the mid-1930s", null, "It was built in the 1930s", null)]
    [TestCase("It was built in 1935", null, "It was built in the 1930s", null)]
    [TestCase("It was built in 1935", null, "It was built in the mid-1930s", null)]
    [TestCase("It came at 3:33 a.m.", null, "It came at 3:30 a.m.", null)]
    [TestCase("It came at 9.38 pm", null, "It came at about 9.40 pm", null)]
    [TestCase("It fell on Thursday morning", "2011-11-11", "It fell at 9:25 hours on Thursday", "2011-11-11")]
    [TestCase("It closed by the end of 2007", "2012-08-07", "It closed in December 2007", "2012-08-08")]
    [TestCase("It broke out on Thursday afternoon", "2024-02-27", "It will break out on Thursday afternoon", "2024-02-27")]
    [TestCase("It took 19 days", null, "It took nearly three weeks", null)]
    [TestCase("It was five minutes and 40 seconds", null, "It took less than six minutes", null)]
    [TestCase("It opened in 1974", "2024-02-27", "It is half a century old", "2024-02-27")]
    [TestCase("He has led it since 2019", "2024-06-12", "He has led it for the past five years", "2024-06-14")]
    [TestCase("It is the 60th anniversary", "2021-07-11", "It was signed in 1961", "2021-07-11")]
    [TestCase("It fell late on Saturday night", null, "It fell early on Sunday", null)]
    [TestCase("It broke out on 3 April", "2024-04-23", "It broke out three weeks ago", "2024-04-24")]
    public void Compatible_when_vaguer_or_derived(string left, string? leftDate, string right, string? rightDate) => AssertBoth(left, leftDate, right, rightDate, ValueComparison.Compatible);

    [TestCase("It broke at about 9.40 pm", null, "It fell shortly after 10 p.m.", null)]
    [TestCase("It was approved in 2009", null, "It was approved in 2010", null)]
    [TestCase("It fell on Friday", null, "It fell on Tuesday", null)]
    [TestCase("It fell on Friday", "2024-02-27", "It fell on Tuesday", "2024-02-27")]
    [TestCase("It broke out about 8.40pm", null, "It broke out at 8.49pm", null)]
    [TestCase("It took six years", null, "It took six and a half years", null)]
    [TestCase("It starts on 9 April", null, "It starts on 19 April", null)]
    [TestCase("It ends on 15 November", "2024-11-06", "It runs through November 17", "2024-11-06")]
    [TestCase("It lasted from 6 to 10 June", "2024-06-20", "It lasted from 16 to 20 June", "2024-06-21")]
    [TestCase("It grew between January and June", null, "It grew between January and August", null)]
    [TestCase("It shut this year", null, "It shut last year", null)]
    [TestCase("It shut in the third quarter", null, "It shut between April and June", null)]
    [TestCase("He left hours after the vote", null, "He left hours before the vote", null)]
    [TestCase("He left six weeks after the vote", null, "He left six months after the vote", null)]
    [TestCase("It opens on March 29", "2025-10-15", "It is to open in late April", "2025-10-16")]
    public void Conflict_when_both_cannot_be_true(string left, string? leftDate, string right, string? rightDate) => AssertBoth(left, leftDate, right, rightDate, ValueComparison.Conflict);

    [TestCase("It took two hours", "It fell in 2012")]
    [TestCase("It fell at 9 p.m.", "It fell in 2012")]
    [TestCase("It lasted two days", "He left two days after the vote")]
    public void Incomparable_when_of_another_sort(string left, string right) => AssertBoth(left, null, right, null, ValueComparison.Incomparable);

    [TestCase("It fell on Friday", null, "It fell on 4 February", null)]
    [TestCase("It fell yesterday", null, "It fell on Thursday", null)]
    [TestCase("It came at 0312 GMT", null, "It came at 3.12 am", null)]
    public void Unknown_without_the_link(string left, string? leftDate, string right, string? rightDate) => AssertBoth(left, leftDate, right, rightDate, ValueComparison.Unknown);

    private static void AssertBoth(string left, string? leftDate, string right, string? rightDate, ValueComparison expected)
    {
        TimeValue first = Read(left, leftDate);
        TimeValue second = Read(right, rightDate);
        Assert.That((first.CompareTo(second), second.CompareTo(first)), Is.EqualTo((expected, expected)), $"{first.Normalized[0]} / {second.Normalized[0]}");
    }

    private static TimeValue Read(string text, string? date)
    {
        TimeReference reference = date is null ? TimeReference.None : new TimeReference(LocalDatePattern.Iso.Parse(date).Value);
        return TimeReader.Read(Analyzed.Sentences(text)[0], text, reference)[0];
    }
}
