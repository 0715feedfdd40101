using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Language.Numerics;

internal readonly unsafe struct Lanes128(Vector128<float> first, Vector128<float> second, Vector128<float> third, Vector128<float> fourth) : ILanes<Lanes128>
{
    private readonly Vector128<float> first = first;
    private readonly Vector128<float> second = second;
    private readonly Vector128<float> third = third;
    private readonly Vector128<float> fourth = fourth;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Create(float value)
    {
        Vector128<float> all = Vector128.Create(value);
        return new(all, all, all, all);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Load(float* source) =>
        new(Vector128.Load(source), Vector128.Load(source + 4), Vector128.Load(source + 8), Vector128.Load(source + 12));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 LoadHalf(ushort* source)
    {
        (Vector128<int> first, Vector128<int> second) = Vector128.Widen(Vector128.Load((short*)source));
        (Vector128<int> third, Vector128<int> fourth) = Vector128.Widen(Vector128.Load((short*)source + 8));
        return new(Widened(first), Widened(second), Widened(third), Widened(fourth));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes128 value, float* target)
    {
        value.first.Store(target);
        value.second.Store(target + 4);
        value.third.Store(target + 8);
        value.fourth.Store(target + 12);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 FusedMultiplyAdd(Lanes128 left, Lanes128 right, Lanes128 addend) => new(
        Vector128.FusedMultiplyAdd(left.first, right.first, addend.first),
        Vector128.FusedMultiplyAdd(left.second, right.second, addend.second),
        Vector128.FusedMultiplyAdd(left.third, right.third, addend.third),
        Vector128.FusedMultiplyAdd(left.fourth, right.fourth, addend.fourth));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Max(Lanes128 left, Lanes128 right) => new(
        Vector128.MaxNative(left.first, right.first), Vector128.MaxNative(left.second, right.second), Vector128.MaxNative(left.third, right.third), Vector128.MaxNative(left.fourth, right.fourth));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Min(Lanes128 left, Lanes128 right) => new(
        Vector128.MinNative(left.first, right.first), Vector128.MinNative(left.second, right.second), Vector128.MinNative(left.third, right.third), Vector128.MinNative(left.fourth, right.fourth));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 PowerOfTwo(Lanes128 shifted) => new(Power(shifted.first), Power(shifted.second), Power(shifted.third), Power(shifted.fourth));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Lanes128 value) => Sum4(value.first + value.third + (value.second + value.fourth));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Maximum(Lanes128 value) => Maximum4(Vector128.MaxNative(Vector128.MaxNative(value.first, value.third), Vector128.MaxNative(value.second, value.fourth)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum4(Vector128<float> value) => value.GetElement(0) + value.GetElement(2) + (value.GetElement(1) + value.GetElement(3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Maximum4(Vector128<float> value) =>
        MathF.Max(MathF.Max(value.GetElement(0), value.GetElement(2)), MathF.Max(value.GetElement(1), value.GetElement(3)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator +(Lanes128 left, Lanes128 right) =>
        new(left.first + right.first, left.second + right.second, left.third + right.third, left.fourth + right.fourth);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator -(Lanes128 left, Lanes128 right) =>
        new(left.first - right.first, left.second - right.second, left.third - right.third, left.fourth - right.fourth);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator *(Lanes128 left, Lanes128 right) =>
        new(left.first * right.first, left.second * right.second, left.third * right.third, left.fourth * right.fourth);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator /(Lanes128 left, Lanes128 right) =>
        new(left.first / right.first, left.second / right.second, left.third / right.third, left.fourth / right.fourth);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Widened(Vector128<int> half) =>
        (Vector128.ShiftLeft(half, HalfFormat.Shift) & Vector128.Create(HalfFormat.Mask)).AsSingle() * Vector128.Create(HalfFormat.Scale);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Power(Vector128<float> shifted) =>
        (Vector128.ShiftLeft(shifted.AsInt32(), 23) + Vector128.Create(1f).AsInt32()).AsSingle();
}
