using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Rules.Causes;
using FactCheck.Rules.Entities;
using FactCheck.Rules.Kinds;
using FactCheck.Rules.Polarities;

namespace FactCheck.Tests.Rules;

public class SameElseTests
{
    [TestCase("A drone hit the oil depot overnight.", "A missile hit the oil depot overnight.", true)]
    [TestCase("A drone hit the oil depot during the night.", "The oil depot was hit by a missile.", false)]
    [TestCase("A drone hit the depot.", "A missile hit the depot.", false)]
    [TestCase("The company will cut 400 posts in Ghent.", "The company will shed 400 posts in Ghent.", false)]
    public void A_copy_with_one_word_for_another_kind_is_sure(string a, string b, bool isSure) =>
        Assert.That(SharedEngine.Check(new OtherKind(), a, b).Any(f => f.LeastAsCopy > 0), Is.EqualTo(isSure));

    [TestCase("The harbour master did not answer the coastguard\u2019s letter.", "The harbour master answered the coastguard\u2019s letter.", true)]
    [TestCase("The harbour master did not answer the coastguard\u2019s letter on Monday, his aide said.", "The harbour master answered the letter.", false)]
    public void Nor_need_the_words_stand_in_any_list(string a, string b, bool isSure) =>
        Assert.That(SharedEngine.Check(new NegatedPredicate(), a, b).Any(f => f.LeastAsCopy > 0 && f.Relation == Relation.Discrepancy), Is.EqualTo(isSure));

    [TestCase("Anna Ruiz sold the oil depot in Ghent.", "Jens Holt sold the oil depot in Ghent.", true)]
    [TestCase("Anna Ruiz (@annaruiz, Ghent) 3 March 2016 10:40", "Jens Holt (@jensholt, Ghent) 3 March 2016 10:40", false)]
    public void The_head_of_a_post_is_no_statement(string a, string b, bool isSure) =>
        Assert.That(SharedEngine.Check(new OtherParticipant(), a, b).Any(f => f.LeastAsCopy > 0), Is.EqualTo(isSure));

    [Test]
    public void Two_reasons_can_both_be_true() =>
        Assert.That(SharedEngine.Check(new OtherCause(), "The bridge in Ghent collapsed on Monday because of corrosion.", "The bridge in Ghent collapsed on Monday because of a flood."), Is.Not.Empty.And.All.Matches<Finding>(f => f!.LeastAsCopy.Equals(0.0)));
}
