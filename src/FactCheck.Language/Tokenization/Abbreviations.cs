using System.Collections.Frozen;

namespace FactCheck.Language.Tokenization;

/// <summary>What the stop after an abbreviation may mean.</summary>
internal enum AbbreviationKind
{
    None,
    Title,
    Inner,
    Number,
    Date,
    Time,
    End,
}

/// <summary>The abbreviations that end in a stop.</summary>
internal static class Abbreviations
{
    private const int LongestForm = 12;

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Exact = Read(capital: true, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> AnyCase = Read(capital: false, StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of the abbreviation <paramref name="form"/>, given without its last stop.</summary>
    public static AbbreviationKind Find(ReadOnlySpan<char> form)
    {
        if (form.Length is 0 or > LongestForm)
        {
            return AbbreviationKind.None;
        }

        return Exact.TryGetValue(form, out AbbreviationKind kind) || AnyCase.TryGetValue(form, out kind) ? kind : AbbreviationKind.None;
    }

    private static FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Read(bool capital, StringComparer comparer)
    {
        Dictionary<string, AbbreviationKind> kinds = new(comparer);
        foreach (string line in WordList.Lines("Tokenization/abbreviations.txt"))
        {
            string[] columns = line.Split('\t');
            if (char.IsUpper(columns[0][0]) == capital)
            {
                AbbreviationKind kind = Enum.Parse<AbbreviationKind>(columns[1], ignoreCase: true);
                kinds[columns[0]] = kind;
                if (capital)
                {
                    kinds[columns[0].ToUpperInvariant()] = kind;
                }
            }
        }

        return kinds.ToFrozenDictionary(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
