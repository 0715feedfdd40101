using FactCheck.Language;

namespace FactCheck.Values.Quotations;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Span">With the marks.</param>
/// <param name="Content">Without them.</param>
/// <param name="IsUnbalanced">Whether one mark is missing.</param>
/// <param name="GoesOn">Whether it goes on in the next paragraph, which opens with a mark of its own.</param>
internal readonly record struct QuotedStretch(TextSpan Span, TextSpan Content, bool IsUnbalanced, bool GoesOn);

/// <summary>Finds the stretches between quotation marks. Works paragraph by paragraph, so that a missing mark does no harm beyond its own.</summary>
internal sealed class QuotationMarks
{
    private const int LongestSingle = 800;
    private readonly string text;
    private readonly List<QuotedStretch> found = [];
    private int openAt = -1;
    private int openLength;
    private bool isPaired;

    private QuotationMarks(string text) => this.text = text;

    public static IReadOnlyList<QuotedStretch> Find(string text)
    {
        QuotationMarks marks = new(text);
        int start = 0;
        while (start < text.Length)
        {
            int end = ParagraphEnd(text, start);
            marks.ReadParagraph(start, end);
            start = end;
        }

        return marks.found;
    }

    private static int ParagraphEnd(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] != '\n')
            {
                continue;
            }

            int next = i + 1;
            while (next < text.Length && text[next] is ' ' or '\t' or '\r')
            {
                next++;
            }

            if (next < text.Length && text[next] == '\n')
            {
                return next + 1;
            }

            i = next - 1;
        }

        return text.Length;
    }

    private void ReadParagraph(int start, int end)
    {
        openAt = -1;
        isPaired = CountUndirected(start, end) % 2 == 0;
        int i = start;
        while (i < end)
        {
            int length = DoubleLength(i);
            if (length > 0)
            {
                OnDouble(i, length, start, end);
                i += length;
            }
            else if (openAt < 0 && IsSingleOpening(i, start, end) && SingleClose(i, end) is int close and > 0)
            {
                Add(i, 1, close, 1, false);
                i = close + 1;
            }
            else
            {
                i++;
            }
        }

        if (openAt >= 0)
        {
            CloseAtEnd(end);
        }
    }

    private static bool IsUndirected(char mark) => mark is '"' or '＂' or '`' or '\'';

    // marks that look the same at both ends; where they pair up, every second one closes, whatever the spaces around it
    private int CountUndirected(int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++)
        {
            int length = DoubleLength(i);
            count += length > 0 && IsUndirected(text[i]) && !IsInchMark(i, start) ? 1 : 0;
            i += Math.Max(0, length - 1);
        }

        return count;
    }

    // “ ” „ « » " and the typewriter's `` and ''
    private int DoubleLength(int i) => text[i] switch
    {
        '"' or '“' or '”' or '„' or '«' or '»' or '‟' or '＂' => 1,
        '`' or '\'' when i + 1 < text.Length && text[i + 1] == text[i] => 2,
        _ => 0,
    };

    private void OnDouble(int i, int length, int start, int end)
    {
        char mark = text[i];
        bool spaceBefore = i == start || char.IsWhiteSpace(text[i - 1]);
        bool spaceAfter = i + length >= end || char.IsWhiteSpace(text[i + length]);
        bool opens = mark is '“' or '„' or '«' or '`' || (mark is '"' or '＂' && !spaceAfter && (spaceBefore || text[i - 1] is '(' or '[' or '—' or '–' or '-' or '‘' or '\''));
        bool closes = mark is '”' or '»' or '\'' || (mark is '"' or '＂' && !spaceBefore && (spaceAfter || char.IsPunctuation(text[i + length])));
        if (!isPaired && !opens && !closes && openAt < 0)
        {
            // set off by spaces: after the end of a sentence it closes, else it opens
            closes = EndsClause(i, start);
        }

        if (isPaired && IsUndirected(mark))
        {
            (opens, closes) = (openAt < 0, openAt >= 0);
        }

        if (openAt < 0)
        {
            if (IsInchMark(i, start))
            {
                return;
            }

            if (closes && !opens && (spaceAfter || mark is '”' or '»'))
            {
                AddWithoutOpening(i, length, start);
                return;
            }

            openAt = i;
            openLength = length;
            return;
        }

        bool mayClose = closes || !opens || (mark == '“' && text[openAt] == '„');
        if (mayClose)
        {
            Add(openAt, openLength, i, length, false);
            openAt = -1;
            return;
        }

        // a second opening: the quotation goes on, as with a new paragraph, or the first was never closed
        if (EndsSentence(i))
        {
            Add(openAt, openLength, i, 0, false, goesOn: true);
        }
        else
        {
            CloseAtSentenceEnd(i);
        }

        openAt = i;
        openLength = length;
    }

    // 6'2" and 10" pipes
    private bool IsInchMark(int i, int start) => text[i] == '"' && i > start && char.IsAsciiDigit(text[i - 1]);

    private void Add(int open, int openingLength, int close, int closingLength, bool isUnbalanced, bool goesOn = false)
    {
        TextSpan content = Trimmed(open + openingLength, close);
        if (!content.IsEmpty)
        {
            int end = closingLength == 0 ? content.End : close + closingLength;
            found.Add(new QuotedStretch(TextSpan.FromBounds(open, end), content, isUnbalanced, goesOn));
        }
    }

    private bool EndsClause(int i, int start)
    {
        int last = i - 1;
        while (last > start && text[last] == ' ')
        {
            last--;
        }

        return last > start && text[last] is '.' or '!' or '?' or ',';
    }

    private bool EndsSentence(int i)
    {
        int last = i - 1;
        while (last > openAt && text[last] == ' ')
        {
            last--;
        }

        return last < i - 1 && text[last] is '.' or '!' or '?';
    }

    private TextSpan Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    // a closing mark without opening: the quotation began with the sentence
    private void AddWithoutOpening(int close, int length, int paragraphStart)
    {
        int floor = found.Count > 0 && found[^1].Span.End > paragraphStart ? found[^1].Span.End : paragraphStart;
        int from = close - 1;
        while (from > floor && text[from] is '.' or '!' or '?' or ',' or ' ')
        {
            from--;
        }

        while (from > floor && !(text[from - 1] is '.' or '!' or '?' && char.IsWhiteSpace(text[from])) && text[from - 1] != ':')
        {
            from--;
        }

        TextSpan content = Trimmed(from, close);
        if (content.Length > 0)
        {
            found.Add(new QuotedStretch(TextSpan.FromBounds(content.Start, close + length), content, true, false));
        }
    }

    private void CloseAtSentenceEnd(int limit)
    {
        int end = openAt + openLength;
        while (end < limit && !(text[end] is '.' or '!' or '?' && (end + 1 >= limit || char.IsWhiteSpace(text[end + 1]))))
        {
            end++;
        }

        end = Math.Min(limit, end + 1);
        TextSpan content = Trimmed(openAt + openLength, end);
        if (!content.IsEmpty)
        {
            found.Add(new QuotedStretch(TextSpan.FromBounds(openAt, content.End), content, true, false));
        }
    }

    private void CloseAtEnd(int end)
    {
        bool goesOn = end < text.Length && DoubleLength(end) > 0 && text[end] == text[openAt];
        if (!goesOn)
        {
            CloseAtSentenceEnd(end);
            return;
        }

        TextSpan content = Trimmed(openAt + openLength, end);
        if (!content.IsEmpty)
        {
            found.Add(new QuotedStretch(TextSpan.FromBounds(openAt, content.End), content, false, true));
        }
    }

    private bool IsSingleOpening(int i, int start, int end)
    {
        if (text[i] is not ('‘' or '\'') || i + 1 >= end)
        {
            return false;
        }

        bool spaceBefore = i == start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–' or '-' or '/';
        return spaceBefore && !IsClipped(i, end) && (text[i] == '‘' ? !IsCliticAhead(i, end) : char.IsLetterOrDigit(text[i + 1]) || text[i + 1] is '[' or '.' or '…');
    }

    // '90s, 'em, 'tis, 'til
    private bool IsClipped(int i, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(i + 1, Math.Min(6, end - i - 1));
        if (rest.Length >= 2 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]))
        {
            return rest.Length == 2 || rest[2] is 's' or ' ' or ',' or '.';
        }

        foreach (string word in (ReadOnlySpan<string>)["em", "til", "tis", "twas", "cause", "n", "round", "bout"])
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (rest.Length == word.Length || !char.IsLetter(rest[word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    // "isn ’ t", "AMD ’ s": an apostrophe with stray spaces
    private bool IsCliticAhead(int i, int end)
    {
        int from = i + 1;
        while (from < end && text[from] == ' ')
        {
            from++;
        }

        int to = from;
        while (to < end && char.IsLetter(text[to]))
        {
            to++;
        }

        return text.AsSpan(from, to - from) is "s" or "t" or "re" or "ve" or "ll" or "d" or "m";
    }

    private int SingleClose(int open, int end)
    {
        int limit = Math.Min(end, open + LongestSingle);
        int possessive = -1;
        for (int i = open + 2; i < limit; i++)
        {
            if (text[i] is not ('’' or '\''))
            {
                if (text[i] == '‘' || (text[i] is '"' or '“' && possessive >= 0))
                {
                    break;
                }

                continue;
            }

            bool letterAfter = i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
            bool strayBefore = char.IsWhiteSpace(text[i - 1]);
            if (letterAfter || (strayBefore && IsCliticAhead(i, end)) || (strayBefore && !(i + 1 >= end || char.IsWhiteSpace(text[i + 1]) || char.IsPunctuation(text[i + 1]))))
            {
                continue;
            }

            bool looksPossessive = text[i - 1] is 's' && i + 2 < end && text[i + 1] == ' ' && char.IsLower(text[i + 2]);
            if (!looksPossessive)
            {
                return i;
            }

            possessive = possessive < 0 ? i : possessive;
        }

        return possessive;
    }
}
