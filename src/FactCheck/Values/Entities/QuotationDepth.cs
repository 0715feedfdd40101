namespace FactCheck.Values.Entities;

/// <summary>Follows quotation marks along a sentence.</summary>
internal struct QuotationDepth
{
    /// <summary>Whether the last word stepped over stands inside quotation marks.</summary>
    public bool IsInside { get; private set; }

    /// <summary>Goes on by one word.</summary>
    public void Step(string word) => IsInside = word switch
    {
        "“" or "``" or "«" or "„" => true,
        "”" or "''" or "»" => false,
        "\"" => !IsInside,
        _ => IsInside,
    };
}
