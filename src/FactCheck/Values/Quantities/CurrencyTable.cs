using System.Collections.Frozen;
using FactCheck.Lexicons;
using FactCheck.Values.Numbers;

namespace FactCheck.Values.Quantities;

/// <summary>The currencies of <c>currencies.txt</c> and <c>minor-units.txt</c>.</summary>
internal static class CurrencyTable
{
    private static readonly string[][] Rows = LexiconFile.ReadLines("Values.Quantities.currencies.txt").Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToArray();

    private static readonly FrozenDictionary<string, (string[] Parts, string Code)[]> Symbols = Index(1);
    private static readonly FrozenDictionary<string, (string[] Parts, string Code)[]> Names = Index(2);

    private static readonly FrozenDictionary<string, string> MinorUnits = LexiconFile.ReadLines("Values.Quantities.minor-units.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(columns => columns[0], columns => columns[1], StringComparer.Ordinal);

    /// <summary>The currency whose symbol or code stands before a figure; null where none does.</summary>
    public static string? ReadSymbol(PieceList pieces, int index, out int end)
    {
        string? code = Read(Symbols, pieces, index, false, out end);
        bool isCode = code is not null && pieces.IsLetters(end - 1);
        return code is not null && pieces.IsDigits(end) && !(isCode && !char.IsUpper(pieces[index].Text[0])) ? code : null;
    }

    /// <summary>The currency named after a figure; null where none is.</summary>
    public static string? ReadName(PieceList pieces, int index, out int end)
    {
        return Read(Names, pieces, index, true, out end);
    }

    /// <summary>The currency whose hundredths are named: <c>cents</c>, <c>pence</c>, <c>50p</c>.</summary>
    public static string? ReadMinor(PieceList pieces, int index, out int end)
    {
        end = index + 1;
        return MinorUnits.TryGetValue(pieces[index].Lower, out string? code) && (pieces[index].Lower != "p" || (pieces.IsAttached(index) && !(pieces.Is(index + 1, ".") && pieces.Is(index + 2, "m")))) ? code : null;
    }

    /// <summary>Whether pounds mean money here: not when measured things follow.</summary>
    public static bool IsPoundsOfMoney(PieceList pieces, int index) => pieces[index].Lower is "pound" or "pounds" && !pieces.Is(index + 1, "of");

    private static string? Read(FrozenDictionary<string, (string[] Parts, string Code)[]> table, PieceList pieces, int index, bool isName, out int end)
    {
        if (table.TryGetValue(pieces[index].Lower, out (string[] Parts, string Code)[]? entries))
        {
            foreach ((string[] parts, string code) in entries)
            {
                end = pieces.Match(index, parts);
                if (end >= 0 && (isName || end == index + 1 || pieces.IsAttached(index + 1)))
                {
                    return code;
                }
            }
        }

        end = index;
        return null;
    }

    private static FrozenDictionary<string, (string[] Parts, string Code)[]> Index(int column) => Rows
        .SelectMany(row => row[column].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => (Parts: PartsOf(name), Code: row[0])))
        .GroupBy(entry => entry.Parts[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Parts.Length).ToArray(), StringComparer.Ordinal);

    private static string[] PartsOf(string name)
    {
        int symbol = name.Length > 1 && !char.IsLetter(name[^1]) && char.IsLetter(name[0]) ? name.Length - 1 : -1;
        return symbol > 0 ? [name[..symbol], name[symbol..]] : name.Split(' ');
    }
}
