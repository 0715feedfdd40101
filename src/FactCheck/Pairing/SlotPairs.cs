using FactCheck.Claims;

namespace FactCheck.Pairing;

/// <summary>Finds what fills the same place on both sides: aligned words themselves, and the unaligned or differently aligned dependents of aligned governors.</summary>
internal static class SlotPairs
{
    private const int MostPairs = 256;

    /// <summary>All slot pairs of two sentences, strongest first.</summary>
    public static IReadOnlyList<SlotPair> Find(AnalyzedSentence a, AnalyzedSentence b, WordAlignment alignment)
    {
        Dictionary<(int, int), SlotPair> pairs = [];
        for (int i = 0; i < a.Words.Count; i++)
        {
            int j = alignment.AtoB[i];
            if (j < 0)
            {
                continue;
            }

            float strength = alignment.Score(i, j);
            int headA = a.Words[i].Head, headB = b.Words[j].Head;
            pairs[(i, j)] = new SlotPair(i, j, headA < 0 ? i : headA, headB < 0 ? j : headB, Slot.Self, strength);
            foreach ((int Word, Slot Slot, string Case) left in Fillers(a, i))
            {
                foreach ((int Word, Slot Slot, string Case) right in Fillers(b, j))
                {
                    if (left.Slot == right.Slot && (left.Slot != Slot.Oblique || AlikeCases(left.Case, right.Case))
                        && Free(alignment.AtoB[left.Word], right.Word, b) && Free(alignment.BtoA[right.Word], left.Word, a))
                    {
                        pairs.TryAdd((left.Word, right.Word), new SlotPair(left.Word, right.Word, i, j, left.Slot, strength));
                    }
                }
            }
        }

        return [.. pairs.Values.OrderByDescending(p => p.Strength).ThenBy(p => p.A).ThenBy(p => p.B).Take(MostPairs)];
    }

    private static bool Free(int partner, int word, AnalyzedSentence other) => partner < 0 || partner == word || other.Words[partner].Head == word;

    private static IEnumerable<(int Word, Slot Slot, string Case)> Fillers(AnalyzedSentence sentence, int governor)
    {
        Clause clause = sentence.ClauseAt(governor);
        if (clause.Predicate == governor)
        {
            if (clause.Subject >= 0)
            {
                yield return (clause.Subject, Slot.Subject, string.Empty);
            }

            if (clause.Object >= 0)
            {
                yield return (clause.Object, Slot.Object, string.Empty);
            }
        }

        foreach (int child in sentence.Sentence.Children(governor).ToArray())
        {
            Slot? slot = sentence.Words[child].Relation switch
            {
                "obl" or "obl:unmarked" or "obl:npmod" or "obl:tmod" => Slot.Oblique,
                "amod" or "compound" or "nmod" or "nmod:poss" or "nmod:desc" or "nummod" or "acl" => Slot.Attribute,
                "advmod" => Slot.Manner,
                "appos" => Slot.Apposition,
                _ => null,
            };
            if (slot is Slot known && sentence.IsContent(child))
            {
                yield return (child, known, CaseOf(sentence, child));
            }
        }
    }

    /// <summary>The first preposition of a word; empty where it has none.</summary>
    internal static string CaseOf(AnalyzedSentence sentence, int word)
    {
        foreach (int child in sentence.Sentence.Children(word))
        {
            if (sentence.Words[child].Relation == "case")
            {
                return sentence.Words[child].Lemma;
            }
        }

        return string.Empty;
    }

    private static bool AlikeCases(string left, string right) =>
        left == right || (IsLocal(left) && IsLocal(right));

    private static bool IsLocal(string preposition) =>
        preposition is "in" or "at" or "on" or "near" or "to" or "from" or "into" or "outside" or "inside" or "off" or "over" or "through" or "across" or "along" or "around" or "beside" or "under" or "";
}
