using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Causes;
using FactCheck.Values.Cues;

namespace FactCheck.Rules.Causes;

/// <summary>Both reports give a reason for the same thing, and not the same one.</summary>
internal sealed class OtherCause : IRule
{
    private const int MostCauses = 8;
    private const int MostWords = 16;
    private const double SameWords = 0.53;
    private const double SameAim = 0.45;
    private const double SureWords = 0.75;
    private const double LeastEffect = 0.35;
    private const double LeastCertain = 0.64;
    private const double SureCertain = 0.75;
    private const double SureEffect = 0.55;
    private const double BestEffect = 0.45;
    private const double BestCertain = 0.5;
    private const double MostGap = 0.41;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC1201", "other-cause", DiscrepancyType.Cause,
        "The reports give different reasons for the same thing",
        "Why something happened is what readers remember; rival reasons belong side by side.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("The bridge collapsed [|because of an overloaded truck|].", "The bridge collapsed [|because of a flood|].", "two causes"),
            new("The director resigned [|over a tax affair|].", "The director resigned [|because of poor health|].", "two motives"),
            new("The bridge collapsed because of a flood.", "A flood caused the bridge to collapse.", "one cause in two forms"),
            new("The director resigned over a tax affair.", "The director resigned on Monday.", "no second reason"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair) =>
        pair.Context.PairsOfStatedCauses(pair).Prepend(pair).SelectMany(Compare);

    private IEnumerable<Finding> Compare(FactPair pair)
    {
        foreach (CauseValue a in pair.A.Values.Causes.Take(MostCauses))
        {
            foreach (CauseValue b in pair.B.Values.Causes.Take(MostCauses))
            {
                if (!CauseMatch.AreOfOneSort(a, b) || EffectMatch.Of(pair, a, b) is var effects && effects < Least(pair, a, b))
                {
                    continue;
                }

                double closeness = CauseMatch.Closeness(pair, a, b);
                Comparand sideA = Side(pair.A, a), sideB = Side(pair.B, b);
                ReportValue valueA = FindingFactory.Shown(a), valueB = FindingFactory.Shown(b);
                string messageA = FindingFactory.Quote(pair.A, a.Words, pair.Context.A.Article.Readable), messageB = FindingFactory.Quote(pair.B, b.Words, pair.Context.B.Article.Readable);
                if (a.IsNegated != b.IsNegated)
                {
                    if (closeness >= SureWords)
                    {
                        // "rain, not his injury" / "his injury"
                        yield return WithEffects(FindingFactory.Discrepancy(Descriptor, pair, sideA, sideB, valueA, valueB, Severity.Contradiction, $"{messageA} / {messageB}", 0, Certain(a, b, effects)), pair, a, b);
                    }
                }
                else if (closeness >= Same(a, b) && (a.IsNegated || !CauseMatch.LeavesOutOne(pair, a, b)))
                {
                    yield return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, valueA, valueB, $"same reason: {messageA}", closeness, effects);
                }
                else if (Certain(a, b, effects) is var certain && certain >= Least(pair) && !IsSpoken(pair, a, b) && Gap(pair) <= MostGap && CauseMatch.AreRivals(pair, a, b, effects) && !CauseMatch.IsToldElsewhere(pair, a, b))
                {
                    // two reasons of one thing can both be true, in a copy too
                    yield return WithEffects(
                        FindingFactory.Discrepancy(
                            Descriptor, pair, sideA, sideB, valueA, valueB, closeness >= Same(a, b) ? Severity.Incomplete : Severity.Contradiction,
                            $"{messageA} / {messageB}", closeness, certain),
                        pair, a, b) with
                    { LeastAsCopy = 0 };
                }
            }
        }
    }

    // a speaker's reason is one of many that the speaker gave
    private static bool IsSpoken(FactPair pair, CauseValue a, CauseValue b) =>
        pair.Context.A.IsQuoted(pair.A.Index, a.Head) || pair.Context.B.IsQuoted(pair.B.Index, b.Head);

    // what the lead of one report and the end of the other explain are mostly two things
    private static double Gap(FactPair pair) => Math.Abs(Depth(pair.Context.A, pair.A) - Depth(pair.Context.B, pair.B));

    private static double Depth(ArticleAnalysis report, AnalyzedSentence sentence) => (double)sentence.Index / Math.Max(1, report.Sentences.Count - 1);

    // "to move his car", "to save his car": aims with one thing go together
    private static double Same(CauseValue a, CauseValue b) =>
        a.CauseKind != CauseKind.Purpose || b.CauseKind != CauseKind.Purpose ? SameWords : a.Overlap(b) > 0 ? 0 : SameAim;

    // "a woman was killed by a falling wall": the cause with its effect and who met with it, where they stand near
    private static Finding WithEffects(Finding finding, FactPair pair, CauseValue a, CauseValue b) =>
        finding.With(Around(pair.A, a, finding.A.Clause), finding.A.Focus, Around(pair.B, b, finding.B.Clause), finding.B.Focus);

    private static TextSpan Around(AnalyzedSentence sentence, CauseValue cause, TextSpan clause)
    {
        TextSpan best = clause;
        if (cause.Effect >= 0)
        {
            Clause told = sentence.ClauseAt(cause.Effect);
            foreach (int word in (ReadOnlySpan<int>)[cause.Effect, told.Predicate, told.Subject < 0 ? cause.Effect : sentence.Sentence.Subtree(told.Subject).Start])
            {
                TextSpan wider = TextSpan.Union(best, sentence.Words[word].Span);
                best = sentence.Words.Count(w => wider.Contains(w.Span)) <= MostWords ? wider : best;
            }
        }

        return best;
    }

    // anchored to the effect; to the predicate of the cause's own clause where the effect stands elsewhere
    private static Comparand Side(AnalyzedSentence sentence, CauseValue cause)
    {
        int effect = cause.Effect >= 0 ? cause.Effect : sentence.ClauseAt(cause.ConnectiveWords.Count > 0 ? cause.ConnectiveWords.Start : cause.Head).Predicate;
        return new Comparand(cause.Words, cause.Head, effect, effect);
    }

    private static double Least(FactPair pair, CauseValue a, CauseValue b) => a.IsStated && b.IsStated ? LeastEffect : AreBest(pair) ? BestEffect : SureEffect;

    // the less the sentences are each other's best partners, the more the causes themselves must tell
    private static double Least(FactPair pair) => AreBest(pair) ? BestCertain : pair.Pair.RankInA == 1 || pair.Pair.RankInB == 1 ? LeastCertain : SureCertain;

    private static bool AreBest(FactPair pair) => pair.Pair.RankInA == 1 && pair.Pair.RankInB == 1;

    private static double Certain(CauseValue a, CauseValue b, double effects) => ((Strength(a) + Strength(b)) / 4) + (effects / 2);

    private static double Strength(CauseValue cause) => cause.CauseKind switch
    {
        CauseKind.Circumstance => 0.2,
        CauseKind.Means => 0.4,
        CauseKind.Purpose or CauseKind.Agent => 0.6,
        _ => 1,
    };
}
