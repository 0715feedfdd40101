using FactCheck.Language;

namespace FactCheck.Values;

/// <summary>Something that a report states and that can be compared: a count, a date, a name, a list. The family is closed: one sealed record a kind.</summary>
/// <param name="Span">Where it stands in the article.</param>
/// <param name="Words">The words of the sentence that carry it.</param>
/// <param name="Head">Index of its syntactic head word in the sentence.</param>
public abstract record Value(TextSpan Span, WordRange Words, int Head)
{
    /// <summary>The kind as written in reports: <c>quantity</c>, <c>time</c>, <c>place</c>, …</summary>
    public abstract string Kind { get; }

    /// <summary>The value in a form that is equal for equal values: <c>12</c>, <c>2022-02-04</c>, <c>US</c>. One element, or several for lists.</summary>
    public abstract IReadOnlyList<string> Normalized { get; }

    /// <summary>Compares the two values alone; whether they are values of the same thing is for the comparability test.</summary>
    public abstract ValueComparison CompareTo(Value other);
}
