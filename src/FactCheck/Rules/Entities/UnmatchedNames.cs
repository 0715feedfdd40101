using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Entities;
using FactCheck.Values.Places;

namespace FactCheck.Rules.Entities;

/// <summary>Names of two sentences of which neither has a counterpart in the other: what is left over on both sides may be given for each other.</summary>
internal static class UnmatchedNames
{
    private const int MostNames = 4;

    /// <summary>The pairs of such names of one sort that stand for each other in the sentences, hang on words that do, or have the same place in the tree; none where either side has too many.</summary>
    public static IEnumerable<(EntityReference A, EntityReference B)> In(FactPair pair)
    {
        if (pair.Pair.RankInA > 1 || pair.Pair.RankInB > 1)
        {
            yield break;
        }

        EntityReference[] left = [.. Left(pair, 0)], right = [.. Left(pair, 1)];
        if (left.Length > MostNames || right.Length > MostNames)
        {
            yield break;
        }

        foreach (EntityReference a in left)
        {
            foreach (EntityReference b in right)
            {
                EntityCluster one = pair.Context.A.Entities.Clusters[a.Cluster], two = pair.Context.B.Entities.Clusters[b.Cluster];
                if ((one.Kind == EntityKind.Person) == (two.Kind == EntityKind.Person) && !string.Equals(one.Name, two.Name, StringComparison.OrdinalIgnoreCase) && StandAlike(pair, a.Head, b.Head))
                {
                    yield return (a, b);
                }
            }
        }
    }

    private static bool StandAlike(FactPair pair, int a, int b)
    {
        Word one = pair.A.Words[a], two = pair.B.Words[b];
        bool areGoverned = one.Head >= 0 && two.Head >= 0
            && (pair.Alignment.AreAligned(one.Head, two.Head) || pair.Context.Lexicon.AreRelated(pair.A.Words[one.Head], pair.B.Words[two.Head]));
        return pair.Alignment.AreAligned(a, b) || areGoverned || (one.Relation == two.Relation && one.Relation is "nsubj" or "nsubj:pass" or "obj" or "appos" or "nmod:desc");
    }

    /// <summary>The names of a sentence without a counterpart in the other one, places that tell where left out.</summary>
    private static IEnumerable<EntityReference> Left(FactPair pair, int side)
    {
        AnalyzedSentence own = side == 0 ? pair.A : pair.B, other = side == 0 ? pair.B : pair.A;
        EntityTable table = (side == 0 ? pair.Context.A : pair.Context.B).Entities;
        return table.ReferencesIn(own.Index).Where(r => r.IsName && !IsLocated(own, r) && !IsDemonym(own, r)
            && !other.AllWords.Any(w => (side == 0 ? pair.Context.EntityAgreement(pair, r.Head, w) : pair.Context.EntityAgreement(pair, w, r.Head)) > 0));
    }

    /// <summary>Whether it says of which country something is, not who or what it is.</summary>
    private static bool IsDemonym(AnalyzedSentence sentence, EntityReference reference) =>
        reference.Words.Count == 1 && (sentence.Words[reference.Head].Upos == PartOfSpeech.Adj || Gazetteer.Default.FindDemonym(NameText.Fold(sentence.Words[reference.Head].Text)).Count > 0);

    private static bool IsLocated(AnalyzedSentence sentence, EntityReference reference) => sentence.Values.Places.Any(p => p.Words.Contains(reference.Head) && p.TellsWhere);
}
