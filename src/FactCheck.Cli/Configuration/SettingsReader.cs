using System.Globalization;
using System.Text.Json;
using FactCheck.Articles;
using Microsoft.Extensions.Configuration;

namespace FactCheck.Cli.Configuration;

/// <summary>Reads settings from <c>appsettings.json</c> and, over it, environment variables <c>FACTCHECK__…</c>. Every key is checked.</summary>
internal sealed class SettingsReader
{
    private const string Root = "FactCheck";
    private const string EnvironmentPrefix = "FACTCHECK__";
    private const string MaxBytesKey = "Articles:MaxBytes";
    private const string ModelPathKey = "Language:ModelPath";
    private const string MinConfidenceKey = "MinConfidence";
    private const string PreviewKey = "Preview";
    private const string RulesKey = "Rules";
    private const string EnabledKey = "Enabled";
    private const string SeverityKey = "Severity";
    private static readonly string[] _keys = [MaxBytesKey, ModelPathKey, MinConfidenceKey, PreviewKey];
    private static readonly string[] _sections = ["Articles", "Language", RulesKey, JudgeSettings.Section];
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
        string[] parts = key.Split(':');
        if (parts.Length == 3 && Is(parts[0], RulesKey))
        {
            return settings with { Engine = ApplyRule(settings.Engine, parts[1], parts[2], value, origin, spell) };
        }

        if (parts.Length == 2 && Is(parts[0], JudgeSettings.Section))
        {
            return settings with { Judge = JudgeSettings.Apply(settings.Judge, parts[1], value, origin, spell) };
        }

        if (string.IsNullOrEmpty(value) && _sections.Contains(key, StringComparer.OrdinalIgnoreCase))
        {
            return settings;
        }

        return _keys.FirstOrDefault(known => Is(known, key)) switch
        {
            MaxBytesKey => settings with { Articles = settings.Articles with { MaxBytes = ReadBytes(value, origin) } },
            ModelPathKey => settings with { Engine = settings.Engine with { ModelPath = string.IsNullOrWhiteSpace(value) ? null : value } },
            MinConfidenceKey => settings with { Engine = settings.Engine with { MinConfidence = ReadShare(value, origin) } },
            PreviewKey => settings with { Engine = settings.Engine with { Preview = ReadSwitch(value, origin) } },
            _ => throw UsageError.OfSettings($"{origin}: unknown setting; {UsageError.Hint(spell(key), [.. KnownKeys(parts).Select(spell)])}"),
        };
    }

    private static bool Is(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static int ReadBytes(string? value, string origin) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes) && bytes is > 0 and <= ArticleOptions.LargestMaxBytes
            ? bytes
            : throw UsageError.OfSettings($"{origin}: '{value}' is not a whole number from 1 to {ArticleOptions.LargestMaxBytes.ToString(CultureInfo.InvariantCulture)}");

    private static double ReadShare(string? value, string origin) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share) && share is >= 0 and <= 1
            ? share
            : throw UsageError.OfSettings($"{origin}: '{value}' is not a number from 0 to 1");

    private static bool ReadSwitch(string? value, string origin) =>
        bool.TryParse(value, out bool isOn) ? isOn : throw UsageError.OfSettings($"{origin}: '{value}' is neither true nor false");

    private IEnumerable<string> KnownKeys(string[] parts)
    {
        string rule = parts.Length > 1 && _ruleIds().FirstOrDefault(id => Is(id, parts[1])) is { } id ? id : "FCxxxx";
        return [.. _keys, .. JudgeSettings.Keys, $"{RulesKey}:{rule}:{EnabledKey}", $"{RulesKey}:{rule}:{SeverityKey}"];
    }

    private EngineOptions ApplyRule(EngineOptions options, string rule, string key, string? value, string origin, Func<string, string> spell)
    {
        IReadOnlyList<string> known = _ruleIds();
        string id = known.FirstOrDefault(id => Is(id, rule)) ?? throw UsageError.OfSettings($"{origin}: unknown rule {rule}; {UsageError.Hint(rule, known)}");
        RuleOptions current = options.Rules.GetValueOrDefault(id) ?? new RuleOptions();
        if (Is(key, EnabledKey))
        {
            current = current with { Enabled = ReadSwitch(value, origin) };
        }
        else if (Is(key, SeverityKey))
        {
            Severity severity = ReportTerms.ParseSeverity(value ?? "")
                ?? throw UsageError.OfSettings($"{origin}: '{value}' is not a severity; {UsageError.Hint(value ?? "", [.. ReportTerms.Severities.Select(ReportTerms.Of)])}");
            current = current with { Severity = severity };
        }
        else
        {
            string[] ruleKeys = [spell($"{RulesKey}:{id}:{EnabledKey}"), spell($"{RulesKey}:{id}:{SeverityKey}")];
            throw UsageError.OfSettings($"{origin}: unknown setting; {UsageError.Hint(spell($"{RulesKey}:{id}:{key}"), ruleKeys)}");
        }

        return options with { Rules = new Dictionary<string, RuleOptions>(options.Rules, StringComparer.Ordinal) { [id] = current } };
    }
}
