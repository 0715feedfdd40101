using System.Globalization;

namespace FactCheck.Evaluation;

/// <summary>Prints the figures of one gold set without and with a judge side by side.</summary>
internal static class AblationText
{
    private const int Decimals = 4;

    /// <param name="output">Where to.</param>
    /// <param name="rules">The rules alone.</param>
    /// <param name="judged">The rules and the judge.</param>
    public static void Write(TextWriter output, EvaluationResult rules, EvaluationResult judged)
    {
        WriteRow(output, "", "rules", "rules + judge", "change");
        WriteCount(output, "findings", rules.Counts.Predicted, judged.Counts.Predicted);
        WriteCount(output, "found", rules.Counts.Found, judged.Counts.Found);
        WriteCount(output, "false", rules.Counts.False, judged.Counts.False);
        WriteShare(output, "precision", rules.Precision, judged.Precision);
        WriteShare(output, "recall", rules.Recall, judged.Recall);
        WriteShare(output, "f1", rules.F1, judged.F1);
        WriteShare(output, "typed f1", rules.TypedF1, judged.TypedF1);
        WriteShare(output, "severity accuracy", rules.SeverityAccuracy, judged.SeverityAccuracy);
        WriteShare(output, "agreement recall", rules.AgreementRecall, judged.AgreementRecall);
        WriteShare(output, "false agreements", rules.FalseAgreements, judged.FalseAgreements);
        WriteShare(output, "agreements flagged", rules.AgreementsFlagged, judged.AgreementsFlagged);
        WriteShare(output, "traps flagged", rules.TrapsFlagged, judged.TrapsFlagged);
        foreach (string? type in rules.ByType.Concat(judged.ByType).Select(counts => counts.Type).Distinct().OrderBy(type => type ?? "None", StringComparer.Ordinal))
        {
            TypeCounts? before = rules.ByType.FirstOrDefault(counts => counts.Type == type);
            TypeCounts? after = judged.ByType.FirstOrDefault(counts => counts.Type == type);
            WriteCount(output, $"{type ?? "None"} found", before?.Found ?? 0, after?.Found ?? 0);
            WriteCount(output, $"{type ?? "None"} false", before?.False ?? 0, after?.False ?? 0);
        }
    }

    private static void WriteCount(TextWriter output, string name, int before, int after)
    {
        if (before + after > 0)
        {
            WriteRow(output, name, Text($"{before}"), Text($"{after}"), Text($"{after - before:+0;-0;0}"));
        }
    }

    private static void WriteShare(TextWriter output, string name, double before, double after)
    {
        double change = PythonFormat.Round(after, Decimals) - PythonFormat.Round(before, Decimals);
        WriteRow(output, name, Text($"{before:0.0000}"), Text($"{after:0.0000}"), Text($"{change:+0.0000;-0.0000;0}"));
    }

    private static void WriteRow(TextWriter output, string name, string before, string after, string change) => output.WriteLine($"{name,-22}{before,8}{after,15}{change,9}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
