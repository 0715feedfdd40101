using System.Text.Json;
using FactCheck.Testing;

namespace FactCheck.Language.Tests;

/// <summary>A line of the reference file: what the model's outputs must be.</summary>
internal sealed record ReferenceSentence(
    string[] Words,
    int[] Ids,
    int[] FirstPiece,
    int[] PieceShapes,
    int[] WordShapes,
    float[] Embedding,
    float[][] Layers,
    float[][] LayerNorms,
    float[] ArcScores0,
    string[] Upos,
    string[] Xpos,
    string[] Lemma,
    string[] Entity,
    int[] Head,
    string[] Relation)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public string Text => string.Join(' ', Words);

    public static IReadOnlyList<ReferenceSentence> Load() =>
        [.. File.ReadLines(Repository.Shared("model", "reference", "sentences.jsonl")).Select(line => JsonSerializer.Deserialize<ReferenceSentence>(line, Options)!)];
}
