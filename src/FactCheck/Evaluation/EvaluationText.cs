using System.Globalization;

namespace FactCheck.Evaluation;

/// <summary>Prints figures for people; misses and false flags as lines that tools can grep.</summary>
internal static class EvaluationText
{
    private const int Decimals = 4;
    private const int IntervalDecimals = 3;

    public static void Write(TextWriter output, EvaluationResult result)
    {
        PairCounts counts = result.Counts;
        output.WriteLine(Invariant($"pairs: {counts.Pairs}"));
        output.WriteLine(Invariant($"missing reports: {counts.MissingReports}"));
        output.WriteLine(Invariant($"bad offsets: {counts.BadOffsets}"));
        output.WriteLine(Invariant($"too wide: {counts.TooWide}"));
        output.WriteLine($"discrepancy: precision {Figure(result.Precision)}, recall {Figure(result.Recall)}, f1 {Figure(result.F1)} " +
            $"(90 % interval over pairs {Figure(result.F1Low, IntervalDecimals)} to {Figure(result.F1High, IntervalDecimals)})");
        output.WriteLine($"typed: precision {Figure(result.TypedPrecision)}, recall {Figure(result.TypedRecall)}, f1 {Figure(result.TypedF1)}");
        output.WriteLine(Invariant($"discrepancies: {counts.Gold} gold, {counts.Predicted} predicted, {counts.Found} found, {counts.Repeated} repeated, {counts.False} false"));
        output.WriteLine($"type accuracy: {Figure(result.TypeAccuracy)}");
        output.WriteLine($"severity accuracy: {Figure(result.SeverityAccuracy)}");
        output.WriteLine($"agreement recall: {Figure(result.AgreementRecall)}");
        output.WriteLine($"false agreements: {Figure(result.FalseAgreements)}");
        output.WriteLine($"agreements predicted per pair: {Figure(result.AgreementsPerPair, 1)}");
        output.WriteLine($"agreements flagged: {Figure(result.AgreementsFlagged)}");
        output.WriteLine($"traps flagged: {Figure(result.TrapsFlagged)}");
        output.WriteLine($"false alarms per pair: {Figure(result.FalseAlarmsPerPair, 3)}");
        WriteTypes(output, result.ByType);
        WriteReliability(output, result.Reliability);
    }

    public static void Write(TextWriter output, BankResult result)
    {
        output.WriteLine(Invariant($"lines: {result.Lines}"));
        output.WriteLine(Invariant($"missing: {result.Missing}"));
        output.WriteLine($"found: {Figure(result.Found)}");
        output.WriteLine($"typed: {Figure(result.Typed)}");
        output.WriteLine($"severity of typed: {Figure(result.SeverityOfTyped)}");
        output.WriteLine($"only elsewhere: {Figure(result.OnlyElsewhere)}");
        output.WriteLine($"agree flagged: {Figure(result.AgreeFlagged)}");
        output.WriteLine($"unrelated flagged: {Figure(result.UnrelatedFlagged)}");
        output.WriteLine($"confirmed: {Figure(result.Confirmed)}");
        foreach (BankTypeCounts counts in result.ByType)
        {
            output.WriteLine(Invariant($"  {counts.Type}: found {counts.Found} typed {counts.Typed} of {counts.Gold}, false {counts.False}"));
        }
    }

    /// <summary>A line for each miss and each false flag of a pair.</summary>
    public static IEnumerable<string> Remarks(PairScore pair)
    {
        foreach (GoldItem item in pair.Missed)
        {
            yield return $"MISS  {pair.Pair} [{item.Type}/{item.Severity}] {PythonFormat.Literal(item.A)} | {PythonFormat.Literal(item.B)}";
        }

        foreach (PredictedFinding finding in pair.FalseAlarms)
        {
            string passages = PythonFormat.Literals(finding.Evidence.Select(evidence => evidence.Text ?? ""));
            yield return $"FALSE {pair.Pair} [{finding.Type ?? "None"}] {passages} {PythonFormat.Printable(finding.Summary ?? "None")}";
        }
    }

    private static void WriteTypes(TextWriter output, IReadOnlyList<TypeCounts> types)
    {
        output.WriteLine($"{"type",-13}{"gold",6}{"found",7}{"typed",7}{"false",7}{"precision",11}{"recall",9}");
        foreach (TypeCounts counts in types)
        {
            string precision = counts.Found + counts.False == 0 ? "-" : Figure((double)counts.Found / (counts.Found + counts.False));
            string recall = counts.Gold == 0 ? "-" : Figure((double)counts.Found / counts.Gold);
            output.WriteLine(Invariant($"{counts.Type ?? "None",-13}{counts.Gold,6}{counts.Found,7}{counts.Typed,7}{counts.False,7}{precision,11}{recall,9}"));
        }
    }

    private static void WriteReliability(TextWriter output, IReadOnlyList<ReliabilityBin> bins)
    {
        output.WriteLine($"{"confidence",-13}{"findings",10}{"mean",9}{"share right",13}");
        foreach (ReliabilityBin bin in bins)
        {
            string range = string.Create(CultureInfo.InvariantCulture, $"{bin.From:F1} to {bin.To:F1}");
            output.WriteLine(Invariant($"{range,-13}{bin.Count,10}{Figure(bin.MeanConfidence),9}{Figure((double)bin.Right / bin.Count),13}"));
        }
    }

    private static string Figure(double value, int decimals = Decimals) => PythonFormat.Number(PythonFormat.Round(value, decimals));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
