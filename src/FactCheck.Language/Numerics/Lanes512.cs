using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FactCheck.Language.Numerics;

internal readonly unsafe struct Lanes512(Vector512<float> value) : ILanes<Lanes512>
{
    private readonly Vector512<float> value = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Create(float value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Load(float* source) => new(Vector512.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 LoadHalf(ushort* source)
    {
        Vector512<int> bits = Vector512.ShiftLeft(Extend(source), HalfFormat.Shift) & Vector512.Create(HalfFormat.Mask);
        return new(bits.AsSingle() * Vector512.Create(HalfFormat.Scale));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes512 value, float* target) => value.value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 FusedMultiplyAdd(Lanes512 left, Lanes512 right, Lanes512 addend) =>
        new(Vector512.FusedMultiplyAdd(left.value, right.value, addend.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Max(Lanes512 left, Lanes512 right) => new(Vector512.MaxNative(left.value, right.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Min(Lanes512 left, Lanes512 right) => new(Vector512.MinNative(left.value, right.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 PowerOfTwo(Lanes512 shifted) =>
        new((Vector512.ShiftLeft(shifted.value.AsInt32(), 23) + Vector512.Create(1f).AsInt32()).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Lanes512 value) => Lanes256.Sum8(value.value.GetLower() + value.value.GetUpper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Maximum(Lanes512 value) => Lanes256.Maximum8(Vector256.MaxNative(value.value.GetLower(), value.value.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator +(Lanes512 left, Lanes512 right) => new(left.value + right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator -(Lanes512 left, Lanes512 right) => new(left.value - right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator *(Lanes512 left, Lanes512 right) => new(left.value * right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator /(Lanes512 left, Lanes512 right) => new(left.value / right.value);

    /// <summary>Sixteen 16-bit numbers with their sign extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Extend(ushort* source)
    {
        Vector256<short> halves = Vector256.Load((short*)source);
        if (Avx512F.IsSupported)
        {
            return Avx512F.ConvertToVector512Int32(halves);
        }

        (Vector256<int> lower, Vector256<int> upper) = Vector256.Widen(halves);
        return Vector512.Create(lower, upper);
    }
}
