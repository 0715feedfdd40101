namespace FactCheck.Values.Roles;

/// <summary>In what respect a role describes somebody.</summary>
public enum RoleKind
{
    /// <summary>Office, occupation or part played: <c>deputy mayor</c>, <c>a fisherman</c>, <c>the victim</c>.</summary>
    Title,

    /// <summary>Age in years.</summary>
    Age,

    /// <summary>Country that a person or company belongs to.</summary>
    Nationality,

    /// <summary>Where somebody comes from or lives: <c>of Bloomington</c>.</summary>
    Origin,

    /// <summary>How two people are related: <c>his brother</c>.</summary>
    Kinship,

    /// <summary>The body that somebody belongs to, where nothing else is said of the office: <c>of the Forest Service</c>.</summary>
    Affiliation,
}
