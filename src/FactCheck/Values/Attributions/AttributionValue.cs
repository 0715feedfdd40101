using FactCheck.Language;

namespace FactCheck.Values.Attributions;

/// <summary>A claim given to a source.</summary>
/// <param name="Span">Source and verb of saying in the article, as far as they stand together.</param>
/// <param name="Words">Their words.</param>
/// <param name="Head">Index of the verb, noun or preposition of saying.</param>
/// <param name="Class">What the source does with the claim.</param>
/// <param name="Cue">Lemma of the word of saying.</param>
/// <param name="Source">Who; null where the sentence names nobody: <c>is said to</c>, <c>reportedly</c>.</param>
/// <param name="Medium">What it came through, where named: <c>in a statement</c>, <c>told a radio station</c>.</param>
/// <param name="Claim">Index of the head of what is claimed; −1 where it stands in another sentence.</param>
/// <param name="Scope">From the first to the last word of what is claimed; empty where it stands in another sentence.</param>
/// <param name="IsNegated">Whether the source is said not to have said it.</param>
public sealed record AttributionValue(
    TextSpan Span,
    WordRange Words,
    int Head,
    SpeechClass Class,
    string Cue,
    AttributionSource? Source,
    AttributionSource? Medium,
    int Claim,
    WordRange Scope,
    bool IsNegated)
    : Value(Span, Words, Head)
{
    /// <inheritdoc/>
    public override string Kind => "attribution";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Normalized => [Source?.Normalized ?? "unnamed"];

    /// <summary>Whether the source is given by name.</summary>
    public bool IsNamed => Source?.Name is not null;

    /// <summary>Same source: equal; one name or description contained in the other: compatible; two names or bodies without a word in common: conflict; pronouns and missing sources: unknown.</summary>
    public override ValueComparison CompareTo(Value other)
    {
        if (other is not AttributionValue that)
        {
            return ValueComparison.Incomparable;
        }

        if (Source is null || that.Source is null || Source.IsPronoun || that.Source.IsPronoun)
        {
            return ValueComparison.Unknown;
        }

        if (string.Equals(Source.Normalized, that.Source.Normalized, StringComparison.Ordinal))
        {
            return ValueComparison.Equal;
        }

        if (Source.Name is { } name && that.Source.Name is { } otherName)
        {
            return SharesNamePart(name, otherName) ? ValueComparison.Compatible : ValueComparison.Conflict;
        }

        int shared = Source.Lemmas.Intersect(that.Source.Lemmas, StringComparer.Ordinal).Count();
        bool contains = shared == Math.Min(Source.Lemmas.Count, that.Source.Lemmas.Count);
        return contains ? ValueComparison.Compatible : shared > 0 ? ValueComparison.Unknown : ValueComparison.Conflict;
    }

    private static bool SharesNamePart(string left, string right)
    {
        string[] parts = left.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] others = right.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Equals(parts[^1], others[^1], StringComparison.OrdinalIgnoreCase)
            || parts.All(part => others.Contains(part, StringComparer.OrdinalIgnoreCase))
            || others.All(part => parts.Contains(part, StringComparer.OrdinalIgnoreCase));
    }
}
