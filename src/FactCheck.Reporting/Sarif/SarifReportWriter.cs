using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Text;
using FactCheck.Rules;

namespace FactCheck.Reporting.Sarif;

/// <summary>
/// Writes discrepancies as SARIF 2.1.0. The first passage of a finding is its location, the others are related locations; offsets and columns
/// count UTF-16 units and know no byte order mark. Decided findings are there with a suppression.
/// </summary>
public static class SarifReportWriter
{
    private const string SchemaUri = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string FingerprintKey = "factcheck/v1";
    private const double MostRank = 100;

    /// <summary>The report as SARIF with a final line break.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rules">The rule catalogue.</param>
    public static string ToText(ComparisonReport report, IReadOnlyList<RuleDescriptor> rules)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(rules);
        ReportView view = new(report);
        List<string> ruleIds = [.. rules.Select(rule => rule.Id).Concat(view.Discrepancies.Select(finding => finding.RuleId)).Distinct(StringComparer.Ordinal)];
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = JsonReportWriter.CreateWriter(buffer, indented: true))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema"u8, SchemaUri);
            writer.WriteString("version"u8, "2.1.0"u8);
            writer.WriteStartArray("runs"u8);
            WriteRun(writer, view, rules, ruleIds);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteRun(Utf8JsonWriter writer, ReportView view, IReadOnlyList<RuleDescriptor> rules, List<string> ruleIds)
    {
        writer.WriteStartObject();
        SarifRules.WriteTool(writer, view.Report.Engine, rules, ruleIds);
        WriteInvocation(writer, view.Report.Notes);
        writer.WriteStartArray("artifacts"u8);
        foreach (DocumentView document in view.Documents)
        {
            WriteArtifact(writer, document.Document);
        }

        writer.WriteEndArray();
        writer.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        writer.WriteStartArray("results"u8);
        foreach (ReportFinding finding in view.Discrepancies)
        {
            WriteResult(writer, finding, view, ruleIds);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter writer, IReadOnlyList<string> notes)
    {
        writer.WriteStartArray("invocations"u8);
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful"u8, true);
        writer.WriteStartArray("toolExecutionNotifications"u8);
        foreach (string note in notes)
        {
            writer.WriteStartObject();
            writer.WriteString("level"u8, "note"u8);
            WriteMessage(writer, "message", note);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteArtifact(Utf8JsonWriter writer, ReportDocument document)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("location"u8);
        writer.WriteString("uri"u8, ReportUri.Of(document));
        writer.WriteEndObject();
        if (document.Title is { } title)
        {
            WriteMessage(writer, "description", title);
        }

        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, ReportFinding finding, ReportView view, List<string> ruleIds)
    {
        ReportEvidence first = finding.Evidence[0];
        writer.WriteStartObject();
        writer.WriteString("ruleId"u8, finding.RuleId);
        writer.WriteNumber("ruleIndex"u8, ruleIds.IndexOf(finding.RuleId));
        writer.WriteString("level"u8, LevelOf(finding.Severity));
        WriteMessage(writer, "message", MessageOf(finding, view));
        writer.WriteStartArray("locations"u8);
        WriteLocation(writer, first, view, id: null);
        writer.WriteEndArray();
        writer.WriteStartArray("relatedLocations"u8);
        foreach ((int index, ReportEvidence evidence) in ReportView.OthersOf(finding).Index())
        {
            WriteLocation(writer, evidence, view, index + 1);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("fingerprints"u8);
        writer.WriteString(FingerprintKey, finding.Fingerprint);
        writer.WriteEndObject();
        if (view.Report.Review is not null)
        {
            writer.WriteString("baselineState"u8, finding.Decision?.Origin == "baseline" ? "unchanged"u8 : "new"u8);
        }

        WriteSuppression(writer, finding);
        WriteFix(writer, finding, view[first.Document], first);
        writer.WriteNumber("rank"u8, Math.Round(finding.Confidence * MostRank, 2, MidpointRounding.ToEven));
        writer.WriteStartObject("properties"u8);
        writer.WriteString("id"u8, finding.Id);
        writer.WriteString("type"u8, finding.Type is { } type ? ReportTerms.Of(type) : null);
        writer.WriteString("severity"u8, finding.Severity is { } severity ? ReportTerms.Of(severity) : null);
        writer.WriteString("source"u8, finding.Source);
        writer.WriteString("explanation"u8, finding.Explanation);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string MessageOf(ReportFinding finding, ReportView view)
    {
        StringBuilder message = new(Plain(VisibleText.Escape(view.HeadlineOf(finding))));
        foreach ((int index, ReportEvidence evidence) in ReportView.OthersOf(finding).Index())
        {
            // Brackets and backslashes are markup in SARIF messages.
            string place = Plain(view.PlaceOf(evidence));
            message.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n[{place}]({index + 1}): {Plain(view[evidence.Document].WordsOf(evidence.Span))}");
        }

        return finding.Suggestion is { } suggestion ? $"{message}\nSuggestion: {Plain(suggestion)}" : message.ToString();
    }

    private static string Plain(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);

    private static string LevelOf(Severity? severity) => severity switch
    {
        Severity.Contradiction => "error",
        Severity.Incomplete => "warning",
        _ => "note",
    };

    private static void WriteLocation(Utf8JsonWriter writer, ReportEvidence evidence, ReportView view, int? id)
    {
        DocumentView document = view[evidence.Document];
        writer.WriteStartObject();
        if (id is { } number)
        {
            writer.WriteNumber("id"u8, number);
            WriteMessage(writer, "message", Plain(document.WordsOf(evidence.Span)));
        }

        writer.WriteStartObject("physicalLocation"u8);
        WriteArtifactLocation(writer, document, view);
        WriteRegion(writer, "region", DocumentView.MainSpan(evidence), document, withText: true);
        WriteRegion(writer, "contextRegion", TextSpan.Union(evidence.Span, DocumentView.MainSpan(evidence)), document, withText: true);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteArtifactLocation(Utf8JsonWriter writer, DocumentView document, ReportView view)
    {
        writer.WriteStartObject("artifactLocation"u8);
        writer.WriteString("uri"u8, ReportUri.Of(document.Document));
        writer.WriteNumber("index"u8, view.Documents.Index().First(entry => entry.Item == document).Index);
        writer.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter writer, string name, TextSpan span, DocumentView document, bool withText)
    {
        (int startLine, int startColumn) = document.PositionOf(span.Start);
        (int endLine, int endColumn) = document.PositionOf(span.End);
        writer.WriteStartObject(name);
        writer.WriteNumber("startLine"u8, startLine);
        writer.WriteNumber("startColumn"u8, startColumn);
        writer.WriteNumber("endLine"u8, endLine);
        writer.WriteNumber("endColumn"u8, endColumn);
        writer.WriteNumber("charOffset"u8, span.Start);
        writer.WriteNumber("charLength"u8, span.Length);
        if (withText)
        {
            writer.WriteStartObject("snippet"u8);
            writer.WriteString("text"u8, span.Slice(document.Document.Text));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter writer, ReportFinding finding)
    {
        if (finding.Decision is not { } decision)
        {
            return;
        }

        writer.WriteStartArray("suppressions"u8);
        writer.WriteStartObject();
        writer.WriteString("kind"u8, decision.Origin == "comment" ? "inSource"u8 : "external"u8);
        writer.WriteString("justification"u8, decision.Reason);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter writer, ReportFinding finding, DocumentView document, ReportEvidence evidence)
    {
        if (finding.Suggestion is not { } suggestion)
        {
            return;
        }

        writer.WriteStartArray("fixes"u8);
        writer.WriteStartObject();
        WriteMessage(writer, "description", $"The source's wording: {Plain(suggestion)}");
        writer.WriteStartArray("artifactChanges"u8);
        writer.WriteStartObject();
        writer.WriteStartObject("artifactLocation"u8);
        writer.WriteString("uri"u8, ReportUri.Of(document.Document));
        writer.WriteEndObject();
        writer.WriteStartArray("replacements"u8);
        writer.WriteStartObject();
        WriteRegion(writer, "deletedRegion", DocumentView.MainSpan(evidence), document, withText: false);
        writer.WriteStartObject("insertedContent"u8);
        writer.WriteString("text"u8, suggestion);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text"u8, text);
        writer.WriteEndObject();
    }
}
