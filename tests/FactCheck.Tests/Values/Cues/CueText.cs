using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Tests.Values.Cues;

/// <summary>Sentences analysed with the shipped model, for the tables of the cue readers.</summary>
internal static class CueText
{
    private static readonly Lazy<LanguageModel> Model = new(() => LanguageModel.Load());

    public static IReadOnlyList<Sentence> Analyze(string text)
    {
        List<TextSpan> blocks = [];
        int start = 0;
        foreach (string block in text.Split("\n\n"))
        {
            blocks.Add(new TextSpan(start, block.Length));
            start += block.Length + 2;
        }

        return Lemmatizer.Correct(Model.Value.Analyze(text, blocks));
    }

    public static Sentence One(string text) => Analyze(text)[0];

    /// <summary>Index of the first word written so.</summary>
    public static int IndexOf(this Sentence sentence, string word) => sentence.Words.First(w => w.Text == word).Index;

    public static string Text(this Sentence sentence, string text, WordRange range) =>
        range.Count <= 0 ? "" : sentence.SpanOf(range.Start, range.End - 1).Text(text);
}
