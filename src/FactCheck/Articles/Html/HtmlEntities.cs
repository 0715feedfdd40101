using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace FactCheck.Articles.Html;

/// <summary>Decodes character references: named ones by AngleSharp's table of the HTML standard, numbers with the standard's repairs.</summary>
internal static class HtmlEntities
{
    private const int LongestName = 34;
    private const int LongestNumber = 12;

    // What the numbers 128 to 159 mean on pages: the characters of Windows-1252.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>The length of the reference that begins with <c>&amp;</c> at <paramref name="start"/> and what it stands for; 0 where there is none.</summary>
    public static int Read(ReadOnlySpan<char> text, int start, out string decoded)
    {
        decoded = "";
        int i = start + 1;
        if (i >= text.Length)
        {
            return 0;
        }

        return text[i] == '#' ? ReadNumber(text, start, out decoded) : ReadName(text, start, out decoded);
    }

    /// <summary>The offset after the character at <paramref name="position"/> of a source, or after the reference that stands there or just before and gave it.</summary>
    public static int EndOf(string source, int position)
    {
        for (int start = position; start >= Math.Max(0, position - 3); start--)
        {
            if (source[start] == '&' && Read(source, start, out string decoded) is > 0 and int length && start + decoded.Length > position)
            {
                return start + length;
            }
        }

        return position + 1;
    }

    /// <summary>The text with every reference decoded.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&'))
        {
            return text.ToString();
        }

        StringBuilder result = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '&' && Read(text, i, out string decoded) is > 0 and int length)
            {
                result.Append(decoded);
                i += length - 1;
            }
            else
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    private static int ReadName(ReadOnlySpan<char> text, int start, out string decoded)
    {
        decoded = "";
        int end = start + 1;
        while (end < text.Length && end - start < LongestName && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        bool closed = end < text.Length && text[end] == ';';
        string name = text[(start + 1)..end].ToString();
        string? symbol = name.Length == 0 ? null : HtmlEntityProvider.Resolver.GetSymbol(closed ? name + ";" : name);
        if (symbol is null)
        {
            return 0;
        }

        decoded = symbol;
        return end - start + (closed ? 1 : 0);
    }

    private static int ReadNumber(ReadOnlySpan<char> text, int start, out string decoded)
    {
        decoded = "";
        int from = start + 2;
        bool hexadecimal = from < text.Length && text[from] is 'x' or 'X';
        from += hexadecimal ? 1 : 0;
        int end = from;
        while (end < text.Length && end - from < LongestNumber && (hexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        if (end == from)
        {
            return 0;
        }

        NumberStyles style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        decoded = long.TryParse(text[from..end], style, CultureInfo.InvariantCulture, out long value) ? CharacterOf(value) : "\uFFFD";
        return end - start + (end < text.Length && text[end] == ';' ? 1 : 0);
    }

    private static string CharacterOf(long value) => value switch
    {
        >= 128 and <= 159 => Windows1252[(int)value - 128].ToString(),
        > 0 and <= 0x10FFFF when Rune.IsValid((int)value) => new Rune((int)value).ToString(),
        _ => "\uFFFD",
    };
}
