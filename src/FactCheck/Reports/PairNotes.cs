using System.Globalization;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Rules;
using FactCheck.Values;
using FactCheck.Values.Communications;
using NodaTime;

namespace FactCheck.Reports;

/// <summary>What a reader must know about two reports before the findings: which is later, whether one copies the other, whether they may tell of two acts of one kind.</summary>
internal static class PairNotes
{
    private const double CopiedShare = 0.6;
    private const int ShingleLength = 6;
    private const int DaysApart = 3;
    private const int LeadSentences = 12;

    /// <summary>The notes on reports named <paramref name="ids"/>, in order of weight.</summary>
    public static IReadOnlyList<string> Read(PairContext context, (string A, string B) ids)
    {
        List<string> notes = [];
        if (context.AreOtherStories)
        {
            notes.Add($"The reports may describe two events: they hardly name anyone or anything in common. Differences between {ids.A} and {ids.B} are held back.");
        }

        if (TwoCommunications(context, ids) is string two)
        {
            notes.Add(two);
        }

        if (Later(context, ids) is string later)
        {
            notes.Add(later);
        }

        if (Copy(context, ids) is string copy)
        {
            notes.Add(copy);
        }

        return notes;
    }

    /// <summary>Two communications between the same people, by two channels or reported at times too far apart for one.</summary>
    private static string? TwoCommunications(PairContext context, (string A, string B) ids)
    {
        foreach (AnalyzedSentence a in context.A.Sentences.Take(LeadSentences))
        {
            foreach (CommunicationValue left in a.Values.Communications.Where(IsMessage))
            {
                foreach (AnalyzedSentence b in context.B.Sentences.Take(LeadSentences))
                {
                    foreach (CommunicationValue right in b.Values.Communications.Where(IsMessage))
                    {
                        if (left.CompareTo(right) == ValueComparison.Conflict && SameParticipants(context, a, b) && OtherFrame(context, a, b))
                        {
                            return $"The reports may describe two communications: {Name(context.A, a, left)} ({ids.A}) and {Name(context.B, b, right)} ({ids.B}). They are compared as if it were one.";
                        }
                    }
                }
            }
        }

        return null;
    }

    private static bool IsMessage(CommunicationValue value) => value.Channel is Channel.Written or Channel.Spoken && value.Words.Count > 0;

    /// <summary>The people of the communication are the same: two names in common near it, of the sentence itself or the one before.</summary>
    private static bool SameParticipants(PairContext context, AnalyzedSentence a, AnalyzedSentence b) => context.SharedPeople(a.Index, b.Index, reach: 2) >= 2;

    private static bool OtherFrame(PairContext context, AnalyzedSentence a, AnalyzedSentence b)
    {
        if (context.A.Article.Published is LocalDate first && context.B.Article.Published is LocalDate second)
        {
            return Math.Abs(Period.DaysBetween(first, second)) >= DaysApart;
        }

        return a.Values.Times.Any(t => b.Values.Times.Any(u => t.CompareTo(u) == ValueComparison.Conflict))
            || a.Values.Phases.Any(p => b.Values.Phases.Any(q => p.CompareTo(q) == ValueComparison.Conflict));
    }

    private static string Name(ArticleAnalysis report, AnalyzedSentence sentence, CommunicationValue value) =>
        "a " + FindingFactory.Quote(sentence, value.Words, report.Article.Readable).ToLowerInvariant();

    private static string? Later(PairContext context, (string A, string B) ids)
    {
        if (context.A.Article.Published is not LocalDate first || context.B.Article.Published is not LocalDate second || first == second)
        {
            return null;
        }

        int days = Math.Abs(Period.DaysBetween(first, second));
        (string later, string earlier) = first > second ? (ids.A, ids.B) : (ids.B, ids.A);
        return string.Create(CultureInfo.InvariantCulture, $"{later} was published {days} day{(days == 1 ? string.Empty : "s")} after {earlier}: what {later} settles may be an update, not a mistake of {earlier}.");
    }

    private static string? Copy(PairContext context, (string A, string B) ids)
    {
        HashSet<string> a = Shingles(context.A), b = Shingles(context.B);
        int fewer = Math.Min(a.Count, b.Count);
        if (fewer < 20)
        {
            return null;
        }

        int shared = a.Count(b.Contains);
        return shared >= CopiedShare * fewer
            ? $"{ids.A} and {ids.B} share most of their wording: agreement between copies of one text is no confirmation."
            : null;
    }

    private static HashSet<string> Shingles(ArticleAnalysis report)
    {
        HashSet<string> shingles = new(StringComparer.Ordinal);
        foreach (AnalyzedSentence sentence in report.Sentences.Where(s => s.Block == BlockKind.Paragraph))
        {
            for (int i = 0; i + ShingleLength <= sentence.Words.Count; i++)
            {
                shingles.Add(string.Join(' ', sentence.Words.Skip(i).Take(ShingleLength).Select(w => w.Lemma)));
            }
        }

        return shingles;
    }
}
