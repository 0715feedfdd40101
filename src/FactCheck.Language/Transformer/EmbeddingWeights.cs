using FactCheck.Language.Weights;

namespace FactCheck.Language.Transformer;

/// <summary>The tables of the encoder's input, left in the mapped file.</summary>
internal sealed class EmbeddingWeights(SafetensorsFile file)
{
    public HalfTensor Word { get; } = file.Half("embeddings.word.weight", EncoderShape.Vocabulary, EncoderShape.Width);

    public HalfTensor Position { get; } = file.Half("embeddings.position.weight", EncoderShape.Positions, EncoderShape.Width);

    public HalfTensor Type { get; } = file.Half("embeddings.type.weight", 2, EncoderShape.Width);

    public HalfTensor Shape { get; } = file.Half("embeddings.shape.weight", EncoderShape.Shapes, EncoderShape.Width);

    public NormWeights Norm { get; } = new(file, "embeddings.norm");
}
