using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Rules.Quantities;

namespace FactCheck.Tests.Rules;

public class CountMismatchTests
{
    [TestCase("The ministry estimates the damage at $14 million a day.", "The ministry puts the losses at $41 million for each day.", 1)]
    [TestCase("The firm received €308,000 of public money.", "The firm was awarded €380,000 of public money.", 1)]
    [TestCase("The firm received €308,000 of public money.", "The firm was awarded €508,000 of public money.", 0.97)]
    [TestCase("The firm received €300,000 of public money.", "The firm was awarded €400,000 of public money.", 0.75)]
    [TestCase("They won the vote 7 to 4.", "They won the vote 7 to 5.", 0.9)]
    public void Closeness_sees_slips_of_the_pen(string a, string b, double closeness) =>
        Assert.That(Discrepancies(a, b).Select(f => f.Comparability.Features[Comparability.FeatureNames.IndexOf("closeness")]), Has.One.EqualTo(closeness).Within(1e-4));

    [TestCase("The tank lost 40,000 barrels of oil.", "The tank lost 45,000 barrels of oil.", "40,000 barrels / 45,000 barrels")]
    [TestCase("The rail bent by 10.9 metres.", "The rail bent by 12 metres.", "10.9 m / 12 m")]
    [TestCase("The fires burned 210,000 acres of forest.", "The fires burned 250,000 acres of forest.", "210,000 acres / 250,000 acres")]
    public void A_summary_shows_converted_figures_as_they_were_written(string a, string b, string expected) =>
        Assert.That(Discrepancies(a, b).Select(f => f.Message), Has.One.StartsWith(expected));

    [TestCase("The margin fell by 1.4 per cent in spring.", "The margin fell by 140 basis points in spring.", true)]
    [TestCase("The firm received €308,000 of public money.", "The firm was awarded €380,000 of public money.", true)]
    [TestCase("Support for the plan rose to 46% in spring.", "Support for the plan rose to 54% in spring.", false)]
    [TestCase("The firm received €300,000 of public money.", "The firm was awarded €400,000 of public money.", false)]
    public void A_slip_of_the_pen_has_a_least_probability(string a, string b, bool expected) =>
        Assert.That(Discrepancies(a, b).Any(f => f.Least > 0), Is.EqualTo(expected));

    [TestCase("AMD will pay $334 million for the firm, including $281 million in cash.", "AMD is paying $281 million in cash for the firm.")]
    [TestCase("The poll has a margin of error of 4 percentage points.", "The poll has a margin of error of plus-or-minus 4 percentage points.")]
    [TestCase("Together they will fly 148 aircraft.", "Aurora operates 86 aircraft and Borealis 62.")]
    [TestCase("The tsunami killed 170,000 people in the province.", "The tsunami killed 230,000 people across Asia.")]
    [TestCase("A stray bullet hit the woman.", "The mother of 12 was hit.")]
    [TestCase("He fell in the fifth round.", "He fell in the sixth round.")]
    [TestCase("The board recorded 214 cases in 2023.", "The board recorded 187 cases in 2022.")]
    [TestCase("They paid $13,625,777 in taxes and gave $14,959,450 to charity.", "They paid $13.6 million in taxes and gave $15 million to charity.")]
    [TestCase("The storm sent the river up to 10.9 metres.", "The river stood at 10.9 metres.")]
    [TestCase("Employers added 102,000 jobs in May.", "Economists had expected employers to add 165,000 jobs in May.")]
    [TestCase("More than a dozen dockers were arrested.", "Sixteen dockers were arrested.")]
    [TestCase("The rate ticked up to 3.6 percent in May.", "The rate was 3.6 percent in May.")]
    [TestCase("A record 20.5 million jobs were lost in April.", "A record 20.5M jobs were lost in April.")]
    [TestCase("The dockers met in Kolm, a town of 17,000 people.", "The dockers of Kolm met there, about 250 people in all.")]
    [TestCase("The van killed 13 people in Kolm.", "Police killed five attackers in Kolm.")]
    [TestCase("The club bought 80 per cent of the rights.", "The firm keeps 20 per cent of the rights.")]
    [TestCase("More than 4.4 million dockers filed claims.", "Another 4.4 million dockers filed claims.")]
    [TestCase("She is one of 24 candidates for the seat.", "She and he are among 24 candidates for the seat.")]
    [TestCase("The fire left 12 dockers and a teacher dead.", "The fire killed 13 people.")]
    public void Figures_of_two_things_are_left_alone(string a, string b) => Assert.That(Discrepancies(a, b), Is.Empty);

