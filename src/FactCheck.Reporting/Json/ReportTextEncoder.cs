using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace FactCheck.Reporting.Json;

/// <summary>
/// Escapes what could harm whoever shows a report: control characters, format characters (bidi overrides, zero width), line separators,
/// and <c>&lt;</c>, so that a report can stand inside a script element. Everything else, apostrophes and emoji included, is written as it is.
/// </summary>
internal sealed unsafe class ReportTextEncoder : JavaScriptEncoder
{
    public static ReportTextEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar)
    {
        if (unicodeScalar < 0x80)
        {
            return unicodeScalar is < 0x20 or 0x7F or '"' or '\\' or '<';
        }

        return !Rune.TryCreate(unicodeScalar, out Rune rune) || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        ReadOnlySpan<char> characters = new(text, textLength);
        for (int index = 0; index < characters.Length;)
        {
            if (Rune.DecodeFromUtf16(characters[index..], out Rune rune, out int consumed) != System.Buffers.OperationStatus.Done || WillEncode(rune.Value))
            {
                return index;
            }

            index += consumed;
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<char> target = new(buffer, bufferLength);
        if (ShortForm(unicodeScalar) is { } shortForm)
        {
            return Copy(shortForm, target, out numberOfCharactersWritten);
        }

        Span<char> units = stackalloc char[2];
        int count = new Rune(unicodeScalar).EncodeToUtf16(units);
        Span<char> escaped = stackalloc char[12];
        for (int index = 0; index < count; index++)
        {
            escaped[index * 6] = '\\';
            escaped[(index * 6) + 1] = 'u';
            ((int)units[index]).TryFormat(escaped.Slice((index * 6) + 2, 4), out _, "X4", CultureInfo.InvariantCulture);
        }

        return Copy(escaped[..(count * 6)], target, out numberOfCharactersWritten);
    }

    private static string? ShortForm(int unicodeScalar) => unicodeScalar switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => null,
    };

    private static bool Copy(ReadOnlySpan<char> source, Span<char> target, out int written)
    {
        bool fits = source.TryCopyTo(target);
        written = fits ? source.Length : 0;
        return fits;
    }
}
