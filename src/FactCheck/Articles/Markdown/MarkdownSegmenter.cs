using FactCheck.Articles.Lines;
using FactCheck.Articles.PlainText;
using FactCheck.Language;

namespace FactCheck.Articles.Markdown;

/// <summary>Splits Markdown into paragraphs, headings and list items; marks become blanks, code and comments noise.</summary>
internal sealed class MarkdownSegmenter
{
    private const int LongestLoneLine = 140;

    private readonly string source;
    private readonly List<TextLine> lines;
    private readonly ReadableText readable;
    private readonly InlineMarkup inline;
    private readonly List<RawBlock> blocks = [];
    private int blockStart = -1;
    private int blockEnd;
    private int blockLines;
    private bool blockFollows;
    private BlockHint blockHint;
    private bool hasHeadline;

    private MarkdownSegmenter(string source)
    {
        this.source = source;
        lines = TextLine.Split(source);
        readable = new ReadableText(source);
        inline = new InlineMarkup(source, readable);
    }

    /// <summary>The blocks of the text, its readable form and what its front matter says.</summary>
    public static SegmentedText Split(string source)
    {
        MarkdownSegmenter segmenter = new(source);
        int first = FrontMatter.Read(source, segmenter.lines, out TextSpan span, out ArticleMetadata metadata);
        if (first > 0)
        {
            segmenter.AddNoise(span, "front matter");
        }

        for (int i = first; i < segmenter.lines.Count;)
        {
            i = segmenter.Take(i);
        }

        segmenter.Flush();
        List<RawBlock> blocks = segmenter.blocks;
        return new SegmentedText(segmenter.readable.ToString(blocks.Where(block => block.Hint != BlockHint.Noise).Select(block => block.Span)), blocks, metadata);
    }

    /// <summary>Takes the line at <paramref name="index"/> and the lines that belong to it; the index of the next one.</summary>
    private int Take(int index)
    {
        TextLine line = lines[index];
        if (line.IsEmpty)
        {
            Flush();
            return index + 1;
        }

        ReadOnlySpan<char> text = source.AsSpan(line.Start, line.Length);
        if (text.StartsWith("```") || text.StartsWith("~~~"))
        {
            return TakeFenced(index, text[0]);
        }

        if (Enclosing(text) is { } end)
        {
            return TakeUntil(index, end, end == "-->" ? "comment" : "script");
        }

        if (IsRule(text))
        {
            bool heading = blockLines == 1 && text[0] == '-' && blockHint == BlockHint.None;
            return EndParagraph(index, heading ? BlockHint.Subheading : blockHint);
        }

        if (text.TrimEnd('=').IsEmpty && blockLines == 1)
        {
            return EndParagraph(index, BlockHint.Headline);
        }

        if (text[0] == '#' && text.TrimStart('#') is var title && text.Length - title.Length is var level && level <= 6 && (title.IsEmpty || title[0] is ' ' or '\t'))
        {
            Flush();
            Open(line, line.Start + level, level == 1 ? BlockHint.Headline : BlockHint.Subheading, follows: false);
            blockEnd = line.Start + text.TrimEnd('#').Length;
            Flush();
            return index + 1;
        }

        if (text[0] == '[' && text.IndexOf("]:") is > 1 and int definition && text[1] != '^' && definition < 60)
        {
            Flush();
            AddNoise(TextSpan.FromBounds(line.Start, line.End), "link target");
            return index + 1;
        }

        if (text[0] == '|')
        {
            return TakeTableRow(index);
        }

        return TakeParagraphLine(index);
    }

    private int TakeParagraphLine(int index)
    {
        TextLine line = lines[index];
        bool follows = index > 0 && !lines[index - 1].IsEmpty;
        int start = SkipQuoteMarks(line.Start, line.End);
        if (start == line.End)
        {
            Flush();
            return index + 1;
        }

        int item = ListItem(start, line.End);
        bool lone = IsLoneLine(start, line.End);
        if (item > start || lone || blockStart < 0 || blockHint == BlockHint.Paragraph && item > start)
        {
            Flush();
            Open(line, item, item > start ? BlockHint.Paragraph : BlockHint.None, follows);
        }
        else
        {
            readable.Separate(blockEnd, start);
            Extend(start, line.End);
        }

        bool hardBreak = source.AsSpan(line.Start, line.Length).EndsWith("\\") || source.AsSpan(line.End).StartsWith("  ");
        if (lone || hardBreak)
        {
            Flush();
        }

        return index + 1;
    }

    /// <summary>Whether a line of its own kind must not run on into the next one: an author or date line.</summary>
    private bool IsLoneLine(int start, int end)
    {
        if (end - start > LongestLoneLine)
        {
            return false;
        }

        string line = source[start..end].Trim('*', '_', ' ');
        return TimestampReader.Pure(line) is not null || (BylineReader.Read(line) is not null && !LineShape.EndsSentence(line));
    }

