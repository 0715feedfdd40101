namespace FactCheck.Evaluation;

/// <summary>What was counted of one type in a sentence bank.</summary>
internal sealed record BankTypeCounts(string Type)
{
    public int Gold { get; set; }

    public int Found { get; set; }

    public int Typed { get; set; }

    public int SeverityRight { get; set; }

    public int False { get; set; }
}
