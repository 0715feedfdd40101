namespace FactCheck.Reports;

/// <summary>In what respect two passages differ. The order is the order of the rule ids.</summary>
public enum DiscrepancyType
{
    /// <summary>Numbers, money, rates, casualty counts.</summary>
    Quantity = 1,

    /// <summary>Dates, times, durations, order of events.</summary>
    Time = 2,

    /// <summary>Where it happened.</summary>
    Place = 3,

    /// <summary>Which person or organisation.</summary>
    Entity = 4,

    /// <summary>Title, age, nationality, affiliation of somebody.</summary>
    Role = 5,

    /// <summary>Members of an enumeration.</summary>
    List = 6,

    /// <summary>Who said it, or through which source.</summary>
    Attribution = 7,

    /// <summary>The words inside quotation marks.</summary>
    Quotation = 8,

    /// <summary>Happened or not, for or against, confirmed or denied.</summary>
    Polarity = 9,

    /// <summary>Fact, allegation, plan, possibility.</summary>
    Certainty = 10,

    /// <summary>Not yet begun, under way, over.</summary>
    Phase = 11,

    /// <summary>Reason, motive, means.</summary>
    Cause = 12,

    /// <summary>What sort of thing or act it is.</summary>
    Kind = 13,

    /// <summary>Superlatives, comparisons and adverbs of degree.</summary>
    Degree = 14,
}
