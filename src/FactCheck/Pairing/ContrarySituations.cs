using System.Globalization;
using System.Runtime.CompilerServices;
using FactCheck.Claims;
using FactCheck.Values;
using FactCheck.Values.Entities;
using FactCheck.Values.Places;
using FactCheck.Values.Situations;

namespace FactCheck.Pairing;

/// <summary>
/// Situations of which the one report says that they hold and the other that they do not, wherever they say it: <c>no one was hurt</c>, <c>two were treated for burns</c>.
/// A report that says both says neither of the event as a whole.
/// </summary>
internal static class ContrarySituations
{
    private const int MostPairs = 32;

    // read once a report, with however many it is compared
    private static readonly ConditionalWeakTable<ArticleAnalysis, IReadOnlyList<SituationMention>> Mentions = [];

    /// <summary>The first mention of each in either report, ordered by A, then B.</summary>
    public static IReadOnlyList<(SituationMention A, SituationMention B)> Of(ArticleAnalysis a, ArticleAnalysis b, EntityLinks links)
    {
        Dictionary<(string, string, bool), List<SituationMention>> left = Grouped(a, id => id), right = Grouped(b, id => links.OfB(id)?.A.Id);
        List<(SituationMention A, SituationMention B)> found = [];
        foreach (((string, string, bool) key, List<SituationMention> ofA) in left)
        {
            if (right.TryGetValue(key, out List<SituationMention>? ofB) && IsOne(ofA) && IsOne(ofB) && ofA[0].Holds != ofB[0].Holds && !AreNarrowedApart(ofA[0], ofB[0]) && !AreOfOtherPlaces(a, ofA[0], b, ofB[0]))
            {
                found.Add((ofA[0], ofB[0]));
            }
        }

        return [.. found.OrderBy(f => (f.A.Sentence, f.A.Word)).ThenBy(f => (f.B.Sentence, f.B.Word)).Take(MostPairs)];
    }

    /// <summary>The pairs of sentences of such mentions that were not proposed, ordered by A, then B.</summary>
    public static IReadOnlyList<SentencePair> Pairs(ArticleAnalysis a, ArticleAnalysis b, IReadOnlyList<(SituationMention A, SituationMention B)> contraries, IReadOnlyList<SentencePair> proposed) =>
        SentencePairs.Beyond(a.Sentences, b.Sentences, contraries.Select(c => (c.A.Sentence, c.B.Sentence)), proposed, MostPairs);

    private static bool IsOne(List<SituationMention> mentions) => mentions.TrueForAll(m => m.Holds == mentions[0].Holds);

    // "tsunami warning", "weather warning"
    private static bool AreNarrowedApart(SituationMention a, SituationMention b) =>
        a.Cue.Scope == SituationScope.Thing && a.Details.Count > 0 && b.Details.Count > 0 && !a.Details.Intersect(b.Details).Any();

    // "nobody was hurt" at the march in Athens, "one officer was hurt" in Brooklyn
    private static bool AreOfOtherPlaces(ArticleAnalysis a, SituationMention mentionA, ArticleAnalysis b, SituationMention mentionB)
    {
        if (mentionA.Cue.Scope == SituationScope.Holder)
        {
            return false;
        }

        IReadOnlyList<PlaceValue> left = PlacesOf(a, mentionA), right = PlacesOf(b, mentionB);
        ValueComparison[] compared = [.. left.SelectMany(x => right.Select(y => x.CompareTo(y)))];
        return compared.Contains(ValueComparison.Conflict) && !compared.Any(c => c is ValueComparison.Equal or ValueComparison.Compatible);
    }

    // those of the sentence, or of the one before where it names none
    private static IReadOnlyList<PlaceValue> PlacesOf(ArticleAnalysis report, SituationMention mention)
    {
        IReadOnlyList<PlaceValue> own = report.Sentences[mention.Sentence].Values.Places;
        return own.Count > 0 || mention.Sentence == 0 ? own : report.Sentences[mention.Sentence - 1].Values.Places;
    }

    private static Dictionary<(string, string, bool), List<SituationMention>> Grouped(ArticleAnalysis report, Func<int, int?> idInA)
    {
        Dictionary<(string, string, bool), List<SituationMention>> groups = [];
        foreach (SituationMention mention in Mentions.GetValue(report, SituationReader.Read))
        {
            string? holder = HolderInA(mention.Holder, idInA);
            if (holder is not null)
            {
                (groups.TryGetValue((mention.Cue.Situation, holder, mention.IsAhead), out List<SituationMention>? list) ? list : groups[(mention.Cue.Situation, holder, mention.IsAhead)] = []).Add(mention);
            }
        }

        return groups;
    }

    // clusters by the numbers that they have in the first report; null for one that it does not know
    private static string? HolderInA(string holder, Func<int, int?> idInA) =>
        !holder.StartsWith('#') ? holder : idInA(int.Parse(holder.AsSpan(1), CultureInfo.InvariantCulture)) is int id ? $"#{id}" : null;
}
