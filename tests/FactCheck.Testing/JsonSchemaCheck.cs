using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FactCheck.Testing;

/// <summary>
/// Validates against the part of JSON Schema that our schemas (2020-12) and that of SARIF (draft 4) use. A keyword it does not know is an error, never skipped.
/// Ours because no schema package restores with all it needs.
/// </summary>
public static partial class JsonSchemaCheck
{
    private static readonly HashSet<string> _annotations = ["$schema", "$id", "id", "title", "description", "default", "$defs", "definitions"];

    /// <summary>A line for each violation; none where the value is valid.</summary>
    public static IReadOnlyList<string> Validate(JsonElement schema, JsonElement value)
    {
        List<string> errors = [];
        Check(schema, schema, value, "$", errors);
        return errors;
    }

    private static void Check(JsonElement root, JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject().Where(keyword => !_annotations.Contains(keyword.Name)))
        {
            CheckKeyword(root, schema, keyword, value, path, errors);
        }
    }

    private static void CheckKeyword(JsonElement root, JsonElement schema, JsonProperty keyword, JsonElement value, string path, List<string> errors)
    {
        JsonElement rule = keyword.Value;
        bool valid = keyword.Name switch
        {
            "type" => rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(type => HasType(value, type.GetString()!)) : HasType(value, rule.GetString()!),
            "const" => JsonElement.DeepEquals(rule, value),
            "enum" => rule.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)),
            "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.GetInt32(),
            "pattern" => value.ValueKind != JsonValueKind.String || Pattern(rule.GetString()!).IsMatch(value.GetString()!),
            "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble(),
            "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= rule.GetDouble(),
            "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(),
            "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.GetInt32(),
            "required" => value.ValueKind != JsonValueKind.Object || rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
            "properties" => CheckProperties(root, rule, value, path, errors),
            "additionalProperties" => value.ValueKind != JsonValueKind.Object || CheckOthers(root, schema, rule, value, path, errors),
            "uniqueItems" => !rule.GetBoolean() || value.ValueKind != JsonValueKind.Array || AreUnique(value),
            "format" => value.ValueKind != JsonValueKind.String || HasFormat(value.GetString()!, rule.GetString()!),
            "anyOf" => rule.EnumerateArray().Any(option => IsValid(root, option, value)),
            "oneOf" => rule.EnumerateArray().Count(option => IsValid(root, option, value)) == 1,
            "items" => CheckItems(root, rule, value, path, errors),
            "$ref" => CheckReference(root, rule.GetString()!, value, path, errors),
            "if" => CheckCondition(root, schema, value, path, errors),
            "then" or "else" => true,
            _ => throw new NotSupportedException($"{path}: the schema uses the keyword {keyword.Name}"),
        };
        if (!valid)
        {
            errors.Add($"{path}: {keyword.Name} {rule.GetRawText()}");
        }
    }

    private static Regex Pattern(string pattern) => pattern switch
    {
        "^[a-z]$" => DocumentId(),
        "^F[1-9][0-9]*$" => FindingId(),
        "^FC[0-9]{4}$" => RuleId(),
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}" => IsoDate(),
        "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$" => Guid(),
        "[0-9]+(\\.[0-9]+){3}" => FileVersion(),
        "[^/]+/.+" => MimeType(),
        "^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$" => Language(),
        _ => throw new NotSupportedException($"the schema uses the pattern {pattern}"),
    };

    [GeneratedRegex("^[a-z]$", RegexOptions.None, 1000)]
    private static partial Regex DocumentId();

    [GeneratedRegex("^F[1-9][0-9]*$", RegexOptions.None, 1000)]
    private static partial Regex FindingId();

    [GeneratedRegex("^FC[0-9]{4}$", RegexOptions.None, 1000)]
    private static partial Regex RuleId();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.None, 1000)]
    private static partial Regex IsoDate();

    [GeneratedRegex("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$", RegexOptions.None, 1000)]
    private static partial Regex Guid();

    [GeneratedRegex("[0-9]+(\\.[0-9]+){3}", RegexOptions.None, 1000)]
    private static partial Regex FileVersion();

    [GeneratedRegex("[^/]+/.+", RegexOptions.None, 1000)]
    private static partial Regex MimeType();

    [GeneratedRegex("^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$", RegexOptions.None, 1000)]
    private static partial Regex Language();

    private static bool IsValid(JsonElement root, JsonElement schema, JsonElement value)
    {
        List<string> errors = [];
        Check(root, schema, value, "$", errors);
        return errors.Count == 0;
    }

    private static bool CheckOthers(JsonElement root, JsonElement schema, JsonElement rule, JsonElement value, string path, List<string> errors)
    {
        if (rule.ValueKind == JsonValueKind.True)
        {
            return true;
        }

        bool listed = schema.TryGetProperty("properties", out JsonElement properties);
        JsonProperty[] others = [.. value.EnumerateObject().Where(property => !listed || !properties.TryGetProperty(property.Name, out _))];
        if (rule.ValueKind == JsonValueKind.False)
        {
            return others.Length == 0;
        }

        foreach (JsonProperty other in others)
        {
            Check(root, rule, other.Value, $"{path}.{other.Name}", errors);
        }

        return true;
    }

    private static bool AreUnique(JsonElement array)
    {
        JsonElement[] items = [.. array.EnumerateArray()];
        return !items.Index().Any(item => items.Skip(item.Index + 1).Any(other => JsonElement.DeepEquals(item.Item, other)));
    }

    private static bool HasFormat(string value, string format) => format switch
    {
        "uri" => Uri.TryCreate(value, UriKind.Absolute, out _),
        "uri-reference" => Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out _) && !value.Contains(' ', StringComparison.Ordinal),
        "date-time" => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _),
        _ => throw new NotSupportedException($"the schema uses the format {format}"),
    };

    private static bool HasType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"the schema uses the type {type}"),
    };

    private static bool CheckProperties(JsonElement root, JsonElement rule, JsonElement value, string path, List<string> errors)
    {
        foreach (JsonProperty property in rule.EnumerateObject())
        {
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(property.Name, out JsonElement member))
            {
                Check(root, property.Value, member, $"{path}.{property.Name}", errors);
            }
        }

        return true;
    }

    private static bool CheckItems(JsonElement root, JsonElement rule, JsonElement value, string path, List<string> errors)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach ((int index, JsonElement item) in value.EnumerateArray().Index())
            {
                Check(root, rule, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), errors);
            }
        }

        return true;
    }

    private static bool CheckReference(JsonElement root, string reference, JsonElement value, string path, List<string> errors)
    {
        string[] parts = reference.Split('/');
        if (parts is not ["#", "$defs" or "definitions", { } name])
        {
            throw new NotSupportedException($"the schema uses the reference {reference}");
        }

        Check(root, root.GetProperty(parts[1]).GetProperty(name), value, path, errors);
        return true;
    }

    private static bool CheckCondition(JsonElement root, JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        List<string> conditionErrors = [];
        Check(root, schema.GetProperty("if"), value, path, conditionErrors);
        if (schema.TryGetProperty(conditionErrors.Count == 0 ? "then" : "else", out JsonElement branch))
        {
            Check(root, branch, value, path, errors);
        }

        return true;
    }
}
