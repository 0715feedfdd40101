using FactCheck.Lexicons;

namespace FactCheck.Articles.Lines;

/// <summary>Tells captions and picture credits from paragraphs: a label before them, or a credit at their end.</summary>
internal static class CaptionReader
{
    private const int Longest = 700;

    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Credits = new(StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Agencies = new(StringComparer.Ordinal);

    static CaptionReader()
    {
        foreach (string line in LexiconFile.ReadLines("Articles.Lines.photo-words.txt"))
        {
            string[] parts = line.Split('|', 2, StringSplitOptions.TrimEntries);
            HashSet<string> set = parts[0] switch
            {
                "label" => Labels,
                "credit" => Credits,
                _ => Agencies,
            };
            set.Add(parts[1]);
            if (set == Agencies)
            {
                set.Add(parts[1].ToUpperInvariant());
            }
        }
    }

    /// <summary><see cref="BlockKind.Caption"/> for words about a picture, <see cref="BlockKind.Noise"/> for a bare credit, null for anything else.</summary>
    public static BlockKind? Read(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        if (AfterLabel(text) is { } rest)
        {
            return IsBareCredit(rest) ? BlockKind.Noise : BlockKind.Caption;
        }

        if (text.StartsWith("FILE - ", StringComparison.Ordinal) || text.StartsWith("FILE – ", StringComparison.Ordinal) || text.StartsWith("FILE — ", StringComparison.Ordinal)
            || text.StartsWith("In this photo ", StringComparison.Ordinal) || text.StartsWith("In this image ", StringComparison.Ordinal) || text.StartsWith("In this file photo", StringComparison.Ordinal))
        {
            return BlockKind.Caption;
        }

        return EndCredit(text);
    }

    /// <summary>What follows <c>Photo:</c>, <c>IMAGE SOURCE:</c>, <c>Photo by</c>; null where the line has no such label.</summary>
    private static string? AfterLabel(string text)
    {
        int colon = text.AsSpan(0, Math.Min(text.Length, 30)).IndexOf(':');
        if (colon > 0 && Labels.Contains(text[..colon].Trim(' ', '(', '[')))
        {
            return text[(colon + 1)..].Trim(' ', ')', ']');
        }

        foreach (string opener in (ReadOnlySpan<string>)["Photo by ", "Photos by ", "Photograph by ", "Picture by ", "Image by ", "Image via ", "Photo via "])
        {
            if (text.AsSpan().TrimStart("([").StartsWith(opener, StringComparison.OrdinalIgnoreCase) && LineShape.CountWords(text) <= 12)
            {
                return text.AsSpan().TrimStart("([")[opener.Length..].TrimEnd(")]").ToString();
            }
        }

        return null;
    }

    /// <summary>Names and agencies alone: <c>KYODO/AP</c>, <c>Jane Roe for the Echo</c>.</summary>
    private static bool IsBareCredit(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        foreach (string part in text.Split(['/', '|', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string name = part.StartsWith('©') ? part[1..].Trim() : part;
            if (!LineShape.IsNameLike(name, maxWords: 6) && !Credits.Contains(name))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A caption that ends with its credit: <c>… in 2019 [File: KCNA via AFP]</c>, <c>… on Monday. (AP Photo/Jane Roe)</c>.</summary>
    private static BlockKind? EndCredit(string text)
    {
        char close = text.Length == 0 ? ' ' : text[^1];
        int open = close switch
        {
            ')' => text.LastIndexOf('('),
            ']' => text.LastIndexOf('['),
            _ => -1,
        };
        if (open < 0 || text.Length - open > 80 || LineShape.CountWords(text) > 80)
        {
            return null;
        }

        string[] words = text[(open + 1)..^1].Split([' ', '/', ',', ':', ';', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
        bool credit = Array.Exists(words, Credits.Contains);
        bool agency = Array.Exists(words, Agencies.Contains);
        string caption = text[..open].Trim();
        if ((!credit && !agency) || words.Length > 10 || !Array.TrueForAll(words, IsCreditWord))
        {
            return null;
        }

        if (caption.Length == 0)
        {
            return BlockKind.Noise;
        }

        // An agency's name in round brackets after a full stop closes a report; after words without one it credits a picture.
        bool sentence = LineShape.EndsSentence(caption);
        return sentence && (!credit || words is ["via", ..]) && close == ')' ? null : BlockKind.Caption;
    }

    private static bool IsCreditWord(string word) =>
        char.IsUpper(word[0]) || word[0] == '©' || Credits.Contains(word) || word is "s" or "by" or "of" or "for" or "from" or "and" or "the" or "via";
}
