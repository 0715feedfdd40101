using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Polarities;
using FactCheck.Values.Statuses;

namespace FactCheck.Rules.Polarities;

/// <summary>The two reports use opposite words for the same act or state.</summary>
internal sealed class OppositePredicate : IRule
{
    private const double LeastSupport = 0.5;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0902", "opposite-predicate", DiscrepancyType.Polarity,
        "The reports use opposite words for the same act",
        "Accepted and rejected, rose and fell, for and against: only one can be true.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("The council [|accepted|] the offer from the port authority.", "The council [|rejected|] the offer from the port authority.", "opposite verbs"),
            new("Profits at the bank [|rose|] in March.", "Profits at the bank [|fell|] in March.", "opposite movements"),
            new("The union [|turned|] the court's order down.", "The union will [|respect|] the court's order.", "opposite stances towards one thing"),
            new("The council accepted the offer from the port authority.", "The council did not reject the offer from the port authority.", "a negated opposite agrees"),
            new("The council accepted the offer.", "The committee dismissed its secretary.", "opposite words about two things"),
            new("Ana Ruiz joined the board of the port in 2014.", "Ana Ruiz left the board of the port in 2019.", "one after the other"),
            new("Profits at the bank rose in March.", "Profits at the bank increased in March.", "synonyms"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (EventPair events in pair.Events)
        {
            EventStatus a = events.A, b = events.B;
            bool isPair = events.IsOpposed && a.Polarity == b.Polarity && a.IsWeak == b.IsWeak && events.Comparison is { Scale: StatusScale.Polarity, IsConflict: true };
            bool areBest = pair.Pair.RankInA == 1 && pair.Pair.RankInB == 1;
            if (!isPair || !areBest || events.Support <= 0 || (events.Relation >= 0 && events.Support < LeastSupport) || IsPutOff(pair.A, a.Event) || IsPutOff(pair.B, b.Event) || IsLeft(pair.A.Words[a.Event], pair.A) || IsLeft(pair.B.Words[b.Event], pair.B) || IsWinner(pair.A.Words[a.Event], pair.B, b.Event) || IsWinner(pair.B.Words[b.Event], pair.A, a.Event))
            {
                continue;
            }

            Comparand sideA = FindingFactory.Side(pair.A, new WordRange(a.Event, a.Event + 1), a.Event);
            Comparand sideB = FindingFactory.Side(pair.B, new WordRange(b.Event, b.Event + 1), b.Event);
            // opposite words are many: that they are said of one matter shows in a telling word that both sentences have
            if (ComparabilityTest.TimeAgreement(pair.A, pair.B, sideA, sideB) < 0 || pair.Context.A.IsQuoted(pair.A.Index, a.Event) || pair.Context.B.IsQuoted(pair.B.Index, b.Event) || SoftCoverage.SharedRare(pair, sideA.Focus, sideB.Focus) <= 0)
            {
                continue;
            }

            Word wordA = pair.A.Words[a.Event], wordB = pair.B.Words[b.Event];
            yield return FindingFactory.Discrepancy(
                Descriptor, pair, sideA, sideB, new ReportValue("polarity", [wordA.Lemma]), new ReportValue("polarity", [wordB.Lemma]), Severity.Contradiction,
                $"{wordA.Text} / {wordB.Text}", events.Relation, (events.Relation < 0 ? 0.7 : 0.4) + (wordA.Upos == wordB.Upos ? 0.2 : 0), events).WithStatusPassages(pair, sideA.Focus, a.Event, sideB.Focus, b.Event);
        }
    }

    // "will not go back before Wednesday": negated, and still to come
    private static bool IsPutOff(AnalyzedSentence sentence, int word) => sentence.Values.Polarities.Any(p => p.Predicate == word && p.Polarity == Polarity.Negated);

    // who defeats a rival wins
    private static bool IsWinner(Word word, AnalyzedSentence other, int verb) =>
        word.Lemma is "win" or "triumph" or "prevail" && other.Words[verb] is { Upos: PartOfSpeech.Verb, Lemma: "defeat" or "beat" or "overcome" or "vanquish" or "trounce" }
        && !other.Sentence.Children(verb).ToArray().Any(c => other.Words[c].Relation is "aux:pass" or "nsubj:pass");

    // "left over", "left untouched", "was left": nobody goes away
    private static bool IsLeft(Word word, AnalyzedSentence sentence) =>
        word.Lemma == "leave" && (word.Xpos == "VBN" || sentence.Sentence.Children(word.Index).ToArray().Any(c => sentence.Words[c].Relation is "xcomp" or "compound:prt" or "aux:pass"));
}
