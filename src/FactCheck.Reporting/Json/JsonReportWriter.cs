using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Reporting.Facts;

namespace FactCheck.Reporting.Json;

/// <summary>Writes reports as JSON, schema version 1.0 (<c>Schemas/report.schema.json</c>). The same report gives the same bytes.</summary>
public static class JsonReportWriter
{
    /// <summary>Version of the contract.</summary>
    public const string SchemaVersion = "1.0";

    private const int ConfidenceDigits = 4;

    /// <summary>A writer with the settings of reports: LF line ends, hostile characters escaped.</summary>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="indented">Whether to break lines; false gives one line.</param>
    public static Utf8JsonWriter CreateWriter(IBufferWriter<byte> output, bool indented) => new(output, Settings(indented));

    /// <summary>Writes a report as one JSON object.</summary>
    /// <param name="writer">Made by <see cref="CreateWriter"/>; the report may stand inside another object.</param>
    /// <param name="report">The report.</param>
    /// <param name="includeText">Whether each document carries its whole text.</param>
    public static void Write(Utf8JsonWriter writer, ComparisonReport report, bool includeText = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        Dictionary<string, DocumentText> texts = new(StringComparer.Ordinal);
        foreach (ReportDocument document in report.Documents)
        {
            texts.Add(document.Id, new DocumentText(document));
        }

        writer.WriteStartObject();
        writer.WriteString("schemaVersion"u8, SchemaVersion);
        WriteEngine(writer, report.Engine);
        WriteDocuments(writer, report.Documents, includeText);
        WriteSummary(writer, report.Findings);
        writer.WriteStartArray("findings"u8);
        foreach (ReportFinding finding in report.Findings)
        {
            WriteFinding(writer, finding, texts);
        }

        writer.WriteEndArray();
        WritePassages(writer, "unmatched", report.Unmatched, texts, withReason: false);
        WritePassages(writer, "ignored", report.Ignored, texts, withReason: true);
        WriteStrings(writer, "notes", report.Notes);
        IReadOnlyList<ReportFact> facts = FactJoiner.Join(report);
        if (facts.Count > 0)
        {
            WriteFacts(writer, facts, texts);
        }

        if (report.Review is { } review)
        {
            WriteReview(writer, report.Documents[0].Id, review, texts);
        }

        writer.WriteEndObject();
    }

