namespace FactCheck.Judge;

/// <summary>A request that has no answer. The message is one line without article text.</summary>
public sealed class JudgeException : Exception
{
    /// <summary>Creates the failure.</summary>
    /// <param name="failure">Why there is no answer.</param>
    /// <param name="message">One line for the report.</param>
    /// <param name="innerException">What caused it.</param>
    public JudgeException(JudgeFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    /// <summary>Why there is no answer.</summary>
    public JudgeFailure Failure { get; }

    /// <summary>Whether another try may help.</summary>
    public bool IsTransient { get; init; }

    /// <summary>How long the service asks to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>HTTP status; null where there was none.</summary>
    public int? Status { get; init; }
}
