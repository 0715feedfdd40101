namespace FactCheck.Evaluation;

/// <summary>What was counted on one gold pair, or on many.</summary>
internal sealed record PairCounts
{
    public int Pairs { get; init; }

    public int MissingReports { get; init; }

    public int BadOffsets { get; init; }

    public int TooWide { get; init; }

    public int Gold { get; init; }

    public int Predicted { get; init; }

    public int Found { get; init; }

    public int TypeRight { get; init; }

    public int SeverityRight { get; init; }

    /// <summary>Discrepancies that repeat a found one: neither right nor wrong.</summary>
    public int Repeated { get; init; }

    public int False { get; init; }

    public int AgreementsGold { get; init; }

    public int AgreementsFound { get; init; }

    public int AgreementsPredicted { get; init; }

    public int AgreementsFalse { get; init; }

    /// <summary>Gold agreements on which a discrepancy was reported.</summary>
    public int AgreementsFlagged { get; init; }

    public int Traps { get; init; }

    public int TrapsFlagged { get; init; }

    public static PairCounts operator +(PairCounts left, PairCounts right) => new()
    {
        Pairs = left.Pairs + right.Pairs,
        MissingReports = left.MissingReports + right.MissingReports,
        BadOffsets = left.BadOffsets + right.BadOffsets,
        TooWide = left.TooWide + right.TooWide,
        Gold = left.Gold + right.Gold,
        Predicted = left.Predicted + right.Predicted,
        Found = left.Found + right.Found,
        TypeRight = left.TypeRight + right.TypeRight,
        SeverityRight = left.SeverityRight + right.SeverityRight,
        Repeated = left.Repeated + right.Repeated,
        False = left.False + right.False,
        AgreementsGold = left.AgreementsGold + right.AgreementsGold,
        AgreementsFound = left.AgreementsFound + right.AgreementsFound,
        AgreementsPredicted = left.AgreementsPredicted + right.AgreementsPredicted,
        AgreementsFalse = left.AgreementsFalse + right.AgreementsFalse,
        AgreementsFlagged = left.AgreementsFlagged + right.AgreementsFlagged,
        Traps = left.Traps + right.Traps,
        TrapsFlagged = left.TrapsFlagged + right.TrapsFlagged,
    };
}
