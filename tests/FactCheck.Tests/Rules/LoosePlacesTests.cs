using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Reports;
using FactCheck.Rules.Places;

namespace FactCheck.Tests.Rules;

public class LoosePlacesTests
{
    [TestCase("The gap was found at the bank's operations centre in Galway.", "The gap was found at the bank's Limerick back office.")]
    [TestCase("The plane with 40 people on board landed at Prestwick.", "The plane with 40 people on board came down safely in Manchester.")]
    [TestCase("The rebels shot three farmers near the village of Lund.", "The rebels shot three farmers inside the village of Lund.")]
    public void Two_places_told_otherwise_in_sentences_that_fit_are_compared(string a, string b) =>
        Assert.That(Relations(a, b), Has.Member(Relation.Discrepancy));

    [TestCase("The summit was held in Vienna on Friday.", "On Friday the summit was held in the Austrian capital, Vienna.")]
    [TestCase("The plane from Lund landed at Prestwick.", "The plane that landed at Prestwick came from Lund.")]
    [TestCase("The summit was held in Vienna on Friday.", "The summit was held in Austria on Friday.")]
    [TestCase("Representative Ana Ruiz (D-Calif.) opened the fair.", "Representative Ana Ruiz of California opened the fair.")]
    [TestCase("Ana Ruiz of Vermont signed the letter.", "Eva Lind of Oregon signed the letter.")]
    public void One_place_in_other_words_is_not_flagged(string a, string b) =>
        Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [TestCase("The summit was held in Vienna on Friday.", "The summit was held in Geneva on Friday.", false)]
    [TestCase("The summit was held in Vienna on Friday. It was first to be held in Geneva.", "The summit was held in Geneva on Friday.", true)]
    public void A_place_that_the_other_report_names_too_speaks_against_a_difference(string a, string b, bool against) =>
        Assert.That(SharedEngine.Check(new PlaceMismatch(), a, b).Where(f => f.Relation == Relation.Discrepancy).All(f => f.Comparability.Features[Comparability.FeatureNames.IndexOf("certain")] <= 0), Is.EqualTo(against));

    [TestCase("Police stopped Emma Lee, of Leeds, in May.", "Emma Lee, 36, of York, hit a van.", true)]
    [TestCase("Police stopped Emma Lee, of Kolmby, in May.", "Emma Lee, 36, of York, hit a van in Kolmby.", true)]
    [TestCase("Police stopped Emma Lee, of Leeds, in May.", "Emma Lee, 36, of Leeds, hit a van in York.", false)]
    [TestCase("Police stopped Emma Lee, of Leeds, in May.", "Emma Lee, 36, of England, hit a van.", false)]
    [TestCase("Police stopped Emma Lee, of Leeds, in May. Emma Lee, of York, drove a van.", "Emma Lee, 36, of York, hit a van.", false)]
    [TestCase("Police stopped Emma Lee, of Leeds, in May.", "Ann Hill, 36, of York, hit a van.", false)]
    public void Homes_of_one_named_person_differ_outright(string a, string b, bool differs) =>
        Assert.That(SharedEngine.Check(new PlaceMismatch(), a, b).Any(f => f.LeastOnceSought > 0), Is.EqualTo(differs));

    [Test]
    public void Sentences_with_the_home_of_one_person_are_compared_wherever_they_stand()
    {
        PairContext context = new(SharedEngine.Analyze("The court sat at noon. Police stopped Emma Lee, of Leeds, in May."), SharedEngine.Analyze("Emma Lee, 36, of York, hit a van. Ann Hill, of Hull, saw it."), LexicalRelations.Shipped);

        IReadOnlyList<SentencePair> pairs = KnownHomes.Pairs(context.A, context.B, context.Links, []);

        Assert.That(pairs.Select(p => (p.A, p.B)), Is.EqualTo([(1, 0)]));
        Assert.That(KnownHomes.Pairs(context.A, context.B, context.Links, pairs), Is.Empty);
    }

    private static IEnumerable<Relation> Relations(string a, string b) => SharedEngine.Check(new PlaceMismatch(), a, b).Select(f => f.Relation);
}
