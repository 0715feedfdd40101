namespace FactCheck.Values.Places;

/// <summary>How large a known place is.</summary>
internal enum GazetteerKind
{
    /// <summary>A continent, sea, range or group of countries.</summary>
    Area,

    /// <summary>A country or territory.</summary>
    Country,

    /// <summary>A state, province or other part of a country.</summary>
    Division,

    /// <summary>A city.</summary>
    City,
}
