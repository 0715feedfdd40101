namespace FactCheck.Language.Pieces;

/// <summary>The WordPiece vocabulary: pieces by their characters, in one block of memory.</summary>
internal sealed class Vocabulary
{
    public const int Unknown = 100;
    public const int Start = 101;
    public const int End = 102;
    public const int PiecesOfWord = 12;
    private const int LongestPart = 100;
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;
    private const int TableSize = 1 << 16;
    private readonly int[] characters;
    private readonly int[] starts;
    private readonly int[] table = new int[TableSize];

    private Vocabulary(int[] characters, int[] starts)
    {
        this.characters = characters;
        this.starts = starts;
        Array.Fill(table, -1);
        for (int id = 0; id < starts.Length - 1; id++)
        {
            uint hash = HashStart;
            for (int i = starts[id]; i < starts[id + 1]; i++)
            {
                hash = Next(hash, characters[i]);
            }

            uint slot = Slot(hash);
            while (table[slot] >= 0)
            {
                slot = (slot + 1) % TableSize;
            }

            table[slot] = id;
        }
    }

    /// <summary>Reads a vocabulary file: a piece a line.</summary>
    public static Vocabulary Load(string path)
    {
        string text = File.ReadAllText(path);
        List<int> characters = new(text.Length);
        List<int> starts = new(32768) { 0 };
        ReadOnlySpan<char> rest = text;
        foreach (Range range in rest.Split('\n'))
        {
            ReadOnlySpan<char> line = rest[range];
            if (line.IsEmpty && range.End.Value == text.Length)
            {
                break;
            }

            foreach (System.Text.Rune rune in line.TrimEnd('\r').EnumerateRunes())
            {
                characters.Add(rune.Value);
            }

            starts.Add(characters.Count);
        }

        return new([.. characters], [.. starts]);
    }

    /// <summary>Number of pieces.</summary>
    public int Count => starts.Length - 1;

    /// <summary>Spells a word in pieces, by the longest match from the left.</summary>
    /// <param name="normalized">The word from <see cref="WordNormalizer"/>.</param>
    /// <param name="pieces">Room for twelve; receives the pieces' ids.</param>
    /// <returns>Number of pieces, at least one: pieces beyond the twelfth are left out.</returns>
    public int Spell(ReadOnlySpan<int> normalized, Span<int> pieces)
    {
        int count = 0;
        while (count < PiecesOfWord && !normalized.IsEmpty)
        {
            int length = normalized.IndexOf(-1);
            count = SpellPart(normalized[..length], pieces, count);
            normalized = normalized[(length + 1)..];
        }

        if (count == 0)
        {
            pieces[count++] = Unknown;
        }

        return count;
    }

    private int SpellPart(ReadOnlySpan<int> part, Span<int> pieces, int count)
    {
        Span<int> spelled = stackalloc int[LongestPart];
        int used = 0;
        if (part.Length > LongestPart)
        {
            spelled[used++] = Unknown;
        }
        else
        {
            for (int start = 0; start < part.Length;)
            {
                int id = Longest(part[start..], start > 0, out int length);
                if (id < 0)
                {
                    used = 0;
                    spelled[used++] = Unknown;
                    break;
                }

                spelled[used++] = id;
                start += length;
            }
        }

        used = Math.Min(used, PiecesOfWord - count);
        spelled[..used].CopyTo(pieces[count..]);
        return count + used;
    }

    private int Longest(ReadOnlySpan<int> rest, bool isContinuation, out int length)
    {
        Span<uint> hashes = stackalloc uint[LongestPart];
        uint hash = isContinuation ? Next(Next(HashStart, '#'), '#') : HashStart;
        for (int i = 0; i < rest.Length; i++)
        {
            hash = Next(hash, rest[i]);
            hashes[i] = hash;
        }

        for (length = rest.Length; length > 0; length--)
        {
            for (uint slot = Slot(hashes[length - 1]); table[slot] >= 0; slot = (slot + 1) % TableSize)
            {
                if (IsPiece(table[slot], rest[..length], isContinuation))
                {
                    return table[slot];
                }
            }
        }

        return -1;
    }

    private bool IsPiece(int id, ReadOnlySpan<int> text, bool isContinuation)
    {
        ReadOnlySpan<int> piece = characters.AsSpan(starts[id]..starts[id + 1]);
        if (isContinuation)
        {
            return piece.Length == text.Length + 2 && piece[0] == '#' && piece[1] == '#' && piece[2..].SequenceEqual(text);
        }

        return piece.SequenceEqual(text);
    }

    private static uint Next(uint hash, int character) => (hash ^ (uint)character) * HashFactor;

    private static uint Slot(uint hash) => (hash ^ (hash >> 15)) % TableSize;
}
