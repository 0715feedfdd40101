using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Values.Attributions;

namespace FactCheck.Rules.Attributions;

/// <summary>Whether two sources are of kinds that exclude each other (<c>hospital managers</c>, <c>union representatives</c>), so that nothing need be known of who they are.</summary>
internal static class SourceKinds
{
    /// <summary>Whether the phrases of both tell their kinds, which have none in common, and neither sentence tells of anybody else who could be the source of the other.</summary>
    public static bool AreApart(FactPair pair, AttributionValue a, AttributionValue b)
    {
        if (a.Class == SpeechClass.Ask || b.Class == SpeechClass.Ask)
        {
            return false;
        }

        HashSet<string> left = SourceTypes.Of(pair.A.Sentence, a.Source!), right = SourceTypes.Of(pair.B.Sentence, b.Source!);
        return left.Count > 0 && right.Count > 0 && !left.Overlaps(right) && !TellsOf(pair.A, a, pair.B, b, right) && !TellsOf(pair.B, b, pair.A, a, left);
    }

    // "the minister denied it; the navy commander would not be drawn" / "the navy commander denied it"
    private static bool TellsOf(AnalyzedSentence sentence, AttributionValue said, AnalyzedSentence other, AttributionValue otherSaid, HashSet<string> kinds) =>
        sentence.Values.Attributions.Any(x => x != said && x.Source is not null && SourceTypes.Of(sentence.Sentence, x.Source).Overlaps(kinds))
        || sentence.Words.Any(w => sentence.IsContent(w.Index) && string.Equals(w.Lemma, other.Words[otherSaid.Source!.Head].Lemma, StringComparison.OrdinalIgnoreCase));
}
