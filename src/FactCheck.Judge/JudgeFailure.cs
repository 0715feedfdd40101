namespace FactCheck.Judge;

/// <summary>Why a request has no answer.</summary>
public enum JudgeFailure
{
    /// <summary>The service failed or refused: an HTTP status tells how.</summary>
    Service,

    /// <summary>The key was not accepted.</summary>
    Key,

    /// <summary>No connection, or it broke.</summary>
    Connection,

    /// <summary>No whole answer in time.</summary>
    Timeout,

    /// <summary>The answer is larger than allowed.</summary>
    TooLarge,

    /// <summary>The model declined to answer.</summary>
    Refusal,

    /// <summary>The answer is cut off, or is not what was asked for.</summary>
    Malformed,

    /// <summary>Requests or tokens of the run are spent.</summary>
    Budget,

    /// <summary>The replayed file has no answer to this request.</summary>
    Missing,

    /// <summary>The request was written to a file instead of being sent.</summary>
    Exported,
}
