namespace FactCheck.Values.Quotations;

/// <summary>How the words of one quotation stand to those of another.</summary>
public enum QuotationRelation
{
    /// <summary>Too few words are shared to be the same remark by its words alone.</summary>
    Unrelated,

    /// <summary>The same words, up to case, punctuation, contractions and spelling.</summary>
    Same,

    /// <summary>It is a contiguous part of the other.</summary>
    Part,

    /// <summary>The other is a contiguous part of it.</summary>
    Whole,

    /// <summary>The same remark with other words.</summary>
    Variant,
}
