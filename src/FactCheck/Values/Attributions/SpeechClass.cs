namespace FactCheck.Values.Attributions;

/// <summary>What a source does with a claim.</summary>
public enum SpeechClass
{
    /// <summary>Says, tells, writes.</summary>
    Say,

    /// <summary>Announces, declares, discloses.</summary>
    Announce,

    /// <summary>Reports.</summary>
    Report,

    /// <summary>Confirms.</summary>
    Confirm,

    /// <summary>Admits, concedes.</summary>
    Admit,

    /// <summary>Claims, argues, insists.</summary>
    Claim,

    /// <summary>Alleges, accuses, blames.</summary>
    Allege,

    /// <summary>Denies, rejects.</summary>
    Deny,

    /// <summary>Estimates, predicts.</summary>
    Estimate,

    /// <summary>Warns.</summary>
    Warn,

    /// <summary>Promises.</summary>
    Promise,

    /// <summary>Believes, suspects, fears.</summary>
    Believe,

    /// <summary>Asks, demands.</summary>
    Ask,

    /// <summary>Shows, finds, concludes: said of studies, documents and inquiries.</summary>
    Show,

    /// <summary>Rules, holds: said of courts and boards.</summary>
    Rule,

    /// <summary>Praises, condemns, welcomes.</summary>
    Judge,
}
