namespace FactCheck.Values.Lists;

/// <summary>What a list is made of.</summary>
public enum ListKind
{
    /// <summary>Things, persons, places.</summary>
    Nominal,

    /// <summary>Clauses: things done.</summary>
    Clausal,

    /// <summary>Qualities, nationalities.</summary>
    Adjectival,
}
