namespace FactCheck.Values.Certainties;

/// <summary>How sure a report is of what it says, from what is denied to what is confirmed. Several levels may have the same rank.</summary>
public enum CertaintyLevel
{
    /// <summary>Denied by a source: <c>denies having …</c>.</summary>
    Denied,

    /// <summary>An open question: <c>whether</c>, <c>unclear</c>, <c>investigating</c>.</summary>
    Unknown,

    /// <summary>Held to be improbable: <c>unlikely</c>, <c>doubts that</c>.</summary>
    Unlikely,

    /// <summary>Hangs on a condition: <c>would … if</c>.</summary>
    Conditional,

    /// <summary>May be so: <c>may</c>, <c>could</c>, <c>perhaps</c>.</summary>
    Possible,

    /// <summary>Thought over, not decided: <c>is considering</c>.</summary>
    Considered,

    /// <summary>Put forward: <c>proposed</c>, <c>draft</c>.</summary>
    Proposed,

    /// <summary>Offered.</summary>
    Offered,

    /// <summary>Wished, asked or tried for: <c>seeks to</c>, <c>asked to</c>.</summary>
    Wanted,

    /// <summary>Hoped for.</summary>
    Hoped,

    /// <summary>Threatened.</summary>
    Threatened,

    /// <summary>Charged by somebody without proof: <c>allegedly</c>, <c>accused of</c>, <c>claims</c>.</summary>
    Alleged,

    /// <summary>Believed or suspected: <c>is thought to</c>, <c>suspects</c>, <c>feared</c>.</summary>
    Suspected,

    /// <summary>First results: <c>preliminary</c>, <c>initial findings</c>.</summary>
    Preliminary,

    /// <summary>Intended or arranged: <c>plans to</c>, <c>is due to</c>.</summary>
    Planned,

    /// <summary>Expected or forecast: <c>is expected to</c>, <c>should</c>.</summary>
    Expected,

    /// <summary>Held to be likely: <c>probably</c>, <c>appears to</c>.</summary>
    Probable,

    /// <summary>Estimated: <c>is estimated to</c>.</summary>
    Estimated,

    /// <summary>Announced for the future without a hedge: <c>will</c>.</summary>
    Future,

    /// <summary>Ordered or required: <c>must</c>, <c>was ordered to</c>.</summary>
    Obliged,

    /// <summary>Can be done: <c>can</c>, <c>is able to</c>.</summary>
    Ability,

    /// <summary>Stated with a reservation: <c>as far as …</c>.</summary>
    Qualified,

    /// <summary>Stated by a source that the report names: <c>X said that</c>.</summary>
    Reported,

    /// <summary>Stated in the report's own voice.</summary>
    Asserted,

    /// <summary>Stressed as sure: <c>confirmed</c>, <c>beyond doubt</c>.</summary>
    Certain,
}
