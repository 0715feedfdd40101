using Microsoft.Extensions.Logging;

namespace FactCheck.Judge;

/// <summary>Messages of the judge: hashes, counts and durations, no article text.</summary>
internal static partial class Log
{
    [LoggerMessage(4001, LogLevel.Information, "Asking {Hash} by prompt {Prompt}, about {Tokens} tokens")]
    public static partial void Asking(ILogger logger, string hash, string prompt, long tokens);

    [LoggerMessage(4002, LogLevel.Information, "Answered {Hash} in {Milliseconds} ms, {InputTokens} tokens in, {OutputTokens} out")]
    public static partial void Answered(ILogger logger, string hash, double milliseconds, long inputTokens, long outputTokens);

    [LoggerMessage(4003, LogLevel.Warning, "No answer to {Hash} after {Milliseconds} ms: {Failure}")]
    public static partial void Failed(ILogger logger, string hash, double milliseconds, string failure);

    [LoggerMessage(4004, LogLevel.Information, "Repetition {Attempt} after {Failure} (HTTP {Status}) in {Seconds} s")]
    public static partial void Repeating(ILogger logger, int attempt, JudgeFailure failure, int status, double seconds);

    [LoggerMessage(4005, LogLevel.Debug, "Answer {Key} taken from the cache")]
    public static partial void CacheHit(ILogger logger, string key);

    [LoggerMessage(4006, LogLevel.Warning, "Answer {Key} could not be kept in the cache: {Reason}")]
    public static partial void CacheFailed(ILogger logger, string key, string reason);
}
