using FactCheck.Testing;

namespace FactCheck.Language.Tests;

/// <summary>The shipped model, loaded once for all tests.</summary>
internal static class SharedModel
{
    private static readonly Lazy<LanguageModel> Loaded = new(() => LanguageModel.Load(Folder));

    public static string Folder { get; } = Repository.PathOf("src", "FactCheck.Language", "Model");

    public static LanguageModel Instance => Loaded.Value;

    /// <summary>Lays words out as a text with a space between each two.</summary>
    public static SentenceWords Lay(IReadOnlyList<string> words, int start = 0)
    {
        List<TextSpan> spans = [];
        int position = start;
        foreach (string word in words)
        {
            spans.Add(new(position, word.Length));
            position += word.Length + 1;
        }

        return new(TextSpan.FromBounds(start, Math.Max(start, position - 1)), spans);
    }
}
