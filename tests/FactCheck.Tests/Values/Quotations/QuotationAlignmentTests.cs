using FactCheck.Language;
using FactCheck.Values.Quotations;

namespace FactCheck.Tests.Values.Quotations;

#pragma warning disable NUnit1027 // FsCheck fills the parameters

public class QuotationAlignmentTests
{
    [TestCase("and the boats", "The crew and all of us and the boats", "6 7 8")]
    [TestCase("the boats of the town", "the boats of old and the boats of the town", "5 6 7 8 9")]
    [TestCase("we rowed home", "we rowed, the others rowed home", "0 1 5")]
    public void Words_stand_beside_those_that_follow(string part, string whole, string places) =>
        Assert.That(string.Join(' ', Align(part, whole).Anchors.Select(a => a.Right)), Is.EqualTo(places));

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public bool Alignment_is_mirrored_and_in_order(byte[] left, byte[] right)
    {
        QuotationAlignment there = Align(Words(left), Words(right)), back = Align(Words(right), Words(left));
        bool isMirrored = there.Left.Select(t => t.Form).SequenceEqual(there.Right.Select(t => t.Form)) || there.Anchors.SequenceEqual(back.Anchors.Select(a => (a.Right, a.Left)));
        bool isInOrder = there.Anchors.Zip(there.Anchors.Skip(1)).All(p => p.First.Left < p.Second.Left && p.First.Right < p.Second.Right);
        return isMirrored && isInOrder && there.Anchors.All(a => there.Left[a.Left].Form == there.Right[a.Right].Form);
    }

    private static string Words(byte[] seeds) => string.Join(' ', (seeds ?? []).Select(s => "abcdef"[s % 6]));

    private static QuotationAlignment Align(string a, string b) =>
        QuotationAlignment.Of(QuotationTokens.Read(a, new TextSpan(0, a.Length)), QuotationTokens.Read(b, new TextSpan(0, b.Length)));
}