    /// <summary>The report as JSON with line breaks and a final one.</summary>
    public static string ToText(ComparisonReport report, bool includeText = false)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = CreateWriter(buffer, indented: true))
        {
            Write(writer, report, includeText);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static JsonWriterOptions Settings(bool indented) => new() { Encoder = ReportTextEncoder.Instance, Indented = indented, NewLine = "\n" };

    private static void WriteEngine(Utf8JsonWriter writer, EngineInfo engine)
    {
        writer.WriteStartObject("engine"u8);
        writer.WriteString("version"u8, engine.Version);
        writer.WriteString("mode"u8, engine.Mode);
        writer.WriteString("model"u8, engine.Model);
        writer.WriteString("judge"u8, engine.Judge);
        writer.WriteEndObject();
    }

    private static void WriteDocuments(Utf8JsonWriter writer, IReadOnlyList<ReportDocument> documents, bool includeText)
    {
        writer.WriteStartArray("documents"u8);
        foreach (ReportDocument document in documents)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, document.Id);
            writer.WriteString("path"u8, document.Path);
            writer.WriteString("title"u8, document.Title);
            writer.WriteString("outlet"u8, document.Outlet);
            writer.WriteString("publishedAt"u8, document.PublishedAt);
            writer.WriteString("language"u8, document.Language);
            writer.WriteNumber("sentences"u8, document.SentenceCount);
            if (includeText)
            {
                writer.WriteString("text"u8, document.Text);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSummary(Utf8JsonWriter writer, IReadOnlyList<ReportFinding> findings)
    {
        writer.WriteStartObject("summary"u8);
        writer.WriteNumber("agreements"u8, findings.Count(finding => finding.Relation == Relation.Agreement));
        writer.WriteStartObject("discrepancies"u8);
        foreach (Severity severity in ReportTerms.Severities)
        {
            writer.WriteNumber(ReportTerms.Of(severity), findings.Count(finding => finding.Relation == Relation.Discrepancy && finding.Severity == severity));
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, ReportFinding finding, Dictionary<string, DocumentText> texts)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, finding.Id);
        writer.WriteString("fingerprint"u8, finding.Fingerprint);
        writer.WriteString("ruleId"u8, finding.RuleId);
        writer.WriteString("relation"u8, ReportTerms.Of(finding.Relation));
        writer.WriteString("type"u8, finding.Type is { } type ? ReportTerms.Of(type) : null);
        writer.WriteString("severity"u8, finding.Severity is { } severity ? ReportTerms.Of(severity) : null);
        writer.WriteNumber("confidence"u8, Math.Round(finding.Confidence, ConfidenceDigits, MidpointRounding.ToEven));
        writer.WriteString("summary"u8, finding.Summary);
        writer.WriteString("explanation"u8, finding.Explanation);
        writer.WriteString("source"u8, finding.Source);
        writer.WriteString("suggestion"u8, finding.Suggestion);
        writer.WriteString("status"u8, finding.Status);
        if (finding.Decision is { } decision)
        {
            writer.WriteStartObject("decision"u8);
            writer.WriteString("origin"u8, decision.Origin);
            writer.WriteString("reason"u8, decision.Reason);
            writer.WriteEndObject();
        }

        writer.WriteStartArray("evidence"u8);
        foreach (ReportEvidence evidence in finding.Evidence)
        {
            WriteEvidence(writer, evidence, texts[evidence.Document]);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, ReportEvidence evidence, DocumentText text)
    {
        writer.WriteStartObject();
        WriteSpan(writer, evidence.Document, evidence.Span, text);
        (int line, int column) = text.Lines.PositionOf(evidence.Span.Start);
        writer.WriteNumber("line"u8, line);
        writer.WriteNumber("column"u8, column);
        writer.WriteStartArray("focus"u8);
        foreach (TextSpan focus in evidence.Focus)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start"u8, focus.Start);
            writer.WriteNumber("end"u8, focus.End);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (evidence.Value is { } value)
        {
            writer.WriteStartObject("value"u8);
            writer.WriteString("kind"u8, value.Kind);
            WriteStrings(writer, "normalized", value.Normalized);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("value"u8);
        }

        writer.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter writer, IReadOnlyList<ReportFact> facts, Dictionary<string, DocumentText> texts)
    {
        writer.WriteStartArray("facts"u8);
        foreach (ReportFact fact in facts)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, ReportTerms.Of(fact.Type));
            WriteStrings(writer, "findings", fact.Findings);
            writer.WriteStartArray("values"u8);
            foreach ((string document, ReportEvidence evidence) in fact.Values.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                writer.WriteStartObject();
                WriteSpan(writer, document, DocumentView.MainSpan(evidence), texts[document]);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteString("alone"u8, fact.Alone);
            writer.WriteString("earliest"u8, fact.Earliest);
            writer.WriteString("latest"u8, fact.Latest);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteReview(Utf8JsonWriter writer, string draft, ReviewResult review, Dictionary<string, DocumentText> texts)
    {
        writer.WriteStartObject("review"u8);
        writer.WriteString("draft"u8, draft);
        writer.WriteStartArray("claims"u8);
        foreach (DraftClaim claim in review.Claims)
        {
            writer.WriteStartObject();
            WriteSpan(writer, draft, claim.Span, texts[draft]);
            writer.WriteString("verdict"u8, ReportTerms.Of(claim.Verdict));
            WriteStrings(writer, "findings", claim.Findings);
            WritePassages(writer, "supports", claim.Supports, texts, withReason: false);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePassages(Utf8JsonWriter writer, string name, IReadOnlyList<ReportPassage> passages, Dictionary<string, DocumentText> texts, bool withReason)
    {
        writer.WriteStartArray(name);
        foreach (ReportPassage passage in passages)
        {
            writer.WriteStartObject();
            WriteSpan(writer, passage.Document, passage.Span, texts[passage.Document]);
            if (withReason)
            {
                writer.WriteString("reason"u8, passage.Reason);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter writer, string document, TextSpan span, DocumentText text)
    {
        writer.WriteString("document"u8, document);
        writer.WriteNumber("start"u8, span.Start);
        writer.WriteNumber("end"u8, span.End);
        writer.WriteString("text"u8, span.Slice(text.Text));
        if (text.DisplayOf(span) is { } display)
        {
            writer.WriteString("displayText"u8, display);
        }
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private sealed class DocumentText(ReportDocument document)
    {
        private readonly string? _readable = ReferenceEquals(document.Readable, document.Text) ? null : document.Readable;
        private LineTable? _lines;

        public string Text => document.Text;

        public LineTable Lines => _lines ??= new LineTable(document.Text);

        public string? DisplayOf(TextSpan span) =>
            _readable is null || span.Slice(_readable).SequenceEqual(span.Slice(document.Text))
                ? null
                : string.Join(' ', span.Text(_readable).Replace("\u2060", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
