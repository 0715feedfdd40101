namespace FactCheck.Language.Numerics;

/// <summary>Half to single precision without a conversion instruction: the sign-extended bits moved up, cleared of copies of the sign, and the exponent's bias put right by one exact product.</summary>
internal static class HalfFormat
{
    public const int Shift = 13;
    public const int Mask = unchecked((int)0x8FFFE000);
    public const float Scale = 5.192296858534828e33f; // 2^112

    /// <summary>One finite number.</summary>
    public static float ToSingle(ushort half) => BitConverter.Int32BitsToSingle(((short)half << Shift) & Mask) * Scale;
}
