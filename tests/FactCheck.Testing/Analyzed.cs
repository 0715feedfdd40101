using FactCheck.Language;

namespace FactCheck.Testing;

/// <summary>Sentences analysed by the model that ships, loaded once a test run.</summary>
public static class Analyzed
{
    private static readonly Lazy<LanguageModel> Lazy = new(() => LanguageModel.Load());

    /// <summary>The model.</summary>
    public static LanguageModel Model => Lazy.Value;

    /// <summary>The sentences of a text that is one block.</summary>
    public static IReadOnlyList<Sentence> Sentences(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Model.Analyze(text, [new TextSpan(0, text.Length)]);
    }

    /// <summary>A sentence without analysis: words at white space, all hanging on the first; for readers that look at the text alone.</summary>
    public static Sentence Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Word> words = [];
        int start = 0;
        foreach (string part in text.Split(' '))
        {
            if (part.Length > 0)
            {
                words.Add(new Word
                {
                    Index = words.Count,
                    Span = new TextSpan(start, part.Length),
                    Text = part,
                    Lemma = part.ToLowerInvariant(),
                    Upos = PartOfSpeech.X,
                    Xpos = "FW",
                    Head = words.Count == 0 ? -1 : 0,
                    Relation = words.Count == 0 ? "root" : "dep",
                });
            }

            start += part.Length + 1;
        }

        return new Sentence(new TextSpan(0, text.Length), words, [], ReadOnlyMemory<float>.Empty, []);
    }
}
