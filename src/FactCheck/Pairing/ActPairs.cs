using FactCheck.Claims;

namespace FactCheck.Pairing;

/// <summary>
/// Pairs the predicates of two sentences that can tell of one act, many to many, and what fills the same places under them. Wider than <see cref="SlotPairs"/>, which asks for predicates that are
/// each other's best partners: two reports seldom use the same verb for what different people are said to have done.
/// </summary>
internal static class ActPairs
{
    private const float Threshold = 0.5f;
    private const float ArgumentSupport = 0.15f;
    private const int PartnersEach = 2;
    private const int MostPairs = 64;

    /// <summary>The fillers of the same places under predicates that can stand for each other, strongest first.</summary>
    public static IReadOnlyList<SlotPair> Find(AnalyzedSentence a, AnalyzedSentence b, WordAlignment alignment)
    {
        Clause[] left = [.. a.Clauses.Where(c => a.IsContent(c.Predicate))], right = [.. b.Clauses.Where(c => b.IsContent(c.Predicate))];
        float[,] strengths = new float[left.Length, right.Length];
        for (int i = 0; i < left.Length; i++)
        {
            for (int j = 0; j < right.Length; j++)
            {
                float strength = alignment.Score(left[i].Predicate, right[j].Predicate);
                if (strength > 0)
                {
                    strength += ArgumentSupport * (Aligned(alignment, left[i].Subject, right[j].Subject) + Aligned(alignment, left[i].Object, right[j].Object));
                }

                strengths[i, j] = strength;
            }
        }

        Dictionary<(int, int), SlotPair> pairs = [];
        for (int i = 0; i < left.Length; i++)
        {
            for (int j = 0; j < right.Length; j++)
            {
                if (strengths[i, j] < Threshold || Better(strengths, i, j) >= PartnersEach)
                {
                    continue;
                }

                foreach ((int Word, Slot Slot, string Case) filler in Fillers(a, left[i]))
                {
                    foreach ((int Word, Slot Slot, string Case) other in Fillers(b, right[j]))
                    {
                        if (filler.Slot == other.Slot && filler.Case == other.Case)
                        {
                            pairs.TryAdd((filler.Word, other.Word), new SlotPair(filler.Word, other.Word, left[i].Predicate, right[j].Predicate, filler.Slot, strengths[i, j]));
                        }
                    }
                }
            }
        }

        return [.. pairs.Values.OrderByDescending(p => p.Strength).ThenBy(p => p.A).ThenBy(p => p.B).Take(MostPairs)];
    }

    private static int Aligned(WordAlignment alignment, int a, int b) => a >= 0 && b >= 0 && alignment.AreAligned(a, b) ? 1 : 0;

    /// <summary>How many predicates stand nearer to either of the two.</summary>
    private static int Better(float[,] strengths, int i, int j)
    {
        int better = 0;
        for (int k = 0; k < strengths.GetLength(1); k++)
        {
            better += strengths[i, k] > strengths[i, j] ? 1 : 0;
        }

        for (int k = 0; k < strengths.GetLength(0); k++)
        {
            better += strengths[k, j] > strengths[i, j] ? 1 : 0;
        }

        return better;
    }

    private static IEnumerable<(int Word, Slot Slot, string Case)> Fillers(AnalyzedSentence sentence, Clause clause)
    {
        if (clause.Subject >= 0)
        {
            yield return (clause.Subject, Slot.Subject, string.Empty);
        }

        if (clause.Object >= 0)
        {
            yield return (clause.Object, Slot.Object, string.Empty);
        }

        foreach (int child in sentence.Sentence.Children(clause.Predicate).ToArray())
        {
            if (sentence.Words[child].Relation is "obl" or "iobj" && child != clause.Subject && sentence.IsContent(child))
            {
                string preposition = SlotPairs.CaseOf(sentence, child);
                yield return (child, Slot.Oblique, preposition.Length == 0 && sentence.Words[child].Relation == "iobj" ? "to" : preposition);
            }
        }
    }
}
