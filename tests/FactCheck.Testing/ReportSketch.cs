using FactCheck.Language;
using FactCheck.Reports;

namespace FactCheck.Testing;

/// <summary>
/// Builds reports by hand. Passages are named by their words; differing words stand between <c>[|</c> and <c>|]</c>:
/// <c>left [|12|] injured</c> is the passage <c>left 12 injured</c> with the focus <c>12</c>.
/// </summary>
public sealed class ReportSketch
{
    private readonly List<ReportDocument> _documents = [];
    private readonly List<ReportFinding> _findings = [];
    private readonly List<ReportPassage> _unmatched = [];
    private readonly List<ReportPassage> _ignored = [];
    private readonly List<string> _notes = [];

    public ReportSketch Document(string text, string? title = null, string? published = null, string? path = null, string? outlet = null, string? readable = null, int sentences = 3)
    {
        string id = ((char)('a' + _documents.Count)).ToString();
        _documents.Add(new ReportDocument(id, path ?? $"{id}.txt", title, outlet, published, "en", sentences, text) { Readable = readable });
        return this;
    }

    /// <summary>Adds a discrepancy; each passage belongs to the next document unless it opens with <c>b: </c>.</summary>
    public ReportSketch Discrepancy(DiscrepancyType type, Severity severity, string summary, params string[] passages) =>
        Add(Relation.Discrepancy, type, severity, summary, 0.93, passages);

    public ReportSketch Agreement(DiscrepancyType? type, string summary, params string[] passages) => Add(Relation.Agreement, type, null, summary, 0.8, passages);

    public ReportSketch Add(Relation relation, DiscrepancyType? type, Severity? severity, string summary, double confidence, params string[] passages)
    {
        string number = (_findings.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        _findings.Add(new ReportFinding
        {
            Id = $"F{number}",
            Fingerprint = $"fingerprint-{number}",
            RuleId = $"FC{(int)(type ?? DiscrepancyType.Kind):D2}01",
            Relation = relation,
            Type = type,
            Severity = severity,
            Confidence = confidence,
            Summary = summary,
            Explanation = "same event, same participants",
            Source = "rules",
            Evidence = [.. passages.Select(Evidence)],
        });
        return this;
    }

    /// <summary>Changes the finding added last.</summary>
    public ReportSketch Change(Func<ReportFinding, ReportFinding> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _findings[^1] = change(_findings[^1]);
        return this;
    }

    public ReportSketch Unmatched(string document, string words)
    {
        _unmatched.Add(new ReportPassage(document, SpanOf(document, words), null));
        return this;
    }

    public ReportSketch Ignored(string document, string words, string reason)
    {
        _ignored.Add(new ReportPassage(document, SpanOf(document, words), reason));
        return this;
    }

    public ReportSketch Note(string note)
    {
        _notes.Add(note);
        return this;
    }

    public ComparisonReport Build() => new(new EngineInfo("0.1.0", "rules+encoder", "sha256:00", null), _documents, _findings, _unmatched, _ignored, _notes);

    private ReportEvidence Evidence(string passage, int index)
    {
        ArgumentNullException.ThrowIfNull(passage);
        string document = ((char)('a' + index)).ToString();
        if (passage.Length > 3 && passage[1] == ':' && passage[2] == ' ')
        {
            document = passage[..1];
            passage = passage[3..];
        }

        string words = passage.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        TextSpan span = SpanOf(document, words);
        List<TextSpan> focus = [];
        int removed = 0;
        for (int open = passage.IndexOf("[|", StringComparison.Ordinal); open >= 0; open = passage.IndexOf("[|", open + 1, StringComparison.Ordinal))
        {
            int close = passage.IndexOf("|]", open, StringComparison.Ordinal);
            focus.Add(TextSpan.FromBounds(span.Start + open - removed, span.Start + close - 2 - removed));
            removed += 4;
        }

        string text = _documents.Single(candidate => candidate.Id == document).Text;
        ReportValue? value = focus.Count == 0 ? null : new ReportValue("words", [.. focus.Select(part => part.Text(text).ToUpperInvariant())]);
        return new ReportEvidence(document, span, focus, value);
    }

    private TextSpan SpanOf(string document, string words)
    {
        string text = _documents.Single(candidate => candidate.Id == document).Text;
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new TextSpan(start, words.Length) : throw new ArgumentException($"'{words}' is not in document {document}.", nameof(words));
    }
}
