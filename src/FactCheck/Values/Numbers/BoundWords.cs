using System.Collections.Frozen;
using FactCheck.Lexicons;

namespace FactCheck.Values.Numbers;

/// <summary>The words of <c>approximators.txt</c> around a number.</summary>
internal static class BoundWords
{
    private static readonly FrozenDictionary<string, (string[] Words, Bound Bound)[]> Before = Load("before");
    private static readonly FrozenDictionary<string, (string[] Words, Bound Bound)[]> After = Load("after");

    /// <summary>Reads up to three phrases before a number (<c>at least some</c>): the index after them, or <paramref name="index"/> where there is none.</summary>
    public static int ReadBefore(PieceList pieces, int index, out Bound bound)
    {
        bound = Bound.Exact;
        int end = index;
        for (int i = 0; i < 3; i++)
        {
            int next = ReadOne(pieces, end, Before, out Bound found);
            if (next < 0)
            {
                break;
            }

            next = pieces[next].Lower is "\"" or "”" or "’" or "'" && next > end ? next + 1 : next;
            bound = bound is Bound.Exact or Bound.About && found != Bound.Exact ? found : bound;
            end = next;
        }

        if (end == index && pieces[index].Lower is "~" or "≈" or ">" or "<" or "≥" or "≤")
        {
            bound = pieces[index].Lower switch { ">" => Bound.MoreThan, "<" => Bound.LessThan, "≥" => Bound.AtLeast, "≤" => Bound.AtMost, _ => Bound.About };
            end++;
        }

        return end;
    }

    /// <summary>Reads a phrase after a number (<c>or more</c>, <c>-odd</c>, <c>+</c>): the index after it, or <paramref name="index"/> where there is none.</summary>
    public static int ReadAfter(PieceList pieces, int index, out Bound bound)
    {
        bound = Bound.Exact;
        if (pieces.Is(index, "+") && pieces.IsAttached(index) && !(pieces.IsAttached(index + 1) && pieces.IsDigits(index + 1)))
        {
            bound = Bound.AtLeast;
            return index + 1;
        }

        int start = pieces.IsDash(index) && pieces.IsAttached(index) && pieces.Is(index + 1, "odd") ? index + 1 : index;
        int end = ReadOne(pieces, start, After, out Bound found);
        if (end < 0)
        {
            return index;
        }

        bound = found;
        return end;
    }

    private static int ReadOne(PieceList pieces, int index, FrozenDictionary<string, (string[] Words, Bound Bound)[]> table, out Bound bound)
    {
        if (table.TryGetValue(pieces[index].Lower, out (string[] Words, Bound Bound)[]? entries))
        {
            foreach ((string[] words, Bound entryBound) in entries)
            {
                int end = pieces.Match(index, words);
                if (end >= 0 && !(words is ["up", "to"] && pieces.WordAt(index - 1) is { } before && IsStep(before.Lemma)))
                {
                    bound = entryBound;
                    return end;
                }
            }
        }

        bound = Bound.Exact;
        return -1;
    }

    // "the rate ticked up to 4 percent": where it went, not how far it may go
    private static bool IsStep(string lemma) => lemma is "tick" or "revise" or "edge" or "creep" or "inch" or "nudge" or "adjust" or "bump";

    private static FrozenDictionary<string, (string[] Words, Bound Bound)[]> Load(string side) => LexiconFile
        .ReadLines("Values.Numbers.approximators.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Where(columns => columns[2] == side)
        .Select(columns => (Words: columns[0].Split(' '), Bound: Enum.Parse<Bound>(columns[1])))
        .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);
}
