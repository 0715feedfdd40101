namespace FactCheck.Judge;

/// <summary>Settings of the judge (<c>FactCheck:Judge</c>). A judge is asked only where <see cref="Enabled"/> says so, or where an exchange file is named.</summary>
public sealed record JudgeOptions
{
    /// <summary>Largest value of <see cref="MaxAnswerBytes"/>.</summary>
    public const int LargestAnswerBytes = 16 * 1024 * 1024;

    /// <summary>Whether a language model is asked at all.</summary>
    public bool Enabled { get; init; }

    /// <summary>Base address of an OpenAI-compatible service (<c>http://localhost:11434/v1</c>); null means OpenAI's own.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>Name of the model; needed to ask a service.</summary>
    public string? Model { get; init; }

    /// <summary>Environment variable that holds the key; services without keys need none.</summary>
    public string ApiKeyEnvironmentVariable { get; init; } = "OPENAI_API_KEY";

    /// <summary>Sampling temperature, 0 to 2; null leaves it to the service.</summary>
    public double? Temperature { get; init; } = 0;

    /// <summary>Seed for services that take one.</summary>
    public long? Seed { get; init; }

    /// <summary>Longest wait for one answer, all of it.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Longest answer in tokens that is asked for.</summary>
    public int MaxOutputTokens { get; init; } = 4096;

    /// <summary>Answers larger than this are not read to their end.</summary>
    public int MaxAnswerBytes { get; init; } = 1024 * 1024;

    /// <summary>Whether the schema of the answer is sent along; a service that refuses it is asked again without.</summary>
    public bool Structured { get; init; } = true;

    /// <summary>Whether aligned passages are swept for differences that no rule reported.</summary>
    public bool Sweep { get; init; }

    /// <summary>Doubtful pairs in one request.</summary>
    public int PairsPerRequest { get; init; } = 8;

    /// <summary>Pairs of aligned sentences in one request of the sweep.</summary>
    public int PassagesPerRequest { get; init; } = 12;

    /// <summary>Requests in flight at once.</summary>
    public int MaxConcurrency { get; init; } = 4;

    /// <summary>Requests a minute; null means no limit.</summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>Requests of one run; null means no limit. Cached answers do not count.</summary>
    public int? MaxRequests { get; init; }

    /// <summary>Tokens of one run, sent and received; null means no limit.</summary>
    public long? MaxTokens { get; init; }

    /// <summary>How often a request is repeated after 429, 5xx, a timeout or a broken connection.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>Wait before the first repetition; doubled before each further one.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait before a repetition; a service that asks for more (Retry-After) is not asked again.</summary>
    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Folder of the answer cache; null keeps none.</summary>
    public string? CachePath { get; init; }

    /// <summary>Every answer is added to this file.</summary>
    public string? RecordPath { get; init; }

    /// <summary>Answers are taken from this file, and nothing is sent.</summary>
    public string? ReplayPath { get; init; }

    /// <summary>Requests are written to this file, and nothing is sent.</summary>
    public string? ExportPath { get; init; }

    /// <summary>Whether the judge has anything to do.</summary>
    public bool IsActive => Enabled || ReplayPath is not null || ExportPath is not null;

    /// <summary>Checks what only holds together.</summary>
    /// <exception cref="FactCheckException">FC0040: a value is out of range, or two of them exclude each other.</exception>
    public void Validate()
    {
        if (!IsActive)
        {
            return;
        }

        if (ReplayPath is not null && ExportPath is not null)
        {
            throw Invalid("replay and export exclude each other");
        }

        if (RecordPath is not null && (ReplayPath is not null || ExportPath is not null))
        {
            throw Invalid("record needs a service: it excludes replay and export");
        }

        if (ReplayPath is null && ExportPath is null && string.IsNullOrWhiteSpace(Model))
        {
            throw Invalid("no model is named (FactCheck:Judge:Model, --judge-model)");
        }

        if (Endpoint is { } endpoint && (!endpoint.IsAbsoluteUri || endpoint.Scheme is not ("http" or "https") || endpoint.UserInfo.Length > 0))
        {
            throw Invalid("the endpoint must be an http or https address without user name (FactCheck:Judge:Endpoint, --judge-endpoint)");
        }

        Check(Temperature is null or (>= 0 and <= 2), nameof(Temperature), "0 to 2");
        Check(Timeout > TimeSpan.Zero && Timeout <= TimeSpan.FromHours(1), nameof(Timeout), "more than nothing to one hour");
        Check(MaxOutputTokens is > 0 and <= 1_000_000, nameof(MaxOutputTokens), "1 to 1000000");
        Check(MaxAnswerBytes is > 0 and <= LargestAnswerBytes, nameof(MaxAnswerBytes), "1 to 16777216");
        Check(PairsPerRequest is > 0 and <= 50, nameof(PairsPerRequest), "1 to 50");
        Check(PassagesPerRequest is > 0 and <= 100, nameof(PassagesPerRequest), "1 to 100");
        Check(MaxConcurrency is > 0 and <= 64, nameof(MaxConcurrency), "1 to 64");
        Check(RequestsPerMinute is null or > 0, nameof(RequestsPerMinute), "1 or more");
        Check(MaxRequests is null or >= 0, nameof(MaxRequests), "0 or more");
        Check(MaxTokens is null or >= 0, nameof(MaxTokens), "0 or more");
        Check(Retries is >= 0 and <= 10, nameof(Retries), "0 to 10");
        Check(RetryDelay >= TimeSpan.Zero && MaxRetryDelay >= RetryDelay && MaxRetryDelay <= TimeSpan.FromHours(1), nameof(RetryDelay), "0 to MaxRetryDelay, which is at most one hour");
    }

    private static void Check(bool holds, string key, string range)
    {
        if (!holds)
        {
            throw Invalid($"{key} must be {range}");
        }
    }

    private static FactCheckException Invalid(string message) => new("FC0040", $"judge: {message}");
}
