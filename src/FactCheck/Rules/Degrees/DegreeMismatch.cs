using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Cues;
using FactCheck.Values.Degrees;
using FactCheck.Values.Polarities;

namespace FactCheck.Rules.Degrees;

/// <summary>One report puts the same thing higher on its scale than the other.</summary>
internal sealed class DegreeMismatch : IRule
{
    private const double OneOfTheSame = 0.7;
    private const int WorstRank = 2;
    private static readonly HashSet<string> Stretches = ["round", "quarter", "half", "period", "set", "inning", "lap", "leg", "stage", "minute", "floor", "chapter", "part", "person", "season", "series", "episode", "volume", "edition", "sequel", "game", "match", "heat", "verse", "grade", "trimester", "semester", "term", "tranche", "instalment", "installment", "debate", "date"];
    private const int LeastHigh = 5;
    private const int MostShade = 2;
    private const int FewestWords = 4;
    private const int MostWords = 14;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC1401", "degree-mismatch", DiscrepancyType.Degree,
        "The reports put the same thing at different places of a scale",
        "'The largest' and 'one of the largest' are two claims.",
        Severity.Wording, RuleStatus.Stable,
        [
            new("It was the [|strongest|] earthquake in the region.", "It was [|among the strongest|] earthquakes in the region.", "a superlative weakened"),
            new("The warehouse was [|completely|] destroyed by fire.", "The warehouse was [|partly|] destroyed by fire.", "another step"),
            new("It was the [|worst flood in the valley|].", "It was the [|worst flood in the country|].", "another scope"),
            new("It was the strongest earthquake in the region.", "The earthquake was the strongest in the region.", "one superlative"),
            new("It was the strongest earthquake in the region.", "It was the longest strike in the region.", "two things"),
            new("It was the worst flood in two decades.", "It was the worst flood in 20 years.", "one length of time"),
            new("It was the worst flood in Jutland.", "It was the worst flood in Norway.", "a matter of places"),
            new("The law passed by 170 votes to 168.", "The law passed by 170 votes to 140.", "a matter of counting"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair) => CompareDegrees(pair).Concat(CompareBare(pair));

    private IEnumerable<Finding> CompareBare(FactPair pair)
    {
        foreach (BareDegree bare in BareDegree.Of(pair, 0))
        {
            yield return Bare(pair, bare, bare.GradedWords, bare.Graded.Head, bare.Word, bare.Words, bare.Bare, bare.Bare, FindingFactory.Shown(bare.Graded), null);
        }

        foreach (BareDegree bare in BareDegree.Of(pair, 1))
        {
            yield return Bare(pair, bare, bare.Words, bare.Bare, bare.Bare, bare.GradedWords, bare.Graded.Head, bare.Word, null, FindingFactory.Shown(bare.Graded));
        }
    }

    private Finding Bare(FactPair pair, BareDegree bare, WordRange a, int headA, int governedA, WordRange b, int headB, int governedB, ReportValue? valueA, ReportValue? valueB) =>
        FindingFactory.Discrepancy(
            Descriptor, pair, FindingFactory.Side(pair.A, a, headA, governedA), FindingFactory.Side(pair.B, b, headB, governedB), valueA, valueB, Severity.Wording,
            $"{FindingFactory.Quote(pair.A, a, pair.Context.A.Article.Readable)} / {FindingFactory.Quote(pair.B, b, pair.Context.B.Article.Readable)}", 0.25, bare.Certain);

    private IEnumerable<Finding> CompareDegrees(FactPair pair)
    {
        foreach (DegreeValue a in pair.A.Values.Degrees)
        {
            foreach (DegreeValue b in pair.B.Values.Degrees)
            {
                DegreeDifference difference = a.DifferenceFrom(b);
                ValueComparison comparison = a.CompareTo(b);
                bool isShade = difference == DegreeDifference.Rank && a.Scale is "severity" or "intensity" or "quantity" && (comparison == ValueComparison.Compatible || AreBothHigh(a, b));
                bool isCount = a.Scale == "agreement" && IsNumber(pair.A, a) && IsNumber(pair.B, b);
                bool isOtherPlace = a.Scale == "order" && ((difference == DegreeDifference.Domain && (Math.Min(a.Domain.Count, b.Domain.Count) == 0 || !pair.Alignment.AreAligned(a.Governed, b.Governed))) || !AreRelated(pair, a, b) || Stretches.Contains(pair.A.Words[a.Governed].Lemma));
                if (comparison is ValueComparison.Incomparable || isShade || isOtherPlace || isCount || DegreesBeside.Are(pair, a, b, difference) || DegreesApart.Are(pair, a, b, difference))
                {
                    continue;
                }

                Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Head, a.Governed), sideB = FindingFactory.Side(pair.B, b.Words, b.Head, b.Governed);
                bool isSaidByDomain = difference == DegreeDifference.Domain && HasSameWords(pair, a, b);
                string message = $"{FindingFactory.Quote(pair.A, Shown(a, isSaidByDomain), pair.Context.A.Article.Readable)} / {FindingFactory.Quote(pair.B, Shown(b, isSaidByDomain), pair.Context.B.Article.Readable)}";
                if (difference == DegreeDifference.None)
                {
                    if (comparison == ValueComparison.Equal)
                    {
                        yield return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), message);
                    }

                    continue;
                }

                if (difference == DegreeDifference.Domain && (IsOfPronoun(pair.A, a) || IsOfPronoun(pair.B, b)))
                {
                    continue;
                }

                if (difference != DegreeDifference.Membership && difference != DegreeDifference.None && (IsDenied(pair.A, a) || IsDenied(pair.B, b) || AreOfTwoThings(pair, a, b, sideA, sideB)))
                {
                    continue;
                }

                Severity severity = difference switch
                {
                    DegreeDifference.Domain => Severity.Incomplete,
                    DegreeDifference.Membership => Severity.Wording,
                    DegreeDifference.Rank => Severity.Wording,
                    _ => Severity.Contradiction,
                };
                double certain = difference switch
                {
                    DegreeDifference.Membership => 1,
                    DegreeDifference.Place or DegreeDifference.Direction => 0.8,
                    DegreeDifference.Rank => comparison == ValueComparison.Conflict ? 0.6 : 0.4,
                    DegreeDifference.Domain when a.Scale == "order" => 0.15,
                    DegreeDifference.Domain when isSaidByDomain && (IsNamedDomain(pair.A, a) || IsNamedDomain(pair.B, b)) => AreRelated(pair, a, b) ? 0.25 : 0.1,
                    DegreeDifference.Domain => AreRelated(pair, a, b) ? (HasSameWords(pair, a, b) ? 0.45 : 0.5) : 0.3,
                    _ => 0.2,
                };
                yield return (FindingFactory.Discrepancy(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), severity, message, difference == DegreeDifference.Quality ? 0 : 0.5, certain) with { Least = difference == DegreeDifference.Membership && SameThing(pair, a, b) ? OneOfTheSame : 0 })
                    .With(Passage(pair.A, a), [Focus(pair.A, Shown(a, isSaidByDomain))], Passage(pair.B, b), [Focus(pair.B, Shown(b, isSaidByDomain))]);
            }
        }
    }

    // "one of its worst years", "one of the city's worst years"
    private static bool IsOfPronoun(AnalyzedSentence sentence, DegreeValue value) =>
        value.Governed >= 0 && sentence.Sentence.Child(value.Governed, "nmod:poss") is >= 0 and var owner && sentence.Words[owner].Upos == PartOfSpeech.Pron;

    // "not the first time", "the second time"
    private static bool IsDenied(AnalyzedSentence sentence, DegreeValue value) =>
        value.Scale == "order" && sentence.Values.Polarities.Any(p => p.Polarity == Polarity.Negated && p.Words.End <= value.Words.Start && value.Words.Start - p.Words.End <= 1);

    /// <summary>"Some residents", "many letters": unlike things, no partners, in sentences that neither fit well nor share a telling word.</summary>
    private static bool AreOfTwoThings(FactPair pair, DegreeValue a, DegreeValue b, Comparand sideA, Comparand sideB) =>
        Math.Max(pair.Pair.RankInA, pair.Pair.RankInB) > WorstRank && !AreRelated(pair, a, b) && !pair.Alignment.AreAligned(a.Governed, b.Governed) && SoftCoverage.SharedRare(pair, sideA.Focus, sideB.Focus) <= 0;

    /// <summary>Whether only the domain differs: the largest in the country, the largest in the world.</summary>
    private static bool HasSameWords(FactPair pair, DegreeValue a, DegreeValue b) =>
        string.Equals(pair.A.Sentence.TextOf(a.Words), pair.B.Sentence.TextOf(b.Words), StringComparison.OrdinalIgnoreCase);

    // "the worst in Jutland", "the worst in Norway", "since 1990", "since 2004": places, names and times have rules of their own, so that less speaks for a difference of degree
    private static bool IsNamedDomain(AnalyzedSentence sentence, DegreeValue value)
    {
        for (int i = value.Domain.Start; i < value.Domain.End; i++)
        {
            if (sentence.Words[i].Upos is PartOfSpeech.Propn or PartOfSpeech.Num)
            {
                return true;
            }
        }

        return false;
    }

    // where the words of degree are the same, what they are said to hold for tells the two apart
    private static WordRange Shown(DegreeValue value, bool withDomain) =>
        withDomain && value.Domain.End > value.Domain.Start ? new WordRange(Math.Min(value.Words.Start, value.Domain.Start), Math.Max(value.Words.End, value.Domain.End)) : value.Words;

    // "significant damage", "severe damage"; "very low", "extremely low"
    private static bool AreBothHigh(DegreeValue a, DegreeValue b) => a.Scale != "quantity" && Math.Min(a.Rank, b.Rank) >= LeastHigh && Math.Abs(a.Rank - b.Rank) <= MostShade;

    // "170 votes to 168", "170 votes to 140": a matter of counting
    private static bool IsNumber(AnalyzedSentence sentence, DegreeValue value) => sentence.Words[value.Head].Upos == PartOfSpeech.Num;

    private static TextSpan Focus(AnalyzedSentence sentence, WordRange words) => sentence.Sentence.SpanOf(words.Start, words.End - 1);

    private static bool SameThing(FactPair pair, DegreeValue a, DegreeValue b) =>
        Math.Min(pair.Pair.RankInA, pair.Pair.RankInB) <= 2
        && ((IsOnly(pair.Context.A, a) && IsOnly(pair.Context.B, b)) || pair.Context.Lexicon.Relation(pair.A.Words[a.Governed], pair.B.Words[b.Governed]) >= 0.5 || pair.Alignment.AreAligned(a.Governed, b.Governed) || pair.Alignment.AreAligned(a.Head, b.Head));

    /// <summary>Whether the report uses no other superlative of the quality: then it can hardly mean another thing than the other report.</summary>
    private static bool IsOnly(ArticleAnalysis report, DegreeValue value) =>
        report.Sentences.Sum(s => s.Values.Degrees.Count(d => d.DegreeKind == DegreeKind.Superlative && d.Scale == value.Scale)) == 1;

    private static bool AreRelated(FactPair pair, DegreeValue a, DegreeValue b) =>
        pair.Context.Lexicon.Relation(pair.A.Words[a.Governed], pair.B.Words[b.Governed]) >= 0.5;

    /// <summary>The words of degree with what they govern; the clause around them where they govern little.</summary>
    private static TextSpan Passage(AnalyzedSentence sentence, DegreeValue value)
    {
        int start = Math.Min(value.Words.Start, value.Scope.Start), end = Math.Max(value.Words.End, value.Scope.End);
        start = Math.Max(start, value.Words.Start - 3);
        end = Math.Min(end, start + MostWords);
        return end - start >= FewestWords ? sentence.Sentence.SpanOf(start, Math.Max(end, value.Words.End) - 1) : ClauseSpans.Around(sentence, value.Words, value.Head);
    }
}
