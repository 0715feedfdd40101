namespace FactCheck.Articles.Html;

/// <summary>Cuts the source of a page into tags, comments and text, as browsers do with broken pages too; every character is looked at a bounded number of times.</summary>
internal sealed class HtmlScanner
{
    private const int LongestName = 40;

    private readonly string source;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> knownNames;
    private int position;
    private string? rawElement;

    /// <summary>Creates a scanner at the start of a page.</summary>
    public HtmlScanner(string source)
    {
        this.source = source;
        knownNames = names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The next token; false at the end of the page.</summary>
    public bool Next(out HtmlToken token)
    {
        token = default;
        if (position >= source.Length)
        {
            return false;
        }

        if (rawElement is { } raw)
        {
            rawElement = null;
            int end = EndOfRawText(raw);
            if (end > position)
            {
                token = new HtmlToken(HtmlTokenKind.RawText, position, end, raw);
                position = end;
                return true;
            }
        }

        token = source[position] == '<' && TryMarkup(out HtmlToken markup) ? markup : TextToken();
        position = token.End;
        if (token.Kind == HtmlTokenKind.StartTag && HtmlElements.IsRawText(token.Name))
        {
            rawElement = token.Name;
        }

        return true;
    }

    private HtmlToken TextToken()
    {
        int from = position;
        int end = position + 1;
        while (end < source.Length)
        {
            int length = source.AsSpan(end).IndexOf('<');
            end = length < 0 ? source.Length : end + length;
            if (end + 1 >= source.Length || BeginsMarkup(source[end + 1]))
            {
                break;
            }

            end++;
        }

        return new HtmlToken(HtmlTokenKind.Text, from, Math.Min(end, source.Length));
    }

    private static bool BeginsMarkup(char c) => char.IsAsciiLetter(c) || c is '/' or '!' or '?';

    private bool TryMarkup(out HtmlToken token)
    {
        token = default;
        if (position + 1 >= source.Length)
        {
            return false;
        }

        char next = source[position + 1];
        if (char.IsAsciiLetter(next))
        {
            token = Tag(HtmlTokenKind.StartTag, position + 1);
            return true;
        }

        if (next == '/' && position + 2 < source.Length && char.IsAsciiLetter(source[position + 2]))
        {
            token = Tag(HtmlTokenKind.EndTag, position + 2);
            return true;
        }

        if (next is '!' or '?' or '/')
        {
            token = new HtmlToken(HtmlTokenKind.Comment, position, EndOfComment());
            return true;
        }

        return false;
    }

    private int EndOfComment()
    {
        if (source.AsSpan(position).StartsWith("<!--"))
        {
            int from = position + 4;
            if (source.AsSpan(from).StartsWith(">"))
            {
                return from + 1;
            }

            int end = source.AsSpan(from).IndexOf("-->");
            return end < 0 ? source.Length : from + end + 3;
        }

        int close = source.AsSpan(position).IndexOf('>');
        return close < 0 ? source.Length : position + close + 1;
    }

    private HtmlToken Tag(HtmlTokenKind kind, int nameStart)
    {
        int nameEnd = nameStart;
        while (nameEnd < source.Length && source[nameEnd] is not ('>' or '/') && !char.IsWhiteSpace(source[nameEnd]))
        {
            nameEnd++;
        }

        return new HtmlToken(kind, position, EndOfTag(nameEnd), NameOf(nameStart, nameEnd), nameEnd);
    }

    /// <summary>The offset after the <c>&gt;</c> that closes the tag; one inside a quoted value does not.</summary>
    private int EndOfTag(int from)
    {
        bool value = false;
        int i = from;
        while (i < source.Length)
        {
            char c = source[i];
            if (c == '>')
            {
                return i + 1;
            }

            if (value && c is '"' or '\'')
            {
                int close = source.AsSpan(i + 1).IndexOf(c);
                if (close < 0)
                {
                    return source.Length;
                }

                i += close + 1;
                value = false;
            }
            else if (c == '=')
            {
                value = true;
            }
            else if (!char.IsWhiteSpace(c))
            {
                value = false;
            }

            i++;
        }

        return source.Length;
    }

    private int EndOfRawText(string name)
    {
        int from = position;
        while (from < source.Length)
        {
            int found = source.AsSpan(from).IndexOf("</");
            if (found < 0)
            {
                return source.Length;
            }

            int at = from + found;
            int after = at + 2 + name.Length;
            if (source.AsSpan(at + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase) && (after >= source.Length || source[after] is '>' or '/' || char.IsWhiteSpace(source[after])))
            {
                return at;
            }

            from = at + 2;
        }

        return source.Length;
    }

    private string NameOf(int start, int end)
    {
        Span<char> lower = stackalloc char[Math.Min(end - start, LongestName)];
        source.AsSpan(start, lower.Length).ToLowerInvariant(lower);
        if (!knownNames.TryGetValue(lower, out string? name))
        {
            name = lower.ToString();
            names.Add(name);
        }

        return name;
    }
}
