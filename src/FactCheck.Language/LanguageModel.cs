namespace FactCheck.Language;

/// <summary>The encoder with its heads. Immutable after loading and safe to share between threads.</summary>
public sealed class LanguageModel
{
    private LanguageModel(string hash) => Hash = hash;

    /// <summary>Hash of the weights file, <c>sha256:…</c>.</summary>
    public string Hash { get; }

    /// <summary>Loads the model from a folder; null means the folder <c>Model</c> beside this assembly.</summary>
    /// <exception cref="FileNotFoundException">A file of the model is missing.</exception>
    public static LanguageModel Load(string? folder = null) => throw new NotImplementedException($"{folder}");

    /// <summary>Splits the given blocks of a text into sentences and analyses them all in one pass.</summary>
    /// <param name="text">The article's text; offsets of the result refer to it.</param>
    /// <param name="blocks">Blocks (paragraphs, headlines) to analyse; a sentence never crosses a block.</param>
    /// <param name="cancellationToken">Cancels between batches.</param>
    /// <returns>The sentences of all blocks in order of <paramref name="blocks"/>.</returns>
    public IReadOnlyList<Sentence> Analyze(string text, IReadOnlyList<TextSpan> blocks, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException($"{text}{blocks}{cancellationToken}{Hash}");
}
