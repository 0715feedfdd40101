using FactCheck.Language;
using FactCheck.Values;
using FactCheck.Values.Quotations;

namespace FactCheck.Tests.Values.Quotations;

#pragma warning disable NUnit1027 // FsCheck fills the parameters

public class QuotationComparerTests
{
    [TestCase("We were lucky", "we were LUCKY!", QuotationRelation.Same)]
    [TestCase("The F.B.I. asked us", "The FBI asked us", QuotationRelation.Same)]
    [TestCase("It isn't over", "It is not over", QuotationRelation.Same)]
    [TestCase("I don ’ t know", "I don't know", QuotationRelation.Same)]
    [TestCase("We organised a programme of labour", "We organized a program of labor", QuotationRelation.Same)]
    [TestCase("Ten per cent of twelve men", "10 percent of 12 men", QuotationRelation.Same)]
    [TestCase("We have agreed on everything", "We have agreed on everything except the money", QuotationRelation.Part)]
    [TestCase("It was never going to work, and I said so at the time", "never going to work", QuotationRelation.Whole)]
    [TestCase("We lost … and we will rebuild", "We lost our homes and we will rebuild", QuotationRelation.Part)]
    [TestCase("[They] will rebuild the town", "The people will rebuild the town", QuotationRelation.Part)]
    [TestCase("We should have acted sooner", "We could have acted sooner", QuotationRelation.Variant)]
    [TestCase("It was a mistake, not an attempt to conceal", "It was an oversight, not an attempt to conceal", QuotationRelation.Variant)]
    [TestCase("Senator Ruiz and General Lowe came", "Sen. Ruiz and Gen. Lowe came", QuotationRelation.Same)]
    [TestCase("We need a work force of our own", "We need a workforce of our own", QuotationRelation.Same)]
    [TestCase("We want the d*mned ferry back", "We want the damned ferry back", QuotationRelation.Same)]
    [TestCase("We want the d***** ferry back", "We want the d*mned ferry back", QuotationRelation.Same)]
    [TestCase("I think that the boats should stay in port", "I think the boats should stay in port", QuotationRelation.Whole)]
    [TestCase("These (local) skippers know the harbour well", "These skippers know the harbour well", QuotationRelation.Part)]
    [TestCase("How sad, we are the only village without a road", "We are the only village without road, and without a school", QuotationRelation.Variant)]
    [TestCase("How sad, we are the only village without a bridge", "We are the only village without bridge, they say", QuotationRelation.Whole)]
    [TestCase("I want a … new crew that can bring the boats home", "a new crew that can bring the boats home", QuotationRelation.Whole)]
    [TestCase("Two weeks before Easter they took our boats from us", "They took our boats from us just before Easter", QuotationRelation.Variant)]
    [TestCase("Why would they not give us back our boats", "Why would they not give us back our nets", QuotationRelation.Variant)]
    [TestCase("looks forward to seeing every boat come home", "I look forward to seeing every boat come home", QuotationRelation.Part)]
    [TestCase("looks forward to seeing every boat come home", "I work forward to seeing every boat come home", QuotationRelation.Variant)]
    [TestCase("I do not believe that that is what we are here to do", "I do not believe that is what we are here to do", QuotationRelation.Whole)]
    [TestCase("Harbourmaster Ana] Ruiz's war on nets", "As owner, I will end Ruiz's war on nets", QuotationRelation.Part)]
    [TestCase("We leave on Aug. 31", "We leave on August 31st", QuotationRelation.Same)]
    [TestCase("The 101st day at sea", "The 101 day at sea", QuotationRelation.Variant)]
    [TestCase("Momma, look, the boats", "Mama, look, the boats", QuotationRelation.Same)]
    [TestCase("[T]hey will rebuild the town", "They will rebuild the town", QuotationRelation.Same)]
    [TestCase("The people (of the Upper Valley) know the harbour well", "The people know the harbour well", QuotationRelation.Part)]
    [TestCase("Their catch at Kolmm (sic) was good", "Their catch at Kolm was good", QuotationRelation.Part)]
    [TestCase("The f–ing ferry, the s--- on it and the bulls--t about it", "The fucking ferry, the shit on it and the bullshit about it", QuotationRelation.Same)]
    [TestCase("That hard-a** of a skipper came", "That hardass of a skipper came", QuotationRelation.Same)]
    [TestCase("The well-known ferry and the e-mail", "The well known ferry and the email", QuotationRelation.Same)]
    [TestCase("The 2nd boat of the 1930’s", "The second boat of the 1930s", QuotationRelation.Same)]
    [TestCase("That‘s the skipper", "That's the skipper", QuotationRelation.Same)]
    [TestCase("Somebody is coming and it has been long", "Somebody's coming and it's been long", QuotationRelation.Same)]
    [TestCase("They'd go if they'd seen it", "They would go if they had seen it", QuotationRelation.Same)]
    [TestCase("The U.S. and the UN", "The United States and the United Nations", QuotationRelation.Same)]
    [TestCase("They sailed from Santarém with a Koran", "They sailed from Santarem with a Qur’an", QuotationRelation.Same)]
    [TestCase("The harvest was already in", "We do not fire on buses", QuotationRelation.Unrelated)]
    public void Relates_the_words(string a, string b, QuotationRelation expected)
    {
        QuotationRelation mirrored = expected switch
        {
            QuotationRelation.Part => QuotationRelation.Whole,
            QuotationRelation.Whole => QuotationRelation.Part,
            _ => expected,
        };

        Assert.That((Compare(a, b).Relation, Compare(b, a).Relation), Is.EqualTo((expected, mirrored)));
    }

