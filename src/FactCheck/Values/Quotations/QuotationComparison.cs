using FactCheck.Language;

namespace FactCheck.Values.Quotations;

/// <summary>The result of comparing the words of two quotations.</summary>
/// <param name="Relation">How they stand to each other.</param>
/// <param name="Similarity">Share of common words in order, function words counted less; 0 to 1.</param>
/// <param name="OnlyLeft">The words that only the first has, neighbours joined.</param>
/// <param name="OnlyRight">The words that only the second has, neighbours joined.</param>
/// <param name="DropsQualification">Whether the shorter stops where the longer goes on with <c>but</c>, <c>except</c>, <c>if</c> and the like.</param>
public sealed record QuotationComparison(
    QuotationRelation Relation, double Similarity, IReadOnlyList<TextSpan> OnlyLeft, IReadOnlyList<TextSpan> OnlyRight, bool DropsQualification)
{
    /// <summary>The relation as a comparison of values: a part is compatible, a variant a conflict.</summary>
    public ValueComparison Verdict => Relation switch
    {
        QuotationRelation.Same => ValueComparison.Equal,
        QuotationRelation.Part or QuotationRelation.Whole => ValueComparison.Compatible,
        QuotationRelation.Variant => ValueComparison.Conflict,
        _ => ValueComparison.Unknown,
    };

    /// <summary>The same comparison seen from the other side.</summary>
    public QuotationComparison Mirrored() => new(
        Relation switch
        {
            QuotationRelation.Part => QuotationRelation.Whole,
            QuotationRelation.Whole => QuotationRelation.Part,
            _ => Relation,
        },
        Similarity,
        OnlyRight,
        OnlyLeft,
        DropsQualification);
}
