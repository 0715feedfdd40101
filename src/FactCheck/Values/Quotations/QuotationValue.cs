using FactCheck.Language;
using FactCheck.Values.Attributions;

namespace FactCheck.Values.Quotations;

/// <summary>Words given as somebody's own.</summary>
/// <param name="Span">The quotation with its marks.</param>
/// <param name="Words">Its words in <paramref name="FirstSentence"/>.</param>
/// <param name="Head">Index of the head of those words.</param>
/// <param name="Content">The quoted words without the marks.</param>
/// <param name="FirstSentence">Index of the sentence in which it begins.</param>
/// <param name="LastSentence">Index of the sentence in which it ends.</param>
/// <param name="Form">How the words are quoted.</param>
/// <param name="Tokens">Its words as they are compared.</param>
/// <param name="Speaker">Who is quoted; null where nobody is named near it.</param>
/// <param name="SpeakerSentence">Index of the sentence that names the speaker; −1 without speaker.</param>
/// <param name="IsSpeakerInferred">Whether the speaker comes from a neighbouring sentence.</param>
/// <param name="Group">Number of the remark: quotations of one speaker that go on after an interruption or in the next paragraph share it.</param>
/// <param name="IsUnbalanced">Whether a quotation mark is missing and its end or beginning was guessed.</param>
public sealed record QuotationValue(
    TextSpan Span,
    WordRange Words,
    int Head,
    TextSpan Content,
    int FirstSentence,
    int LastSentence,
    QuotationForm Form,
    IReadOnlyList<QuotationToken> Tokens,
    AttributionSource? Speaker,
    int SpeakerSentence,
    bool IsSpeakerInferred,
    int Group,
    bool IsUnbalanced)
    : Value(Span, Words, Head)
{
    /// <inheritdoc/>
    public override string Kind => "quotation";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Normalized => [string.Join(' ', Tokens.Select(token => token.Form))];

    /// <summary>The words governed: those of <see cref="Value.Words"/>.</summary>
    public WordRange Scope => Words;

    /// <summary>Compares the words; who speaks is not looked at.</summary>
    public QuotationComparison Compare(QuotationValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return QuotationComparer.Compare(Tokens, other.Tokens);
    }

    /// <summary>The verdict of <see cref="Compare"/>; other words in indirect speech conflict with nothing.</summary>
    public override ValueComparison CompareTo(Value other)
    {
        if (other is not QuotationValue that)
        {
            return ValueComparison.Incomparable;
        }

        ValueComparison verdict = Compare(that).Verdict;
        bool isReported = Form == QuotationForm.Indirect || that.Form == QuotationForm.Indirect;
        return isReported && verdict == ValueComparison.Conflict ? ValueComparison.Compatible : verdict;
    }
}
