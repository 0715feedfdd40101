namespace FactCheck.Cli;

/// <summary>Exit codes of the program.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A review found something at or over the threshold.</summary>
    public const int Findings = 1;

    /// <summary>A pair of a batch failed.</summary>
    public const int SomeFailed = 1;

    /// <summary>Usage, settings or input.</summary>
    public const int BadInput = 2;

    public const int InternalError = 3;

    public const int Cancelled = 130;
}
