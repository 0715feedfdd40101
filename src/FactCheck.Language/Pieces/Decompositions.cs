using System.Globalization;
using System.Reflection;

namespace FactCheck.Language.Pieces;

/// <summary>Canonical decomposition without non-spacing marks, from an embedded table: the same on every machine, whatever its globalisation data. Loaded when the first such character appears.</summary>
internal static class Decompositions
{
    private const int HangulStart = 0xAC00;
    private const int HangulCount = 11172;
    private const int LeadStart = 0x1100;
    private const int VowelStart = 0x1161;
    private const int TrailStart = 0x11A7;
    private const int VowelCount = 21;
    private const int TrailCount = 28;
    private static readonly Lazy<Dictionary<int, int[]>> Table = new(Load);

    /// <summary>What a code point decomposes to; false where it stays as it is.</summary>
    /// <param name="codePoint">The code point.</param>
    /// <param name="parts">Room for three; receives the parts.</param>
    /// <param name="count">Number of parts, possibly none.</param>
    public static bool TryDecompose(int codePoint, Span<int> parts, out int count)
    {
        count = 0;
        int index = codePoint - HangulStart;
        if (index is >= 0 and < HangulCount)
        {
            parts[count++] = LeadStart + (index / (VowelCount * TrailCount));
            parts[count++] = VowelStart + (index / TrailCount % VowelCount);
            if (index % TrailCount != 0)
            {
                parts[count++] = TrailStart + (index % TrailCount);
            }

            return true;
        }

        if (codePoint < 0xC0 || !Table.Value.TryGetValue(codePoint, out int[]? found))
        {
            return false;
        }

        found.CopyTo(parts);
        count = found.Length;
        return true;
    }

    private static Dictionary<int, int[]> Load()
    {
        Dictionary<int, int[]> table = [];
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Pieces/decompositions.txt")!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is string line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            int[] numbers = [.. line.Split(' ').Select(part => int.Parse(part, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))];
            table.Add(numbers[0], numbers[1..]);
        }

        return table;
    }
}
