using System.Runtime.Intrinsics;

namespace FactCheck.Language.Numerics;

/// <summary>The arithmetic of the encoder for one width of registers. All give the same bits: outputs are lanes, each sums over k in order with fused multiply-add, and sums along a row use sixteen lanes.</summary>
internal abstract unsafe class Kernels
{
    /// <summary>Rows of a tile; buffers are padded to a multiple of it.</summary>
    public const int TileRows = 8;

    /// <summary>Columns of a tile and of a panel of packed weights.</summary>
    public const int TileColumns = 48;

    /// <summary>Virtual lanes of sums along a row.</summary>
    public const int Lanes = 16;

    /// <summary>The widest path of this processor.</summary>
    public static Kernels Best { get; } = Supported()[0];

    /// <summary>Name of the path.</summary>
    public abstract string Name { get; }

    /// <summary>Every path that this processor can run at speed, the widest first; the scalar one is always last.</summary>
    public static IReadOnlyList<Kernels> Supported()
    {
        List<Kernels> kernels = [];
        if (Vector512.IsHardwareAccelerated)
        {
            kernels.Add(new Kernels512());
        }

        if (Vector256.IsHardwareAccelerated)
        {
            kernels.Add(new Kernels256());
        }

        if (Vector128.IsHardwareAccelerated)
        {
            kernels.Add(new Kernels128());
        }

        kernels.Add(new KernelsScalar());
        return kernels;
    }

    /// <summary>One tile of a product: target[r, c] = start[r, c] + Σₖ left[r, k] · panel[k, c], for 8 rows and 48 columns.</summary>
    /// <param name="left">First row of the left matrix.</param>
    /// <param name="leftStride">Numbers from row to row of it.</param>
    /// <param name="panel">Right matrix, 48 numbers a row.</param>
    /// <param name="count">Number of terms of each sum.</param>
    /// <param name="start">What the sums start from.</param>
    /// <param name="startStride">Numbers from row to row of it; zero for one row that serves all.</param>
    /// <param name="target">Where the result goes; may be <paramref name="start"/>.</param>
    /// <param name="targetStride">Numbers from row to row of it.</param>
    public abstract void Tile(float* left, nint leftStride, float* panel, nint count, float* start, nint startStride, float* target, nint targetStride);

    /// <summary>Widens half-precision numbers; the count is a multiple of 16.</summary>
    public abstract void Widen(ushort* source, float* target, int count);

    /// <summary>x · Φ(x), in place, on rows of 48.</summary>
    public abstract void Gelu(float* target, nint stride, int rows);

    /// <summary>x ← norm(x + addend), row by row, without padding between rows.</summary>
    public abstract void AddNormalize(float* x, float* addend, float* gain, float* bias, int width, int rows);

    /// <summary>Sum of four half-precision rows, normalised.</summary>
    public abstract void Embed(ushort* word, ushort* position, ushort* type, ushort* shape, float* gain, float* bias, int width, float* target);

    /// <summary>softmax(scale · x) in place; the row must have room up to the next multiple of 16.</summary>
    public abstract void Softmax(float* row, int count, float scale);

    /// <summary>target += factor · source; the count is a multiple of 16.</summary>
    public abstract void AddScaled(float* target, float* source, float factor, int count);

    /// <summary>Divides by the Euclidean length; the count is a multiple of 16.</summary>
    public abstract void ScaleToUnit(float* target, int count);

    /// <summary>Σ left · right; the count is a multiple of 16.</summary>
    public abstract float Dot(float* left, float* right, int count);
}
