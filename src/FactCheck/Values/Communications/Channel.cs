namespace FactCheck.Values.Communications;

/// <summary>How something was communicated.</summary>
public enum Channel
{
    /// <summary>Not said: a message, an appeal, an offer.</summary>
    Open,

    /// <summary>On paper or screen: a letter, a telegram, a post.</summary>
    Written,

    /// <summary>By voice from afar: a telephone call, a broadcast.</summary>
    Spoken,

    /// <summary>Face to face: a meeting, a visit.</summary>
    InPerson,
}
