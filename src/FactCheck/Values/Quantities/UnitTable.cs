using System.Collections.Frozen;
using System.Globalization;
using FactCheck.Lexicons;
using FactCheck.Values.Numbers;

namespace FactCheck.Values.Quantities;

/// <summary>The units of <c>units.txt</c>.</summary>
internal static class UnitTable
{
    private static readonly (string Name, UnitEntry Unit)[] Entries = LexiconFile.ReadLines("Values.Quantities.units.txt").SelectMany(Parse).ToArray();

    private static readonly FrozenDictionary<string, (string[] Parts, string Name, UnitEntry Unit)[]> ByFirst = Entries
        .Select(entry => (Parts: PartsOf(entry.Name), entry.Name, entry.Unit))
        .GroupBy(entry => entry.Parts[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Parts.Length).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, UnitEntry> ByName = Entries.ToFrozenDictionary(entry => entry.Name, entry => entry.Unit, StringComparer.Ordinal);

    /// <summary>The unit named at a piece, and the index after it.</summary>
    public static UnitEntry? Read(PieceList pieces, int index, out int end, out string name)
    {
        if (ByFirst.TryGetValue(pieces[index].Lower, out (string[] Parts, string Name, UnitEntry Unit)[]? entries))
        {
            foreach ((string[] parts, string entryName, UnitEntry unit) in entries)
            {
                end = pieces.Match(index, parts);
                if (end >= 0 && (parts[^1].Length > 2 || IsSymbolInPlace(pieces, index, end, parts)))
                {
                    name = entryName;
                    return unit;
                }
            }
        }

        (end, name) = (index, "");
        return null;
    }

    public static bool AreOfDifferentSize(string left, string right) =>
        ByName.TryGetValue(left, out UnitEntry? leftUnit) && ByName.TryGetValue(right, out UnitEntry? rightUnit) && leftUnit.Factor != rightUnit.Factor
        && !IsPowerOfTen(leftUnit.Factor / rightUnit.Factor);

    public static string BaseOf(Dimension dimension) => dimension switch
    {
        Dimension.Length => "m",
        Dimension.Area => "m2",
        Dimension.Mass => "kg",
        Dimension.Volume => "l",
        Dimension.Speed => "km/h",
        Dimension.Temperature => "celsius",
        Dimension.Degree => "degree",
        Dimension.Power => "W",
        Dimension.Energy => "Wh",
        Dimension.Frequency => "Hz",
        Dimension.Data => "byte",
        Dimension.Percent => "percent",
        Dimension.Point => "point",
        _ => "calibre",
    };

    /// <summary>A short symbol counts only where it does not begin a longer run and is no plain word: <c>5 m</c>, <c>18C</c>; not <c>5 t-shirts</c>.</summary>
    private static bool IsSymbolInPlace(PieceList pieces, int start, int end, string[] parts)
    {
        bool isRun = pieces.IsAttached(end) && (pieces.IsLetters(end) || pieces.IsDigits(end) || pieces.Is(end, "-") || pieces[end].Lower is "'" or "’");
        bool isUpper = parts is ["m" or "g" or "t"] && pieces[start].IsCapital;
        return !isRun && !isUpper;
    }

    private static bool IsPowerOfTen(double ratio)
    {
        double power = Math.Log10(ratio);
        return Math.Abs(power - Math.Round(power)) < 1e-9;
    }

    private static IEnumerable<(string Name, UnitEntry Unit)> Parse(string line)
    {
        string[] columns = line.Split('|', StringSplitOptions.TrimEntries);
        UnitEntry unit = new(columns[0].Split(',')[0], Enum.Parse<Dimension>(columns[1]), double.Parse(columns[2], CultureInfo.InvariantCulture), double.Parse(columns[3], CultureInfo.InvariantCulture));
        return columns[0].Split(',', StringSplitOptions.TrimEntries).Select(name => (name, unit));
    }

    private static string[] PartsOf(string name)
    {
        List<string> parts = [];
        foreach (string word in name.Split(' '))
        {
            int start = 0;
            for (int i = 1; i <= word.Length; i++)
            {
                if (i == word.Length || char.IsLetter(word[i]) != char.IsLetter(word[start]))
                {
                    parts.Add(word[start..i]);
                    start = i;
                }
            }
        }

        return [.. parts];
    }
}
