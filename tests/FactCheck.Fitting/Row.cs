namespace FactCheck.Fitting;

/// <summary>A candidate finding with its features and whether it is right.</summary>
internal sealed record Row(string Relation, string Type, string Pair, double[] Features, double Label, double Weight, string Message = "");
