using FactCheck.Language.Weights;

namespace FactCheck.Language.Transformer;

/// <summary>Weights of the layers for each task.</summary>
internal sealed class TaskMixes
{
    /// <summary>Number of tasks.</summary>
    public const int Count = 3;

    /// <summary>Numbers a row: the mixed layers and the vector of the word's shape.</summary>
    public const int Stride = EncoderShape.Width + ShapeWidth;

    /// <summary>Numbers of a word shape's vector.</summary>
    public const int ShapeWidth = 16;

    private readonly float[][] weights;

    public TaskMixes(SafetensorsFile file) =>
        weights = [Read(file, "tag"), Read(file, "entity"), Read(file, "dependency")];

    public float this[MixTask task, int layer] => weights[(int)task][layer];

    private static float[] Read(SafetensorsFile file, string task) => file.Single("heads.mix." + task, EncoderShape.Layers + 1).ToArray();
}
