using System.Globalization;
using System.Text;

namespace FactCheck.Articles;

/// <summary>Bytes to text: UTF-8 with or without byte order mark, UTF-16 with one or where the zero bytes make it plain; everything else is refused.</summary>
internal static class TextDecoder
{
    private const int SampleBytes = 4096;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding StrictUtf16 = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding StrictUtf16BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, without byte order mark.</summary>
    /// <exception cref="FactCheckException">The bytes are no text in a supported encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string? path)
    {
        if (bytes.IsEmpty)
        {
            throw ArticleErrors.Empty(path);
        }

        if (KnownSignature(bytes) is { } kind)
        {
            throw ArticleErrors.NotText(path, kind);
        }

        (Encoding encoding, int mark) = Detect(bytes, path);
        string text = DecodeStrictly(encoding, bytes[mark..], mark, path);
        ThrowIfBinary(text, path);
        return text;
    }

    /// <summary>Refuses text with zero or many other control characters, and text that is not well-formed UTF-16.</summary>
    public static void ThrowIfBinary(string text, string? path)
    {
        int controls = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\0')
            {
                throw ArticleErrors.NotText(path, string.Create(CultureInfo.InvariantCulture, $"a zero character at offset {i}"));
            }

            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u001a'))
            {
                controls++;
            }
            else if (char.IsSurrogate(c))
            {
                if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    throw ArticleErrors.WrongEncoding(path, string.Create(CultureInfo.InvariantCulture, $"half a surrogate pair at offset {i}"));
                }

                i++;
            }
        }

        if (controls > 8 + (text.Length / 200))
        {
            throw ArticleErrors.NotText(path, string.Create(CultureInfo.InvariantCulture, $"{controls} control characters"));
        }
    }

    private static (Encoding Encoding, int Mark) Detect(ReadOnlySpan<byte> bytes, string? path)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return (StrictUtf8, 3);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            throw ArticleErrors.WrongEncoding(path, "written in UTF-32");
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return (StrictUtf16, 2);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (StrictUtf16BigEndian, 2);
        }

        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        int zerosEven = 0;
        int zerosOdd = 0;
        for (int i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                _ = i % 2 == 0 ? zerosEven++ : zerosOdd++;
            }
        }

        // English in UTF-16 has a zero in nearly every second byte, always on the same side.
        int enough = sample.Length * 3 / 10;
        if (bytes.Length % 2 == 0 && zerosOdd > enough && zerosEven == 0)
        {
            return (StrictUtf16, 0);
        }

        if (bytes.Length % 2 == 0 && zerosEven > enough && zerosOdd == 0)
        {
            return (StrictUtf16BigEndian, 0);
        }

        int zero = bytes.IndexOf((byte)0);
        return zero < 0 ? (StrictUtf8, 0) : throw ArticleErrors.NotText(path, string.Create(CultureInfo.InvariantCulture, $"a zero byte at offset {zero}"));
    }

    private static string DecodeStrictly(Encoding encoding, ReadOnlySpan<byte> bytes, int mark, string? path)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            string name = encoding is UTF8Encoding ? "UTF-8" : "UTF-16";
            string shown = error.BytesUnknown is [var first, ..] ? string.Create(CultureInfo.InvariantCulture, $"byte 0x{first:X2} at offset {error.Index + mark}") : "a broken character";
            throw ArticleErrors.WrongEncoding(path, $"not valid {name} ({shown})");
        }
    }

    private static string? KnownSignature(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? "a PDF"
        : bytes.StartsWith("PK\u0003\u0004"u8) ? "a zip archive or office document"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "an old office document"
        : bytes.StartsWith("{\\rtf"u8) ? "a rich text document"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith("GIF8"u8) ? "an image"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? "a gzip archive"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x7F, (byte)'E', (byte)'L', (byte)'F']) ? "a program"
        : null;
}
