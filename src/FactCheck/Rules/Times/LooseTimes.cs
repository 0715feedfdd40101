using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Times;

namespace FactCheck.Rules.Times;

/// <summary>Times that look placed and place nothing another time could contradict: they name an event or a kind of thing, are part of a wish, or count from a moment that is not the report's.</summary>
internal static class LooseTimes
{
    private static readonly HashSet<string> Wishes = ["merry", "happy", "blessed", "joyous", "joyful", "wonderful", "amazing", "great", "good", "white"];
    private static readonly HashSet<string> PresentDays = ["today", "tonight", "yesterday", "tomorrow", "this"];
    private static readonly HashSet<string> Old = ["old", "olds"];

    /// <summary>Whether the two, which differ, do not exclude each other.</summary>
    public static bool Are(FactPair pair, TimeValue a, TimeValue b) =>
        BoundsEvent(pair.A, a) || BoundsEvent(pair.B, b) || IsKindOfThing(pair.A, a) || IsKindOfThing(pair.B, b) || IsWished(pair.A, a) || IsWished(pair.B, b)
        || (IsAge(pair.A, a) && IsAge(pair.B, b)) || IsSpokenDay(pair.Context.A, pair.A, a) != IsSpokenDay(pair.Context.B, pair.B, b);

    /// <summary>Whether the time only tells which event or thing is meant: <c>the March elections</c>, <c>the company's 2021 accounts</c>.</summary>
    public static bool IsPartOfName(AnalyzedSentence sentence, TimeValue time) =>
        (sentence.Words[time.Head] is { Relation: "nmod:poss" } owner && sentence.Words[owner.Head].Upos == PartOfSpeech.Noun) || NounAfter(sentence, time) is not null;

    // "before the 2016 election": before an event of that year, not before the year
    private static bool BoundsEvent(AnalyzedSentence sentence, TimeValue time) => time.Bound is not (TimeBound.At or TimeBound.About) && IsPartOfName(sentence, time);

    // "the Sunday morning talk shows": any Sunday
    private static bool IsKindOfThing(AnalyzedSentence sentence, TimeValue time) => time is { Weekday: not null, Day: null } && NounAfter(sentence, time) is { Xpos: "NNS" };

    private static bool IsWished(AnalyzedSentence sentence, TimeValue time) => time.Words.Start > 0 && Wishes.Contains(sentence.Words[time.Words.Start - 1].Lemma);

    // ages are compared as what somebody is
    private static bool IsAge(AnalyzedSentence sentence, TimeValue time) =>
        time.Duration is not null && Enumerable.Range(time.Words.Start, time.Words.Count).Any(i => Old.Contains(sentence.Words[i].Lemma) || sentence.Words[i].Text.EndsWith("-old", StringComparison.OrdinalIgnoreCase));

    // "this morning", she said: on the day when she said so
    private static bool IsSpokenDay(ArticleAnalysis report, AnalyzedSentence sentence, TimeValue time) =>
        PresentDays.Contains(sentence.Words[time.Words.Start].Lemma) && report.IsQuoted(sentence.Index, time.Head);

    private static Word? NounAfter(AnalyzedSentence sentence, TimeValue time)
    {
        Word last = sentence.Words[time.Words.End - 1];
        return last is { Relation: "compound" or "nmod" or "nummod" } && last.Head >= time.Words.End && sentence.Words[last.Head].Upos == PartOfSpeech.Noun ? sentence.Words[last.Head] : null;
    }
}
