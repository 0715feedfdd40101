using FactCheck.Language;
using FactCheck.Testing;
using FactCheck.Values.Quantities;

namespace FactCheck.Tests.Values.Quantities;

public class QuantityReaderTests
{
    [TestCase("The explosion left 12 dockers injured.", "12")]
    [TestCase("Fourteen dock workers were hurt in the explosion.", "14")]
    [TestCase("The mudslide killed at least four people.", "≥4")]
    [TestCase("Nearly 200 guests came to the wedding.", "≲200")]
    [TestCase("More than 2,300 people were ordered out of their homes.", ">2300")]
    [TestCase("Up to 40 people may have died.", "≤40")]
    [TestCase("As many as 900 jobs will go.", "≤900")]
    [TestCase("The plan would cut up to 900 jobs.", "≤900")]
    [TestCase("Some 3,200 vehicles used the bridge.", "~3200")]
    [TestCase("A crowd of 300 or so gathered.", "~300")]
    [TestCase("Thirty-odd boats were lost.", "~30")]
    [TestCase("Between 30 and 40 houses burned down.", "30–40")]
    [TestCase("From the fire 30 to 40 people escaped.", "30–40")]
    [TestCase("They counted 30-40 people in the square.", "30–40")]
    [TestCase("Two or three shots were heard.", "2–3")]
    [TestCase("Dozens of people were hurt.", "20–120")]
    [TestCase("A dozen tugs towed the ship.", "12")]
    [TestCase("At least a half-dozen others were wounded.", "≥6")]
    [TestCase("They seized 170, 000 litres of diesel.", "170000 l")]
    [TestCase("A single bomb fell on the school.", "1")]
    [TestCase("The number of counties rose from 9 to 23.", "9 | 23")]
    [TestCase("They grounded four 737 Max jets.", "4")]
    [TestCase("No one was killed.", "0")]
    [TestCase("Nobody was killed.", "0")]
    [TestCase("No casualties were reported.", "0")]
    [TestCase("In March 12 boats sank.", "12")]
    public void Counts_are_read(string text, string expected) => Assert.That(Read(text), Is.EqualTo(expected));

    [TestCase("The bank lent them $3.6 million.", "USD 3600000")]
    [TestCase("It cost US$1.9bn.", "USD 1900000000")]
    [TestCase("An overhaul for R$18m was to begin.", "BRL 18000000")]
    [TestCase("Repairs cost 18 million reais.", "BRL 18000000")]
    [TestCase("The fine was €5bn.", "EUR 5000000000")]
    [TestCase("They lost $300, 000 in July.", "USD 300000")]
    [TestCase("Voters approved a $3 million bond.", "USD 3000000")]
    [TestCase("A ticket costs £2.", "GBP 2")]
    [TestCase("A stamp costs 50p.", "GBP 0.5")]
    [TestCase("It fell by 40 cents.", "USD 0.4")]
    [TestCase("The company made ₹441 crore.", "INR 4410000000")]
    [TestCase("It was worth 8.9 billion ringgit.", "MYR 8900000000")]
    [TestCase("They pay between $2 and $3 million.", "USD 2000000–3000000")]
    [TestCase("Savings are put at US$120 million a year.", "USD 120000000/year")]
    [TestCase("Each winner received about $11,600 each.", "USD ~11600/each")]
    [TestCase("The price rose to 112.40 euros per megawatt-hour.", "EUR 112.4/megawatt hour")]
    [TestCase("The damage is $41 million for each day.", "USD 41000000/day")]
    public void Money_is_read(string text, string expected) => Assert.That(Read(text), Is.EqualTo(expected));

    [TestCase("The crossing was 310 metres long.", "310 m")]
    [TestCase("The 310-metre crossing fell.", "310 m")]
    [TestCase("The path is 5 miles long.", "8046.72 m")]
    [TestCase("It is 60 nautical miles south of Malta.", "111120 m")]
    [TestCase("He is 6 feet 2 inches tall.", "1.8796 m")]
    [TestCase("The fire burned 7,400 acres.", "29946737.52576 m2")]
    [TestCase("The water covered 10 square kilometres.", "10000000 m2")]
    [TestCase("The animal weighed 900 kilograms.", "900 kg")]
    [TestCase("They grew 5 million tonnes of wheat.", "5000000000 kg")]
    [TestCase("It was 15°C in the shade.", "15 celsius")]
    [TestCase("The air was 68 degrees Fahrenheit.", "20 celsius")]
    [TestCase("The wind blew at 100 km/h.", "100 km/h")]
    [TestCase("The plant delivers 1,250 megawatts.", "1250000000 W")]
    [TestCase("A 6.1-magnitude earthquake shook the town.", "6.1 magnitude")]
    [TestCase("The institute put the magnitude at 6.3.", "6.3 magnitude")]
    [TestCase("The institute raised its magnitude to 6.3.", "6.3 magnitude")]
    [TestCase("He carried a .38 caliber revolver.", "0.38 calibre")]
    [TestCase("They passed less than half a kilometre away.", "<500 m")]
    public void Measures_are_read_in_base_units(string text, string expected) => Assert.That(Read(text), Is.EqualTo(expected));

