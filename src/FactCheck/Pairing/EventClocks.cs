using System.Numerics.Tensors;
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

    // what holds no act of its own, so that two of them say nothing of one another
    private static readonly HashSet<string> Empty = ["be", "have", "do", "get", "make", "take", "go", "say", "tell"];

    /// <summary>Whether the value is a time on the clock, not only a part of the day or a stretch, that a verb of its own tells what happened at.</summary>
    public static bool IsHour(AnalyzedSentence sentence, TimeValue time) =>
        time is { ClockStart: not null, Precision: TimeUnit.Minute or TimeUnit.Hour, IsRange: false, IsRestatement: false, Form: TimeForm.Clock or TimeForm.Date or TimeForm.PartialDate, Bound: TimeBound.At or TimeBound.About, Predicate: >= 0 }
        && sentence.Words[time.Predicate] is { Upos: PartOfSpeech.Verb } verb && !Empty.Contains(verb.Lemma);

    /// <summary>The first sentences of the report that give the hour of an act, one for each verb.</summary>
    public static IReadOnlyList<(int Sentence, TimeValue Time)> FirstOf(ArticleAnalysis report) =>
        [.. report.Sentences.SelectMany(s => s.Values.Times.Where(t => IsHour(s, t)), (s, t) => (Sentence: s.Index, Time: t))
            .DistinctBy(t => report.Sentences[t.Sentence].Words[t.Time.Predicate].Lemma).Take(MostMentions)];

    /// <summary>Whether the verbs at two such times mean the same.</summary>
    public static bool AreOfOneSort(LexicalRelations lexicon, Word a, Word b) => lexicon.Relation(a, b) >= SameMeaning;

    /// <summary>The pairs that were not proposed, ordered by A, then B.</summary>
    public static IReadOnlyList<SentencePair> Pairs(ArticleAnalysis a, ArticleAnalysis b, LexicalRelations lexicon, IReadOnlyList<SentencePair> proposed)
    {
        IReadOnlyList<(int Sentence, TimeValue Time)> left = FirstOf(a), right = FirstOf(b);
        HashSet<(int, int)> known = left.Count == 0 || right.Count == 0 ? [] : [.. proposed.Select(p => (p.A, p.B))];
        return [.. left.SelectMany(_ => right, (one, other) => (one, other))
            .Where(p => AreOfOneSort(lexicon, a.Sentences[p.one.Sentence].Words[p.one.Time.Predicate], b.Sentences[p.other.Sentence].Words[p.other.Time.Predicate]))
            .Select(p => (A: p.one.Sentence, B: p.other.Sentence)).Where(p => !known.Contains(p)).Distinct().Order()
            .Select(p => new SentencePair(p.A, p.B, TensorPrimitives.Dot(a.Sentences[p.A].Sentence.Embedding.Span, b.Sentences[p.B].Sentence.Embedding.Span), SentencePairs.PartnerCount + 1, SentencePairs.PartnerCount + 1))];
    }
}
