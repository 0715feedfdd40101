using FactCheck.Testing;
using FactCheck.Values;
using FactCheck.Values.Numbers;
using FactCheck.Values.Quantities;

namespace FactCheck.Tests.Values.Quantities;

public class QuantityComparisonTests
{
    [TestCase("12 tugs came", "A dozen tugs came")]
    [TestCase("24 people were hurt", "Two dozen people were hurt")]
    [TestCase("60 per cent of it", "Three-fifths of it")]
    [TestCase("150 basis points lower", "1.5 percentage points lower")]
    [TestCase("$14,000 was paid", "14,000 dollars was paid")]
    [TestCase("1,250 megawatts were lost", "1.25 gigawatts were lost")]
    [TestCase("₹8,412 crore was earned", "84.12 billion rupees was earned")]
    public void Equal_in_any_form(string left, string right) => AssertBoth(left, right, ValueComparison.Equal);

    [TestCase("198 guests came", "Nearly 200 guests came")]
    [TestCase("The 310-metre crossing", "A crossing of about 300 metres")]
    [TestCase("The path is 5 miles long", "The path is 8 km long")]
    [TestCase("Two-thirds of voters agreed", "66 % of voters agreed")]
    [TestCase("22 people were hurt", "More than 20 people were hurt")]
    [TestCase("Prices rose 38.2 %", "Prices rose by just over 38 %")]
    [TestCase("31,870 seats were sold", "32,000 seats were sold")]
    [TestCase("The plan costs $6.35 billion", "The plan costs $6.4 billion")]
    [TestCase("83,917 tickets were sold", "Nearly 84,000 tickets were sold")]
    [TestCase("Six people died", "At least four people died")]
    [TestCase("58 rhinos were killed", "Up to 58 rhinos were killed")]
    [TestCase("60 people fled", "Dozens of people fled")]
    [TestCase("350 people fled", "Hundreds of people fled")]
    [TestCase("It fell 180 mm", "It fell about 7 inches")]
    [TestCase("It covered 10 square kilometres", "It covered nearly four square miles")]
    [TestCase("It weighed an estimated 900 kilograms", "It weighed perhaps 2,000 pounds")]
    [TestCase("It is 111 kilometres away", "It is 60 nautical miles away")]
    [TestCase("It costs $120 million a year", "It costs about $10 million a month")]
    [TestCase("Thirty to forty houses burned", "35 houses burned")]
    public void Compatible_when_rounded_bounded_or_converted(string left, string right) => AssertBoth(left, right, ValueComparison.Compatible);

    [TestCase("12 people died", "14 people died")]
    [TestCase("The plan costs $4.5 billion", "The plan costs $5 billion")]
    [TestCase("The plan costs $6.35 billion", "The plan costs $6.3 billion")]
    [TestCase("1,140 lunches were sent", "1,400 lunches were sent")]
    [TestCase("Prices rose 38.2% in the year to February", "Prices rose 36.2% year on year")]
    [TestCase("Prices rose 38.2% in the year to February", "Prices rose 36.2%")]
    [TestCase("The blast killed four people", "Six people died in the blast")]
    [TestCase("Some 4,780 runners started", "4,870 runners started")]
    [TestCase("More than 2,300 people fled", "About 3,200 people fled")]
    [TestCase("40 people were killed", "At least 43 people were killed")]
    [TestCase("More than 660 people died", "Above 680 people died")]
    [TestCase("$148.3bn was held", "$143.8 billion was held")]
    [TestCase("Prices rose 3%", "Prices rose three percentage points")]
    [TestCase("At least 40,000 people struck", "No more than 40,000 people struck")]
    [TestCase("They were less than half a kilometre apart", "They were 900 metres apart")]
    [TestCase("7,400 acres burned", "7,400 hectares burned")]
    [TestCase("The board voted 7 to 4", "The board voted seven to five")]
    [TestCase("Nobody was killed", "Two people were killed")]
    [TestCase("A quarter of the output was lost", "Three-quarters of the output was lost")]
    [TestCase("for $99.99 down", "for $99 down")]
    [TestCase("24 payments are due", "20 payments are due")]
    public void Conflict_when_both_cannot_be_true(string left, string right) => AssertBoth(left, right, ValueComparison.Conflict);

    [TestCase("12 people died", "a 12-year-old boy")]
    [TestCase("12 people came", "12 metres of rope")]
    [TestCase("The third attempt failed", "Three attempts failed")]
    [TestCase("They won 4-2", "Four goals fell")]
    [TestCase("Prices rose 38.2% in the year to February", "Prices rose 2.9% on the month")]
    [TestCase("Prices rose 38.2% from a year earlier", "Prices rose at a monthly rate of 2.9%")]
    [TestCase("Four people were killed", "Six people were injured")]
    [TestCase("Four people are missing", "Six people were rescued")]
    [TestCase("Prices rose by 3%", "Prices rose to 4%")]
    [TestCase("12 people fell ill", "All but nine people fell ill")]
    public void Incomparable_when_of_another_sort(string left, string right) => AssertBoth(left, right, ValueComparison.Incomparable);

    [TestCase("It cost €2.4 million", "It cost $2.6 million")]
    [TestCase("It costs $5 million a year", "It costs $25 million")]
    public void Unknown_without_the_rate_or_the_period(string left, string right) => AssertBoth(left, right, ValueComparison.Unknown);

    [TestCase("58 rhinos were killed", "Up to 58 rhinos were killed", AmountRelation.SameFigure)]
    [TestCase("Six people died", "At least four people died", AmountRelation.WithinBound)]
    [TestCase("198 guests came", "Nearly 200 guests came", AmountRelation.Rounded)]
    [TestCase("60 people fled", "Dozens of people fled", AmountRelation.Covered)]
    [TestCase("At least 12 people died", "At least 15 people died", AmountRelation.DifferentBounds)]
    [TestCase("At least 40 people died", "No more than 40 people died", AmountRelation.OppositeBounds)]
    public void The_reason_is_told(string left, string right, AmountRelation relation) => Assert.That(First(left).RelationTo(First(right)), Is.EqualTo(relation));

    private static void AssertBoth(string left, string right, ValueComparison expected)
    {
        QuantityValue first = First(left);
        QuantityValue second = First(right);
        Assert.That((first.CompareTo(second), second.CompareTo(first)), Is.EqualTo((expected, expected)), $"{first.Normalized[0]} / {second.Normalized[0]}");
    }

    private static QuantityValue First(string text) => QuantityReader.Read(Analyzed.Sentences(text)[0], text)[0];
}
