using FactCheck.Language;

namespace FactCheck.Values.Degrees;

/// <summary>A statement of degree: a superlative, a comparative, or a word on a scale.</summary>
/// <param name="Span">Its words in the article, without the domain.</param>
/// <param name="Words">Its words.</param>
/// <param name="Head">Index of the word of degree.</param>
/// <param name="DegreeKind">What sort it is.</param>
/// <param name="Scale">For scales their name; else the quality: <c>large</c>, <c>order</c>, <c>record</c>.</param>
/// <param name="Rank">For scales the step, 0 to 10; for superlatives the place (1 the largest, 2 the second-largest, −1 the last); for comparatives 1 more, −1 less.</param>
/// <param name="Governed">Index of the word whose degree it is.</param>
/// <param name="Scope">From the first to the last word of the governed phrase.</param>
/// <param name="IsOneOf">Whether it is said of several: <c>one of the</c>, <c>among the</c>.</param>
/// <param name="Domain">What a superlative compares with: <c>in the country</c>, <c>since 1990</c>; empty where nothing is said.</param>
/// <param name="DomainLemmas">Content lemmas of the domain.</param>
public sealed record DegreeValue(
    TextSpan Span,
    WordRange Words,
    int Head,
    DegreeKind DegreeKind,
    string Scale,
    int Rank,
    int Governed,
    WordRange Scope,
    bool IsOneOf,
    WordRange Domain,
    IReadOnlyList<string> DomainLemmas)
    : Value(Span, Words, Head)
{
    /// <inheritdoc/>
    public override string Kind => "degree";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Normalized => DegreeKind switch
    {
        DegreeKind.Superlative => [$"{(IsOneOf ? "among " : "")}{Scale} {Rank}", .. DomainLemmas],
        DegreeKind.Comparative => [$"{(Rank < 0 ? "less" : "more")} {Scale}"],
        _ => [$"{Scale} {Rank}"],
    };

    /// <summary>In what the two differ; <see cref="DegreeDifference.None"/> where they are the same or of different sorts.</summary>
    public DegreeDifference DifferenceFrom(DegreeValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (DegreeKind != other.DegreeKind)
        {
            return DegreeDifference.None;
        }

        if (!string.Equals(Scale, other.Scale, StringComparison.Ordinal))
        {
            return DegreeKind == DegreeKind.Superlative ? DegreeDifference.Quality : DegreeDifference.None;
        }

        if (Rank != other.Rank)
        {
            return DegreeKind switch
            {
                DegreeKind.Superlative => DegreeDifference.Place,
                DegreeKind.Comparative => DegreeDifference.Direction,
                _ => DegreeDifference.Rank,
            };
        }

        if (IsOneOf != other.IsOneOf)
        {
            return DegreeDifference.Membership;
        }

        bool isSamePeriod = DomainLemmas.Any(lemma => DomainPeriod.IsPeriod(lemma) && other.DomainLemmas.Contains(lemma));
        bool isSameDomain = isSamePeriod || (DomainLemmas.Count == other.DomainLemmas.Count && DomainLemmas.All(other.DomainLemmas.Contains));
        return DegreeKind == DegreeKind.Superlative && !isSameDomain ? DegreeDifference.Domain : DegreeDifference.None;
    }

    /// <summary>Different places, directions, or steps two or more apart: conflict. A weaker or narrower statement and neighbouring steps: compatible. Different scales: incomparable.</summary>
    public override ValueComparison CompareTo(Value other)
    {
        if (other is not DegreeValue that || DegreeKind != that.DegreeKind)
        {
            return ValueComparison.Incomparable;
        }

        return DifferenceFrom(that) switch
        {
            DegreeDifference.Quality => ValueComparison.Unknown,
            DegreeDifference.Place => IsOneOf || that.IsOneOf ? ValueComparison.Compatible : ValueComparison.Conflict,
            DegreeDifference.Direction => ValueComparison.Conflict,
            DegreeDifference.Rank => Math.Abs(Rank - that.Rank) >= 2 ? ValueComparison.Conflict : ValueComparison.Compatible,
            DegreeDifference.Membership or DegreeDifference.Domain => ValueComparison.Compatible,
            _ => string.Equals(Scale, that.Scale, StringComparison.Ordinal) ? ValueComparison.Equal : ValueComparison.Incomparable,
        };
    }
}
