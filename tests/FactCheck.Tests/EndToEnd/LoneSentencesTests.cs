using FactCheck.Comparability;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Reports;

namespace FactCheck.Tests.EndToEnd;

public class LoneSentencesTests
{
    [TestCase("Insurers have stopped covering new homes on the coasts of Florida, Louisiana and Texas because of hurricanes.", "Insurers raised the price of covering hotels on the coasts of Florida and Texas after the floods of 2017.")]
    [TestCase("A tanker with oil for Ghana, Togo and Benin ran aground on Monday.", "Ghana and Togo sent soldiers to a border post where farmers had quarrelled.")]
    public void Names_in_two_sentences_that_are_not_alike_are_no_difference(string a, string b)
    {
        double[] differences = [.. Differences(a, b)];
        Assert.That(differences, Is.Not.Empty);
        Assert.That(differences, Has.All.LessThan(SharedEngine.DefaultConfidence));
    }

    [TestCase("The summit will be held in Doha.", "The summit will be held in Riyadh.", TestName = "a short sentence in which the name weighs much")]
    [TestCase("Insurers have stopped covering new homes on the coasts of Florida, Louisiana and Texas.", "On the coasts of Florida and Texas insurers have stopped covering new homes.", TestName = "a member left out")]
    public void Two_sentences_of_one_fact_are_compared(string a, string b) =>
        Assert.That(Differences(a, b), Has.Some.GreaterThanOrEqualTo(SharedEngine.DefaultConfidence));

    [Test]
    public void A_sentence_more_makes_a_report_of_it()
    {
        const string A = "A tanker with oil for Ghana, Togo and Benin ran aground on Monday.", B = "Ghana, Togo and Benin sent a tug.";
        Assert.That(LoneSentences.Are(new PairContext(SharedEngine.Analyze(A), SharedEngine.Analyze(B), LexicalRelations.Shipped)), Is.True);
        Assert.That(LoneSentences.Are(new PairContext(SharedEngine.Analyze(A + " " + B), SharedEngine.Analyze(B), LexicalRelations.Shipped)), Is.False);
    }

    [TestCase(0.0, 0.0)]
    [TestCase(0.5, 0.5744)]
    [TestCase(1.0, 1.0)]
    public void Raising_keeps_a_probability_one(double probability, double expected) =>
        Assert.That(LoneSentences.Raise(probability), Is.EqualTo(expected).Within(0.0001));

    private static IEnumerable<double> Differences(string a, string b) =>
        SharedEngine.Instance.Candidates(SharedEngine.Analyze(a), SharedEngine.Analyze(b)).Where(f => f.Relation == Relation.Discrepancy).Select(f => f.Confidence);
}
