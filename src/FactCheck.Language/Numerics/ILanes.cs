using System.Numerics;

namespace FactCheck.Language.Numerics;

/// <summary>Sixteen single-precision lanes, however wide the registers are; every implementation gives the same bits.</summary>
internal unsafe interface ILanes<TSelf> :
    IAdditionOperators<TSelf, TSelf, TSelf>, ISubtractionOperators<TSelf, TSelf, TSelf>, IMultiplyOperators<TSelf, TSelf, TSelf>, IDivisionOperators<TSelf, TSelf, TSelf>
    where TSelf : unmanaged, ILanes<TSelf>
{
    static abstract TSelf Create(float value);

    static abstract TSelf Load(float* source);

    /// <summary>Widens sixteen finite half-precision numbers, subnormal ones included, exactly.</summary>
    static abstract TSelf LoadHalf(ushort* source);

    static abstract void Store(TSelf value, float* target);

    /// <summary>left × right + addend, rounded once.</summary>
    static abstract TSelf FusedMultiplyAdd(TSelf left, TSelf right, TSelf addend);

    static abstract TSelf Max(TSelf left, TSelf right);

    static abstract TSelf Min(TSelf left, TSelf right);

    /// <summary>2ⁿ for lanes that hold n + 1.5 · 2²³, −126 ≤ n ≤ 127.</summary>
    static abstract TSelf PowerOfTwo(TSelf shifted);

    /// <summary>Sum over the lanes by halving: i + (i+8), then + 4, + 2, + 1.</summary>
    static abstract float Sum(TSelf value);

    static abstract float Maximum(TSelf value);
}
