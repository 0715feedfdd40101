using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Cues;
using FactCheck.Values.Quantities;
using FactCheck.Values.Times;

namespace FactCheck.Rules.Times;

/// <summary>Two times of two occasions: their clauses differ in a figure or another time as well, or one tells when something was said and the other when something was done.</summary>
internal static class OtherOccasion
{
    private const int MostBehind = 5;
    private const int MostOver = 3;
    private static readonly WordGroups Stages = WordGroups.Read("Values.Times.stages.txt", '|');
    private static readonly HashSet<string> Publications = ["report", "story", "article", "column", "editorial", "op-ed", "essay", "interview", "podcast", "broadcast", "survey", "poll", "study", "memo", "tweet", "post", "analysis", "investigation", "exposé"];
    private static readonly CueLexicon SpeechVerbs = CueLexicon.Load("Attributions.verbs.txt");

    /// <summary>Whether the times belong to two occasions.</summary>
    public static bool Is(FactPair pair, TimeValue a, TimeValue b) => IsStatedBeside(a, b, pair.B) || IsStatedBeside(b, a, pair.A) || HaveOtherFigures(pair, a, b) || HaveOtherTimes(pair, a, b) || IsStandard(pair.A, a) != IsStandard(pair.B, b) || IsSaidAgainstDone(pair, a, b) || AreSaidByTwo(pair, a, b) || AreStages(pair, a, b) || IsOfPublication(pair.A, a) != IsOfPublication(pair.B, b) || HaveOtherAnchors(pair, a, b) || AreTwoActs(pair, a, b);

    /// <summary>Whether the sentence of the other side states this very time beside the one compared: <c>in 2021 and 2022</c>.</summary>
    private static bool IsStatedBeside(TimeValue time, TimeValue compared, AnalyzedSentence other) =>
        other.Values.Times.Any(t => t != compared && !t.Words.Overlaps(compared.Words) && t.CompareTo(time) == ValueComparison.Equal);

    private static bool HaveOtherFigures(FactPair pair, TimeValue a, TimeValue b) => Differ(Figures(pair.A, a), Figures(pair.B, b));

    /// <summary>An outage of nine days in August is not one of thirteen days in May.</summary>
    private static bool HaveOtherTimes(FactPair pair, TimeValue a, TimeValue b) => Differ(Times(pair.A, a), Times(pair.B, b));

    private static bool Differ(Value[] left, Value[] right) =>
        left.Any(l => right.Any(r => l.CompareTo(r) == ValueComparison.Conflict)) && !left.Any(l => right.Any(r => l.CompareTo(r) is ValueComparison.Equal or ValueComparison.Compatible));

    private static Value[] Figures(AnalyzedSentence sentence, TimeValue time) =>
        [.. sentence.Values.Quantities.Where(q => !q.IsImplied && !q.Words.Overlaps(time.Words) && q.Sort is not (QuantityKind.Age or QuantityKind.Ordinal or QuantityKind.Measure) && sentence.ClauseOf[q.Head] == sentence.ClauseOf[time.Head])];

    private static Value[] Times(AnalyzedSentence sentence, TimeValue time) =>
        [.. sentence.Values.Times.Where(t => (t.Duration is null) != (time.Duration is null) && !t.Words.Overlaps(time.Words) && sentence.ClauseOf[t.Head] == sentence.ClauseOf[time.Head])];

