using System.Globalization;
using System.Text.Json;

namespace FactCheck.Cli.Reviewing;

/// <summary>Finds and reads <c>.factcheck.json</c>. Every key is checked, and every decision but an alias needs a reason.</summary>
internal sealed class DecisionFileReader(Func<IReadOnlyList<string>> ruleIds)
{
    private const int MostBytes = 1024 * 1024;
    private const string Aliases = "aliases";
    private const string Accepted = "accepted";
    private const string Ignore = "ignore";
    private const string SeverityKey = "severity";
    private const string Rule = "rule";
    private const string Reason = "reason";
    private const string Paths = "paths";
    private const string Fingerprint = "fingerprint";
    private const string Draft = "draft";
    private const string Source = "source";
    private static readonly string[] _sections = [Aliases, Accepted, Ignore, SeverityKey];

    /// <summary>The nearest file in the folder of the draft or above it.</summary>
    /// <exception cref="FactCheckException">The file cannot be read, or a key or value in it is wrong.</exception>
    public DecisionFile ReadAbove(string draft)
    {
        for (DirectoryInfo? folder = Directory.GetParent(draft); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, DecisionFile.Name);
            if (File.Exists(path))
            {
                return Read(path);
            }
        }

        return DecisionFile.None;
    }

    private DecisionFile Read(string path)
    {
        using JsonDocument json = JsonInput.Read(path, MostBytes);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(path, "", "is not an object");
        }

        List<DecisionEntry> entries = [];
        foreach (JsonProperty section in json.RootElement.EnumerateObject())
        {
            if (!_sections.Contains(section.Name, StringComparer.Ordinal))
            {
                throw Wrong(path, section.Name, $"unknown key; {UsageError.Hint(section.Name, _sections)}");
            }

            if (section.Value.ValueKind != JsonValueKind.Array)
            {
                throw Wrong(path, section.Name, "is not a list");
            }

            entries.AddRange(section.Value.EnumerateArray().Select((entry, index) => ReadEntry(path, section.Name, string.Create(CultureInfo.InvariantCulture, $"{section.Name}[{index}]"), entry)));
        }

        return new DecisionFile(path, entries);
    }

    private DecisionEntry ReadEntry(string path, string section, string place, JsonElement json)
    {
        if (section == Aliases)
        {
            IReadOnlyList<string> names = ReadStrings(path, place, json);
            return names.Count >= 2 ? new AliasGroup { Place = place, Reason = $"names of one: {string.Join(", ", names)}", Names = names } : throw Wrong(path, place, "names fewer than two names");
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(path, place, "is not an object");
        }

        string[] known = section switch
        {
            Accepted => [Fingerprint, Rule, Draft, Source, Paths, Reason],
            Ignore => [Rule, Paths, Reason],
            _ => [Rule, SeverityKey, Paths, Reason],
        };
        foreach (JsonProperty key in json.EnumerateObject().Where(key => !known.Contains(key.Name, StringComparer.Ordinal)))
        {
            throw Wrong(path, $"{place}.{key.Name}", $"unknown key; {UsageError.Hint(key.Name, known)}");
        }

        string reason = Text(path, place, json, Reason) is { } given && !string.IsNullOrWhiteSpace(given) ? given : throw Wrong(path, place, "a reason is required");
        IReadOnlyList<string> paths = json.TryGetProperty(Paths, out JsonElement patterns) ? ReadStrings(path, $"{place}.{Paths}", patterns) : [];
        string? rule = ReadRule(path, place, json);
        return section switch
        {
            Accepted => ReadAccepted(path, place, json) with { Reason = reason, Paths = paths, RuleId = rule },
            Ignore => new IgnoredRule { Place = place, Reason = reason, Paths = paths, RuleId = rule ?? throw Wrong(path, place, "a rule is required") },
            _ => new SeverityOverride { Place = place, Reason = reason, Paths = paths, RuleId = rule ?? throw Wrong(path, place, "a rule is required"), Severity = ReadSeverity(path, place, json) },
        };
    }

    private static AcceptedDifference ReadAccepted(string path, string place, JsonElement json)
    {
        AcceptedDifference accepted = new() { Place = place, Reason = "", Fingerprint = Text(path, place, json, Fingerprint), Draft = Text(path, place, json, Draft), Source = Text(path, place, json, Source) };
        return accepted.Fingerprint is not null || (accepted.Draft is not null && accepted.Source is not null)
            ? accepted
            : throw Wrong(path, place, "names neither a fingerprint nor the words of draft and source");
    }

    private string? ReadRule(string path, string place, JsonElement json)
    {
        if (Text(path, place, json, Rule) is not { } rule)
        {
            return null;
        }

        IReadOnlyList<string> known = ruleIds();
        return known.Contains(rule, StringComparer.Ordinal) ? rule : throw Wrong(path, place, $"unknown rule {rule}; {UsageError.Hint(rule, known)}");
    }

    private static Severity ReadSeverity(string path, string place, JsonElement json)
    {
        string term = Text(path, place, json, SeverityKey) ?? "";
        return ReportTerms.ParseSeverity(term) ?? throw Wrong(path, place, $"'{term}' is not a severity; {UsageError.Hint(term, [.. ReportTerms.Severities.Select(ReportTerms.Of)])}");
    }

    private static string? Text(string path, string place, JsonElement json, string key)
    {
        if (!json.TryGetProperty(key, out JsonElement value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Wrong(path, $"{place}.{key}", "is not a text");
    }

    private static IReadOnlyList<string> ReadStrings(string path, string place, JsonElement json) =>
        json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. json.EnumerateArray().Select(item => item.GetString()!)]
            : throw Wrong(path, place, "is not a list of texts");

    private static FactCheckException Wrong(string path, string place, string reason) => UsageError.OfSettings(place.Length == 0 ? $"{path}: {reason}" : $"{path}: {place}: {reason}");
}
