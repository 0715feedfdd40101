using System.Text;
using System.Text.Json;

namespace FactCheck.Judge.Answers;

/// <summary>Reads the elements of an answer. An element outside the schema is counted and left out; the others stand.</summary>
internal static class AnswerReader
{
    private const int MostItems = 500;
    private const int LongestLine = 300;

    /// <summary>The verdicts of an answer.</summary>
    /// <exception cref="JudgeException">It holds no list of verdicts.</exception>
    public static JudgeAnswer<PairVerdict> Verdicts(string answer) => Read(JsonAnswer.Find(answer, "verdicts").GetProperty("verdicts"), Verdict);

    /// <summary>The differences of an answer of the sweep.</summary>
    /// <exception cref="JudgeException">It holds no list of differences.</exception>
    public static JudgeAnswer<SweptDifference> Differences(string answer) => Read(JsonAnswer.Find(answer, "differences").GetProperty("differences"), Difference);

    private static JudgeAnswer<T> Read<T>(JsonElement list, Func<JsonElement, T?> read)
        where T : class
    {
        List<T> items = [];
        int malformed = Math.Max(0, list.GetArrayLength() - MostItems);
        foreach (JsonElement element in list.EnumerateArray().Take(MostItems))
        {
            if (element.ValueKind == JsonValueKind.Object && read(element) is { } item)
            {
                items.Add(item);
            }
            else
            {
                malformed++;
            }
        }

        return new JudgeAnswer<T>(items, malformed);
    }

    private static PairVerdict? Verdict(JsonElement element)
    {
        Verdict? verdict = Text(element, "verdict") switch
        {
            "difference" => Judge.Verdict.Difference,
            "agreement" => Judge.Verdict.Agreement,
            "other_fact" => Judge.Verdict.OtherFact,
            "unclear" => Judge.Verdict.Unclear,
            _ => null,
        };
        string? type = Text(element, "type"), severity = Text(element, "severity");
        DiscrepancyType? knownType = type is null ? null : ReportTerms.ParseType(type);
        Severity? knownSeverity = severity is null ? null : ReportTerms.ParseSeverity(severity);
        bool outside = (type is not null && knownType is null) || (severity is not null && knownSeverity is null);
        return verdict is { } said && !outside && Text(element, "pair") is { } pair
            ? new PairVerdict(pair, said, knownType, knownSeverity, Text(element, "quote_a") ?? "", Text(element, "quote_b") ?? "", Line(Text(element, "reason")))
            : null;
    }

    private static SweptDifference? Difference(JsonElement element) =>
        Text(element, "passage") is { } passage
        && Text(element, "type") is { } type && ReportTerms.ParseType(type) is { } knownType
        && Text(element, "severity") is { } severity && ReportTerms.ParseSeverity(severity) is { } knownSeverity
            ? new SweptDifference(passage, knownType, knownSeverity, Text(element, "quote_a") ?? "", Text(element, "quote_b") ?? "", Line(Text(element, "summary")), Line(Text(element, "reason")))
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>What a model says, on one line, without control characters, cut to what fits.</summary>
    private static string Line(string? text)
    {
        StringBuilder line = new();
        foreach (string word in (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            line.Append(line.Length == 0 ? "" : " ").Append(string.Concat(word.Where(c => !char.IsControl(c))));
        }

        return line.Length <= LongestLine ? line.ToString() : line.ToString(0, LongestLine - 1) + "…";
    }
}