    [TestCase("Shares rose 7.4 per cent.", "7.4 %")]
    [TestCase("Its share would go up by six percentage points.", "6 points")]
    [TestCase("The rate was cut by 150 basis points.", "1.5 points")]
    [TestCase("Two-thirds of voters agreed.", "66.67 %")]
    [TestCase("The krona lost four-tenths of one per cent.", "0.4 %")]
    [TestCase("One in five pupils was ill.", "20 %")]
    [TestCase("Every fifth pupil was ill.", "20 %")]
    [TestCase("Half of the teachers stayed away.", "50 %")]
    [TestCase("About a tenth of the power was lost.", "~10 %")]
    [TestCase("Most of the homes stand again.", "50.1–99.9 %")]
    [TestCase("Its profit more than tripled.", ">3 times")]
    [TestCase("Five times the usual rain fell.", "5 times")]
    [TestCase("Pay rises of five, four and 3.5 percent were agreed.", "5 % | 4 % | 3.5 %")]
    public void Shares_points_and_factors_are_read(string text, string expected) => Assert.That(Read(text), Is.EqualTo(expected));

    [TestCase("Adão Pires, 43, pulled three women out of the water.", "43 years old | 3")]
    [TestCase("A 61-year-old man was shot.", "61 years old")]
    [TestCase("Mr Drohan (52) has resigned.", "52 years old")]
    [TestCase("He died at the age of 79.", "79 years old")]
    [TestCase("A woman of 61 was attacked.", "61 years old")]
    [TestCase("A mother of 12 was killed.", "12")]
    [TestCase("A man aged 43 is missing.", "43 years old")]
    [TestCase("The victims were between 10 and 87 years old.", "10–87 years old")]
    [TestCase("A man in his 40s was arrested.", "40–49 years old")]
    public void Ages_are_read(string text, string expected) => Assert.That(Read(text), Is.EqualTo(expected));

    [TestCase("Scotland won 4-2 in Glasgow.", "4-2")]
    [TestCase("The board voted 7 to 4 to close the school.", "7-4")]
    [TestCase("It passed by 364 votes to 194.", "364-194")]
    [TestCase("He improved his record to 58 wins and three defeats.", "58-3")]
    [TestCase("The 12th edition drew crowds.", "12.")]
    public void Scores_and_ranks_are_read(string text, string expected) => Assert.That(Read(text), Is.EqualTo(expected));

    [TestCase("The bridge was opened in 1974.")]
    [TestCase("It happened at 9.40 pm on Tuesday, 27 February 2024.")]
    [TestCase("The talks lasted two hours.")]
    [TestCase("The bridge carries the MG-719 over the river.")]
    [TestCase("A Boeing 737 landed in Lima.")]
    [TestCase("The spread of Covid-19 slowed.")]
    [TestCase("Call the police on 0845 125 2222.")]
    [TestCase("The mid-1980s were hard for farmers.")]
    [TestCase("They spoke one after the other.")]
    [TestCase("One day it will end.")]
    [TestCase("It was updated on 11 November 2011 at 19:04.")]
    [TestCase("The Oct. 12 bombers were never found.")]
    [TestCase("Families of the October 12 victims sued the port.")]
    public void Dates_times_and_numbers_in_names_are_no_quantities(string text) => Assert.That(Read(text), Is.Empty);

