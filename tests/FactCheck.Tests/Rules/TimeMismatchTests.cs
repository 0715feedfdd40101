using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Rules.Times;

namespace FactCheck.Tests.Rules;

public class TimeMismatchTests
{
    [TestCase("Shares of the airline closed 7.4 per cent higher on Wednesday.", "Shares of the airline lost 2.1 percent on Thursday.")]
    [TestCase("The outage in August 2021 lasted nine days.", "The outage in May 2022 lasted 13 days.")]
    [TestCase("Trade was worth more than in 2023.", "Trade was worth 214 million euros in 2024.")]
    [TestCase("They made statements for 2021 and 2022.", "They made statements for 2022 and 2021.")]
    [TestCase("The police explained on Sunday that officers had shot him.", "Officers shot him on Saturday.")]
    public void Times_of_two_occasions_are_left_alone(string a, string b) => Assert.That(Discrepancies(a, b), Is.Empty);

    [TestCase("The next meeting is on 23 April 2024.", "The next meeting is on 16 April 2024.", 0.5)]
    [TestCase("The rain fell in 24 hours.", "The rain fell in 36 hours.", 0.6667)]
    [TestCase("It was sold from 3 March 2023 to 18 June 2024.", "It was sold from 3 March 2023 to 18 January 2024.", 1)]
    [TestCase("It broke at 9.40 pm.", "It broke at 11.10 pm.", 0.75)]
    [TestCase("It was built in 1935.", "It was built in 1986.", 0)]
    public void Closeness_falls_with_the_distance(string a, string b, double closeness) =>
        Assert.That(Discrepancies(a, b).Select(f => f.Comparability.Features[Comparability.FeatureNames.IndexOf("closeness")]), Has.One.EqualTo(closeness).Within(1e-3));

    private static Finding[] Discrepancies(string a, string b) => [.. SharedEngine.Check(new TimeMismatch(), a, b).Where(f => f.Relation == Relation.Discrepancy)];
}
