using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Rules.Quotations;
using FactCheck.Values.Cues;
using FactCheck.Values.Phases;
using FactCheck.Values.Polarities;
using FactCheck.Values.Statuses;

namespace FactCheck.Rules.Polarities;

/// <summary>One report says that something happened or holds, the other that it did not.</summary>
internal sealed class NegatedPredicate : IRule
{
    private const double LooseRelation = 0.5;
    private const double SameWord = 0.8;
    private const double LeastCoverage = 0.5;
    private const double Verbatim = 0.8;
    private const double DenialDenied = 0.9;
    private static readonly HashSet<string> Sayings = ["argument", "claim", "charge", "accusation", "allegation", "assertion", "suggestion", "statement", "report", "criticism", "account", "story", "view"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0901", "negated-predicate", DiscrepancyType.Polarity,
        "One report affirms what the other denies",
        "A lost or added 'not' turns a report into its opposite.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("The minister [|approved|] the new harbour plan on Monday.", "The minister did [|not approve|] the new harbour plan on Monday.", "negation"),
            new("The company [|paid|] its workers for May.", "The company [|failed to pay|] its workers for May.", "implied negative"),
            new("The [|sirens|] wailed before the strike on the depot.", "There was [|no siren|] before the strike on the depot.", "a thing that was not there"),
            new("The minister [|ruled out|] a levy on Monday.", "The minister did [|not rule|] out a levy on Monday.", "a denial taken back"),
            new("The minister approved the new harbour plan on Monday.", "The minister approved the new plan for the harbour on Monday.", "no negation"),
            new("The minister did not approve the plan.", "The plan was not approved by the minister.", "both negated"),
            new("The work has not yet begun in the port of Split.", "The work in the port of Split has yet to begin.", "what is still to come is no denial"),
            new("No trains ran on Sunday.", "Trains did not run on Sunday.", "two forms of one negation"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair) => OfEvents(pair).Concat(OfDenials(pair));

    private IEnumerable<Finding> OfEvents(FactPair pair)
    {
        foreach (EventPair events in pair.Events)
        {
            EventStatus a = events.A, b = events.B;
            StatusComparison comparison = events.Comparison;
            if (comparison.Scale != StatusScale.Polarity || (a.Polarity == Polarity.Affirmed && b.Polarity == Polarity.Affirmed) || (comparison.IsConflict ? events.Relation < SameWord || !AreBest(pair, events) : events.Support <= 0 && events.Relation < LooseRelation))
            {
                continue;
            }

            if (comparison.IsConflict && (IsMereThing(pair.A, a) || IsMereThing(pair.B, b) || IsClassOnly(pair.A, a, pair.B, b) || IsClassOnly(pair.B, b, pair.A, a) || AreThingsApart(pair, events) || AreOthers(pair, events) || IsNotDenied(pair.A, a) || IsNotDenied(pair.B, b) || IsMereAim(pair.A, a) || IsMereAim(pair.B, b) || DenialsApart.Are(pair, events)))
            {
                continue;
            }

            if (comparison.IsConflict && (ManyRemarks.AreTwo(pair, a.Event, b.Event) || (a.Polarity == Polarity.Affirmed ? IsDenied(pair.A, a, events.Relation) : IsDenied(pair.B, b, events.Relation))))
            {
                continue;
            }

            bool isEchoed = events.IsEchoed || (comparison.IsConflict && (a.Polarity == Polarity.Affirmed ? HasDenial(pair.A, a.Event) : HasDenial(pair.B, b.Event)));
            if (comparison.IsConflict && isEchoed && pair.SentenceCoverage >= Verbatim)
            {
                // the same sentence twice, parsed in two ways
                continue;
            }

            Comparand sideA = FindingFactory.Side(pair.A, NearWords.Marked(a.Event, a.PolarityWords), a.Event);
            Comparand sideB = FindingFactory.Side(pair.B, NearWords.Marked(b.Event, b.PolarityWords), b.Event);
            string quoteA = FindingFactory.Quote(pair.A, sideA.Focus, pair.Context.A.Article.Readable), quoteB = FindingFactory.Quote(pair.B, sideB.Focus, pair.Context.B.Article.Readable);
            yield return comparison.IsConflict
                ? FindingFactory.Discrepancy(Descriptor, pair, sideA, sideB, Shown(pair.A, a), Shown(pair.B, b), Severity.Contradiction, $"{quoteA} / {quoteB}", events.Relation, comparison.Certain * events.OneEvent(pair), events with { IsEchoed = isEchoed }).WithStatusPassages(pair, sideA.Focus, a.Event, sideB.Focus, b.Event)
                : FindingFactory.Agreement(Descriptor, pair, sideA, sideB, Shown(pair.A, a), Shown(pair.B, b), $"both: {quoteA} / {quoteB}", events.Relation, comparison.Certain, events).WithStatusPassages(pair, sideA.Focus, a.Event, sideB.Focus, b.Event);
        }
    }

    private IEnumerable<Finding> OfDenials(FactPair pair)
    {
        foreach ((Comparand sideA, Comparand sideB) in DenialsDenied.In(pair))
        {
            string quoteA = FindingFactory.Quote(pair.A, sideA.Focus, pair.Context.A.Article.Readable), quoteB = FindingFactory.Quote(pair.B, sideB.Focus, pair.Context.B.Article.Readable);
            yield return FindingFactory.Discrepancy(Descriptor, pair, sideA, sideB, new ReportValue("polarity", [quoteA]), new ReportValue("polarity", [quoteB]), Severity.Contradiction, $"{quoteA} / {quoteB}", 1, DenialDenied);
        }
    }

    // the side that seems to affirm denies in its own way: "pleaded not guilty", whatever the tree hangs the "not" on, "was omitted" / "did not appear", "is not aware of any accident" / "no accident"
    private static bool IsDenied(AnalyzedSentence sentence, EventStatus status, double relation)
    {
        Word word = sentence.Words[status.Event];
        // "recommended no charges", "without recommending charges"
        int thing = word.Upos == PartOfSpeech.Verb ? sentence.Sentence.Child(status.Event, "obj") : -1;
        bool isOfNothing = thing >= 0 && sentence.Sentence.Child(thing, "det") is >= 0 and var no && sentence.Words[no].Lemma == "no";
        bool isInDenial = isOfNothing || word.Upos == PartOfSpeech.Noun && sentence.Values.Polarities.Any(p => p.Polarity == Polarity.Negated && p.Scope.Contains(status.Event));
        bool isAfterNot = status.Event > 0 && sentence.Words[status.Event - 1].Lemma == "not";
        return isInDenial || isAfterNot || (relation < SameWord && PolarityReader.IsNegative(word));
    }

    // "opposes marriage", "for lack of workers", "blocked the road", "without fresh food", "prevent attacks", "neither the lawyer": nothing is said of whether workers, food, attacks or the lawyer are there
    private static bool IsMereThing(AnalyzedSentence sentence, EventStatus status)
    {
        Word word = sentence.Words[status.Event];
        if (word.Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || status.Polarity == Polarity.Affirmed)
        {
            return false;
        }

        bool isRefused = status.PolarityCue == PolarityCue.Implied && sentence.Words.Any(w => status.PolarityWords.Contains(w.Index) && w.Upos == PartOfSpeech.Verb && !IsStance(w.Lemma)
            && (EventNouns.Contains(word.Lemma) || w.Lemma is not ("block" or "obstruct" or "clog")));
        // "is disputing that argument": there is one
        bool isDisputed = status.PolarityCue == PolarityCue.Implied && Sayings.Contains(word.Lemma);
        return isDisputed || sentence.Sentence.IsPerson(status.Event) || (status.PolarityCue is PolarityCue.Marker or PolarityCue.Implied && !isRefused);
    }

    // "was not suggesting that he is not ill"; "will try to block the vote": nothing is denied, or not yet
    private static bool IsNotDenied(AnalyzedSentence sentence, EventStatus status)
    {
        Word word = sentence.Words[status.Event];
        bool isDoubled = word.Relation is "ccomp" && sentence.Values.Polarities.Any(p => p.Predicate == word.Head && p.Polarity == Polarity.Negated && p.Cue != PolarityCue.Implied);
        bool isAhead = status.PolarityCue == PolarityCue.Implied && sentence.Statuses.Any(s => status.PolarityWords.Contains(s.Event) && s is { Phase: EventPhase.Before, IsFromTense: false });
        return status.Polarity != Polarity.Affirmed && (isDoubled || isAhead);
    }

    // "built to explode": an aim affirms nothing
    private static bool IsMereAim(AnalyzedSentence sentence, EventStatus status) =>
        status is { Polarity: Polarity.Affirmed, Stage: EventStage.Unknown, LevelCue.Length: 0 } && sentence.Words[status.Event].Xpos == "VB" && sentence.Words[status.Event].Relation is "xcomp" or "advcl"
        && sentence.Words[sentence.Words[status.Event].Head].Xpos == "VBN" && sentence.Sentence.HasTo(status.Event);

    // one word is denied here and affirmed there of many things: the sentences must fit each other best, or share what the word is said of
    private static bool AreBest(FactPair pair, EventPair events) =>
        (pair.Pair.RankInA == 1 && pair.Pair.RankInB == 1)
        || ((pair.Pair.RankInA == 1 || pair.Pair.RankInB == 1) && events.Support > 0 && pair.SentenceCoverage >= LeastCoverage);

    // shunned, unwanted or forbidden: for all that it may be there
    private static bool IsStance(string verb) =>
        verb is "exclude" or "avoid" or "avert" or "prevent" or "lack" or "miss" or "skip" or "oppose" or "dismiss" or "discount" or "forbid" or "prohibit" or "ban" or "bar" or "veto";

    // "is not the first film", "the film was shown": it is a film for both
    private static bool IsClassOnly(AnalyzedSentence denying, EventStatus denied, AnalyzedSentence other, EventStatus affirmed) =>
        denied.Polarity == Polarity.Negated && denying.Words[denied.Event].Upos == PartOfSpeech.Noun && other.Words[affirmed.Event].Upos == PartOfSpeech.Noun && denying.Sentence.Child(denied.Event, "cop") >= 0 && other.Sentence.Child(affirmed.Event, "cop") < 0;

    // "a law with no way to appeal", "found the way": a thing is missed only where it is said to be there or not, or where the same is done to it
    private static bool AreThingsApart(FactPair pair, EventPair events)
    {
        bool isDeniedA = events.A.Polarity != Polarity.Affirmed;
        (AnalyzedSentence denying, EventStatus denied, AnalyzedSentence other, EventStatus affirmed) = isDeniedA ? (pair.A, events.A, pair.B, events.B) : (pair.B, events.B, pair.A, events.A);
        Word absent = denying.Words[denied.Event], present = other.Words[affirmed.Event];
        if (absent.Upos != PartOfSpeech.Noun || present.Upos != PartOfSpeech.Noun || denied.PolarityCue != PolarityCue.Determiner)
        {
            return false;
        }

        bool isNamedOnly = other.Sentence.Child(affirmed.Event, "cop") >= 0 || present.Is("xcomp");
        bool isMissing = absent.Head < 0 || denying.Sentence.Child(denied.Event, "cop", "expl") >= 0 || denying.Sentence.Child(absent.Head, "expl") >= 0;
        bool isSameAct = absent.Head >= 0 && present.Head >= 0 && pair.Context.Lexicon.Relation(denying.Words[absent.Head], other.Words[present.Head]) >= SameWord;
        return isNamedOnly || !(isMissing || isSameAct || present.IsAny("nsubj", "nsubj:pass"));
    }

    // "no sailors were hurt", "two villagers were hurt"
    private static bool AreOthers(FactPair pair, EventPair events)
    {
        int subjectA = SubjectOf(pair.A, events.A.Event), subjectB = SubjectOf(pair.B, events.B.Event);
        return subjectA >= 0 && subjectB >= 0 && (IsNone(pair.A, events.A, subjectA) || IsNone(pair.B, events.B, subjectB))
            && IsKind(pair.A.Words[subjectA]) && IsKind(pair.B.Words[subjectB]) && pair.Context.Lexicon.Relation(pair.A.Words[subjectA], pair.B.Words[subjectB]) < LooseRelation;
    }

    private static bool IsKind(Word word) => word.Upos == PartOfSpeech.Noun && word.Lemma is not ("people" or "person" or "casualty" or "victim");

    // "two of the passengers": the passengers
    private static int SubjectOf(AnalyzedSentence sentence, int word)
    {
        int subject = sentence.Sentence.Child(word, "nsubj", "nsubj:pass");
        int members = subject >= 0 && sentence.Words[subject].Upos == PartOfSpeech.Num ? sentence.Sentence.Child(subject, "nmod") : -1;
        return members >= 0 ? members : subject;
    }

    private static bool IsNone(AnalyzedSentence sentence, EventStatus status, int subject) =>
        status.PolarityCue == PolarityCue.Determiner && sentence.Words[status.PolarityWords.Start].Head == subject;

    private static bool HasDenial(AnalyzedSentence sentence, int affirmed) =>
        sentence.Values.Polarities.Any(p => p.Predicate != affirmed && p.Polarity == Polarity.Negated) || sentence.Words.Any(w => w.Index != affirmed && PolarityReader.IsNegative(w));

    private static ReportValue Shown(AnalyzedSentence sentence, EventStatus status) => new("polarity", [$"{status.Polarity.ToString().ToLowerInvariant()} {sentence.Words[status.Event].Lemma}"]);
}
