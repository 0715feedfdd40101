using System.Runtime.CompilerServices;

namespace FactCheck.Language.Numerics;

/// <summary>Sixteen plain numbers: the path of machines without vectors, and the definition of what the others must give.</summary>
[InlineArray(Count)]
internal unsafe struct LanesScalar : ILanes<LanesScalar>
{
    private const int Count = 16;
    private float lane;

    public static LanesScalar Create(float value)
    {
        LanesScalar result = default;
        result[..].Fill(value);
        return result;
    }

    public static LanesScalar Load(float* source)
    {
        LanesScalar result = default;
        new ReadOnlySpan<float>(source, Count).CopyTo(result);
        return result;
    }

    public static LanesScalar LoadHalf(ushort* source)
    {
        LanesScalar result = default;
        for (int i = 0; i < Count; i++)
        {
            result[i] = HalfFormat.ToSingle(source[i]);
        }

        return result;
    }

    public static void Store(LanesScalar value, float* target) => value[..].CopyTo(new Span<float>(target, Count));

    public static LanesScalar FusedMultiplyAdd(LanesScalar left, LanesScalar right, LanesScalar addend)
    {
        for (int i = 0; i < Count; i++)
        {
            addend[i] = MathF.FusedMultiplyAdd(left[i], right[i], addend[i]);
        }

        return addend;
    }

    public static LanesScalar Max(LanesScalar left, LanesScalar right)
    {
        for (int i = 0; i < Count; i++)
        {
            left[i] = MathF.Max(left[i], right[i]);
        }

        return left;
    }

    public static LanesScalar Min(LanesScalar left, LanesScalar right)
    {
        for (int i = 0; i < Count; i++)
        {
            left[i] = MathF.Min(left[i], right[i]);
        }

        return left;
    }

    public static LanesScalar PowerOfTwo(LanesScalar shifted)
    {
        for (int i = 0; i < Count; i++)
        {
            shifted[i] = BitConverter.Int32BitsToSingle((BitConverter.SingleToInt32Bits(shifted[i]) << 23) + BitConverter.SingleToInt32Bits(1f));
        }

        return shifted;
    }

    public static float Sum(LanesScalar value)
    {
        for (int half = Count / 2; half > 0; half /= 2)
        {
            for (int i = 0; i < half; i++)
            {
                value[i] += value[i + half];
            }
        }

        return value[0];
    }

    public static float Maximum(LanesScalar value)
    {
        float result = value[0];
        for (int i = 1; i < Count; i++)
        {
            result = MathF.Max(result, value[i]);
        }

        return result;
    }

    public static LanesScalar operator +(LanesScalar left, LanesScalar right)
    {
        for (int i = 0; i < Count; i++)
        {
            left[i] += right[i];
        }

        return left;
    }

    public static LanesScalar operator -(LanesScalar left, LanesScalar right)
    {
        for (int i = 0; i < Count; i++)
        {
            left[i] -= right[i];
        }

        return left;
    }

    public static LanesScalar operator *(LanesScalar left, LanesScalar right)
    {
        for (int i = 0; i < Count; i++)
        {
            left[i] *= right[i];
        }

        return left;
    }

    public static LanesScalar operator /(LanesScalar left, LanesScalar right)
    {
        for (int i = 0; i < Count; i++)
        {
            left[i] /= right[i];
        }

        return left;
    }
}
