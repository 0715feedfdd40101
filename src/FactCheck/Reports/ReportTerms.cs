namespace FactCheck.Reports;

/// <summary>The words by which the JSON contract and the command line name relations, types and severities.</summary>
public static class ReportTerms
{
    /// <summary>All types in the order of their rule ids.</summary>
    public static IReadOnlyList<DiscrepancyType> Types { get; } = Enum.GetValues<DiscrepancyType>();

    /// <summary>All severities, the gravest first.</summary>
    public static IReadOnlyList<Severity> Severities { get; } = [Severity.Contradiction, Severity.Incomplete, Severity.Wording];

    /// <summary>The term of a relation.</summary>
    public static string Of(Relation relation) => relation switch
    {
        Relation.Agreement => "agreement",
        Relation.Discrepancy => "discrepancy",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };

    /// <summary>The term of a severity.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Contradiction => "contradiction",
        Severity.Incomplete => "incomplete",
        Severity.Wording => "wording",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    /// <summary>The term of a verdict.</summary>
    public static string Of(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Contradicted => "contradicted",
        ClaimVerdict.Disputed => "disputed",
        ClaimVerdict.Incomplete => "incomplete",
        ClaimVerdict.DifferentlyWorded => "differently worded",
        ClaimVerdict.Supported => "supported",
        ClaimVerdict.PartlySupported => "partly supported",
        ClaimVerdict.Unsupported => "unsupported",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    /// <summary>The term of a type.</summary>
    public static string Of(DiscrepancyType type) => type switch
    {
        DiscrepancyType.Quantity => "quantity",
        DiscrepancyType.Time => "time",
        DiscrepancyType.Place => "place",
        DiscrepancyType.Entity => "entity",
        DiscrepancyType.Role => "role",
        DiscrepancyType.List => "list",
        DiscrepancyType.Attribution => "attribution",
        DiscrepancyType.Quotation => "quotation",
        DiscrepancyType.Polarity => "polarity",
        DiscrepancyType.Certainty => "certainty",
        DiscrepancyType.Phase => "phase",
        DiscrepancyType.Cause => "cause",
        DiscrepancyType.Kind => "kind",
        DiscrepancyType.Degree => "degree",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>The type that a term names; null for an unknown one.</summary>
    public static DiscrepancyType? ParseType(string term)
    {
        foreach (DiscrepancyType type in Types)
        {
            if (string.Equals(Of(type), term, StringComparison.OrdinalIgnoreCase))
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>The severity that a term names; null for an unknown one.</summary>
    public static Severity? ParseSeverity(string term)
    {
        foreach (Severity severity in Severities)
        {
            if (string.Equals(Of(severity), term, StringComparison.OrdinalIgnoreCase))
            {
                return severity;
            }
        }

        return null;
    }
}
