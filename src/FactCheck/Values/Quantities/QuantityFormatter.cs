using FactCheck.Values.Numbers;

namespace FactCheck.Values.Quantities;

/// <summary>Writes quantities in the short form of reports: <c>12</c>, <c>≥4</c>, <c>90 m</c>, <c>USD 3600000</c>, <c>66 %</c>, <c>4-2</c>.</summary>
internal static class QuantityFormatter
{
    public static string Format(QuantityValue quantity)
    {
        string number = quantity.Amount.ToString();
        string text = quantity.Sort switch
        {
            QuantityKind.Score => string.Join('-', quantity.Parts.Select(Amount.Format)),
            QuantityKind.Count => number,
            QuantityKind.Money => $"{quantity.Unit} {number}",
            QuantityKind.Share => number + " %",
            QuantityKind.Point => number + " points",
            QuantityKind.Factor => number + " times",
            QuantityKind.Ordinal => number + ".",
            QuantityKind.Age => number + " years old",
            _ => $"{number} {quantity.Unit}",
        };
        return quantity.Per.Length > 0 ? $"{text}/{quantity.Per}" : text;
    }
}
