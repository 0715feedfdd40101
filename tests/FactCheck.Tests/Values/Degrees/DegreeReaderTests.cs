using FactCheck.Language;
using FactCheck.Tests.Values.Cues;
using FactCheck.Values;
using FactCheck.Values.Degrees;

namespace FactCheck.Tests.Values.Degrees;

public class DegreeReaderTests
{
    [TestCase("It was the strongest earthquake in the region.", "strongest", "strong", 1, false)]
    [TestCase("It was among the strongest earthquakes in the region.", "among the strongest", "strong", 1, true)]
    [TestCase("It is one of the largest airlines in Asia.", "one of the largest", "large", 1, true)]
    [TestCase("It is the second-largest airline in Asia.", "second-largest", "large", 2, false)]
    [TestCase("It is the most expensive painting in the museum.", "most expensive", "expensive", 1, false)]
    [TestCase("She was the first woman to win the prize.", "first", "order", 1, false)]
    [TestCase("The bank made a record profit.", "record", "record", 1, false)]
    [TestCase("It was the widest release for any studio.", "widest", "wide", 1, false)]
    [TestCase("It is one of the larger airlines in Asia.", "one of the larger", "large", 1, true)]
    [TestCase("No older church has been found in Asia.", "older", "old", 1, false)]
    [TestCase("The loss ranks among the gravest the church has suffered.", "among the gravest", "bad", 1, true)]
    public void Reads_superlatives(string text, string words, string quality, int place, bool isOneOf)
    {
        DegreeValue value = DegreeReader.Read(CueText.One(text), text).First(v => v.DegreeKind == DegreeKind.Superlative);

        Assert.That((value.Span.Text(text), value.Scale, value.Rank, value.IsOneOf), Is.EqualTo((words, quality, place, isOneOf)));
    }

    [TestCase("It was the strongest earthquake in Japan since 1995.", "in Japan since 1995")]
    [TestCase("It is Africa's longest line.", "Africa")]
    [TestCase("It was the strongest earthquake.", "")]
    public void Reads_what_a_superlative_is_the_first_of(string text, string domain)
    {
        Sentence sentence = CueText.One(text);
        DegreeValue value = DegreeReader.Read(sentence, text)[0];

        Assert.That(sentence.Text(text, value.Domain), Is.EqualTo(domain));
    }

    [TestCase("The warehouse was completely destroyed.", "completely", "completeness", 10, "destroyed")]
    [TestCase("The warehouse was partly destroyed.", "partly", "completeness", 3, "destroyed")]
    [TestCase("Prices rose sharply.", "sharply", "intensity", 6, "rose")]
    [TestCase("Two people suffered minor injuries.", "minor", "severity", 2, "injuries")]
    [TestCase("Some residents left the town.", "Some", "quantity", 3, "residents")]
    [TestCase("Most residents left the town.", "Most", "quantity", 7, "residents")]
    [TestCase("The court ruled unanimously.", "unanimously", "agreement", 10, "ruled")]
    [TestCase("The currency tumbled 0.8% on Thursday.", "tumbled", "fall", 7, "tumbled")]
    [TestCase("The currency slipped 0.8% on Thursday.", "slipped", "fall", 2, "slipped")]
    [TestCase("The court ruled by five votes to four.", "five votes to four", "agreement", 3, "ruled")]
    [TestCase("The council voted 6 to 0.", "6 to 0", "agreement", 10, "voted")]
    public void Reads_steps_of_a_scale(string text, string words, string scale, int rank, string governed)
    {
        Sentence sentence = CueText.One(text);
        DegreeValue value = DegreeReader.Read(sentence, text).First(v => v.Scale == scale);

        Assert.That((value.Span.Text(text), value.Rank, sentence.Words[value.Governed].Text), Is.EqualTo((words, rank, governed)));
    }

    [TestCase("At least 20 people came.")]
    [TestCase("The team won by three goals to one.")]
    [TestCase("The shop is open from nine to five.")]
    [TestCase("Some 40 people came.")]
    [TestCase("The talks lasted nearly a decade.")]
    [TestCase("The company declined to comment.")]
    [TestCase("He came last year.")]
    [TestCase("The office is on the second floor of a no-frills hotel.")]
    [TestCase("It did not help at all.")]
    [TestCase("He no longer works there.")]
    [TestCase("Ana Ruiz is its chief executive.")]
    public void Bounds_times_and_idioms_have_no_degree(string text) =>
        Assert.That(DegreeReader.Read(CueText.One(text), text).Where(v => v.Scale != "order"), Is.Empty);

    [TestCase("It was the largest fire.", "It was one of the largest fires.", DegreeDifference.Membership, ValueComparison.Compatible)]
    [TestCase("It was the largest fire.", "It was the second-largest fire.", DegreeDifference.Place, ValueComparison.Conflict)]
    [TestCase("It was the largest fire in Chile.", "It was the largest fire in Chile since 2016.", DegreeDifference.Domain, ValueComparison.Compatible)]
    [TestCase("It was the biggest fire.", "It was the largest fire.", DegreeDifference.None, ValueComparison.Equal)]
    [TestCase("It was the worst flood in two decades.", "It was the worst flood in 20 years.", DegreeDifference.None, ValueComparison.Equal)]
    [TestCase("It was the worst flood for a decade.", "It was the worst flood in ten years.", DegreeDifference.None, ValueComparison.Equal)]
    [TestCase("It was the worst flood in two decades.", "It was the worst flood in five years.", DegreeDifference.Domain, ValueComparison.Compatible)]
    [TestCase("It was completely destroyed.", "It was partly destroyed.", DegreeDifference.Rank, ValueComparison.Conflict)]
    [TestCase("It was completely destroyed.", "It was totally destroyed.", DegreeDifference.None, ValueComparison.Equal)]
    [TestCase("It was the largest fire.", "It was partly destroyed.", DegreeDifference.None, ValueComparison.Incomparable)]
    public void Compares_by_place_step_and_domain(string a, string b, DegreeDifference difference, ValueComparison expected)
    {
        DegreeValue left = DegreeReader.Read(CueText.One(a), a)[0];
        DegreeValue right = DegreeReader.Read(CueText.One(b), b)[0];

        Assert.Multiple(() =>
        {
            Assert.That((left.DifferenceFrom(right), right.DifferenceFrom(left)), Is.EqualTo((difference, difference)));
            Assert.That((left.CompareTo(right), right.CompareTo(left)), Is.EqualTo((expected, expected)));
        });
    }
}
