namespace FactCheck.Fitting;

/// <summary>A candidate finding with its features and whether it is right.</summary>
/// <param name="Relation">Agreement or discrepancy.</param>
/// <param name="Type">What differs.</param>
/// <param name="Pair">The pair of reports, or the line of the bank.</param>
/// <param name="Features">The vector of the comparability test.</param>
/// <param name="Label">1 right, 0.5 a difference of another type, 0 wrong.</param>
/// <param name="Weight">How much the row counts.</param>
/// <param name="Message">The rule and what it says.</param>
/// <param name="Where">For tools that look at rows: sentence and length of the report in characters of each side, start and length of both clauses, characters of both focuses.</param>
/// <param name="Rule">Identifier of the rule.</param>
internal sealed record Row(string Relation, string Type, string Pair, double[] Features, double Label, double Weight, string Message = "", int[]? Where = null, string Rule = "");
