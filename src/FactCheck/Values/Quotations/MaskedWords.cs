using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Quotations;

/// <summary>Words that a report does not print in full: stars, or dashes in a word of those that are masked, stand for letters.</summary>
internal static class MaskedWords
{
    private const char Mask = '*';
    private const int FewestStars = 2;
    private const int FewestLastDashes = 2;
    private static readonly string[] Words = [.. CueLexicon.Load("Quotations.masked-words.txt").Entries.Select(entry => entry.Text)];

    /// <summary>Whether one or both are written with stars for letters, and the rest agrees: <c>d***ed</c>, <c>damned</c>.</summary>
    public static bool AreSame(string left, string right)
    {
        int fromLeft = left.IndexOf(Mask, StringComparison.Ordinal), fromRight = right.IndexOf(Mask, StringComparison.Ordinal);
        if (fromLeft < 0 && fromRight < 0)
        {
            return false;
        }

        ReadOnlySpan<char> startLeft = fromLeft < 0 ? left : left.AsSpan(0, fromLeft), startRight = fromRight < 0 ? right : right.AsSpan(0, fromRight);
        ReadOnlySpan<char> endLeft = left.AsSpan(left.LastIndexOf(Mask) + 1), endRight = right.AsSpan(right.LastIndexOf(Mask) + 1);
        return (startLeft.StartsWith(startRight, StringComparison.Ordinal) || startRight.StartsWith(startLeft, StringComparison.Ordinal))
            && (endLeft.EndsWith(endRight, StringComparison.Ordinal) || endRight.EndsWith(endLeft, StringComparison.Ordinal));
    }

    /// <summary>The word with a star for its dashes where they stand for letters (<c>f–ing</c>, <c>s---</c>), and null where they are a hyphen or a dash.</summary>
    /// <param name="text">The article.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="limit">Where the quoted words end.</param>
    /// <param name="span">The masked word.</param>
    public static string? ReadDashed(string text, int start, int limit, out TextSpan span)
    {
        int dash = LettersEnd(text, start, limit), rest = dash;
        while (rest < limit && text[rest] is '-' or '–' or '—' or '_')
        {
            rest++;
        }

        int end = LettersEnd(text, rest, limit);
        span = TextSpan.FromBounds(start, end);
        if (dash == start || rest == dash || (end == rest && rest - dash < FewestLastDashes))
        {
            return null;
        }

        string before = text[start..dash].ToLowerInvariant(), behind = text[rest..end].ToLowerInvariant();
        return Array.Exists(Words, word => word.Length > before.Length + behind.Length && word.StartsWith(before, StringComparison.Ordinal) && word.EndsWith(behind, StringComparison.Ordinal))
            ? $"{before}{Mask}{behind}"
            : null;
    }

    /// <summary>The index after the stars that stand for letters, or −1: <c>f***ed</c>, <c>d***</c>.</summary>
    public static int StarsEnd(string text, int start, int limit)
    {
        int i = start;
        while (i < limit && text[i] == Mask)
        {
            i++;
        }

        return i - start >= FewestStars || (i < limit && i > start && char.IsLetter(text[i])) ? i : -1;
    }

    /// <summary>Whether the form has letters left out.</summary>
    public static bool IsMasked(string form) => form.Contains(Mask, StringComparison.Ordinal);

    private static int LettersEnd(string text, int start, int limit)
    {
        int i = start;
        while (i < limit && char.IsLetter(text[i]))
        {
            i++;
        }

        return i;
    }
}
