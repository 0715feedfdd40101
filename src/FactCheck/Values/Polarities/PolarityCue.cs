namespace FactCheck.Values.Polarities;

/// <summary>What kind of word carries a negation.</summary>
public enum PolarityCue
{
    /// <summary>No cue: the plain predicate.</summary>
    None,

    /// <summary>A negative adverb: <c>not</c>, <c>never</c>, <c>no longer</c>, <c>hardly</c>.</summary>
    Adverb,

    /// <summary>A negative determiner or pronoun in the phrase of an argument: <c>no dividend</c>, <c>nobody</c>.</summary>
    Determiner,

    /// <summary>A negative preposition or conjunction: <c>without</c>, <c>instead of</c>.</summary>
    Marker,

    /// <summary>A word that denies what it governs: <c>refused to</c>, <c>ruled out</c>, <c>lack of</c>, <c>unlikely</c>.</summary>
    Implied,
}
