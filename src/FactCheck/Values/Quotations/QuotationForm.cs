namespace FactCheck.Values.Quotations;

/// <summary>How words are quoted.</summary>
public enum QuotationForm
{
    /// <summary>At least one whole clause between quotation marks.</summary>
    Full,

    /// <summary>Some words between quotation marks inside the report's own sentence.</summary>
    Fragment,

    /// <summary>One to three words that may be quoted or merely held at arm's length.</summary>
    Scare,

    /// <summary>A name or title between quotation marks.</summary>
    Title,

    /// <summary>Reported speech without quotation marks.</summary>
    Indirect,
}
