namespace FactCheck.Values.Situations;

/// <summary>Of whom or what a situation is told.</summary>
internal enum SituationScope
{
    /// <summary>Denied of everybody, said of anybody: <c>no one was hurt</c>, <c>two were hurt</c>.</summary>
    People,

    /// <summary>Denied of all, said of any: <c>no damage</c>, <c>the roof was damaged</c>.</summary>
    Thing,

    /// <summary>Of one person: <c>she wept</c>.</summary>
    Holder,

    /// <summary>Of the event as a whole: <c>the vote was unanimous</c>.</summary>
    Event,
}
