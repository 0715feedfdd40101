namespace FactCheck.Lexicons;

/// <summary>How the meaning of one word stands to that of another.</summary>
internal enum LexicalRelation
{
    /// <summary>One of them is not known.</summary>
    Unknown,

    /// <summary>The same lemma.</summary>
    Same,

    /// <summary>One or the other is true of a thing: <c>win</c>, <c>lose</c>.</summary>
    Antonym,

    /// <summary>Used for one another in news, though an editor may tell them apart: <c>arrest</c>, <c>detain</c>.</summary>
    NearSynonym,

    /// <summary>Two kinds of one sort: <c>missile</c>, <c>drone</c>.</summary>
    Contrast,

    /// <summary>The same meaning.</summary>
    Synonym,

    /// <summary>The first is more general: <c>vessel</c>, <c>tanker</c>.</summary>
    Broader,

    /// <summary>The first is more special.</summary>
    Narrower,

    /// <summary>Both are kinds of one more general thing.</summary>
    CoHyponym,

    /// <summary>Both are known, none of these relations holds.</summary>
    Unrelated,
}
