using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using FactCheck.Language;

namespace FactCheck.Lexicons;

/// <summary>The tables of <c>wordnet.bin.gz</c>; their layout is described in <c>build-wordnet.py</c>. Immutable.</summary>
internal sealed class WordNetData
{
    private const int LongestLemma = 128;
    private static readonly PartOfSpeech[] Order = [PartOfSpeech.Noun, PartOfSpeech.Verb, PartOfSpeech.Adj, PartOfSpeech.Adv];

    private readonly byte[] letters;
    private readonly int[] letterStarts;
    private readonly int[] firstEntries;
    private readonly byte[] depths;
    private readonly Dictionary<(PartOfSpeech, string), string> irregulars = [];

    private WordNetData(byte[][] sections)
    {
        firstEntries = new int[Order.Length + 1];
        int at = 0;
        for (int i = 0; i < Order.Length; i++)
        {
            firstEntries[i + 1] = firstEntries[i] + (int)ReadNumber(sections[1], ref at);
        }

        (letters, letterStarts) = ReadLemmas(sections[0], firstEntries);
        Classes = sections[4];
        Frequencies = sections[3];
        Senses = ReadTable(sections[2], firstEntries[^1]);
        Hypernyms = ReadTable(sections[5], Classes.Length);
        Similar = ReadTable(sections[6], Classes.Length);
        Antonyms = ReadTable(sections[7], Frequencies.Length);
        Derived = ReadTable(sections[8], Frequencies.Length);
        Nouns = ReadTable(sections[9], Classes.Length);
        depths = new byte[Classes.Length];
        foreach (string line in Encoding.ASCII.GetString(sections[10]).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] fields = line.Split(' ');
            irregulars.TryAdd((Order["nvar".IndexOf(fields[0][0], StringComparison.Ordinal)], fields[1]), fields[2]);
        }
    }

    /// <summary>Entry to synsets, the most frequent first; the position in the table is the number of the sense.</summary>
    public RelationTable Senses { get; }

    /// <summary>How often each sense was met, at most 255.</summary>
    public byte[] Frequencies { get; }

    /// <summary>The lexicographer file of each synset.</summary>
    public byte[] Classes { get; }

    /// <summary>Synset to more general synsets.</summary>
    public RelationTable Hypernyms { get; }

    /// <summary>Adjective synset to its head or satellites; verb synset to others of its group.</summary>
    public RelationTable Similar { get; }

    /// <summary>Sense to opposite senses.</summary>
    public RelationTable Antonyms { get; }

    /// <summary>Sense to derived senses of any part of speech.</summary>
    public RelationTable Derived { get; }

    /// <summary>Adjective synset to the nouns it is a value of or pertains to.</summary>
    public RelationTable Nouns { get; }

    /// <summary>Reads the embedded data.</summary>
    public static WordNetData Read()
    {
        using Stream packed = LexiconFile.Open("Lexicons.wordnet.bin.gz");
        using GZipStream unpacked = new(packed, CompressionMode.Decompress);
        byte[][] sections = new byte[11][];
        Span<byte> length = stackalloc byte[4];
        for (int i = 0; i < sections.Length; i++)
        {
            unpacked.ReadExactly(length);
            sections[i] = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
            unpacked.ReadExactly(sections[i]);
        }

        return new WordNetData(sections);
    }

    /// <summary>Number of the entry of a lemma; −1 where there is none.</summary>
    public int FindEntry(ReadOnlySpan<char> lemma, PartOfSpeech pos)
    {
        int list = Array.IndexOf(Order, pos == PartOfSpeech.Propn ? PartOfSpeech.Noun : pos == PartOfSpeech.Aux ? PartOfSpeech.Verb : pos);
        if (list < 0 || lemma.Length is 0 or > LongestLemma)
        {
            return -1;
        }

        Span<byte> key = stackalloc byte[LongestLemma];
        for (int i = 0; i < lemma.Length; i++)
        {
            if (!char.IsAscii(lemma[i]))
            {
                return -1;
            }

            key[i] = lemma[i] == '_' ? (byte)' ' : (byte)char.ToLowerInvariant(lemma[i]);
        }

        return Search(key[..lemma.Length], firstEntries[list], firstEntries[list + 1] - 1);
    }

    /// <summary>The lemma of an irregular form; null for other words.</summary>
    public string? Irregular(string form, PartOfSpeech pos) => irregulars.GetValueOrDefault((pos, form));

    /// <summary>The entry whose sense it is.</summary>
    public int EntryOfSense(int sense) => Senses.RowOf(sense);

    /// <summary>The lemma of an entry.</summary>
    public string Lemma(int entry) => Encoding.ASCII.GetString(letters, letterStarts[entry], letterStarts[entry + 1] - letterStarts[entry]);

    /// <summary>The part of speech of an entry.</summary>
    public PartOfSpeech PartOfSpeechOf(int entry)
    {
        int list = 0;
        while (entry >= firstEntries[list + 1])
        {
            list++;
        }

        return Order[list];
    }

    /// <summary>Steps from a synset to the top by the shortest way, the top itself being 1.</summary>
    public int Depth(int synset)
    {
        // two threads may both compute it; they write the same byte
        if (depths[synset] == 0)
        {
            int shortest = byte.MaxValue - 1;
            foreach (int parent in Hypernyms[synset])
            {
                shortest = Math.Min(shortest, Depth(parent));
            }

            depths[synset] = (byte)(Hypernyms[synset].Length == 0 ? 1 : shortest + 1);
        }

        return depths[synset];
    }

    private int Search(ReadOnlySpan<byte> key, int low, int high)
    {
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = key.SequenceCompareTo(letters.AsSpan(letterStarts[middle], letterStarts[middle + 1] - letterStarts[middle]));
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return -1;
    }

    private static (byte[] Letters, int[] Starts) ReadLemmas(byte[] data, int[] firstEntries)
    {
        int[] starts = new int[firstEntries[^1] + 1];
        byte[] letters = new byte[data.Length * 3];
        int used = 0;
        int at = 0;
        for (int entry = 0; entry < starts.Length - 1; entry++)
        {
            int shared = data[at++];
            int end = Array.IndexOf(data, (byte)0, at);
            if (used + shared + end - at > letters.Length)
            {
                Array.Resize(ref letters, letters.Length * 2);
            }

            starts[entry] = used;
            if (shared > 0)
            {
                Array.Copy(letters, starts[entry - 1], letters, used, shared);
            }

            Array.Copy(data, at, letters, used + shared, end - at);
            used += shared + end - at;
            at = end + 1;
        }

        starts[^1] = used;
        return (letters, starts);
    }

    private static RelationTable ReadTable(byte[] data, int rows)
    {
        int at = 0;
        int[] starts = new int[rows + 1];
        for (int row = 0; row < rows; row++)
        {
            starts[row + 1] = starts[row] + (int)ReadNumber(data, ref at);
        }

        int[] values = new int[starts[rows]];
        for (int row = 0; row < rows; row++)
        {
            for (int i = starts[row]; i < starts[row + 1]; i++)
            {
                uint folded = ReadNumber(data, ref at);
                values[i] = row + ((folded & 1) == 0 ? (int)(folded >> 1) : -(int)((folded + 1) >> 1));
            }
        }

        return new RelationTable(starts, values);
    }

    private static uint ReadNumber(byte[] data, ref int at)
    {
        uint value = 0;
        int shift = 0;
        byte part;
        do
        {
            part = data[at++];
            value |= (uint)(part & 127) << shift;
            shift += 7;
        }
        while (part >= 128);
        return value;
    }
}
