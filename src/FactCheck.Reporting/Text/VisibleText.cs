using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactCheck.Reporting.Text;

/// <summary>
/// Makes foreign text safe to show on a terminal: white space becomes single spaces, and control characters (terminal escapes),
/// format characters (bidi overrides, zero width) and halves of surrogate pairs are spelt out as <c>\u001B</c>.
/// </summary>
public static class VisibleText
{
    private const char WordJoiner = '\u2060';

    /// <summary>The text on one line, without surrounding space.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder visible = new(text.Length);
        bool pendingSpace = false;
        for (int index = 0; index < text.Length;)
        {
            string glyph = ReadGlyph(text.AsSpan(index), out int consumed);
            index += consumed;
            if (glyph.Length == 0)
            {
                continue;
            }

            if (glyph == " ")
            {
                pendingSpace = visible.Length > 0;
                continue;
            }

            if (pendingSpace)
            {
                visible.Append(' ');
                pendingSpace = false;
            }

            visible.Append(glyph);
        }

        return visible.ToString();
    }

    /// <summary>The visible form of the first character; a single space for white space, nothing for a word joiner, which stands where markup was.</summary>
    internal static string ReadGlyph(ReadOnlySpan<char> text, out int consumed)
    {
        if (Rune.DecodeFromUtf16(text, out Rune rune, out consumed) != OperationStatus.Done)
        {
            return Escaped(text[0]);
        }

        if (Rune.IsWhiteSpace(rune))
        {
            return " ";
        }

        if (rune.Value == WordJoiner)
        {
            return "";
        }

        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            ? Escaped(rune.Value)
            : rune.ToString();
    }

    private static string Escaped(int value) => value <= 0xFFFF
        ? string.Create(CultureInfo.InvariantCulture, $"\\u{value:X4}")
        : string.Create(CultureInfo.InvariantCulture, $"\\U{value:X8}");
}
