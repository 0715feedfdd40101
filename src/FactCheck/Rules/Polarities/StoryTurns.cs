using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Rules.Polarities;

/// <summary>Turns of one story: what somebody <c>at first refused</c> and what the same one <c>eventually did</c> go together.</summary>
internal static class StoryTurns
{
    private static readonly HashSet<string> Early = ["initially", "originally", "first", "previously", "earlier", "once", "formerly", "beforehand", "repeatedly"];
    private static readonly HashSet<string> Late = ["eventually", "finally", "ultimately", "later", "belatedly", "subsequently", "afterwards", "afterward", "reluctantly"];

    /// <summary>Whether either report says at the one word that it was so at first, or at the other that it came to be so in the end.</summary>
    public static bool Are(AnalyzedSentence a, int wordA, AnalyzedSentence b, int wordB) =>
        Has(a, wordA, Early) || Has(b, wordB, Early) || Has(a, wordA, Late) || Has(b, wordB, Late);

    // the adverb of the word, or of the verb that it completes: "initially refused to apologise"
    private static bool Has(AnalyzedSentence sentence, int word, HashSet<string> turns)
    {
        for (int at = word; at >= 0; at = sentence.Words[at].Is("xcomp") ? sentence.Words[at].Head : -1)
        {
            foreach (int child in sentence.Sentence.Children(at))
            {
                if (sentence.Words[child].Is("advmod") && sentence.Words[child].Upos == PartOfSpeech.Adv && turns.Contains(sentence.Words[child].Lemma))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
