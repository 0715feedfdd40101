namespace FactCheck.Language;

/// <summary>What a name names.</summary>
public enum EntityKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, party, authority, team or other body.</summary>
    Organisation,

    /// <summary>A place: country, town, river, building.</summary>
    Location,

    /// <summary>A named event.</summary>
    Event,

    /// <summary>Nationalities, languages, products, works, laws.</summary>
    Miscellaneous,
}
