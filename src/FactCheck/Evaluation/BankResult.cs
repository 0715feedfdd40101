namespace FactCheck.Evaluation;

/// <summary>The figures over a sentence bank.</summary>
internal sealed record BankResult
{
    public required int Lines { get; init; }

    /// <summary>Pairs without a report.</summary>
    public required int Missing { get; init; }

    /// <summary>Share of the differences reported at the words that differ.</summary>
    public required double Found { get; init; }

    /// <summary>Share of the differences reported there under their type.</summary>
    public required double Typed { get; init; }

    public required double SeverityOfTyped { get; init; }

    /// <summary>Share of the differing pairs with discrepancies at other words only.</summary>
    public required double OnlyElsewhere { get; init; }

    /// <summary>Share of the agreeing pairs with a discrepancy.</summary>
    public required double AgreeFlagged { get; init; }

    /// <summary>Share of the unrelated pairs with a discrepancy.</summary>
    public required double UnrelatedFlagged { get; init; }

    /// <summary>Share of the agreeing pairs with an agreement.</summary>
    public required double Confirmed { get; init; }

    public required IReadOnlyList<BankTypeCounts> ByType { get; init; }

    /// <summary>A line for each miss and false flag, in the order of the bank.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    public required IReadOnlyList<JudgedFinding> Findings { get; init; }
}
