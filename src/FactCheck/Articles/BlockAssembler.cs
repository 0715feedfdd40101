using FactCheck.Articles.Html;
using FactCheck.Articles.Lines;
using FactCheck.Articles.PlainText;
using FactCheck.Language;
using NodaTime;

namespace FactCheck.Articles;

/// <summary>Gives every block its role by its words and its place, and gathers title, author, outlet and dates on the way. One instance serves one article.</summary>
internal sealed class BlockAssembler
{
    private const int LongestShort = 600;
    private const int LongestHeadline = 300;
    private const int MostHeadlineWords = 45;
    private const int MostSubheadingWords = 12;
    private const int LongestRemembered = 2000;
    private const int DatelineParagraphs = 3;

    private readonly string source;
    private readonly string readable;
    private readonly IReadOnlyList<RawBlock> raw;
    private readonly ArticleMetadata metadata;
    private readonly List<ArticleBlock> blocks = [];
    private readonly HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> seenHeadings = new(StringComparer.OrdinalIgnoreCase);

    private string? title;
    private string? outlet;
    private string? byline;
    private string? place;
    private string? agency;
    private LocalDate? dated;
    private LocalDate? updated;
    private AnnualDate? monthDay;
    private bool datelineFound;
    private int paragraphs;

    private BlockAssembler(string source, SegmentedText text)
    {
        this.source = source;
        readable = text.Readable;
        raw = [.. text.Blocks.Select(Trim).Where(block => !block.Span.IsEmpty)];
        metadata = text.Metadata;
    }

    /// <summary>The article made of the raw blocks.</summary>
    /// <param name="source">The text; what the caller knows of date and outlet goes before what the text says.</param>
    /// <param name="segmented">The blocks of the text.</param>
    public static Article Assemble(ArticleSource source, SegmentedText segmented)
    {
        BlockAssembler assembler = new(source.Text, segmented);
        for (int i = 0; i < assembler.raw.Count; i++)
        {
            assembler.Add(i);
        }

        return assembler.ToArticle(source);
    }

    private Article ToArticle(ArticleSource article)
    {
        LocalDate? published = article.Published ?? metadata.Published ?? dated ?? WithYear(monthDay, updated ?? metadata.Modified) ?? updated ?? metadata.Modified;
        return new Article
        {
            Path = article.Path,
            Text = article.Text,
            Readable = readable,
            Format = article.Format,
            Title = title ?? metadata.Title,
            Outlet = article.Outlet ?? metadata.Outlet ?? outlet ?? agency,
            Byline = byline ?? metadata.Byline,
            Agency = agency,
            DatelinePlace = place,
            DatelineDate = monthDay,
            Published = published,
            Blocks = blocks,
        };
    }

    /// <summary>The last such day up to a date that is known to be later.</summary>
    private static LocalDate? WithYear(AnnualDate? day, LocalDate? upTo)
    {
        if (day is not { } known || upTo is not { } limit)
        {
            return null;
        }

        LocalDate sameYear = known.InYear(limit.Year);
        return sameYear <= limit ? sameYear : known.InYear(limit.Year - 1);
    }

    /// <summary>The block without the blanks that markup left at its ends.</summary>
    private RawBlock Trim(RawBlock block)
    {
        if (block.Hint == BlockHint.Noise)
        {
            return block;
        }

        (int start, int end) = (block.Span.Start, block.Span.End);
        while (start < end && TextLine.IsBlank(readable[start]))
        {
            start++;
        }

        while (end > start && TextLine.IsBlank(readable[end - 1]))
        {
            end--;
        }

        return block with { Span = TextSpan.FromBounds(start, start < end ? EndOfCharacter(end) : end) };
    }

    /// <summary>The end of a span whose last character that is no blank ends at <paramref name="end"/>: a character reference is not cut.</summary>
    private int EndOfCharacter(int end) => ReferenceEquals(source, readable) ? end : HtmlEntities.EndOf(source, end - 1);

    private bool InHead => paragraphs == 0;

    private void Add(int index)
    {
        RawBlock block = raw[index];
        if (block.Hint == BlockHint.Noise)
        {
            Add(BlockKind.Noise, block.Span, block.Reason ?? "page furniture");
            return;
        }

        ReadOnlySpan<char> text = block.Span.Slice(readable);
        if (NoiseLexicon.ReasonFor(text) is { } reason)
        {
            Add(BlockKind.Noise, block.Span, reason);
            return;
        }

        if (text.Length > LongestShort)
        {
            AddParagraph(block.Span);
            return;
        }

        string line = text.TrimEnd().ToString();
        if (!AddDeskNote(line, block) && !AddCaption(line, index) && !AddDateLine(line, block) && !AddByline(line, index) && !AddHeading(line, index))
        {
            AddParagraph(block.Span);
        }
    }

