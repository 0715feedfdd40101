using FactCheck.Language.Numerics;
using FactCheck.Language.Weights;

namespace FactCheck.Language.Transformer;

/// <summary>Gain and bias of a layer norm.</summary>
internal sealed unsafe class NormWeights
{
    private readonly AlignedBuffer<float> gain = new(EncoderShape.Width);
    private readonly AlignedBuffer<float> bias = new(EncoderShape.Width);

    public NormWeights(SafetensorsFile file, string name)
    {
        HalfTensor gains = file.Half(name + ".weight", 1, EncoderShape.Width);
        HalfTensor biases = file.Half(name + ".bias", 1, EncoderShape.Width);
        for (int i = 0; i < EncoderShape.Width; i++)
        {
            gain.Pointer[i] = HalfFormat.ToSingle(gains.Data[i]);
            bias.Pointer[i] = HalfFormat.ToSingle(biases.Data[i]);
        }
    }

    public float* Gain => gain.Pointer;

    public float* Bias => bias.Pointer;
}
