using System.Text.Json;

namespace FactCheck.Evaluation;

/// <summary>Writes figures as JSON under the names of the reference scorer, and those it has not beside them.</summary>
internal static class EvaluationJson
{
    private const int Decimals = 4;
    private const int IntervalDecimals = 3;

    /// <summary>Writes the members of one result into an open object.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, EvaluationResult result)
    {
        writer.WriteNumber("pairs", result.Counts.Pairs);
        writer.WriteNumber("missing reports", result.Counts.MissingReports);
        writer.WriteNumber("bad offsets", result.Counts.BadOffsets);
        writer.WriteNumber("too wide", result.Counts.TooWide);
        writer.WriteStartObject("discrepancy");
        Write(writer, "precision", result.Precision);
        Write(writer, "recall", result.Recall);
        Write(writer, "f1", result.F1);
        writer.WriteStartArray("f1 90 % interval over pairs");
        writer.WriteRawValue(PythonFormat.Number(PythonFormat.Round(result.F1Low, IntervalDecimals)));
        writer.WriteRawValue(PythonFormat.Number(PythonFormat.Round(result.F1High, IntervalDecimals)));
        writer.WriteEndArray();
        Write(writer, "typed precision", result.TypedPrecision);
        Write(writer, "typed recall", result.TypedRecall);
        Write(writer, "typed f1", result.TypedF1);
        writer.WriteNumber("gold", result.Counts.Gold);
        writer.WriteNumber("predicted", result.Counts.Predicted);
        writer.WriteEndObject();
        Write(writer, "type accuracy", result.TypeAccuracy);
        Write(writer, "severity accuracy", result.SeverityAccuracy);
        Write(writer, "agreement recall", result.AgreementRecall);
        Write(writer, "false agreements", result.FalseAgreements);
        Write(writer, "agreements predicted per pair", result.AgreementsPerPair, 1);
        Write(writer, "agreements flagged", result.AgreementsFlagged);
        Write(writer, "traps flagged", result.TrapsFlagged);
        Write(writer, "false alarms per pair", result.FalseAlarmsPerPair, 3);
        writer.WriteStartObject("by type");
        foreach (TypeCounts counts in result.ByType)
        {
            WriteType(writer, counts);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("reliability");
        foreach (ReliabilityBin bin in result.Reliability)
        {
            writer.WriteStartObject();
            Write(writer, "from", bin.From, 1);
            Write(writer, "to", bin.To, 1);
            writer.WriteNumber("findings", bin.Count);
            Write(writer, "mean confidence", bin.MeanConfidence);
            Write(writer, "share right", (double)bin.Right / bin.Count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the members of a sentence bank's result into an open object.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, BankResult result)
    {
        writer.WriteNumber("lines", result.Lines);
        writer.WriteNumber("missing", result.Missing);
        Write(writer, "found", result.Found);
        Write(writer, "typed", result.Typed);
        Write(writer, "severity of typed", result.SeverityOfTyped);
        Write(writer, "only elsewhere", result.OnlyElsewhere);
        Write(writer, "agree flagged", result.AgreeFlagged);
        Write(writer, "unrelated flagged", result.UnrelatedFlagged);
        Write(writer, "confirmed", result.Confirmed);
        writer.WriteStartObject("by type");
        foreach (BankTypeCounts counts in result.ByType)
        {
            writer.WriteStartObject(counts.Type);
            writer.WriteNumber("gold", counts.Gold);
            writer.WriteNumber("found", counts.Found);
            writer.WriteNumber("typed", counts.Typed);
            writer.WriteNumber("severity", counts.SeverityRight);
            writer.WriteNumber("false", counts.False);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter writer, TypeCounts counts)
    {
        writer.WriteStartObject(counts.Type ?? "null");
        if (counts.Gold > 0)
        {
            writer.WriteNumber("gold", counts.Gold);
            writer.WriteNumber("found", counts.Found);
            writer.WriteNumber("typed", counts.Typed);
        }

        if (counts.False > 0)
        {
            writer.WriteNumber("false", counts.False);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, double value, int decimals = Decimals)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(PythonFormat.Number(PythonFormat.Round(value, decimals)));
    }
}
