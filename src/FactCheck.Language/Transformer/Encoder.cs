using FactCheck.Language.Weights;

namespace FactCheck.Language.Transformer;

/// <summary>The weights of the encoder.</summary>
internal sealed class Encoder
{
    private readonly LayerWeights[] layers = new LayerWeights[EncoderShape.Layers];

    public Encoder(SafetensorsFile file)
    {
        Embeddings = new(file);
        Mixes = new(file);
        Parallel.For(0, EncoderShape.Layers, layer => layers[layer] = new(file, layer));
    }

    public EmbeddingWeights Embeddings { get; }

    public TaskMixes Mixes { get; }

    public LayerWeights Layer(int index) => layers[index];
}
