using FactCheck.Language;

namespace FactCheck.Values.Communications;

/// <summary>An act or piece of communication and its channel.</summary>
/// <param name="Span">Where it stands in the article.</param>
/// <param name="Words">Its words, a modifier that settles the channel included.</param>
/// <param name="Head">Index of its noun or verb.</param>
/// <param name="Channel">How it was communicated.</param>
/// <param name="Lemma">Lemma of the noun or verb.</param>
public sealed record CommunicationValue(TextSpan Span, WordRange Words, int Head, Channel Channel, string Lemma) : Value(Span, Words, Head)
{
    /// <inheritdoc/>
    public override string Kind => "kind";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Normalized => [Channel == Channel.Open ? Lemma : $"{Lemma} ({Channel.ToString().ToLowerInvariant()})"];

    /// <summary>Same channel: equal; one open: compatible; two channels: conflict.</summary>
    public override ValueComparison CompareTo(Value other) => other is not CommunicationValue that ? ValueComparison.Incomparable
        : Channel == that.Channel ? (Channel == Channel.Open && Lemma != that.Lemma ? ValueComparison.Unknown : ValueComparison.Equal)
        : Channel == Channel.Open || that.Channel == Channel.Open ? ValueComparison.Compatible
        : ValueComparison.Conflict;
}
