using Microsoft.Extensions.AI;

namespace FactCheck.Language;

/// <summary>Sentence vectors for code that speaks Microsoft.Extensions.AI.</summary>
/// <remarks>A text of several sentences is encoded as one; text beyond 510 pieces is encoded in parts whose mean is taken. Works at once and on the caller's thread; the model is not disposed.</remarks>
public sealed class EncoderEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly LanguageModel model;
    private readonly EmbeddingGeneratorMetadata metadata;

    /// <summary>Creates a generator over a loaded model.</summary>
    public EncoderEmbeddingGenerator(LanguageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        this.model = model;
        metadata = new("FactCheck", defaultModelId: model.Hash, defaultModelDimensions: Transformer.EncoderShape.Width);
    }

    /// <inheritdoc/>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        float[][] vectors = model.Embed([.. values], cancellationToken);
        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(vectors.Select(vector => new Embedding<float>(vector) { ModelId = model.Hash })));
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null
            : serviceType == typeof(EmbeddingGeneratorMetadata) ? metadata
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    /// <summary>Does nothing: the model belongs to the caller.</summary>
    public void Dispose()
    {
    }
}