    [Test]
    public void Names_the_words_that_differ()
    {
        const string A = "We should have acted sooner";
        const string B = "We could have acted sooner";
        QuotationComparison comparison = Compare(A, B);

        Assert.Multiple(() =>
        {
            Assert.That(comparison.OnlyLeft.Select(span => span.Text(A)), Is.EqualTo(["should"]));
            Assert.That(comparison.OnlyRight.Select(span => span.Text(B)), Is.EqualTo(["could"]));
            Assert.That(comparison.Verdict, Is.EqualTo(ValueComparison.Conflict));
        });
    }

    [TestCase("We have agreed on everything", "We have agreed on everything except the money", true)]
    [TestCase("We have agreed on everything", "We have agreed on everything and everyone is happy", false)]
    public void Says_whether_a_qualification_was_cut_off(string a, string b, bool expected) =>
        Assert.That(Compare(a, b).DropsQualification, Is.EqualTo(expected));

    [TestCase("d*mned", "damned", true)]
    [TestCase("d***", "damned", true)]
    [TestCase("d*mned", "doomed", false)]
    [TestCase("damned", "damned", false)]
    public void Stars_stand_for_letters(string a, string b, bool expected) => Assert.That(MaskedWords.AreSame(a, b), Is.EqualTo(expected));

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public bool Comparison_is_mirrored(FsCheck.NonNull<string> a, FsCheck.NonNull<string> b)
    {
        QuotationComparison there = Compare(a.Get, b.Get);
        QuotationComparison back = Compare(b.Get, a.Get);
        return there.Similarity == back.Similarity && there.Relation == back.Mirrored().Relation && there.OnlyLeft.SequenceEqual(back.OnlyRight);
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public bool Text_equals_itself(FsCheck.NonNull<string> a) =>
        QuotationTokens.Read(a.Get, new TextSpan(0, a.Get.Length)).All(token => token.IsGap) || Compare(a.Get, a.Get).Relation == QuotationRelation.Same;

    private static QuotationComparison Compare(string a, string b) =>
        QuotationComparer.Compare(QuotationTokens.Read(a, new TextSpan(0, a.Length)), QuotationTokens.Read(b, new TextSpan(0, b.Length)));
}
