using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Attributions;
using FactCheck.Values.Certainties;
using FactCheck.Values.Cues;
using FactCheck.Values.Roles;
using FactCheck.Values.Statuses;

namespace FactCheck.Rules.Certainties;

/// <summary>One report states as a fact what the other calls alleged, suspected, likely or planned.</summary>
internal sealed class HedgeMismatch : IRule
{
    private const int SettledAgainstOpen = 7;
    private const int MostOpen = 2;
    private const double SameWord = 0.8;
    private const double Alike = 0.5;
    private const double LeastSupport = 0.5;
    private const double SameRemark = 0.5;
    private const string Question = "whether";

    private static readonly HashSet<string> Claims = ["claim", "insist", "maintain", "assert", "contend", "allege", "say", "said"];
    private static readonly HashSet<string> Opinions = ["think", "believe", "feel", "guess", "suppose", "assume", "reckon"];
    private static readonly HashSet<string> Chances = ["possible", "potential", "prospective"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC1001", "hedge-mismatch", DiscrepancyType.Certainty,
        "One report is surer of the same thing than the other",
        "An allegation told as a fact is what libel cases are made of.",
        Severity.Incomplete, RuleStatus.Stable,
        [
            new("The driver [|allegedly stole|] the van in Leeds.", "The driver [|stole|] the van in Leeds.", "hedge dropped"),
            new("The dam [|may have burst|] after heavy rain.", "The dam [|burst|] after heavy rain.", "possibility told as a fact"),
            new("The network is [|suspected of having sold|] 40 forged prints.", "The network [|sold|] 40 forged prints.", "suspicion told as a fact"),
            new("A man [|believed to be the owner|] ran out of the burning shop.", "The [|owner|] ran out of the burning shop.", "a belief told as a fact"),
            new("The driver allegedly stole the van in Leeds.", "The driver is alleged to have stolen the van in Leeds.", "two forms of one hedge"),
            new("The company decided to close the plant in Turin.", "The company pledged to close the plant in Turin.", "two firm intentions"),
            new("The dam burst after heavy rain.", "Heavy rain made the dam burst.", "no hedge"),
            new("The court may impose a fine of 500 euros on the driver.", "The driver faces a fine of 500 euros in court.", "what one faces may yet not come"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (EventPair events in pair.Events)
        {
            StatusComparison comparison = events.Comparison;
            if (comparison.Scale != StatusScale.Certainty || IsCue(pair.A, events.A, events.Relation) || IsCue(pair.B, events.B, events.Relation) || AreOthers(pair, events) || IsHedgedAbove(pair.A, events.A, events.B) || IsHedgedAbove(pair.B, events.B, events.A)
                || (comparison.IsConflict && (AreBothSaid(events.A, pair.Context.B, pair.B, events.B) || AreBothSaid(events.B, pair.Context.A, pair.A, events.A))))
            {
                continue;
            }

            Comparand sideA = FindingFactory.Side(pair.A, NearWords.Marked(events.A.Event, events.A.LevelWords), events.A.Event);
            Comparand sideB = FindingFactory.Side(pair.B, NearWords.Marked(events.B.Event, events.B.LevelWords), events.B.Event);
            if (comparison.IsConflict && (EventsApart.AreUnlike(pair, events, sideA, sideB, LeastSupport) || IsNoClaim(events) || HedgesApart.Are(pair, events) || IsWish(events.A, events.B) || IsWish(events.B, events.A) || AreTwoRemarks(pair, events, sideA, sideB) || (events.A.LevelCue != Question && events.B.LevelCue != Question && EventsApart.AreWeaklyMarked(pair, events, sideA, sideB, comparison.Certain * events.OneEvent(pair)))))
            {
                continue;
            }

            if (!comparison.IsConflict)
            {
                yield return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, Shown(events.A), Shown(events.B), $"both: {Name(events.A)}", events.Relation, comparison.Certain, events).WithStatusPassages(pair, sideA.Focus, events.A.Event, sideB.Focus, events.B.Event);
                continue;
            }

            bool isOpenAgainstSettled = Math.Abs(events.A.Rank - events.B.Rank) >= SettledAgainstOpen && Math.Min(events.A.Rank, events.B.Rank) <= MostOpen;
            yield return FindingFactory.Discrepancy(
                Descriptor, pair, sideA, sideB, Shown(events.A), Shown(events.B), isOpenAgainstSettled ? Severity.Contradiction : Severity.Incomplete,
                $"{Name(events.A)} / {Name(events.B)}", comparison.Distance, comparison.Certain * events.OneEvent(pair), events).WithStatusPassages(pair, sideA.Focus, events.A.Event, sideB.Focus, events.B.Event)
                with
            { Least = DroppedHedge.Is(pair, events) ? DroppedHedge.Probability : 0 };
        }

        foreach ((WordRange a, int headA, WordRange b, int headB) in DroppedHedge.OfIdentities(pair))
        {
            yield return Identity(pair, a, headA, b, headB);
        }
    }

    private Finding Identity(FactPair pair, WordRange a, int headA, WordRange b, int headB) =>
        FindingFactory.Discrepancy(
            Descriptor, pair, FindingFactory.Side(pair.A, a, headA), FindingFactory.Side(pair.B, b, headB), null, null, Severity.Incomplete,
            $"{FindingFactory.Quote(pair.A, a, pair.Context.A.Article.Readable)} / {FindingFactory.Quote(pair.B, b, pair.Context.B.Article.Readable)}") with
        { Least = DroppedHedge.Probability };

    /// <summary>A word that hedges another (<c>expected</c>, <c>plan</c>) is not compared as a predicate of its own, but with itself: <c>will be charged</c>, <c>may be charged</c>.</summary>
    private static bool IsCue(AnalyzedSentence sentence, EventStatus status, double relation) =>
        relation < SameWord && sentence.Values.Certainties.Any(c => c.Words.Contains(status.Event) && c.Predicate != status.Event);

    /// <summary>An alleged member of a gang says nothing of the members of another.</summary>
    private static bool AreOthers(FactPair pair, EventPair events)
    {
        Word a = pair.A.Words[events.A.Event], b = pair.B.Words[events.B.Event];
        return a.Upos == PartOfSpeech.Noun && b.Upos == PartOfSpeech.Noun && a.Xpos != b.Xpos && PersonNouns.Contains(a.Lemma) && PersonNouns.Contains(b.Lemma);
    }

    /// <summary>"Insisted that she was his first choice", "she was my first choice, he said": two words for saying so.</summary>
    private static bool AreBothSaid(EventStatus claimed, ArticleAnalysis report, AnalyzedSentence other, EventStatus said) =>
        ((Claims.Contains(claimed.LevelCue) && said.LevelCue.Length == 0) || (claimed.LevelCue is "predict" or "forecast" && said.Level == CertaintyLevel.Future))
        && (report.IsQuoted(other.Index, said.Event) || AttributionReader.SourceOf(other.Values.Attributions, said.Event) is { Source: not null });

    /// <summary>
    /// A bare statement against a question that somebody asks, against another act that somebody is accused of, against what could be a case of another noun
    /// (<c>possible cuts</c>, <c>an increase</c>): in each the marked side tells of another matter.
    /// </summary>
    private static bool IsNoClaim(EventPair events)
    {
        EventStatus marked = events.A.LevelCue.Length > 0 ? events.A : events.B;
        bool isOneSided = events.A.LevelCue.Length == 0 || events.B.LevelCue.Length == 0;
        return isOneSided
            && (marked.LevelCue == "?" || (Chances.Contains(marked.LevelCue) && events.Relation < SameWord) || (StatusComparer.IsSaidOfOthers(marked.LevelCue) && events.Relation < Alike));
    }

    /// <summary>What somebody wants, threatens or is to do is no claim that it is so, of which the other report could be surer: that it came tells of a later time, not of a doubt.</summary>
    private static bool IsWish(EventStatus wished, EventStatus other) => wished.Level switch
    {
        CertaintyLevel.Wanted => other.Level is CertaintyLevel.Asserted or CertaintyLevel.Planned or CertaintyLevel.Expected or CertaintyLevel.Future or CertaintyLevel.Alleged,
        CertaintyLevel.Threatened or CertaintyLevel.Expected => other.Level == CertaintyLevel.Asserted,
        _ => false,
    };

    /// <summary>"I think that is a mistake", "it is a mistake, he said": a speaker's own opinions; only the same remark, cut or changed, would tell the reports apart.</summary>
    private static bool AreTwoRemarks(FactPair pair, EventPair events, Comparand a, Comparand b) =>
        ((IsOwnOpinion(pair.A, events.A) && HasOpinion(pair.B)) || (IsOwnOpinion(pair.B, events.B) && HasOpinion(pair.A)))
        || ((IsOwnOpinion(pair.A, events.A) || IsOwnOpinion(pair.B, events.B))
            && IsSpoken(pair.Context.A, pair.A, events.A.Event) && IsSpoken(pair.Context.B, pair.B, events.B.Event)
            && SoftCoverage.SharedRare(pair, a.Focus, b.Focus) < SameRemark);

    private static bool HasOpinion(AnalyzedSentence sentence) =>
        sentence.Words.Any(w => w.Index > 0 && Opinions.Contains(w.Lemma) && sentence.Words[w.Index - 1].Lemma is "i" or "I" or "we");

    private static bool IsOwnOpinion(AnalyzedSentence sentence, EventStatus status)
    {
        if (!Opinions.Contains(status.LevelCue))
        {
            return false;
        }

        int verb = status.LevelWords.Start;
        int subject = sentence.Sentence.Child(verb, "nsubj");
        return subject >= 0 && sentence.Words[subject].Lemma is "i" or "I" or "we";
    }

    private static bool IsSpoken(ArticleAnalysis report, AnalyzedSentence sentence, int word) =>
        report.IsQuoted(sentence.Index, word) || AttributionReader.SourceOf(sentence.Values.Attributions, word) is { Source: not null };

    /// <summary>"May impose a fine" hedges the fine as "faces a fine" does.</summary>
    private static bool IsHedgedAbove(AnalyzedSentence sentence, EventStatus plain, EventStatus hedged)
    {
        int head = sentence.Words[plain.Event].Head;
        return plain.LevelCue.Length == 0 && hedged.LevelCue.Length > 0 && sentence.Words[plain.Event].Upos == PartOfSpeech.Noun
            && sentence.Statuses.Any(s => s.Event == head && s.LevelCue.Length > 0 && Math.Abs(s.Rank - hedged.Rank) <= MostOpen);
    }

    private static ReportValue Shown(EventStatus status) => new("certainty", [status.Level.ToString().ToLowerInvariant()]);

    private static string Name(EventStatus status) => status.LevelCue.Length > 0 ? $"{Shown(status).Normalized[0]} ({status.LevelCue})" : Shown(status).Normalized[0];
}