    [TestCase("Sixty-four people rescued from a boat were brought ashore on Monday.", "A charity rescued 62 people from a boat on Sunday.")]
    public void The_day_of_one_outcome_does_not_part_its_figures(string a, string b) => Assert.That(Discrepancies(a, b), Is.Not.Empty);

    [TestCase("After one defeat they went nine matches without a win.", "They went ten matches without a win.")]
    [TestCase("The firm will pay $120 million for the start-up.", "The firm will buy the start-up in a deal worth $150 million.")]
    public void A_single_other_thing_and_a_price_do_not_part_figures(string a, string b) => Assert.That(Discrepancies(a, b), Is.Not.Empty);

    [TestCase("The quake killed 11 people on Friday.", "Fourteen people died in the quake.", true)]
    [TestCase("An earthquake of magnitude 5.9 shook the valley.", "The institute puts the magnitude at 6.1.", true)]
    [TestCase("The quake killed 11 people on Friday.", "The quake hurt 14 people on Friday.", false)]
    [TestCase("The quake killed 11 people on Friday.", "Fourteen people died in the quake, up from 11 on Saturday.", false)]
    [TestCase("The quake killed 11 people on Friday. A quake in Lund killed 300 people.", "The quake killed 11 people on Friday. A quake in Turin killed 500 people.", false)]
    [TestCase("The quake killed 11 people on Friday.", "Nobody died in the quake.", false)]
    [TestCase("The quake killed 11 people on Friday, May 9, 2014.", "The valley has known the wars of the 1970s, when 17,000 people were killed. The school was shut in 2014.", false)]
    [TestCase("Aftershocks of magnitude 3 to 5 shook the valley.", "The institute puts the magnitude at 6.1.", false)]
    public void The_first_tolls_of_two_reports_are_of_one_event(string a, string b, bool expected)
    {
        const string Report = "The ground shook the valley at dawn. People ran into the streets. ";

        Assert.That(Discrepancies(Report + a, Report + b).Any(f => f.Least > 0), Is.EqualTo(expected));
    }

    [Test]
    public void Of_two_sentences_nobody_knows_whether_they_tell_of_one_event() =>
        Assert.That(Discrepancies("The quake killed 11 people on Friday.", "Fourteen people died in the quake."), Has.None.Matches<Finding>(f => f!.Least > 0));

    [Test]
    public void Tolls_are_compared_wherever_they_stand()
    {
        const string Filler = " The harbour opened a new quay in May. The mayor spoke about the railway. A museum bought two paintings. The council met to discuss the schools. A choir sang in the church. Farmers complained about the drought.";
        const string A = "A packed train jumped the tracks near Kolm on Sunday, killing at least 34 people." + Filler;
        const string B = "The toll rose to 61 on Monday." + Filler + " The carriages lay beside the line near Kolm all Sunday. The train had jumped the tracks on Sunday. Engineers inspected the packed train. The tracks near Kolm had been repaired. A train left Kolm on Sunday. Another train jumped the tracks in May.";

        Assert.That(SharedEngine.Check(new CountMismatch(), A, B).Where(f => f.Relation == Relation.Discrepancy && f.Least > 0).Select(f => f.Message), Has.One.StartsWith("≥34 / 61"));
    }

    [TestCase("At least 20 miners were killed.", "20 miners were killed.", true)]
    [TestCase("Up to 900 posts will go.", "900 posts will go.", true)]
    [TestCase("Up to 900 posts will go.", "No more than 900 posts will go.", false)]
    [TestCase("About 900 posts will go.", "900 posts will go.", false)]
    public void One_figure_with_two_limits_is_told(string a, string b, bool differs) =>
        Assert.That(Discrepancies(a, b).Any(f => f.Severity == Severity.Wording), Is.EqualTo(differs));

