using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Attributions;

/// <summary>What kind of source a phrase names, after the actor types of the content analysis of news (state, police, medical staff, the public …). A phrase may be of several kinds or of none that is known.</summary>
internal static class SourceTypes
{
    private static readonly Dictionary<string, string[]> Kinds =
        CueLexicon.Load("Attributions.source-types.txt").Entries.ToDictionary(e => e.Words[0], e => e.Columns[0].Split(' '), StringComparer.Ordinal);

    /// <summary>The kinds that the head of the phrase and the nouns that narrow it stand for.</summary>
    public static HashSet<string> Of(Sentence sentence, AttributionSource source)
    {
        HashSet<string> kinds = [];
        for (int i = source.Words.Start; i < source.Words.End; i++)
        {
            Word word = sentence.Words[i];
            bool isNarrowing = i == source.Head || (word.Head >= 0 && source.Words.Contains(word.Head) && word.Relation is "compound" or "nmod" or "nmod:poss" or "appos" or "conj");
            if (isNarrowing && (word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn))
            {
                kinds.UnionWith(Of(word.Lemma));
            }
        }

        return kinds;
    }

    private static string[] Of(string lemma) => Kinds.GetValueOrDefault(lemma.ToLowerInvariant(), []);
}
