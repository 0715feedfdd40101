using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Attributions;

namespace FactCheck.Rules.Attributions;

/// <summary>Whether two sources of a statement are the same.</summary>
internal static class SourceAgreement
{
    /// <summary>1 for the same source, −1 for two named ones, −0.5 for two described without a word in common, 0 where it cannot be said.</summary>
    public static double Of(PairContext context, AnalyzedSentence sentenceA, AttributionSource a, AnalyzedSentence sentenceB, AttributionSource b)
    {
        double worst = 0;
        for (int i = a.Words.Start; i < a.Words.End; i++)
        {
            for (int j = b.Words.Start; j < b.Words.End; j++)
            {
                double agreement = context.Agreement(sentenceA.Index, i, sentenceB.Index, j);
                if (agreement > 0 || (sentenceA.Words[i].Lemma == sentenceB.Words[j].Lemma && sentenceA.Words[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn))
                {
                    return 1;
                }

                worst = Math.Min(worst, agreement);
            }
        }

        if (worst < 0)
        {
            return -1;
        }

        if (a.IsPronoun || b.IsPronoun)
        {
            return 0;
        }

        double relation = context.Lexicon.Relation(sentenceA.Words[a.Head], sentenceB.Words[b.Head]);
        return relation >= 0.5 ? 1 : relation > 0 || (a.Name is null) != (b.Name is null) ? 0 : -0.5;
    }
}