    private bool AddDeskNote(string line, RawBlock block)
    {
        if (!DeskNotes.IsNote(line))
        {
            return false;
        }

        if (InHead && DateReader.First(line) is { } date)
        {
            Take(date, isUpdate: false);
        }

        Add(BlockKind.Noise, block.Span, "desk note");
        return true;
    }

    private bool AddCaption(string line, int index)
    {
        RawBlock block = raw[index];
        BlockKind? kind = block.Hint == BlockHint.Caption ? BlockKind.Caption : CaptionReader.Read(line);
        if (kind is null && title is not null && paragraphs <= DatelineParagraphs && !LineShape.EndsSentence(line) && index + 1 < raw.Count && raw[index + 1] is { FollowsDirectly: true } next
            && next.Span.Length <= LongestShort && CaptionReader.Read(next.Span.Text(readable)) == BlockKind.Noise && !IsRepeatedHeadline(line))
        {
            // Words straight above a picture's credit.
            kind = BlockKind.Caption;
        }

        if (kind is not { } found)
        {
            return false;
        }

        Add(found, block.Span, found == BlockKind.Caption ? "caption" : "photo credit");
        return true;
    }

    private bool AddDateLine(string line, RawBlock block)
    {
        Timestamp? stamp = TimestampReader.Pure(line);
        bool late = paragraphs > DatelineParagraphs || (paragraphs > 1 && dated is not null);
        if (stamp is { HasLabel: false } && late && block.Hint != BlockHint.Timestamp)
        {
            // A date alone amid the paragraphs is a heading of a chronology.
            stamp = null;
        }

        if (stamp is null && InHead && DatelineReader.Whole(line) is { } dateline)
        {
            TakeDateline(dateline);
            Add(BlockKind.Dateline, block.Span, "dateline");
            return true;
        }

        stamp ??= InHead && (title ?? metadata.Title) is not null && block.Hint is BlockHint.None or BlockHint.Paragraph or BlockHint.Timestamp or BlockHint.Byline ? TimestampReader.WithNames(line) : null;
        if (stamp is null)
        {
            return false;
        }

        if (stamp.Date is { } date)
        {
            Take(date, stamp.IsUpdate);
        }

        bool afterByline = blocks.Count > 0 && blocks[^1].Kind == BlockKind.Byline;
        outlet ??= stamp.Outlet ?? (afterByline ? stamp.Place : null);
        place ??= afterByline ? null : stamp.Place;
        byline ??= stamp.Author;
        Add(BlockKind.Timestamp, block.Span, "date line");
        return true;
    }

    private bool AddByline(string line, int index)
    {
        RawBlock block = raw[index];
        bool closing = BylineReader.IsHelperLine(line);
        if (!closing && !InHead && block.Hint != BlockHint.Byline)
        {
            return false;
        }

        Byline? found = BylineReader.Read(line);
        if (found is null && title is not null && block.Hint is BlockHint.None or BlockHint.Paragraph && BylineReader.MayBeName(line) && IsDateLine(index + 1))
        {
            int in_ = line.IndexOf(" in ", StringComparison.Ordinal);
            found = new Byline(in_ > 0 ? line[..in_] : line, null);
        }

        if (found is null && block.Hint == BlockHint.Byline && LineShape.CountWords(line) <= 16)
        {
            found = new Byline(line, null);
        }

        if (found is null)
        {
            return false;
        }

        byline ??= found.Names is { } names ? LineShape.Collapse(names) : null;
        outlet ??= found.Outlet;
        Add(BlockKind.Byline, block.Span, "byline");
        return true;
    }

    private bool AddHeading(string line, int index)
    {
        RawBlock block = raw[index];
        string key = LineShape.Collapse(line);
        if (IsRepeatedHeadline(key))
        {
            Add(BlockKind.Noise, block.Span, "repeated headline");
            return true;
        }

        if (block.Hint is BlockHint.Headline || (title is null && InHead && (key == metadata.Title || (block.Hint == BlockHint.None && IsHeadline(line, index)))))
        {
            if (title is not null)
            {
                AddSubheading(block.Span, key);
                return true;
            }

            int mark = DeskNotes.HeadlineMark(line);
            if (mark > 0)
            {
                Add(BlockKind.Noise, new TextSpan(block.Span.Start, line.AsSpan(0, mark).TrimEnd().Length), "desk note");
            }

            title = LineShape.Collapse(line.AsSpan(mark));
            seenHeadings[title] = title;
            Add(BlockKind.Headline, TextSpan.FromBounds(block.Span.Start + mark, block.Span.End), null);
            return true;
        }

        bool subheading = block.Hint == BlockHint.Subheading
            || (block.Hint == BlockHint.None && raw.Count > 1 && LineShape.CountWords(line) <= MostSubheadingWords && !LineShape.EndsSentence(line) && !line.Contains(". ", StringComparison.Ordinal)
                && !char.IsLower(line[0]) && line[0] != '(' && line[^1] is not (',' or ';' or '-' or '—' or '–') && DatelineReader.AtStart(line) is null);
        if (subheading)
        {
            AddSubheading(block.Span, key);
        }

        return subheading;
    }

