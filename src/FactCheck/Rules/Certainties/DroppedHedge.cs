using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Certainties;
using FactCheck.Values.Phases;
using FactCheck.Values.Statuses;

namespace FactCheck.Rules.Certainties;

/// <summary>
/// A hedge of likelihood that one report puts on a word and the other leaves out on the same word: <c>had probably been strangled</c>, <c>had been strangled</c>;
/// <c>a man believed to be the owner</c>, <c>the owner</c>. What somebody thinks, claims or is said to have claimed is no such hedge: the other report may name its source elsewhere.
/// </summary>
internal static class DroppedHedge
{
    /// <summary>The least probability of such a difference; set by hand: 3 of 3 in the gold training sets are right, 3 of 4 in leads (23 November 2026).</summary>
    public const double Probability = 0.75;

    private const int WorstRank = 2;
    private const int OnceEach = 2;
    private static readonly HashSet<string> Adverbs = ["probably", "very probably", "most probably", "presumably", "apparently"];
    private static readonly HashSet<string> Beliefs = ["believe", "think", "suspect", "presume", "assume", "fear"];

    /// <summary>Whether one verb is told in both reports of what came to pass or holds, in one of them with a hedge of likelihood.</summary>
    public static bool Is(FactPair pair, EventPair events)
    {
        Word a = pair.A.Words[events.A.Event], b = pair.B.Words[events.B.Event];
        return AreBest(pair) && a.Upos == PartOfSpeech.Verb && b.Upos == PartOfSpeech.Verb && a.Lemma == b.Lemma && (events.Support > 0 || pair.Context.SentencesWith(a.Lemma) == OnceEach)
            && ((IsHedged(pair.A, events.A) && IsPlain(pair.Context.B, b.Lemma, events.B)) || (IsHedged(pair.B, events.B) && IsPlain(pair.Context.A, a.Lemma, events.A)));
    }

    /// <summary>For each thing that one side believes to be something (<c>two men thought to be deserters</c>) and that the other side calls by that noun outright: the words of each side, with the noun.</summary>
    public static IEnumerable<(WordRange A, int HeadA, WordRange B, int HeadB)> OfIdentities(FactPair pair) =>
        OfIdentities(pair, 0).Select(i => (i.Hedged, i.Noun, new WordRange(i.Partner, i.Partner + 1), i.Partner))
            .Concat(OfIdentities(pair, 1).Select(i => (new WordRange(i.Partner, i.Partner + 1), i.Partner, i.Hedged, i.Noun)));

    private static IEnumerable<(WordRange Hedged, int Noun, int Partner)> OfIdentities(FactPair pair, int side)
    {
        (AnalyzedSentence sentence, AnalyzedSentence other) = side == 0 ? (pair.A, pair.B) : (pair.B, pair.A);
        IReadOnlyList<int> partners = side == 0 ? pair.Alignment.AtoB : pair.Alignment.BtoA;
        foreach (CertaintyValue value in AreBest(pair) ? sentence.Values.Certainties : [])
        {
            int noun = value.Predicate, partner = partners[noun];
            bool isIdentity = IsBelief(sentence, value.Cue, value.Words) && sentence.Words[noun].Upos == PartOfSpeech.Noun && sentence.Sentence.Child(noun, "cop") >= 0 && value.Words.End <= noun;
            if (isIdentity && partner >= 0 && other.Words[partner].Lemma == sentence.Words[noun].Lemma && other.Words[partner].Xpos == sentence.Words[noun].Xpos
                && !other.Values.Certainties.Any(c => c.IsHedged && c.Scope.Contains(partner)))
            {
                yield return (new WordRange(value.Words.Start, noun + 1), noun, partner);
            }
        }
    }

    // many sentences tell of like acts
    private static bool AreBest(FactPair pair) =>
        pair.Context.AreWhole
        && Math.Min(pair.Pair.RankInA, pair.Pair.RankInB) == 1 && Math.Max(pair.Pair.RankInA, pair.Pair.RankInB) <= WorstRank;

    private static bool IsHedged(AnalyzedSentence sentence, EventStatus status) => Adverbs.Contains(status.LevelCue) || IsBelief(sentence, status.LevelCue, status.LevelWords);

    // "is believed to have fled", "suspected of having fled": by whoever knows; "he believes that they fled": by him alone
    private static bool IsBelief(AnalyzedSentence sentence, string cue, WordRange words) =>
        Beliefs.Contains(cue) && words.End < sentence.Words.Count && (sentence.Words[words.End].Lemma == "to" || (cue == "suspect" && sentence.Words[words.End].Lemma == "of"));

    // a report that hedges the act anywhere leaves no doubt out
    private static bool IsPlain(ArticleAnalysis report, string verb, EventStatus status) =>
        status.Level == CertaintyLevel.Asserted && status.LevelCue.Length == 0 && status.Phase != EventPhase.Before
        && !report.Sentences.Any(s => s.Values.Certainties.Any(c => c.IsHedged && s.Words[c.Predicate].Lemma == verb));
}