    [TestCase("The fire killed 11 people. A wall fell on six children.", "Fourteen people died in the fire. It was put out at dawn.", 1)]
    [TestCase("The fire killed 11 people. The blast of 1990 killed 30 people.", "Fourteen people died in the fire. A blast killed 30 people in 1990.", 1)]
    [TestCase("The fire left 11 houses in ruins.", "The fire left 14 houses in ruins.", 0.7)]
    public void The_first_figures_of_one_outcome_are_surest(string a, string b, double certain) =>
        Assert.That(Discrepancies(a, b).Max(f => f.Comparability.Features[Comparability.FeatureNames.IndexOf("certain")]), Is.EqualTo(certain).Within(1e-4));

    [TestCase("The fire left 11 houses in ruins.", "The fire left 14 houses in ruins.", false)]
    [TestCase("The fire left 11 houses in ruins. Last year 14 houses burned.", "The fire left 14 houses in ruins.", true)]
    public void A_figure_that_the_other_report_has_too_speaks_against_a_difference(string a, string b, bool against) =>
        Assert.That(Discrepancies(a, b).All(f => f.Comparability.Features[Comparability.FeatureNames.IndexOf("certain")] <= 0), Is.EqualTo(against));

    [TestCase("A drone killed three journalists and two officers in Khartoum.", "A drone killed two journalists and three officers in Khartoum.", 2)]
    [TestCase("The fire killed four people and hurt nine others.", "The fire killed nine people and hurt four others.", 2)]
    [TestCase("The fleet has 12 tugs and 8 barges.", "The fleet has 8 tugs and 12 barges.", 2)]
    [TestCase("The fire killed four people and hurt nine others.", "Four people died in the fire and nine were hurt.", 0)]
    [TestCase("The fleet has 12 tugs and 8 barges.", "There are 8 barges and 12 tugs in the fleet.", 0)]
    public void Exchanged_figures_differ_though_each_report_has_both(string a, string b, int expected)
    {
        Finding[] found = [.. SharedEngine.Check(new CountMismatch(), a, b)];

        Assert.Multiple(() =>
        {
            Assert.That(found.Count(f => f.Relation == Relation.Discrepancy), Is.EqualTo(expected));
            Assert.That(found.Any(f => f.Relation == Relation.Agreement), Is.EqualTo(expected == 0));
        });
    }

    [TestCase("Two of the three barges were freed on Monday.", "All three barges were freed on Monday.", true, true)]
    [TestCase("Three of the four dockers voted for the strike.", "All four dockers voted for the strike.", true, true)]
    [TestCase("Two of the three barges were freed on Monday.", "All three barges were painted on Monday.", true, false)]
    [TestCase("Two of the three barges were freed on Monday.", "The three barges were freed on Monday.", false, false)]
    [TestCase("All three of the barges were freed on Monday.", "All three barges were freed on Monday.", false, false)]
    public void Some_of_a_number_are_not_all_of_it(string a, string b, bool differ, bool isSure)
    {
        Finding[] found = [.. Discrepancies(a, b).Concat(Discrepancies(b, a))];

        Assert.Multiple(() =>
        {
            Assert.That(found, Has.Length.EqualTo(differ ? 2 : 0));
            Assert.That(found.Any(f => f.Least > 0), Is.EqualTo(isSure));
        });
    }

    private static Finding[] Discrepancies(string a, string b) => [.. SharedEngine.Check(new CountMismatch(), a, b).Where(f => f.Relation == Relation.Discrepancy)];

    [TestCase("The tremor sent thousands of people into the streets of Bern.", "The tremor sent at least 20 people into the streets of Bern.", false)]
    [TestCase("The bank in Bern will cut up to 900 posts.", "The bank in Bern will cut nine posts.", false)]
    [TestCase("The tremor sent 320 people into the streets of Bern.", "The tremor sent more than 300 people into the streets of Bern.", true)]
    public void A_limit_far_off_confirms_nothing(string a, string b, bool agrees) =>
        Assert.That(SharedEngine.Check(new CountMismatch(), a, b).Any(f => f.Relation == Relation.Agreement), Is.EqualTo(agrees));
}
