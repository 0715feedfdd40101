using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Rules;

namespace FactCheck.Reporting.Sarif;

/// <summary>The tool and its rules with their help, as SARIF describes them.</summary>
internal static class SarifRules
{
    public static void WriteTool(Utf8JsonWriter writer, EngineInfo engine, IReadOnlyList<RuleDescriptor> rules, List<string> ruleIds)
    {
        writer.WriteStartObject("tool"u8);
        writer.WriteStartObject("driver"u8);
        writer.WriteString("name"u8, "FactCheck"u8);
        writer.WriteString("version"u8, engine.Version);
        writer.WriteString("semanticVersion"u8, engine.Version);
        writer.WriteStartArray("rules"u8);
        foreach (string id in ruleIds)
        {
            WriteRule(writer, id, rules.FirstOrDefault(rule => rule.Id == id));
        }

        writer.WriteEndArray();
        writer.WriteStartObject("properties"u8);
        writer.WriteString("mode"u8, engine.Mode);
        writer.WriteString("model"u8, engine.Model);
        writer.WriteString("judge"u8, engine.Judge);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter writer, string id, RuleDescriptor? rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, id);
        if (rule is not null)
        {
            writer.WriteString("name"u8, NameOf(rule.Slug));
            WriteText(writer, "shortDescription", rule.Summary);
            WriteText(writer, "fullDescription", rule.Why);
            writer.WriteStartObject("help"u8);
            writer.WriteString("text"u8, HelpOf(rule, "  "));
            writer.WriteString("markdown"u8, HelpOf(rule, "- "));
            writer.WriteEndObject();
            writer.WriteStartObject("defaultConfiguration"u8);
            writer.WriteString("level"u8, rule.DefaultSeverity switch { Severity.Contradiction => "error"u8, Severity.Incomplete => "warning"u8, _ => "note"u8 });
            writer.WriteEndObject();
            writer.WriteStartObject("properties"u8);
            writer.WriteStartArray("tags"u8);
            writer.WriteStringValue(ReportTerms.Of(rule.Type));
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary><c>count-mismatch</c> as <c>CountMismatch</c>.</summary>
    private static string NameOf(string slug) => string.Concat(slug.Split('-').Select(part => string.Concat(part[..1].ToUpperInvariant(), part.AsSpan(1))));

    private static string HelpOf(RuleDescriptor rule, string bullet)
    {
        StringBuilder help = new(rule.Why);
        foreach (RuleExample example in rule.Examples)
        {
            help.Append(CultureInfo.InvariantCulture, $"\n\n{(example.IsFlagged ? "Found" : "Not found")}{(example.Note.Length == 0 ? "" : $" ({example.Note})")}:\n{bullet}{Plain(example.A)}\n{bullet}{Plain(example.B)}");
        }

        return help.ToString();
    }

    private static string Plain(string marked) => marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text"u8, text);
        writer.WriteEndObject();
    }
}
