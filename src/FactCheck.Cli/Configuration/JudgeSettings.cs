using System.Globalization;
using FactCheck.Judge;

namespace FactCheck.Cli.Configuration;

/// <summary>Reads the keys under <c>FactCheck:Judge</c>.</summary>
internal static class JudgeSettings
{
    public const string Section = "Judge";

    private static readonly Dictionary<string, Func<JudgeOptions, string?, JudgeOptions>> _readers = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(JudgeOptions.Enabled)] = (options, value) => options with { Enabled = Switch(value) },
        [nameof(JudgeOptions.Endpoint)] = (options, value) => options with { Endpoint = Address(value) },
        [nameof(JudgeOptions.Model)] = (options, value) => options with { Model = Text(value) },
        [nameof(JudgeOptions.ApiKeyEnvironmentVariable)] = (options, value) => options with { ApiKeyEnvironmentVariable = Text(value) ?? options.ApiKeyEnvironmentVariable },
        [nameof(JudgeOptions.Temperature)] = (options, value) => options with { Temperature = Optional(value, text => double.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)) },
        [nameof(JudgeOptions.Seed)] = (options, value) => options with { Seed = Optional(value, text => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)) },
        [nameof(JudgeOptions.Timeout)] = (options, value) => options with { Timeout = Span(value) },
        [nameof(JudgeOptions.MaxOutputTokens)] = (options, value) => options with { MaxOutputTokens = Whole(value) },
        [nameof(JudgeOptions.MaxAnswerBytes)] = (options, value) => options with { MaxAnswerBytes = Whole(value) },
        [nameof(JudgeOptions.Structured)] = (options, value) => options with { Structured = Switch(value) },
        [nameof(JudgeOptions.Sweep)] = (options, value) => options with { Sweep = Switch(value) },
        [nameof(JudgeOptions.PairsPerRequest)] = (options, value) => options with { PairsPerRequest = Whole(value) },
        [nameof(JudgeOptions.PassagesPerRequest)] = (options, value) => options with { PassagesPerRequest = Whole(value) },
        [nameof(JudgeOptions.MaxConcurrency)] = (options, value) => options with { MaxConcurrency = Whole(value) },
        [nameof(JudgeOptions.RequestsPerMinute)] = (options, value) => options with { RequestsPerMinute = Optional(value, text => Whole(text)) },
        [nameof(JudgeOptions.MaxRequests)] = (options, value) => options with { MaxRequests = Optional(value, text => Whole(text)) },
        [nameof(JudgeOptions.MaxTokens)] = (options, value) => options with { MaxTokens = Optional(value, text => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)) },
        [nameof(JudgeOptions.Retries)] = (options, value) => options with { Retries = Whole(value) },
        [nameof(JudgeOptions.RetryDelay)] = (options, value) => options with { RetryDelay = Span(value) },
        [nameof(JudgeOptions.MaxRetryDelay)] = (options, value) => options with { MaxRetryDelay = Span(value) },
        [nameof(JudgeOptions.CachePath)] = (options, value) => options with { CachePath = Text(value) },
    };

    /// <summary>The keys as they are spelt under <c>FactCheck</c>.</summary>
    public static IEnumerable<string> Keys => _readers.Keys.Select(key => $"{Section}:{key}");

    /// <exception cref="FactCheckException">The key is unknown or the value is none of its kind.</exception>
    public static JudgeOptions Apply(JudgeOptions options, string key, string? value, string origin, Func<string, string> spell)
    {
        if (!_readers.TryGetValue(key, out Func<JudgeOptions, string?, JudgeOptions>? read))
        {
            throw UsageError.OfSettings($"{origin}: unknown setting; {UsageError.Hint(spell($"{Section}:{key}"), [.. Keys.Select(spell)])}");
        }

        try
        {
            return read(options, value);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw UsageError.OfSettings($"{origin}: '{value}' is not a value of this setting (numbers as 1.5, times as seconds or 00:01:00, true or false)", exception);
        }
    }

    public static Uri? Address(string? value) =>
        Text(value) is not { } text ? null : Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address : throw new FormatException("not an address");

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static bool Switch(string? value) => bool.TryParse(value, out bool isOn) ? isOn : throw new FormatException("neither true nor false");

    private static int Whole(string? value) => int.Parse(value ?? "", NumberStyles.None, CultureInfo.InvariantCulture);

    private static TimeSpan Span(string? value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
            ? TimeSpan.FromSeconds(seconds)
            : TimeSpan.ParseExact(value ?? "", ["c", @"h\:mm\:ss"], CultureInfo.InvariantCulture);

    private static T? Optional<T>(string? value, Func<string, T> read)
        where T : struct => Text(value) is { } text ? read(text) : null;
}
