using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values.Entities;
using FactCheck.Values.Places;

namespace FactCheck.Pairing;

/// <summary>Pairs sentences, however unlike, that tell where one named person comes from (<c>Lee, 36, of Leeds</c>).</summary>
internal static class KnownHomes
{
    /// <summary>The person, by cluster, whose home the place is; −1 where it is nobody's. Only who is named there counts, not who is meant by a word.</summary>
    public static int HolderOf(ArticleAnalysis report, AnalyzedSentence sentence, PlaceValue place) =>
        place is { IsNamed: true, Relation: "of" or "from", Predicate: >= 0 }
        && report.Entities.ReferenceAt(sentence.Index, place.Predicate) is { IsName: true } name && report.Entities.Clusters[name.Cluster].Kind == EntityKind.Person ? name.Cluster : -1;

    /// <summary>Whether both are homes of people named there, of one sort or towns as far as is known, and neither report gives the home of the other for that person as well.</summary>
    public static bool AreApart(PairContext context, AnalyzedSentence sentenceA, PlaceValue a, AnalyzedSentence sentenceB, PlaceValue b)
    {
        int left = HolderOf(context.A, sentenceA, a), right = HolderOf(context.B, sentenceB, b);
        return left >= 0 && right >= 0 && (PlaceComparer.AreOfOneSort(a, b) || PlaceComparer.MayBeTowns(a, b)) && !HasHome(context.B, right, a) && !HasHome(context.A, left, b);
    }

    private static bool HasHome(ArticleAnalysis report, int holder, PlaceValue home) =>
        report.Sentences.Any(s => s.Values.Places.Any(p => PlaceComparer.IsSamePlace(p, home) && HolderOf(report, s, p) == holder));

    /// <summary>The pairs that were not proposed, ordered by A, then B; of each person the first sentence of each report that gives the home.</summary>
    public static IReadOnlyList<SentencePair> Pairs(ArticleAnalysis a, ArticleAnalysis b, EntityLinks links, IReadOnlyList<SentencePair> proposed) =>
        KnownPeople.Pairs(a, b, links, proposed, static (report, sentence) => sentence.Values.Places.Select(place => HolderOf(report, sentence, place)).Where(holder => holder >= 0));
}