    /// <summary>Whether the time is only what another is held against: <c>more than in 2023</c>.</summary>
    private static bool IsStandard(AnalyzedSentence sentence, TimeValue time)
    {
        for (int i = time.Words.Start - 1; i >= Math.Max(0, time.Words.Start - 3); i--)
        {
            if (sentence.Words[i].Text is "than" or "against" or "versus" or "compared")
            {
                return true;
            }

            if (sentence.Words[i].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Det))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsSaidAgainstDone(FactPair pair, TimeValue a, TimeValue b) =>
        a.Predicate >= 0 && b.Predicate >= 0 && !pair.Alignment.AreAligned(a.Predicate, b.Predicate) && IsSaying(pair.A, a.Predicate) != IsSaying(pair.B, b.Predicate)
        && (pair.Context.Lexicon.Relation(pair.A.Words[a.Predicate], pair.B.Words[b.Predicate]) <= 0 || !IsSpeech(pair.A, a.Predicate) || !IsSpeech(pair.B, b.Predicate));

    /// <summary>Two that speak of one thing may do so on two days: <c>the mayor said on Monday</c>, <c>her aide said on Tuesday</c>. What is announced is announced once.</summary>
    private static bool AreSaidByTwo(FactPair pair, TimeValue a, TimeValue b)
    {
        if (a.Predicate < 0 || b.Predicate < 0 || !IsSpeech(pair.A, a.Predicate) || !IsSpeech(pair.B, b.Predicate) || IsAnnouncing(pair.A, a.Predicate) || IsAnnouncing(pair.B, b.Predicate))
        {
            return false;
        }

        int left = pair.A.Sentence.Subject(a.Predicate), right = pair.B.Sentence.Subject(b.Predicate);
        if (left >= 0 && right >= 0 && (AreOneAndMany(pair.A.Words[left], pair.B.Words[right]) || AreOneAndMany(pair.B.Words[right], pair.A.Words[left])))
        {
            return true;
        }

        return left >= 0 && right >= 0 && pair.A.Words[left].Upos != PartOfSpeech.Pron && pair.B.Words[right].Upos != PartOfSpeech.Pron
            && pair.A.Words[left].Lemma != pair.B.Words[right].Lemma && pair.Context.EntityAgreement(pair, left, right) <= 0;
    }

    private static bool AreOneAndMany(Word one, Word many) => one.Lemma is "he" or "she" && many.Xpos is "NNS" or "NNPS";

    /// <summary>Steps of one course, each with a day of its own: <c>appointed in May</c>, <c>sworn in in October</c>.</summary>
    private static bool AreStages(FactPair pair, TimeValue a, TimeValue b) =>
        // how long a sentence is, the reports may tell of either step: sentenced to four years, jailed for six
        a.Duration is null && b.Duration is null && a.Predicate >= 0 && b.Predicate >= 0
        && WordGroups.InDifferentParts(Stages.PlacesOf(pair.A.Words[a.Predicate].Lemma, PartOfSpeech.Verb), Stages.PlacesOf(pair.B.Words[b.Predicate].Lemma, PartOfSpeech.Verb));

    /// <summary>The day on which something was told, not on which it was done: <c>a report published Monday</c>, <c>according to an interview on Friday</c>.</summary>
    private static bool IsOfPublication(AnalyzedSentence sentence, TimeValue time)
    {
        int at = sentence.Words[time.Head].Head;
        for (int i = 0; i < MostOver && at >= 0; i++)
        {
            if (IsPublication(sentence.Words[at]) || IsPublication(sentence, sentence.Sentence.Child(at, "obj")) || IsPublication(sentence, sentence.Sentence.Child(at, "nsubj:pass")))
            {
                return true;
            }

            // up from "published Monday" to the report, not from there to what it told
            if (sentence.Words[at] is not { Relation: "acl" or "acl:relcl" or "nmod" })
            {
                return false;
            }

            at = sentence.Words[at].Head;
        }

        return false;
    }

    private static bool IsPublication(AnalyzedSentence sentence, int word) => word >= 0 && IsPublication(sentence.Words[word]);

    private static bool IsPublication(Word word) => word.Upos == PartOfSpeech.Noun && Publications.Contains(word.Lemma);

    private static bool IsSpeech(AnalyzedSentence sentence, int predicate) => SpeechVerbs.Contains(sentence.Words[predicate].Lemma, "verb");

    private static bool IsAnnouncing(AnalyzedSentence sentence, int predicate) => sentence.Words[predicate].Lemma is "announce" or "declare" or "proclaim";

    /// <summary>Two distances are to be held against each other only where they count from the same: <c>two hours after the polls closed</c>, <c>a day after the verdict</c>.</summary>
    private static bool HaveOtherAnchors(FactPair pair, TimeValue a, TimeValue b) =>
        a.Form == TimeForm.Offset && b.Form == TimeForm.Offset
        && (AreYearsAgo(a, b) ? !AreOneAct(pair, a, b) : (a.IsAdverbial != b.IsAdverbial && !AreOneAct(pair, a, b)) || (!a.IsAdverbial && !b.IsAdverbial && !HaveOneAnchor(pair, a, b)));

    // "1,200 years ago" and "1,900 years ago" count from the reports, which are never years apart; "two days ago" may be two days
    private static bool AreYearsAgo(TimeValue a, TimeValue b) => a.IsRelative && b.IsRelative && a.Direction == b.Direction && a.DurationUnit >= TimeUnit.Year && b.DurationUnit >= TimeUnit.Year;

    private static bool AreOneAct(FactPair pair, TimeValue a, TimeValue b) =>
        a.Predicate >= 0 && b.Predicate >= 0 && (pair.Alignment.AreAligned(a.Predicate, b.Predicate) || pair.Context.Lexicon.Relation(pair.A.Words[a.Predicate], pair.B.Words[b.Predicate]) > 0);

    /// <summary>Whether a word right behind the one time stands for a word right behind the other.</summary>
    public static bool HaveOneAnchor(FactPair pair, TimeValue a, TimeValue b) =>
        Enumerable.Range(a.Words.End, Math.Max(0, Math.Min(MostBehind, pair.A.Words.Count - a.Words.End))).Any(i => pair.Alignment.AtoB[i] is int j && j >= b.Words.End && j < b.Words.End + MostBehind && pair.A.IsContent(i));

    /// <summary>Days of two acts: he died on Friday, the mayor praised him on Saturday. Where no verb or noun at either day stands for one at the other, the days say nothing of each other.</summary>
    private static bool AreTwoActs(FactPair pair, TimeValue a, TimeValue b)
    {
        if (!IsOnlyDay(a) || !IsOnlyDay(b) || a.Predicate < 0 || b.Predicate < 0 || pair.A.Words[a.Predicate].Upos != PartOfSpeech.Verb || pair.B.Words[b.Predicate].Upos != PartOfSpeech.Verb)
        {
            return false;
        }

        List<int> left = Acts(pair.A, a), right = Acts(pair.B, b);
        return !left.Any(l => right.Any(r => pair.Alignment.AreAligned(l, r) || pair.Context.Lexicon.Relation(pair.A.Words[l], pair.B.Words[r]) != 0));
    }

    private static bool IsOnlyDay(TimeValue time) => time.Weekday is not null && time.Day is null && time.Month is null && time.ClockStart is null && time.Duration is null;

    // the verb of the day, the one that it opens or carries out (had to apologize, made the announcement), and the noun that the day stands beside (a letter on Friday)
    private static List<int> Acts(AnalyzedSentence sentence, TimeValue time)
    {
        List<int> acts = [time.Predicate];
        if (sentence.Words[time.Head].Head is int governor and >= 0)
        {
            acts.Add(governor);
        }

        foreach (int child in sentence.Sentence.Children(time.Predicate))
        {
            if (sentence.Words[child].Relation is "xcomp" or "conj" or "obj" or "nsubj:pass")
            {
                acts.Add(child);
            }
        }

        if (sentence.Words[time.Predicate] is { Relation: "xcomp" or "conj" or "acl", Head: int head and >= 0 })
        {
            acts.Add(head);
        }

        return acts;
    }

    /// <summary>A verb that gives a claim to its source: one of saying with a clause below it, or beside it.</summary>
    private static bool IsSaying(AnalyzedSentence sentence, int predicate)
    {
        Word verb = sentence.Words[predicate];
        if (!SpeechVerbs.Contains(verb.Lemma, "verb"))
        {
            return false;
        }

        bool hasClause = verb.Relation == "parataxis";
        foreach (int child in sentence.Sentence.Children(predicate))
        {
            hasClause |= sentence.Words[child].Relation is "ccomp" or "parataxis";
        }

        return hasClause;
    }
}
