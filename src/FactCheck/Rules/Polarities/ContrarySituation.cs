using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values.Situations;

namespace FactCheck.Rules.Polarities;

/// <summary>One report says of the event or of one person that something is so, the other that it is not, in whatever words and wherever they say it.</summary>
internal sealed class ContrarySituation : IRule
{
    // set by hand: 12 of the 12 that it shows in gold/train, train-real and more-train are right, some of which the list was made with; none is shown in leads (23 November 2026)
    private const double Least = 0.7;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0903", "contrary-situation", DiscrepancyType.Polarity,
        "One report says that something is so, the other that it is not, in other words",
        "Nobody hurt and two in hospital: a reader who sees both asks which paper to believe.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("A warehouse burned in Turin. [|No one was hurt|], police said. The road was closed.", "A fire destroyed a depot in Turin. Two men were [|treated for|] burns. The road was shut.", "nobody and somebody"),
            new("The trial in Soria is over. Ana Ruiz [|showed no emotion|] as the sentence was read. She will appeal.", "The judge spoke for an hour. Ana Ruiz [|wept|] in the dock. She will appeal.", "one person, two words"),
            new("The trial in Soria is over. The jury reached a [|unanimous|] verdict. The driver will appeal.", "The trial in Soria is over. The jury convicted the driver [|by a majority|]. He will appeal.", "one vote"),
            new("A warehouse burned in Turin. No one else was hurt. The road was closed.", "A fire destroyed a depot in Turin. Two men were injured. The road was shut.", "leaves room for some"),
            new("A bus overturned in Turin. None of the passengers was hurt. The road was closed.", "A bus overturned in Turin. The driver was injured. The road was shut.", "denied of some only"),
            new("A warehouse burned in Turin. No one was hurt. A guard was later treated for burns.", "A fire destroyed a depot in Turin. Two men were injured. The road was shut.", "a report that says both"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair) => pair.Context.PairsOfSituations(pair).SelectMany(Compare).Concat(Compare(pair));

    private IEnumerable<Finding> Compare(FactPair pair)
    {
        foreach ((SituationMention a, SituationMention b) in pair.Context.Contraries.Where(c => c.A.Sentence == pair.A.Index && c.B.Sentence == pair.B.Index && !StoryTurns.Are(pair.A, c.A.Word, pair.B, c.B.Word)))
        {
            Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Word), sideB = FindingFactory.Side(pair.B, b.Words, b.Word);
            string quoteA = FindingFactory.Quote(pair.A, a.Words, pair.Context.A.Article.Readable), quoteB = FindingFactory.Quote(pair.B, b.Words, pair.Context.B.Article.Readable);
            yield return FindingFactory.Discrepancy(
                Descriptor, pair, sideA, sideB, Shown(a), Shown(b), Severity.Contradiction, $"{quoteA} / {quoteB}").WithStatusPassages(pair, sideA.Focus, a.Word, sideB.Focus, b.Word) with
            { LeastOnceSought = Least };
        }
    }

    private static ReportValue Shown(SituationMention mention) => new("polarity", [mention.Holds ? mention.Cue.Situation : $"no {mention.Cue.Situation}"]);
}
