using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace FactCheck.Cli.Configuration;

/// <summary>Reads settings from <c>appsettings.json</c> and, over it, environment variables <c>FACTCHECK__…</c>. Every key is checked.</summary>
internal sealed class SettingsReader
{
    private const string Root = "FactCheck";
    private const string EnvironmentPrefix = "FACTCHECK__";
    private const string MaxBytesKey = "Articles:MaxBytes";
    private const string ModelPathKey = "Language:ModelPath";
    private const string RulesKey = "Rules";
    private const long LargestMaxBytes = 1024 * 1024 * 1024;
    private static readonly string[] _otherSections = ["Logging", "AllowedHosts", "ConnectionStrings", "Kestrel", "Urls"];
    private readonly Func<IReadOnlyList<string>> _ruleIds;

    /// <param name="ruleIds">The ids of the catalogue; asked for only where a rule is configured.</param>
    public SettingsReader(Func<IReadOnlyList<string>> ruleIds) => _ruleIds = ruleIds;

    /// <summary>Reads both sources.</summary>
    /// <exception cref="FactCheckException">A key is unknown or a value is out of range.</exception>
    public Settings Read(string path, IReadOnlyDictionary<string, string> environment)
    {
        Settings settings = new();
        foreach ((string key, string? value) in ReadFile(path))
        {
            string[] parts = key.Split(':', 2);
            string origin = $"{path}: {key}";
            if (parts[0].Equals(Root, StringComparison.OrdinalIgnoreCase))
            {
                settings = parts.Length == 1 && string.IsNullOrEmpty(value) ? settings : Apply(settings, parts.ElementAtOrDefault(1) ?? "", value, origin, key => $"{Root}:{key}");
            }
            else if (!_otherSections.Contains(parts[0], StringComparer.OrdinalIgnoreCase))
            {
                throw UsageError.OfSettings($"{path}: unknown section {parts[0]}; {UsageError.Hint(parts[0], [Root, .. _otherSections])}");
            }
        }

        foreach ((string name, string value) in environment.OrderBy(variable => variable.Key, StringComparer.Ordinal))
        {
            if (name.StartsWith(EnvironmentPrefix, StringComparison.OrdinalIgnoreCase))
            {
                string key = name[EnvironmentPrefix.Length..].Replace("__", ":", StringComparison.Ordinal);
                settings = Apply(settings, key, value, $"environment variable {name}", key => EnvironmentPrefix + key.Replace(":", "__", StringComparison.Ordinal));
            }
        }

        return settings;
    }

    private static IReadOnlyList<KeyValuePair<string, string?>> ReadFile(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            using FileStream stream = File.OpenRead(path);
            IConfigurationRoot configuration = new ConfigurationBuilder().AddJsonStream(stream).Build();
            HashSet<string> parents = new(configuration.AsEnumerable().Select(entry => ConfigurationPath.GetParentPath(entry.Key)).OfType<string>(), StringComparer.OrdinalIgnoreCase);
            return [.. configuration.AsEnumerable().Where(entry => !parents.Contains(entry.Key)).OrderBy(entry => entry.Key, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is FormatException or JsonException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            string reason = exception.InnerException?.Message ?? exception.Message;
            throw UsageError.OfSettings($"{path}: cannot be read as settings: {reason}", exception);
        }
    }

    private Settings Apply(Settings settings, string key, string? value, string origin, Func<string, string> spell)
    {
        if (key.Equals(MaxBytesKey, StringComparison.OrdinalIgnoreCase))
        {
            bool valid = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long bytes) && bytes is > 0 and <= LargestMaxBytes;
            return valid
                ? settings with { MaxBytes = bytes }
                : throw UsageError.OfSettings($"{origin}: '{value}' is not a whole number from 1 to {LargestMaxBytes.ToString(CultureInfo.InvariantCulture)}");
        }

        if (key.Equals(ModelPathKey, StringComparison.OrdinalIgnoreCase))
        {
            return settings with { ModelPath = string.IsNullOrWhiteSpace(value) ? null : value };
        }

        string[] parts = key.Split(':');
        if (parts.Length == 3 && parts[0].Equals(RulesKey, StringComparison.OrdinalIgnoreCase))
        {
            return ApplyRule(settings, parts[1], parts[2], value, origin, spell);
        }

        if (string.IsNullOrEmpty(value) && IsSection(key))
        {
            return settings;
        }

        throw UsageError.OfSettings($"{origin}: unknown setting; {UsageError.Hint(spell(key), [.. KnownKeys(parts).Select(spell)])}");
    }

    private static bool IsSection(string key) => new[] { "Articles", "Language", RulesKey }.Contains(key, StringComparer.OrdinalIgnoreCase);

    private IEnumerable<string> KnownKeys(string[] parts)
    {
        string rule = parts.Length > 1 && _ruleIds().Contains(parts[1], StringComparer.OrdinalIgnoreCase) ? parts[1].ToUpperInvariant() : "FCxxxx";
        return [MaxBytesKey, ModelPathKey, $"{RulesKey}:{rule}:Severity", $"{RulesKey}:{rule}:Tolerance"];
    }

    private Settings ApplyRule(Settings settings, string rule, string key, string? value, string origin, Func<string, string> spell)
    {
        IReadOnlyList<string> known = _ruleIds();
        string id = known.FirstOrDefault(id => id.Equals(rule, StringComparison.OrdinalIgnoreCase))
            ?? throw UsageError.OfSettings($"{origin}: unknown rule {rule}; {UsageError.Hint(rule, known)}");
        RuleSettings current = settings.Rules.GetValueOrDefault(id) ?? new RuleSettings(null, null);
        if (key.Equals("Severity", StringComparison.OrdinalIgnoreCase))
        {
            Severity severity = ReportTerms.ParseSeverity(value ?? "")
                ?? throw UsageError.OfSettings($"{origin}: '{value}' is not a severity; {UsageError.Hint(value ?? "", [.. ReportTerms.Severities.Select(ReportTerms.Of)])}");
            current = current with { Severity = severity };
        }
        else if (key.Equals("Tolerance", StringComparison.OrdinalIgnoreCase))
        {
            bool valid = double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double tolerance) && tolerance is >= 0 and <= 1;
            current = valid ? current with { Tolerance = tolerance } : throw UsageError.OfSettings($"{origin}: '{value}' is not a number from 0 to 1");
        }
        else
        {
            throw UsageError.OfSettings($"{origin}: unknown setting; {UsageError.Hint(spell($"{RulesKey}:{id}:{key}"), [spell($"{RulesKey}:{id}:Severity"), spell($"{RulesKey}:{id}:Tolerance")])}");
        }

        return settings with { Rules = new Dictionary<string, RuleSettings>(settings.Rules, StringComparer.Ordinal) { [id] = current } };
    }
}
