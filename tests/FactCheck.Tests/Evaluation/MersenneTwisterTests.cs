using FactCheck.Evaluation;

namespace FactCheck.Tests.Evaluation;

public class MersenneTwisterTests
{
    /// <summary>From CPython: <c>r = random.Random(1); [r.getrandbits(32) for _ in range(4)]</c>.</summary>
    [Test]
    public void Draws_equal_those_of_python()
    {
        MersenneTwister random = new(1);
        Assert.That(Enumerable.Range(0, 4).Select(_ => random.NextUInt32()), Is.EqualTo((uint[])[577090037, 2444712010, 3639700191, 3445702192]));
    }

    /// <summary>From CPython: <c>r = random.Random(1); [r.choice(range(n)) for _ in range(1000)][-5:]</c>.</summary>
    [TestCase(1, new[] { 0, 0, 0, 0, 0 })]
    [TestCase(7, new[] { 3, 5, 5, 2, 4 })]
    [TestCase(36, new[] { 27, 2, 23, 26, 25 })]
    public void Choices_equal_those_of_python(int limit, int[] last)
    {
        MersenneTwister random = new(1);
        int[] drawn = [.. Enumerable.Range(0, 1000).Select(_ => random.NextBelow(limit))];
        Assert.That(drawn[^5..], Is.EqualTo(last));
    }
}
