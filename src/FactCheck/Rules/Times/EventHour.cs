using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Cues;
using FactCheck.Values.Times;

namespace FactCheck.Rules.Times;

/// <summary>Two hours at which the reports say that one and the same thing happened: <c>the blaze broke out at 8.40 pm</c>, <c>the fire broke out at 8.49 pm</c>.</summary>
internal static class EventHour
{
    // set by hand: the training sets and leads hold one such pair, and it is right (23 November 2026)
    private const double Least = 0.75;
    private const double Related = 0.5;

    /// <summary>The least probability that the hours differ; 0 where they need not be of one act, where the days differ as well, and where either report has the hour of the other too.</summary>
    public static double LeastOf(FactPair pair, TimeValue a, TimeValue b) =>
        EventClocks.IsHour(pair.A, a) && EventClocks.IsHour(pair.B, b) && pair.A.Block != BlockKind.Headline && pair.B.Block != BlockKind.Headline
        && OnlyClocksDiffer(a, b) && !MayBeZones(a, b) && EventClocks.AreOfOneSort(pair.Context.Lexicon, pair.A.Words[a.Predicate], pair.B.Words[b.Predicate])
        && IsFirst(pair.Context.A, pair.A, a) && IsFirst(pair.Context.B, pair.B, b)
        && HaveOneSubject(pair, a, b) && !HaveOtherObjects(pair, a, b)
        && !IsTold(pair.Context.B, a) && !IsTold(pair.Context.A, b) ? Least : 0;

    /// <summary>Whether both tell a time on the clock, and days that do not exclude each other, or none.</summary>
    public static bool OnlyClocksDiffer(TimeValue a, TimeValue b) =>
        a is { ClockStart: not null, Precision: < TimeUnit.PartOfDay, IsRange: false } && b is { ClockStart: not null, Precision: < TimeUnit.PartOfDay, IsRange: false }
        && ClockComparer.Compare(a, b) == Values.ValueComparison.Conflict
        && (a.Form == TimeForm.Clock || b.Form == TimeForm.Clock
            || (a.Start is { } start && b.Start is { } other ? start.Date == other.Date : a.Weekday is not null && a.Weekday == b.Weekday));

    // whole hours apart, to the minute: one report may have the hour of another zone
    private static bool MayBeZones(TimeValue a, TimeValue b) => a.ClockStart % 60 == b.ClockStart % 60 && a.ClockStart % 60 != 0;

    private static bool IsFirst(ArticleAnalysis report, AnalyzedSentence sentence, TimeValue time) =>
        EventClocks.FirstOf(report).Any(t => t.Time.ClockStart == time.ClockStart && report.Sentences[t.Sentence].Words[t.Time.Predicate].Lemma == sentence.Words[time.Predicate].Lemma);

    private static bool HaveOneSubject(FactPair pair, TimeValue a, TimeValue b)
    {
        int left = pair.A.Sentence.Subject(a.Predicate), right = pair.B.Sentence.Subject(b.Predicate);
        return left >= 0 && right >= 0 && AreOne(pair, left, right);
    }

    private static bool HaveOtherObjects(FactPair pair, TimeValue a, TimeValue b)
    {
        int left = pair.A.Sentence.Child(a.Predicate, "obj"), right = pair.B.Sentence.Child(b.Predicate, "obj");
        return left >= 0 && right >= 0 && !AreOne(pair, left, right);
    }

    private static bool AreOne(FactPair pair, int a, int b) =>
        pair.Context.EntityAgreement(pair, a, b) is var agreement && agreement >= 0
        && (agreement > 0 || (pair.A.Words[a].Upos != PartOfSpeech.Pron && pair.B.Words[b].Upos != PartOfSpeech.Pron && (pair.Alignment.AreAligned(a, b) || pair.Context.Lexicon.Relation(pair.A.Words[a], pair.B.Words[b]) >= Related)));

    private static bool IsTold(ArticleAnalysis report, TimeValue time) => report.Sentences.Any(s => s.Values.Times.Any(t => t.ClockStart == time.ClockStart && t.Precision <= time.Precision));
}
