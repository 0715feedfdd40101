using FactCheck.Articles.Lines;
using FactCheck.Language;

namespace FactCheck.Articles.PlainText;

/// <summary>Splits text without markup into paragraphs: at empty lines, at every line, or, where lines are wrapped at a column, where a line ends early.</summary>
internal static class PlainTextSegmenter
{
    private const int WidestColumn = 120;
    private const int NarrowestColumn = 40;

    /// <summary>The blocks of the text in order.</summary>
    public static List<RawBlock> Split(string text)
    {
        List<TextLine> lines = TextLine.Split(text);
        int column = WrapColumn(text, lines);
        List<RawBlock> blocks = [];
        int start = -1;
        bool direct = false;
        for (int i = 0; i < lines.Count; i++)
        {
            TextLine line = lines[i];
            if (line.IsEmpty)
            {
                continue;
            }

            bool follows = i > 0 && !lines[i - 1].IsEmpty;
            bool joined = start >= 0 && follows && Continues(text, lines[i - 1], line, column);
            if (!joined)
            {
                start = Bullet(text, line);
                direct = follows;
            }

            bool last = i + 1 == lines.Count || lines[i + 1].IsEmpty || !Continues(text, line, lines[i + 1], column);
            if (last && start < line.End)
            {
                blocks.Add(new RawBlock(TextSpan.FromBounds(start, line.End), direct));
            }
        }

        return blocks;
    }

    /// <summary>The length of the longest line where lines are wrapped at a column; 0 where every line is a paragraph.</summary>
    private static int WrapColumn(string text, List<TextLine> lines)
    {
        int longest = 0;
        int pairs = 0;
        int open = 0;
        int lowerCase = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            longest = Math.Max(longest, lines[i].Length);
            if (lines[i].IsEmpty || lines[i + 1].IsEmpty)
            {
                continue;
            }

            pairs++;
            if (!LineShape.EndsSentence(text.AsSpan(lines[i].Start, lines[i].Length)))
            {
                open++;
                lowerCase += char.IsLower(text[lines[i + 1].Start]) ? 1 : 0;
            }
        }

        longest = lines.Count > 0 ? Math.Max(longest, lines[^1].Length) : 0;
        return longest is >= NarrowestColumn and <= WidestColumn && open * 2 >= pairs && lowerCase * 4 >= pairs && lowerCase > 0 ? longest : 0;
    }

    private static bool Continues(string text, TextLine line, TextLine next, int column)
    {
        ReadOnlySpan<char> before = text.AsSpan(line.Start, line.Length);
        ReadOnlySpan<char> after = text.AsSpan(next.Start, next.Length);
        bool ends = LineShape.EndsSentence(before);
        bool lower = char.IsLower(after[0]);
        if (Bullet(text, next) > next.Start)
        {
            return false;
        }

        if (column == 0)
        {
            // A line that breaks off within a sentence and goes on in small letters.
            return !ends && lower && line.Length >= 20 && next.Length > 1 && after[^1] != ':' && before[^1] is not (':' or '|' or ';' or '{' or '}');
        }

        if (next.Indent > line.Indent && ends)
        {
            return false;
        }

        int word = after.IndexOf(' ');
        bool full = line.Length + 1 + (word < 0 ? after.Length : word) > column;
        return full || (!ends && (lower || line.Length * 4 >= column * 3));
    }

    /// <summary>Where the words of a line begin, behind the bullet of a list; its start where there is none.</summary>
    private static int Bullet(string text, TextLine line)
    {
        int after = line.Start + 1;
        return line.Length > 2 && text[line.Start] is '•' or '‣' or '▪' or '●' or '*' or '-' or '–' && after < line.End && char.IsWhiteSpace(text[after])
            ? SkipBlanks(text, after, line.End)
            : line.Start;
    }

    private static int SkipBlanks(string text, int from, int to)
    {
        while (from < to && TextLine.IsBlank(text[from]))
        {
            from++;
        }

        return from;
    }
}
