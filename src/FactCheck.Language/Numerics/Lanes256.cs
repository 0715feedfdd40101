using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Language.Numerics;

internal readonly unsafe struct Lanes256(Vector256<float> lower, Vector256<float> upper) : ILanes<Lanes256>
{
    private readonly Vector256<float> lower = lower;
    private readonly Vector256<float> upper = upper;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Create(float value) => new(Vector256.Create(value), Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Load(float* source) => new(Vector256.Load(source), Vector256.Load(source + 8));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 LoadHalf(ushort* source)
    {
        (Vector256<int> lower, Vector256<int> upper) = Vector256.Widen(Vector256.Load((short*)source));
        return new(Widened(lower), Widened(upper));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes256 value, float* target)
    {
        value.lower.Store(target);
        value.upper.Store(target + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 FusedMultiplyAdd(Lanes256 left, Lanes256 right, Lanes256 addend) =>
        new(Vector256.FusedMultiplyAdd(left.lower, right.lower, addend.lower), Vector256.FusedMultiplyAdd(left.upper, right.upper, addend.upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Max(Lanes256 left, Lanes256 right) => new(Vector256.MaxNative(left.lower, right.lower), Vector256.MaxNative(left.upper, right.upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Min(Lanes256 left, Lanes256 right) => new(Vector256.MinNative(left.lower, right.lower), Vector256.MinNative(left.upper, right.upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 PowerOfTwo(Lanes256 shifted) => new(Power(shifted.lower), Power(shifted.upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Lanes256 value) => Sum8(value.lower + value.upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Maximum(Lanes256 value) => Maximum8(Vector256.MaxNative(value.lower, value.upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum8(Vector256<float> value) => Lanes128.Sum4(value.GetLower() + value.GetUpper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Maximum8(Vector256<float> value) => Lanes128.Maximum4(Vector128.MaxNative(value.GetLower(), value.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator +(Lanes256 left, Lanes256 right) => new(left.lower + right.lower, left.upper + right.upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator -(Lanes256 left, Lanes256 right) => new(left.lower - right.lower, left.upper - right.upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator *(Lanes256 left, Lanes256 right) => new(left.lower * right.lower, left.upper * right.upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator /(Lanes256 left, Lanes256 right) => new(left.lower / right.lower, left.upper / right.upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Widened(Vector256<int> half) =>
        (Vector256.ShiftLeft(half, HalfFormat.Shift) & Vector256.Create(HalfFormat.Mask)).AsSingle() * Vector256.Create(HalfFormat.Scale);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Power(Vector256<float> shifted) =>
        (Vector256.ShiftLeft(shifted.AsInt32(), 23) + Vector256.Create(1f).AsInt32()).AsSingle();
}