    private int TakeFenced(int index, char mark)
    {
        Flush();
        int fence = 0;
        ReadOnlySpan<char> first = source.AsSpan(lines[index].Start, lines[index].Length);
        while (fence < first.Length && first[fence] == mark)
        {
            fence++;
        }

        int last = index + 1;
        while (last < lines.Count && !IsFence(source.AsSpan(lines[last].Start, lines[last].Length), mark, fence))
        {
            last++;
        }

        last = Math.Min(last, lines.Count - 1);
        AddNoise(TextSpan.FromBounds(lines[index].Start, lines[last].End), "code");
        return last + 1;
    }

    private static bool IsFence(ReadOnlySpan<char> text, char mark, int least) => text.Length >= least && text.TrimStart(mark).IsEmpty;

    /// <summary>Takes a comment or script to the end of the line that closes it, or of the text.</summary>
    private int TakeUntil(int index, string end, string reason)
    {
        Flush();
        int from = lines[index].Start;
        int length = source.AsSpan(from).IndexOf(end, StringComparison.OrdinalIgnoreCase);
        int stop = length < 0 ? source.Length : from + length + end.Length;
        int last = index;
        while (last + 1 < lines.Count && lines[last + 1].Start < stop)
        {
            last++;
        }

        // What follows a comment on its line is text.
        int rest = SkipBlanks(stop, lines[last].End);
        AddNoise(TextSpan.FromBounds(from, Math.Max(from, Math.Min(stop, lines[last].End))), reason);
        if (rest < lines[last].End)
        {
            Open(lines[last], rest, BlockHint.None, follows: false);
        }

        return last + 1;
    }

    private int TakeTableRow(int index)
    {
        Flush();
        TextLine line = lines[index];
        if (source.AsSpan(line.Start, line.Length).Trim("|-: ").IsEmpty)
        {
            return index + 1;
        }

        Open(line, line.Start, BlockHint.Paragraph, follows: true);
        for (int i = line.Start; i < line.End; i++)
        {
            if (source[i] == '|')
            {
                readable.Separate(i, i + 1);
            }
        }

        Flush();
        return index + 1;
    }

    private int EndParagraph(int index, BlockHint hint)
    {
        blockHint = hint;
        Flush();
        return index + 1;
    }

    private void Open(TextLine line, int start, BlockHint hint, bool follows)
    {
        start = SkipBlanks(start, line.End);
        blockStart = start;
        blockFollows = follows;
        blockHint = hint;
        blockLines = 0;
        Extend(start, line.End);
    }

    private void Extend(int start, int end)
    {
        inline.Read(start, end);
        blockEnd = end;
        blockLines++;
    }

    private void Flush()
    {
        if (blockStart >= 0 && blockEnd > blockStart)
        {
            // The first heading of the text is its headline, whatever its rank.
            BlockHint hint = blockHint == BlockHint.Subheading && !hasHeadline && blocks.TrueForAll(block => block.Hint == BlockHint.Noise) ? BlockHint.Headline : blockHint;
            hasHeadline |= hint == BlockHint.Headline;
            blocks.Add(new RawBlock(TextSpan.FromBounds(blockStart, blockEnd), blockFollows, hint));
        }

        blockStart = -1;
        blockLines = 0;
        blockHint = BlockHint.None;
    }

    private void AddNoise(TextSpan span, string reason) => blocks.Add(new RawBlock(span, false, BlockHint.Noise, reason));

    private static string? Enclosing(ReadOnlySpan<char> text) =>
        text.StartsWith("<!--") ? "-->"
        : text.StartsWith("<script", StringComparison.OrdinalIgnoreCase) ? "</script>"
        : text.StartsWith("<style", StringComparison.OrdinalIgnoreCase) ? "</style>"
        : null;

    /// <summary>A line of three or more hyphens, asterisks or underscores.</summary>
    private static bool IsRule(ReadOnlySpan<char> text)
    {
        int marks = 0;
        foreach (char c in text)
        {
            if (c != text[0] && c != ' ')
            {
                return false;
            }

            marks += c == text[0] ? 1 : 0;
        }

        return marks >= 3 && text[0] is '-' or '*' or '_';
    }

    private int SkipQuoteMarks(int start, int end)
    {
        while (start < end && (source[start] == '>' || char.IsWhiteSpace(source[start])))
        {
            start++;
        }

        return start;
    }

    /// <summary>Where the words of a list item begin; the start where the line is none.</summary>
    private int ListItem(int start, int end)
    {
        int i = start;
        if (source[i] is '-' or '*' or '+' or '•')
        {
            i++;
        }
        else
        {
            while (i < end && i - start < 3 && char.IsAsciiDigit(source[i]))
            {
                i++;
            }

            if (i == start || i >= end || source[i] is not ('.' or ')'))
            {
                return start;
            }

            i++;
        }

        return i < end && char.IsWhiteSpace(source[i]) ? SkipBlanks(i, end) : start;
    }

    private int SkipBlanks(int from, int to)
    {
        while (from < to && char.IsWhiteSpace(source[from]))
        {
            from++;
        }

        return from;
    }
}
