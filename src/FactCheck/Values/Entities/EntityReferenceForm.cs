namespace FactCheck.Values.Entities;

/// <summary>How a report refers to somebody or something.</summary>
public enum EntityReferenceForm
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By a description: <c>the president</c>.</summary>
    Description,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
