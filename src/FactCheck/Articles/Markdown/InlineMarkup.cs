using FactCheck.Articles.Html;

namespace FactCheck.Articles.Markdown;

/// <summary>Blanks the marks inside a line or paragraph of Markdown: emphasis, links, images, code ticks, escapes, tags and entities. Linear in the length of the text.</summary>
internal sealed class InlineMarkup(string source, ReadableText readable)
{
    private const int LongestTarget = 2000;
    private const int DeepestBracket = 3;

    private readonly List<(int Position, bool Image)> brackets = [];
    private readonly List<(char Mark, int Start, int End)> openers = [];

    /// <summary>Keeps the text of a stretch of the source and blanks its marks.</summary>
    public void Read(int start, int end)
    {
        brackets.Clear();
        openers.Clear();
        readable.Keep(start, end);
        int noParenthesisFrom = int.MaxValue;
        int noAngleFrom = int.MaxValue;
        int i = start;
        while (i < end)
        {
            char c = source[i];
            i = c switch
            {
                '\\' when i + 1 < end && char.IsAscii(source[i + 1]) && (char.IsPunctuation(source[i + 1]) || char.IsSymbol(source[i + 1])) => Escape(i),
                '`' => Blank(i, i + 1),
                '*' or '_' or '~' => Emphasis(i, start, end),
                '!' when i + 1 < end && source[i + 1] == '[' => Open(i, 2, image: true),
                '[' => Open(i, 1, image: false),
                ']' => Close(i, end, ref noParenthesisFrom),
                '<' => Tag(i, end, ref noAngleFrom),
                '&' => Entity(i, end),
                _ => i + 1,
            };
        }
    }

    private int Escape(int i)
    {
        readable.Blank(i, i + 1);
        return i + 2;
    }

    private int Blank(int start, int end)
    {
        readable.Blank(start, end);
        return end;
    }

    /// <summary>A run of marks opens before a word and closes behind one; runs without a partner stay text, and so do those inside words (<c>d***d</c>).</summary>
    private int Emphasis(int i, int start, int end)
    {
        char mark = source[i];
        int after = i;
        while (after < end && source[after] == mark)
        {
            after++;
        }

        bool wordBefore = i > start && !char.IsWhiteSpace(source[i - 1]);
        bool wordAfter = after < end && !char.IsWhiteSpace(source[after]);
        bool inside = i > start && after < end && char.IsLetterOrDigit(source[i - 1]) && char.IsLetterOrDigit(source[after]);
        if (inside || (mark == '~' && after - i != 2))
        {
            return after;
        }

        int opener = wordBefore ? openers.FindLastIndex(each => each.Mark == mark) : -1;
        if (opener >= 0)
        {
            readable.Blank(openers[opener].Start, openers[opener].End);
            readable.Blank(i, after);
            openers.RemoveRange(opener, openers.Count - opener);
        }
        else if (wordAfter && openers.Count < 64)
        {
            openers.Add((mark, i, after));
        }

        return after;
    }

    private int Open(int i, int length, bool image)
    {
        brackets.Add((i, image));
        return i + length;
    }

    private int Close(int i, int end, ref int noParenthesisFrom)
    {
        if (brackets.Count == 0)
        {
            return i + 1;
        }

        (int position, bool image) = brackets[^1];
        brackets.RemoveAt(brackets.Count - 1);
        int after = i + 1;
        if (after < end && source[after] == '(')
        {
            after = EndOfTarget(after, end, ref noParenthesisFrom);
        }
        else if (after < end && source[after] == '[' && source.AsSpan(after, Math.Min(end - after, 80)).IndexOf(']') is > 0 and int reference)
        {
            after += reference + 1;
        }
        else if (position + 1 < end && source[position + 1] == '^')
        {
            // A footnote's mark.
            return Blank(position, after);
        }

        if (after == i + 1)
        {
            return after;
        }

        if (image)
        {
            return Blank(position, after);
        }

        readable.Blank(position, position + 1);
        return Blank(i, after);
    }

    /// <summary>The offset after the bracket that closes the target of a link; the offset of the opening one where it is no target.</summary>
    private int EndOfTarget(int open, int end, ref int noParenthesisFrom)
    {
        if (open >= noParenthesisFrom)
        {
            return open;
        }

        int depth = 0;
        for (int i = open; i < Math.Min(end, open + LongestTarget); i++)
        {
            if (source[i] == '(' && ++depth > DeepestBracket)
            {
                return open;
            }

            if (source[i] == ')' && --depth == 0)
            {
                return i + 1;
            }
        }

        if (source.AsSpan(open, end - open).IndexOf(')') < 0)
        {
            noParenthesisFrom = open;
        }

        return open;
    }

    private int Tag(int i, int end, ref int noAngleFrom)
    {
        bool comment = source.AsSpan(i, end - i).StartsWith("<!--");
        bool tag = i + 1 < end && (char.IsAsciiLetter(source[i + 1]) || source[i + 1] is '/' or '!');
        if (!tag || (i >= noAngleFrom && !comment))
        {
            return i + 1;
        }

        int close = source.AsSpan(i, end - i).IndexOf(comment ? "-->" : ">");
        if (close < 0)
        {
            noAngleFrom = comment ? noAngleFrom : i;
            return comment ? Blank(i, end) : i + 1;
        }

        int after = i + close + (comment ? 3 : 1);
        if (source.AsSpan(i).StartsWith("<br", StringComparison.OrdinalIgnoreCase))
        {
            readable.Separate(i, after);
            return after;
        }

        return Blank(i, after);
    }

    private int Entity(int i, int end)
    {
        int length = HtmlEntities.Read(source.AsSpan(0, end), i, out string decoded);
        if (length == 0)
        {
            return i + 1;
        }

        readable.Put(i, length, decoded);
        return i + length;
    }
}