    private void AddSubheading(TextSpan span, string key)
    {
        seenHeadings[key] = key;
        Add(BlockKind.Subheading, span, null);
    }

    private bool IsRepeatedHeadline(string line) => seenHeadings.ContainsKey(LineShape.Collapse(line));

    /// <summary>Whether the first line of a text is its headline: no full stop at its end, or an author or date line below; and something must follow.</summary>
    private bool IsHeadline(string line, int index)
    {
        if (line.Length > LongestHeadline || LineShape.CountWords(line) > MostHeadlineWords || index + 1 == raw.Count)
        {
            return false;
        }

        if (!LineShape.EndsSentence(line))
        {
            return true;
        }

        bool stop = line.AsSpan().TrimEnd(" \"'”’").EndsWith(".") && !LineShape.EndsInAbbreviation(line);
        bool single = LineShape.CountWords(line) <= 20;
        return single && ((!stop && !raw[index + 1].FollowsDirectly) || IsDateLine(index + 1) || IsBylineAt(index + 1));
    }

    private bool IsDateLine(int index) =>
        index < raw.Count && raw[index].Span.Length <= LongestShort && raw[index].Hint != BlockHint.Noise
        && raw[index].Span.Text(readable) is var line && (TimestampReader.Pure(line) is not null || TimestampReader.WithNames(line) is not null);

    private bool IsBylineAt(int index) =>
        index < raw.Count && raw[index].Span.Length <= LongestShort && BylineReader.Read(raw[index].Span.Text(readable)) is { Names: not null };

    private void AddParagraph(TextSpan span)
    {
        ReadOnlySpan<char> text = span.Slice(readable);
        if (text.Length <= LongestRemembered && text.Length > 40 && !seen.Add(LineShape.Collapse(text)))
        {
            Add(BlockKind.Noise, span, "repeated text");
            return;
        }

        int start = span.Start;
        if (!datelineFound && paragraphs < DatelineParagraphs && DatelineReader.AtStart(text) is { } dateline)
        {
            datelineFound = true;
            TakeDateline(dateline);
            Add(BlockKind.Dateline, new TextSpan(start, dateline.Length), "dateline");
            start = SkipBlanks(start + dateline.Length, span.End);
        }

        AddSplitAtNotes(start, span.End);
        paragraphs++;
    }

    /// <summary>Adds the paragraph without the desk's notes and the credits in brackets that stand between its sentences.</summary>
    private void AddSplitAtNotes(int start, int end)
    {
        int from = start;
        int search = start;
        while (search < end)
        {
            int open = readable.AsSpan(search, end - search).IndexOfAny('[', '(');
            if (open < 0)
            {
                break;
            }

            open += search;
            char close = readable[open] == '[' ? ']' : ')';
            int length = readable.AsSpan(open, Math.Min(end - open, LongestShort)).IndexOf(close) + 1;
            search = open + 1;
            if (length == 0 || !(open == from || LineShape.EndsSentence(readable.AsSpan(from, open - from))))
            {
                continue;
            }

            ReadOnlySpan<char> bracket = readable.AsSpan(open, length);
            string? reason = BylineReader.IsHelperLine(bracket) ? "byline" : DeskNotes.IsInlineNote(bracket) ? "desk note" : null;
            if (reason is null)
            {
                continue;
            }

            AddTrimmed(from, open);
            Add(reason == "byline" ? BlockKind.Byline : BlockKind.Noise, new TextSpan(open, length), reason);
            from = SkipBlanks(open + length, end);
            search = from;
        }

        AddTrimmed(from, end);
    }

    private void AddTrimmed(int start, int end)
    {
        while (end > start && TextLine.IsBlank(readable[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            Add(BlockKind.Paragraph, TextSpan.FromBounds(start, EndOfCharacter(end)), null);
        }
    }

    private int SkipBlanks(int from, int to)
    {
        while (from < to && TextLine.IsBlank(readable[from]))
        {
            from++;
        }

        return from;
    }

    private void Add(BlockKind kind, TextSpan span, string? reason) => blocks.Add(new ArticleBlock(kind, span, reason));

    private void TakeDateline(DatelineReading dateline)
    {
        place ??= dateline.Place;
        agency ??= dateline.Agency;
        if (dateline.Date is { } date)
        {
            Take(date, isUpdate: false);
            monthDay = date.MonthDay;
        }
    }

    private void Take(DateReading date, bool isUpdate)
    {
        if (isUpdate)
        {
            updated ??= date.Date;
        }
        else
        {
            dated ??= date.Date;
            monthDay ??= date.Date is null ? date.MonthDay : null;
        }
    }
}
