namespace FactCheck.Language;

/// <summary>A syntactic word of a sentence, by the English conventions of Universal Dependencies (clitics and hyphenated parts apart).</summary>
public sealed class Word
{
    /// <summary>Index in the sentence.</summary>
    public required int Index { get; init; }

    /// <summary>Where the word stands in the article.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The word as written.</summary>
    public required string Text { get; init; }

    /// <summary>The dictionary form, in lower case.</summary>
    public required string Lemma { get; init; }

    /// <summary>Universal part of speech.</summary>
    public required PartOfSpeech Upos { get; init; }

    /// <summary>Penn Treebank part of speech.</summary>
    public required string Xpos { get; init; }

    /// <summary>Index of the syntactic head in the sentence; −1 for the root.</summary>
    public required int Head { get; init; }

    /// <summary>Universal dependency relation to the head, with subtype (<c>nsubj:pass</c>).</summary>
    public required string Relation { get; init; }

    /// <summary>The word as written.</summary>
    public override string ToString() => Text;
}
