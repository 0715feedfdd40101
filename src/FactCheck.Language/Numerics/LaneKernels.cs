using System.Runtime.CompilerServices;

namespace FactCheck.Language.Numerics;

/// <summary>Everything but the matrix product, written once over sixteen lanes.</summary>
internal abstract unsafe class LaneKernels<T> : Kernels
    where T : unmanaged, ILanes<T>
{
    private const float NormEpsilon = 1e-12f;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Widen(ushort* source, float* target, int count)
    {
        for (int i = 0; i < count; i += Lanes)
        {
            T.Store(T.LoadHalf(source + i), target + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Gelu(float* target, nint stride, int rows)
    {
        T half = T.Create(0.5f);
        T root = T.Create(0.70710678118654752f);
        for (int row = 0; row < rows; row++, target += stride)
        {
            for (int i = 0; i < TileColumns; i += Lanes)
            {
                T x = T.Load(target + i);
                T part = half * x;
                T.Store(T.FusedMultiplyAdd(part, Erf(x * root), part), target + i);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void AddNormalize(float* x, float* addend, float* gain, float* bias, int width, int rows)
    {
        for (int row = 0; row < rows; row++, x += width, addend += width)
        {
            T sum = T.Create(0f);
            for (int i = 0; i < width; i += Lanes)
            {
                T value = T.Load(x + i) + T.Load(addend + i);
                T.Store(value, x + i);
                sum += value;
            }

            Normalize(x, sum, gain, bias, width);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Embed(ushort* word, ushort* position, ushort* type, ushort* shape, float* gain, float* bias, int width, float* target)
    {
        T sum = T.Create(0f);
        for (int i = 0; i < width; i += Lanes)
        {
            T value = T.LoadHalf(word + i) + T.LoadHalf(position + i) + T.LoadHalf(type + i) + T.LoadHalf(shape + i);
            T.Store(value, target + i);
            sum += value;
        }

        Normalize(target, sum, gain, bias, width);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Softmax(float* row, int count, float scale)
    {
        int padded = (count + Lanes - 1) / Lanes * Lanes;
        for (int i = count; i < padded; i++)
        {
            row[i] = float.NegativeInfinity;
        }

        T top = T.Load(row);
        for (int i = Lanes; i < padded; i += Lanes)
        {
            top = T.Max(top, T.Load(row + i));
        }

        T factor = T.Create(scale);
        T offset = T.Create(-(T.Maximum(top) * scale));
        T sum = T.Create(0f);
        for (int i = 0; i < padded; i += Lanes)
        {
            T value = Exp(T.FusedMultiplyAdd(T.Load(row + i), factor, offset));
            T.Store(value, row + i);
            sum += value;
        }

        T inverse = T.Create(1f / T.Sum(sum));
        for (int i = 0; i < padded; i += Lanes)
        {
            T.Store(T.Load(row + i) * inverse, row + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void AddScaled(float* target, float* source, float factor, int count)
    {
        T lanes = T.Create(factor);
        for (int i = 0; i < count; i += Lanes)
        {
            T.Store(T.FusedMultiplyAdd(lanes, T.Load(source + i), T.Load(target + i)), target + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void ScaleToUnit(float* target, int count)
    {
        T sum = T.Create(0f);
        for (int i = 0; i < count; i += Lanes)
        {
            T value = T.Load(target + i);
            sum = T.FusedMultiplyAdd(value, value, sum);
        }

        float length = MathF.Sqrt(T.Sum(sum));
        T inverse = T.Create(length > 0 ? 1f / length : 0f);
        for (int i = 0; i < count; i += Lanes)
        {
            T.Store(T.Load(target + i) * inverse, target + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override float Dot(float* left, float* right, int count)
    {
        T sum = T.Create(0f);
        for (int i = 0; i < count; i += Lanes)
        {
            sum = T.FusedMultiplyAdd(T.Load(left + i), T.Load(right + i), sum);
        }

        return T.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Normalize(float* x, T sum, float* gain, float* bias, int width)
    {
        T mean = T.Create(T.Sum(sum) / width);
        T squares = T.Create(0f);
        for (int i = 0; i < width; i += Lanes)
        {
            T value = T.Load(x + i) - mean;
            squares = T.FusedMultiplyAdd(value, value, squares);
        }

        T inverse = T.Create(1f / MathF.Sqrt((T.Sum(squares) / width) + NormEpsilon));
        for (int i = 0; i < width; i += Lanes)
        {
            T value = (T.Load(x + i) - mean) * inverse;
            T.Store(T.FusedMultiplyAdd(value, T.Load(gain + i), T.Load(bias + i)), x + i);
        }
    }

    /// <summary>eˣ for x ≤ 0, within 2 units in the last place down to −87; below, the value there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Exp(T x)
    {
        T magic = T.Create(12582912f);
        x = T.Max(x, T.Create(-87f));
        T shifted = T.FusedMultiplyAdd(x, T.Create(1.44269504088896341f), magic);
        T count = shifted - magic;
        T rest = T.FusedMultiplyAdd(count, T.Create(-0.693359375f), x);
        rest = T.FusedMultiplyAdd(count, T.Create(2.12194440e-4f), rest);
        T sum = T.Create(1.9875691500e-4f);
        sum = T.FusedMultiplyAdd(sum, rest, T.Create(1.3981999507e-3f));
        sum = T.FusedMultiplyAdd(sum, rest, T.Create(8.3334519073e-3f));
        sum = T.FusedMultiplyAdd(sum, rest, T.Create(4.1665795894e-2f));
        sum = T.FusedMultiplyAdd(sum, rest, T.Create(1.6666665459e-1f));
        sum = T.FusedMultiplyAdd(sum, rest, T.Create(5.0000001201e-1f));
        sum = T.FusedMultiplyAdd(sum, rest * rest, rest + T.Create(1f));
        return sum * T.PowerOfTwo(shifted);
    }

    /// <summary>erf(x) as an odd rational function on [−4, 4], constant beyond; absolute error below 4e-7.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Erf(T x)
    {
        x = T.Max(T.Min(x, T.Create(4f)), T.Create(-4f));
        T square = x * x;
        T above = T.Create(-2.72614225801306e-10f);
        above = T.FusedMultiplyAdd(above, square, T.Create(2.77068142495902e-08f));
        above = T.FusedMultiplyAdd(above, square, T.Create(-2.10102402082508e-06f));
        above = T.FusedMultiplyAdd(above, square, T.Create(-5.69250639462346e-05f));
        above = T.FusedMultiplyAdd(above, square, T.Create(-7.34990630326855e-04f));
        above = T.FusedMultiplyAdd(above, square, T.Create(-2.95459980854025e-03f));
        above = T.FusedMultiplyAdd(above, square, T.Create(-1.60960333262415e-02f));
        T below = T.Create(-1.45660718464996e-05f);
        below = T.FusedMultiplyAdd(below, square, T.Create(-2.13374055278905e-04f));
        below = T.FusedMultiplyAdd(below, square, T.Create(-1.68282697438203e-03f));
        below = T.FusedMultiplyAdd(below, square, T.Create(-7.37332916720468e-03f));
        below = T.FusedMultiplyAdd(below, square, T.Create(-1.42647390514189e-02f));
        return x * above / below;
    }
}
