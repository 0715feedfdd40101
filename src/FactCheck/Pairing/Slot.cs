namespace FactCheck.Pairing;

/// <summary>A place in the argument structure of a governor.</summary>
public enum Slot
{
    /// <summary>The two words are aligned themselves.</summary>
    Self,

    /// <summary>Who acts (the agent of a passive too).</summary>
    Subject,

    /// <summary>Who or what is acted on (the subject of a passive too).</summary>
    Object,

    /// <summary>A prepositional phrase under a predicate.</summary>
    Oblique,

    /// <summary>An adjective, compound or prepositional attribute of a noun.</summary>
    Attribute,

    /// <summary>An adverb.</summary>
    Manner,

    /// <summary>An apposition.</summary>
    Apposition,
}
