using System.Runtime.CompilerServices;
using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Times;

namespace FactCheck.Pairing;

/// <summary>The hours at which a report says that something happened: of each act the first that it gives, <c>the fire broke out at 8.40 pm</c>. Later ones are those of other acts of that sort.</summary>
internal static class EventClocks
{
    private const int MostMentions = 8;
    private const double SameMeaning = 0.8;

    // read once a report, however many hours are weighed
    private static readonly ConditionalWeakTable<ArticleAnalysis, IReadOnlyList<(int Sentence, TimeValue Time)>> First = [];

    // what holds no act of its own, so that two of them say nothing of one another
    private static readonly HashSet<string> Empty = ["be", "have", "do", "get", "make", "take", "go", "say", "tell"];

    /// <summary>Whether the value is a time on the clock, not only a part of the day or a stretch, that a verb of its own tells what happened at.</summary>
    public static bool IsHour(AnalyzedSentence sentence, TimeValue time) =>
        time is { ClockStart: not null, Precision: TimeUnit.Minute or TimeUnit.Hour, IsRange: false, IsRestatement: false, Form: TimeForm.Clock or TimeForm.Date or TimeForm.PartialDate, Bound: TimeBound.At or TimeBound.About, Predicate: >= 0 }
        && sentence.Words[time.Predicate] is { Upos: PartOfSpeech.Verb } verb && !Empty.Contains(verb.Lemma);

    /// <summary>The first sentences of the report that give the hour of an act, one for each verb.</summary>
    public static IReadOnlyList<(int Sentence, TimeValue Time)> FirstOf(ArticleAnalysis report) => First.GetValue(report, Read);

    /// <summary>Whether the verbs at two such times mean the same.</summary>
    public static bool AreOfOneSort(LexicalRelations lexicon, Word a, Word b) => lexicon.Relation(a, b) >= SameMeaning;

    /// <summary>The pairs that were not proposed, ordered by A, then B.</summary>
    public static IReadOnlyList<SentencePair> Pairs(ArticleAnalysis a, ArticleAnalysis b, LexicalRelations lexicon, IReadOnlyList<SentencePair> proposed)
    {
        IReadOnlyList<(int Sentence, TimeValue Time)> left = FirstOf(a), right = FirstOf(b);
        IEnumerable<(int, int)> wanted = left.SelectMany(_ => right, (one, other) => (one, other))
            .Where(p => AreOfOneSort(lexicon, a.Sentences[p.one.Sentence].Words[p.one.Time.Predicate], b.Sentences[p.other.Sentence].Words[p.other.Time.Predicate]))
            .Select(p => (p.one.Sentence, p.other.Sentence));
        return SentencePairs.Beyond(a.Sentences, b.Sentences, wanted, proposed, MostMentions * MostMentions);
    }

    private static IReadOnlyList<(int Sentence, TimeValue Time)> Read(ArticleAnalysis report) =>
        [.. report.Sentences.SelectMany(s => s.Values.Times.Where(t => IsHour(s, t)), (s, t) => (Sentence: s.Index, Time: t))
            .DistinctBy(t => report.Sentences[t.Sentence].Words[t.Time.Predicate].Lemma).Take(MostMentions)];
}
