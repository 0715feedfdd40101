using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values.Cues;
using FactCheck.Values.Polarities;

namespace FactCheck.Rules.Polarities;

/// <summary>A word of denial that one report uses and the other takes back: <c>ruled out a levy</c>, <c>did not rule out a levy</c>. What is denied stays open for the second, and so is no opposite; the denial itself is.</summary>
internal static class DenialsDenied
{
    /// <summary>The verbs of denial that the two sentences say of one thing, negated in one of them only.</summary>
    public static IEnumerable<(Comparand A, Comparand B)> In(FactPair pair)
    {
        if (pair.Pair.RankInA > 1 || pair.Pair.RankInB > 1)
        {
            yield break;
        }

        foreach (PolarityValue a in pair.A.Values.Polarities.Where(IsOfDenial))
        {
            foreach (PolarityValue b in pair.B.Values.Polarities.Where(b => IsOfDenial(b) && b.Polarity != a.Polarity))
            {
                PolarityValue? notA = Negation(pair.A, a.Head), notB = Negation(pair.B, b.Head);
                bool isOneDenial = pair.A.Words[a.Head].Lemma == pair.B.Words[b.Head].Lemma && notA is null != notB is null
                    && (pair.Alignment.AreAligned(a.Predicate, b.Predicate) || pair.A.Words[a.Predicate].Lemma == pair.B.Words[b.Predicate].Lemma) && HaveOneSubject(pair, a.Head, b.Head);
                if (isOneDenial)
                {
                    yield return (FindingFactory.Side(pair.A, NearWords.Marked(a.Head, notA?.Words ?? a.Words), a.Head), FindingFactory.Side(pair.B, NearWords.Marked(b.Head, notB?.Words ?? b.Words), b.Head));
                }
            }
        }
    }

    private static bool IsOfDenial(PolarityValue value) => value.Cue == PolarityCue.Implied && value.Polarity is Polarity.Negated or Polarity.Open && value.Predicate != value.Head;

    private static PolarityValue? Negation(AnalyzedSentence sentence, int verb) =>
        sentence.Values.Polarities.FirstOrDefault(p => p.Predicate == verb && p.Cue != PolarityCue.Implied && p.Polarity == Polarity.Negated);

    private static bool HaveOneSubject(FactPair pair, int a, int b)
    {
        int left = pair.A.Sentence.Subject(a), right = pair.B.Sentence.Subject(b);
        return left >= 0 && right >= 0 && (pair.Alignment.AreAligned(left, right) || pair.Context.EntityAgreement(pair, left, right) > 0) && pair.Context.EntityAgreement(pair, left, right) >= 0;
    }
}
