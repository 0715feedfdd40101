using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Cues;
using FactCheck.Values.Polarities;
using FactCheck.Values.Statuses;

namespace FactCheck.Rules.Polarities;

/// <summary>One report says that something happened or holds, the other that it did not.</summary>
internal sealed class NegatedPredicate : IRule
{
    private const double LooseRelation = 0.5;
    private const double SameWord = 0.8;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0901", "negated-predicate", DiscrepancyType.Polarity,
        "One report affirms what the other denies",
        "A lost or added 'not' turns a report into its opposite.",
        Severity.Contradiction, RuleStatus.Preview,
        [
            new("The minister [|approved|] the new harbour plan on Monday.", "The minister did [|not approve|] the new harbour plan on Monday.", "negation"),
            new("The company [|paid|] its workers for May.", "The company [|failed to pay|] its workers for May.", "implied negative"),
            new("The [|sirens|] wailed before the strike on the depot.", "There was [|no siren|] before the strike on the depot.", "a thing that was not there"),
            new("The minister approved the new harbour plan on Monday.", "The minister approved the new plan for the harbour on Monday.", "no negation"),
            new("The minister did not approve the plan.", "The plan was not approved by the minister.", "both negated"),
            new("The work has not yet begun in the port of Split.", "The work in the port of Split has yet to begin.", "what is still to come is no denial"),
            new("No trains ran on Sunday.", "Trains did not run on Sunday.", "two forms of one negation"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (EventPair events in pair.Events)
        {
            EventStatus a = events.A, b = events.B;
            StatusComparison comparison = events.Comparison;
            if (comparison.Scale != StatusScale.Polarity || (a.Polarity == Polarity.Affirmed && b.Polarity == Polarity.Affirmed) || (events.Support <= 0 && events.Relation < LooseRelation))
            {
                continue;
            }

            if (comparison.IsConflict && (IsMereThing(pair.A, a) || IsMereThing(pair.B, b)))
            {
                continue;
            }

            if (comparison.IsConflict && (a.Polarity == Polarity.Affirmed ? IsDenied(pair.A, a, events.Relation) : IsDenied(pair.B, b, events.Relation)))
            {
                continue;
            }

            bool isEchoed = events.IsEchoed || (comparison.IsConflict && (a.Polarity == Polarity.Affirmed ? HasDenial(pair.A, a.Event) : HasDenial(pair.B, b.Event)));
            Comparand sideA = FindingFactory.Side(pair.A, NearWords.Marked(a.Event, a.PolarityWords), a.Event);
            Comparand sideB = FindingFactory.Side(pair.B, NearWords.Marked(b.Event, b.PolarityWords), b.Event);
            string quoteA = FindingFactory.Quote(pair.A, sideA.Focus, pair.Context.A.Article.Readable), quoteB = FindingFactory.Quote(pair.B, sideB.Focus, pair.Context.B.Article.Readable);
            yield return comparison.IsConflict
                ? FindingFactory.Discrepancy(Descriptor, pair, sideA, sideB, Shown(pair.A, a), Shown(pair.B, b), Severity.Contradiction, $"{quoteA} / {quoteB}", events.Relation, comparison.Certain * events.OneEvent(pair), events with { IsEchoed = isEchoed }).WithStatusPassages(pair, sideA.Focus, a.Event, sideB.Focus, b.Event)
                : FindingFactory.Agreement(Descriptor, pair, sideA, sideB, Shown(pair.A, a), Shown(pair.B, b), $"both: {quoteA} / {quoteB}", events.Relation, comparison.Certain, events).WithStatusPassages(pair, sideA.Focus, a.Event, sideB.Focus, b.Event);
        }
    }

    // the side that seems to affirm denies in its own way: "was omitted" / "did not appear", "is not aware of any accident" / "no accident"
    private static bool IsDenied(AnalyzedSentence sentence, EventStatus status, double relation)
    {
        Word word = sentence.Words[status.Event];
        bool isInDenial = word.Upos == PartOfSpeech.Noun && sentence.Values.Polarities.Any(p => p.Polarity == Polarity.Negated && p.Scope.Contains(status.Event));
        return isInDenial || (relation < SameWord && PolarityReader.IsNegative(word));
    }

    // "for lack of workers", "blocked the road", "without fresh food", "prevent attacks", "neither the lawyer": nothing is said of whether workers, food, attacks or the lawyer are there
    private static bool IsMereThing(AnalyzedSentence sentence, EventStatus status)
    {
        Word word = sentence.Words[status.Event];
        if (word.Upos != PartOfSpeech.Noun || status.Polarity == Polarity.Affirmed)
        {
            return false;
        }

        bool isRefused = status.PolarityCue == PolarityCue.Implied && sentence.Words.Any(w => status.PolarityWords.Contains(w.Index) && w.Upos == PartOfSpeech.Verb && w.Lemma is not ("exclude" or "avoid" or "avert" or "prevent" or "lack" or "miss" or "skip")
            && (EventNouns.Contains(word.Lemma) || w.Lemma is not ("block" or "obstruct" or "clog")));
        return sentence.Sentence.IsPerson(status.Event) || (status.PolarityCue is PolarityCue.Marker or PolarityCue.Implied && !isRefused);
    }

    private static bool HasDenial(AnalyzedSentence sentence, int affirmed) =>
        sentence.Values.Polarities.Any(p => p.Predicate != affirmed && p.Polarity == Polarity.Negated) || sentence.Words.Any(w => w.Index != affirmed && PolarityReader.IsNegative(w));

    private static ReportValue Shown(AnalyzedSentence sentence, EventStatus status) => new("polarity", [$"{status.Polarity.ToString().ToLowerInvariant()} {sentence.Words[status.Event].Lemma}"]);
}
