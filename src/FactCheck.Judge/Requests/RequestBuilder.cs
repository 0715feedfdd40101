using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Doubts;
using FactCheck.Judge.Prompts;
using FactCheck.Language;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Requests;

/// <summary>
/// Builds the requests of a comparison; the same comparison gives the same bytes. Article text stands only in JSON strings of the data message,
/// where it can neither end the data nor look like a part of the prompt: between two marker lines that no text inside can contain, since line breaks are escaped.
/// </summary>
internal sealed class RequestBuilder(DoubtfulComparison comparison, JudgeOptions options)
{
    private const int LongestNeighbour = 400;
    private static readonly JsonWriterOptions _writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Dictionary<string, ReportDocument> _documents = comparison.Report.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);

    /// <summary>The requests about doubtful pairs, each about two reports.</summary>
    public IReadOnlyList<AskedRequest<AskedPair>> Pairs()
    {
        IEnumerable<AskedPair> asked = comparison.Pairs.Select((pair, index) =>
            new AskedPair(Name('P', index), pair, new PassageText(_documents[pair.A.Document], pair.A.Span), new PassageText(_documents[pair.B.Document], pair.B.Span)));
        return
        [
            .. asked.GroupBy(p => (p.Pair.A.Document, p.Pair.B.Document))
                .SelectMany(group => group.Chunk(options.PairsPerRequest).Select(chunk => new AskedRequest<AskedPair>(
                    Request(PromptFile.Judge, writer => WritePairs(writer, group.Key, chunk)), chunk))),
        ];
    }

    /// <summary>The requests of the sweep, each about two reports.</summary>
    public IReadOnlyList<AskedRequest<AskedPassages>> Passages()
    {
        IEnumerable<AskedPassages> asked = comparison.Passages.Select((passages, index) =>
            new AskedPassages(Name('S', index), passages, new PassageText(_documents[passages.A.Document], passages.A.Span), new PassageText(_documents[passages.B.Document], passages.B.Span)));
        return
        [
            .. asked.GroupBy(p => (p.Passages.A.Document, p.Passages.B.Document))
                .SelectMany(group => group.Chunk(options.PassagesPerRequest).Select(chunk => new AskedRequest<AskedPassages>(
                    Request(PromptFile.Sweep, writer => WritePassages(writer, group.Key, chunk)), chunk))),
        ];
    }

    private static string Name(char letter, int index) => string.Create(CultureInfo.InvariantCulture, $"{letter}{index + 1}");

    private static JudgeRequest Request(PromptFile prompt, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, _writing))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        string mark = Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan).AsSpan(0, 8));
        string data = $"Quoted material, one JSON object between two lines DATA {mark}:\nDATA {mark}\n{Encoding.UTF8.GetString(buffer.WrittenSpan)}\nDATA {mark}";
        string instructions = $"Prompt {prompt.Version}.\n\n{prompt.Text}";
        return new JudgeRequest(prompt.Version, [new ChatMessage(ChatRole.System, instructions), new ChatMessage(ChatRole.User, data)], prompt.Schema);
    }

    private static void WriteFinding(Utf8JsonWriter writer, ReportFinding finding)
    {
        writer.WriteString("rule"u8, finding.RuleId);
        writer.WriteString("type"u8, finding.Type is { } type ? ReportTerms.Of(type) : null);
        writer.WriteString("severity"u8, finding.Severity is { } severity ? ReportTerms.Of(severity) : null);
        writer.WriteString("found"u8, finding.Summary);
    }

    private void WriteReports(Utf8JsonWriter writer, (string A, string B) ids)
    {
        writer.WriteStartArray("reports"u8);
        foreach (ReportDocument document in (ReadOnlySpan<ReportDocument>)[_documents[ids.A], _documents[ids.B]])
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, document.Id);
            writer.WriteString("headline"u8, document.Title);
            writer.WriteString("outlet"u8, document.Outlet);
            writer.WriteString("published"u8, document.PublishedAt);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WritePairs(Utf8JsonWriter writer, (string A, string B) ids, AskedPair[] pairs)
    {
        WriteReports(writer, ids);
        writer.WriteStartArray("pairs"u8);
        foreach (AskedPair asked in pairs)
        {
            writer.WriteStartObject();
            writer.WriteString("pair"u8, asked.Id);
            WriteFinding(writer, asked.Pair.Finding);
            writer.WriteString("why"u8, asked.Pair.Finding.Explanation);
            writer.WriteNumber("probability"u8, Math.Round(asked.Pair.Probability, 2, MidpointRounding.AwayFromZero));
            writer.WriteBoolean("computed"u8, asked.Pair.IsArithmetic);
            WriteSide(writer, "a", asked.Pair.A, asked.A, asked.Pair.Finding);
            WriteSide(writer, "b", asked.Pair.B, asked.B, asked.Pair.Finding);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteSide(Utf8JsonWriter writer, string name, DoubtPassage passage, PassageText sentence, ReportFinding finding)
    {
        ReportDocument document = _documents[passage.Document];
        ReportEvidence? evidence = finding.Evidence.FirstOrDefault(e => e.Document == passage.Document && e.Span.Overlaps(passage.Span));
        writer.WriteStartObject(name);
        WriteNeighbour(writer, "before", document, passage.Before);
        writer.WriteString("sentence"u8, sentence.Text);
        WriteNeighbour(writer, "after", document, passage.After);
        writer.WriteStartArray("words"u8);
        foreach (TextSpan focus in evidence?.Focus ?? [])
        {
            writer.WriteStringValue(new PassageText(document, focus).Text);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("values"u8);
        foreach (string value in evidence?.Value?.Normalized ?? [])
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteNeighbour(Utf8JsonWriter writer, string name, ReportDocument document, TextSpan? span)
    {
        string? text = span is { } place ? new PassageText(document, place).Text : null;
        writer.WriteString(name, text is { Length: > LongestNeighbour } ? text[..LongestNeighbour] : text);
    }

    private void WritePassages(Utf8JsonWriter writer, (string A, string B) ids, AskedPassages[] passages)
    {
        WriteReports(writer, ids);
        writer.WriteStartArray("known"u8);
        foreach (ReportFinding finding in comparison.Report.Findings.Where(f => f.Relation == Relation.Discrepancy && passages.Any(p => Lies(f, p.Passages.A) && Lies(f, p.Passages.B))))
        {
            writer.WriteStartObject();
            WriteFinding(writer, finding);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("passages"u8);
        foreach (AskedPassages asked in passages)
        {
            writer.WriteStartObject();
            writer.WriteString("passage"u8, asked.Id);
            writer.WriteString("a"u8, asked.A.Text);
            writer.WriteString("b"u8, asked.B.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static bool Lies(ReportFinding finding, DoubtPassage passage) => finding.Evidence.Any(e => e.Document == passage.Document && e.Span.Overlaps(passage.Span));
}