    [TestCase("The explosion left 12 dockers injured.", "12", "docker", "injured")]
    [TestCase("Twelve people were killed in the fire.", "12", "person", "killed")]
    [TestCase("The mudslide killed at least four villagers.", "≥4", "villager", "killed")]
    [TestCase("Dozens of people were evacuated.", "20–120", "person", "evacuated")]
    [TestCase("Twelve were injured in the crash.", "12", null, "injured")]
    [TestCase("They grew five tonnes of wheat.", "5000 kg", "wheat", "grew")]
    [TestCase("They saw a five-boat pirate formation.", "5", "boat", "formation")]
    public void The_counted_noun_and_what_is_said_of_it_are_read(string text, string normalized, string? noun, string predicate)
    {
        Sentence sentence = Analyzed.Sentences(text)[0];
        QuantityValue value = QuantityReader.Read(sentence, text).First(quantity => quantity.Normalized[0] == normalized);
        Assert.That((value.Noun, value.Predicate < 0 ? "" : sentence.Words[value.Predicate].Text), Is.EqualTo((noun, predicate)));
    }

    [TestCase("Another 2,700 bicycles were sold in Belgium.", QuantityScope.Additional)]
    [TestCase("Six of the nine pieces were found.", QuantityScope.Part)]
    [TestCase("Police fired a total of 11 rounds.", QuantityScope.Total)]
    [TestCase("Nine fires have been reported so far.", QuantityScope.SoFar)]
    [TestCase("All but nine pupils fell ill.", QuantityScope.Except)]
    [TestCase("Twelve boats sank.", QuantityScope.None)]
    public void Scope_is_read(string text, QuantityScope scope) => Assert.That(First(text).Scope, Is.EqualTo(scope));

    [TestCase("Prices rose by 3%.", QuantityChange.By)]
    [TestCase("Inflation rose to 3%.", QuantityChange.To)]
    [TestCase("Shares closed 7.4 per cent higher.", QuantityChange.By)]
    [TestCase("Unemployment stood at 3%.", QuantityChange.None)]
    [TestCase("Compared with €3 million a year earlier, it fell.", QuantityChange.From)]
    public void Level_and_difference_are_told_apart(string text, QuantityChange change) => Assert.That(First(text).Change, Is.EqualTo(change));

    [TestCase("The drone killed seven people.", "dead")]
    [TestCase("The crash left six people dead.", "dead")]
    [TestCase("The death toll climbed to eight.", "dead")]
    [TestCase("The war has claimed 660 lives.", "dead")]
    [TestCase("Sixty-four people rescued from a boat came ashore.", "saved")]
    [TestCase("No injuries were reported.", "hurt")]
    [TestCase("Eight people were invited.", "")]
    public void What_became_of_the_counted_is_read(string text, string outcome) => Assert.That(First(text).Outcome, Is.EqualTo(outcome));

    [TestCase("Profit came to 3.86 billion rupees, against 4.14 billion a year earlier.", "INR 3860000000 | INR 4140000000")]
    [TestCase("Profit came to 3.86 billion rupees, from 4.14 billion people.", "INR 3860000000 | 4140000000")]
    [TestCase("Aurora operates 86 planes and Borealis 62.", "86 | 62")]
    [TestCase("They fly 86 planes and an Airbus 320.", "86")]
    public void Figures_take_what_the_one_before_has(string text, string expected) => Assert.That(Read(text), Is.EqualTo(expected));

    [TestCase("They met a group of five boats.")]
    [TestCase("A pair of 12 men came.")]
    public void A_group_is_not_counted_beside_its_members(string text) => Assert.That(All(text).Where(value => value.IsImplied), Is.Empty);

    [Test]
    public void A_sum_in_another_currency_beside_it_is_a_restatement()
    {
        IReadOnlyList<QuantityValue> values = All("Repairs cost 18 million reais ($3.6 million).");
        Assert.That((values[0].IsRestatement, values[1].IsRestatement), Is.EqualTo((false, true)));
    }

    [Test]
    public void A_single_person_is_one_by_implication()
    {
        QuantityValue value = First("A man was killed.");
        Assert.That((value.IsImplied, value.Amount.Figure, value.Noun), Is.EqualTo((true, 1.0, "man")));
    }

    [Test]
    public void Spans_are_those_of_the_article()
    {
        const string text = "In Setubal at least 12 dockers were hurt.";
        Assert.That(First(text).Span.Text(text), Is.EqualTo("at least 12"));
    }

    private static string Read(string text) => string.Join(" | ", All(text).Where(value => !value.IsImplied).Select(value => value.Normalized[0]));

    private static QuantityValue First(string text) => All(text)[0];

    private static IReadOnlyList<QuantityValue> All(string text) => [.. Analyzed.Sentences(text).SelectMany(sentence => QuantityReader.Read(sentence, text))];
}
