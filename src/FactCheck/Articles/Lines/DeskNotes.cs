using FactCheck.Lexicons;

namespace FactCheck.Articles.Lines;

/// <summary>Finds what a desk wrote to itself into a draft: <c>[Subs: pls check spelling]</c>, <c>DRAFT 2 –</c>, <c>ENDS 480</c>.</summary>
internal static class DeskNotes
{
    private const int Longest = 300;

    private static readonly HashSet<string> Words = new(LexiconFile.ReadLines("Articles.Lines.desk-words.txt"), StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Openers = ["DRAFT", "ENDS", "END", "NOT", "EMBARGO", "EMBARGOED", "SUBS", "WIP", "MORE"];

    /// <summary>Whether a whole line is such a note.</summary>
    public static bool IsNote(string line)
    {
        if (line.Length > Longest)
        {
            return false;
        }

        if (line.Length > 2 && line[0] == '[' && line[^1] == ']')
        {
            return Count(line) >= 1;
        }

        int end = line.AsSpan().IndexOfAny(" .,:");
        return line.AsSpan(0, end < 0 ? line.Length : end) switch
        {
            "ENDS" or "END" => LineShape.CountWords(line) <= 2 || Count(line) >= 1,
            "DRAFT" => !HasHeadline(line),
            _ => line.Contains("not yet", StringComparison.OrdinalIgnoreCase) && LineShape.CountWords(line) <= 20 && Count(line) >= 2,
        };
    }

    /// <summary>Length of the marks before a headline (<c>DRAFT 2 – NOT LEGALLED – </c>); 0 where it has none.</summary>
    public static int HeadlineMark(string line)
    {
        int marked = 0;
        while (true)
        {
            int dash = line.AsSpan(marked).IndexOfAny('–', '—', '-');
            if (dash < 0 || dash > 30)
            {
                return marked;
            }

            ReadOnlySpan<char> part = line.AsSpan(marked, dash).Trim();
            ReadOnlySpan<char> first = part[..(part.IndexOf(' ') is var space && space < 0 ? part.Length : space)];
            if (part.IsEmpty || !LineShape.IsAllCapitals(part) || Array.IndexOf(Openers, first.ToString()) < 0)
            {
                return marked;
            }

            marked += dash + 1;
            while (marked < line.Length && line[marked] == ' ')
            {
                marked++;
            }
        }
    }

    /// <summary>Whether a bracket inside a paragraph, from <c>[</c> to <c>]</c>, is a note: it has a desk's word and is no insertion into a quotation.</summary>
    public static bool IsInlineNote(ReadOnlySpan<char> bracket) =>
        bracket.Length is > 4 and <= Longest && bracket[0] == '[' && bracket[^1] == ']' && char.IsUpper(bracket[1]) && Count(bracket.ToString()) >= 1;

    private static bool HasHeadline(string line) => HeadlineMark(line) is > 0 and int mark && LineShape.CountWords(line.AsSpan(mark)) >= 3 && Count(line[mark..]) == 0;

    private static int Count(string text)
    {
        int count = 0;
        foreach (string word in text.Split([' ', '[', ']', '(', ')', ',', '.', ':', ';', '?', '!', '–', '—'], StringSplitOptions.RemoveEmptyEntries))
        {
            count += Words.Contains(word) ? 1 : 0;
        }

        return count;
    }
}
