using FactCheck.Language.Weights;

namespace FactCheck.Language.Transformer;

/// <summary>One layer of the encoder; queries, keys and values are one matrix.</summary>
internal sealed class LayerWeights
{
    public LayerWeights(SafetensorsFile file, int layer)
    {
        const int width = EncoderShape.Width;
        string prefix = $"layers.{layer}.";
        Projections = new(width, EncoderShape.Projections);
        Add(Projections, "attention.query", width, 0);
        Add(Projections, "attention.key", width, width);
        Add(Projections, "attention.value", width, 2 * width);
        Output = Add(new(width, width), "attention.output", width, 0);
        Up = Add(new(width, EncoderShape.Inner), "feedForward.up", EncoderShape.Inner, 0);
        Down = Add(new(EncoderShape.Inner, width), "feedForward.down", width, 0);
        AttentionNorm = new(file, prefix + "attention.norm");
        FeedForwardNorm = new(file, prefix + "feedForward.norm");

        PackedMatrix Add(PackedMatrix matrix, string name, int outputs, int firstOutput) => matrix.Add(
            file.Half($"{prefix}{name}.weight", outputs, matrix.Inputs), file.Half($"{prefix}{name}.bias", 1, outputs), firstOutput);
    }

    public PackedMatrix Projections { get; }

    public PackedMatrix Output { get; }

    public PackedMatrix Up { get; }

    public PackedMatrix Down { get; }

    public NormWeights AttentionNorm { get; }

    public NormWeights FeedForwardNorm { get; }
}
