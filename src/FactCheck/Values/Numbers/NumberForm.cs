namespace FactCheck.Values.Numbers;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    Digits,
    Words,
    Fraction,
    Ordinal,
    Vague,
}
