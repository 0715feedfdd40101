namespace FactCheck.Values.Numbers;

internal enum PieceKind
{
    None,
    Digits,
    Letters,
    Symbol,
}
