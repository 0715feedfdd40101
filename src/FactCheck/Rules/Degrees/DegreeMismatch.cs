using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Cues;
using FactCheck.Values.Degrees;

namespace FactCheck.Rules.Degrees;

/// <summary>One report puts the same thing higher on its scale than the other.</summary>
internal sealed class DegreeMismatch : IRule
{
    private const double OneOfTheSame = 0.7;
    private static readonly HashSet<string> Stretches = ["round", "quarter", "half", "period", "set", "inning", "lap", "leg", "stage", "minute", "floor", "chapter", "part", "person"];
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
            new("Garis is the [|second-largest|] airline in the country.", "Garis is the [|largest|] airline in the country.", "another place"),
            new("The warehouse was [|completely|] destroyed by fire.", "The warehouse was [|partly|] destroyed by fire.", "another step"),
            new("It was the strongest earthquake in the region.", "The earthquake was the strongest in the region.", "one superlative"),
            new("The warehouse was completely destroyed by fire.", "The warehouse was totally destroyed by fire.", "one step of a scale"),
            new("It was the strongest earthquake in the region.", "It was the longest strike in the region.", "two things"),
            new("She won the fifth round in Bern.", "She won the sixth round in Bern.", "two stretches of one contest"),
            new("It was the worst flood in two decades.", "It was the worst flood in 20 years.", "one length of time"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (DegreeValue a in pair.A.Values.Degrees)
        {
            foreach (DegreeValue b in pair.B.Values.Degrees)
            {
                DegreeDifference difference = a.DifferenceFrom(b);
                ValueComparison comparison = a.CompareTo(b);
                bool isShade = difference == DegreeDifference.Rank && a.Scale is "severity" or "intensity" or "quantity" && comparison == ValueComparison.Compatible;
                bool isCount = a.Scale == "agreement" && IsNumber(pair.A, a) && IsNumber(pair.B, b);
                bool isOtherPlace = a.Scale == "order" && (difference == DegreeDifference.Domain || !AreRelated(pair, a, b) || Stretches.Contains(pair.A.Words[a.Governed].Lemma));
                if (comparison is ValueComparison.Incomparable || isShade || isOtherPlace || isCount)
                {
                    continue;
                }

                Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Head, a.Governed), sideB = FindingFactory.Side(pair.B, b.Words, b.Head, b.Governed);
                string message = $"{FindingFactory.Quote(pair.A, a.Words, pair.Context.A.Article.Readable)} / {FindingFactory.Quote(pair.B, b.Words, pair.Context.B.Article.Readable)}";
                if (difference == DegreeDifference.None)
                {
                    if (comparison == ValueComparison.Equal)
                    {
                        yield return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), message);
                    }

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
                    DegreeDifference.Domain => AreRelated(pair, a, b) ? (HasSameWords(pair, a, b) ? 0.45 : 0.5) : 0.3,
                    _ => 0.2,
                };
                yield return (FindingFactory.Discrepancy(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), severity, message, difference == DegreeDifference.Quality ? 0 : 0.5, certain) with { Least = difference == DegreeDifference.Membership && SameThing(pair, a, b) ? OneOfTheSame : 0 })
                    .With(Passage(pair.A, a), [pair.A.Sentence.SpanOf(a.Words.Start, a.Words.End - 1)], Passage(pair.B, b), [pair.B.Sentence.SpanOf(b.Words.Start, b.Words.End - 1)]);
            }
        }
    }

    /// <summary>Whether only the domain differs: the largest in the country, the largest in the world.</summary>
    private static bool HasSameWords(FactPair pair, DegreeValue a, DegreeValue b) =>
        string.Equals(pair.A.Sentence.TextOf(a.Words), pair.B.Sentence.TextOf(b.Words), StringComparison.OrdinalIgnoreCase);

    // "170 votes to 168", "170 votes to 140": a matter of counting
    private static bool IsNumber(AnalyzedSentence sentence, DegreeValue value) => sentence.Words[value.Head].Upos == PartOfSpeech.Num;

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
