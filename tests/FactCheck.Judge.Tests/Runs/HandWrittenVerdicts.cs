using System.Text.Json;
using FactCheck.Judge.Tests.Service;
using FactCheck.Testing;

namespace FactCheck.Judge.Tests.Runs;

/// <summary>Answers requests from <c>fixtures/judge/verdicts.jsonl</c>, which a person wrote from the gold marks of the fixture pairs. No model; nothing follows from it about one.</summary>
internal sealed class HandWrittenVerdicts
{
    /// <summary>Name of the judge in reports.</summary>
    public const string Name = "verdicts written by hand from the gold marks, no model";

    private static readonly JsonSerializerOptions _readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly IReadOnlyList<Entry> _entries;

    private HandWrittenVerdicts(IReadOnlyList<Entry> entries) => _entries = entries;

    public IReadOnlyList<Entry> Entries => _entries;

    public static string AnswersPath => Repository.PathOf("fixtures", "judge", "dev-answers.jsonl");

    public static HandWrittenVerdicts Read() => new([.. File.ReadLines(Repository.PathOf("fixtures", "judge", "verdicts.jsonl")).Where(line => line.Length > 0)
        .Select(line => JsonSerializer.Deserialize<Entry>(line, JsonSerializerOptions.Web)!)]);

    /// <summary>The lines of a replay file for exported requests.</summary>
    public IEnumerable<string> AnswerFile(IEnumerable<string> exported) =>
    [
        JsonSerializer.Serialize(new { judge = Name }),
        .. exported.Select(line => JsonSerializer.Deserialize<JsonElement>(line))
            .Select(request => (Hash: request.GetProperty("hash").GetString()!, Answer: Answer(AskedData.Of(request.GetProperty("messages")[1].GetProperty("content").GetString()!))))
            .OrderBy(answer => answer.Hash, StringComparer.Ordinal)
            .Select(answer => JsonSerializer.Serialize(new { hash = answer.Hash, answer = answer.Answer }, _readable)),
    ];

    /// <summary>The answer to a request; a pair that nobody wrote about is unclear.</summary>
    private object Answer(JsonElement data) => data.TryGetProperty("passages", out JsonElement passages)
        ? new { differences = passages.EnumerateArray().SelectMany(Differences) }
        : new { verdicts = data.GetProperty("pairs").EnumerateArray().Select(Verdict) };

    private object Verdict(JsonElement pair)
    {
        JsonElement a = pair.GetProperty("a"), b = pair.GetProperty("b");
        Entry? entry = _entries.FirstOrDefault(e => e.Verdict != "sweep" && Touches(a, e.A) && Touches(b, e.B));
        return new { pair = pair.GetProperty("pair"), verdict = entry?.Verdict ?? "unclear", type = entry?.Type, severity = entry?.Severity, quote_a = entry?.A ?? "", quote_b = entry?.B ?? "", reason = entry?.Reason ?? "" };
    }

    private IEnumerable<object> Differences(JsonElement passage)
    {
        string a = passage.GetProperty("a").GetString()!, b = passage.GetProperty("b").GetString()!;
        return _entries.Where(e => e.Verdict == "sweep" && a.Contains(e.A, StringComparison.Ordinal) && b.Contains(e.B, StringComparison.Ordinal))
            .Select(e => new { passage = passage.GetProperty("passage"), type = e.Type, severity = e.Severity, quote_a = e.A, quote_b = e.B, summary = "", reason = e.Reason });
    }

    /// <summary>Whether the quotation stands in the sentence and holds the compared words, or is held by them.</summary>
    private static bool Touches(JsonElement side, string quotation) =>
        side.GetProperty("sentence").GetString()!.Contains(quotation, StringComparison.Ordinal)
        && side.GetProperty("words").EnumerateArray().Select(word => word.GetString()!).Any(word => word.Contains(quotation, StringComparison.Ordinal) || quotation.Contains(word, StringComparison.Ordinal));

    /// <summary>One line of the file.</summary>
    internal sealed record Entry(string Pair, string Verdict, string? Type, string? Severity, string A, string B, string Reason);
}
