using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.Rdjson;

/// <summary>Writes the discrepancies on which nobody decided yet in the Reviewdog Diagnostic Format. Its columns count bytes of UTF-8, from 1.</summary>
public static class RdjsonReportWriter
{
    /// <summary>The report as one <c>DiagnosticResult</c> with a final line break.</summary>
    public static string ToText(ComparisonReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportView view = new(report);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = JsonReportWriter.CreateWriter(buffer, indented: true))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("source"u8);
            writer.WriteString("name"u8, "factcheck"u8);
            writer.WriteEndObject();
            writer.WriteStartArray("diagnostics"u8);
            foreach (ReportFinding finding in view.Open)
            {
                WriteDiagnostic(writer, finding, view);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteDiagnostic(Utf8JsonWriter writer, ReportFinding finding, ReportView view)
    {
        ReportEvidence first = finding.Evidence[0];
        writer.WriteStartObject();
        writer.WriteString("message"u8, VisibleText.Escape(view.HeadlineOf(finding)));
        WriteLocation(writer, first, view);
        writer.WriteString("severity"u8, finding.Severity switch { Severity.Contradiction => "ERROR"u8, Severity.Incomplete => "WARNING"u8, _ => "INFO"u8 });
        writer.WriteStartObject("code"u8);
        writer.WriteString("value"u8, finding.RuleId);
        writer.WriteEndObject();
        if (finding.Suggestion is { } suggestion)
        {
            writer.WriteStartArray("suggestions"u8);
            writer.WriteStartObject();
            WriteRange(writer, first, view[first.Document]);
            writer.WriteString("text"u8, suggestion);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteStartArray("related_locations"u8);
        foreach (ReportEvidence evidence in ReportView.OthersOf(finding))
        {
            writer.WriteStartObject();
            writer.WriteString("message"u8, view[evidence.Document].WordsOf(evidence.Span));
            WriteLocation(writer, evidence, view);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, ReportEvidence evidence, ReportView view)
    {
        DocumentView document = view[evidence.Document];
        writer.WriteStartObject("location"u8);
        writer.WriteString("path"u8, document.Document.Path ?? document.Document.Id);
        WriteRange(writer, evidence, document);
        writer.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter writer, ReportEvidence evidence, DocumentView document)
    {
        TextSpan span = DocumentView.MainSpan(evidence);
        writer.WriteStartObject("range"u8);
        WritePosition(writer, "start", span.Start, document);
        WritePosition(writer, "end", span.End, document);
        writer.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter writer, string name, int offset, DocumentView document)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("line"u8, document.PositionOf(offset).Line);
        writer.WriteNumber("column"u8, document.Utf8ColumnOf(offset));
        writer.WriteEndObject();
    }
}
