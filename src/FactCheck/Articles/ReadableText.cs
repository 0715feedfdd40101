using System.Text;
using FactCheck.Language;

namespace FactCheck.Articles;

/// <summary>Builds the readable form of a text with markup: as long as the source, what is markup blanked out.</summary>
/// <remarks>
/// Markup becomes spaces. Where an entity or a tag stands between characters that belong together (<c>it&amp;#8217;s</c>), spaces would part them:
/// there the gap is filled with <see cref="Joiner"/>, a character without width that readers skip.
/// </remarks>
internal sealed class ReadableText(string source)
{
    /// <summary>U+2060, word joiner.</summary>
    public const char Joiner = '\u2060';

    private const char Markup = '\0';
    private const char EntityRest = '\u0001';

    private readonly char[] buffer = new char[source.Length];

    /// <summary>Keeps characters of the source; line breaks and tabs become spaces.</summary>
    public void Keep(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            char c = source[i];
            buffer[i] = c is '\u00AD' or '\u200B' ? EntityRest : c < ' ' ? ' ' : c;
        }
    }

    /// <summary>Puts a decoded entity in the place of its source; what does not fit is left out.</summary>
    public void Put(int start, int length, ReadOnlySpan<char> decoded)
    {
        for (int i = 0; i < length; i++)
        {
            char c = i < decoded.Length ? decoded[i] : EntityRest;
            buffer[start + i] = c is '\u00AD' or '\u200B' ? EntityRest : c is < ' ' and not EntityRest ? ' ' : c;
        }
    }

    /// <summary>Makes a stretch of markup a space between words, as a line break is.</summary>
    public void Separate(int start, int end) => buffer.AsSpan(start, end - start).Fill(' ');

    /// <summary>Takes kept characters away again.</summary>
    public void Blank(int start, int end) => buffer.AsSpan(start, end - start).Clear();

    /// <summary>The characters of a short stretch, without markup.</summary>
    public string Extract(TextSpan span)
    {
        StringBuilder text = new(span.Length);
        for (int i = span.Start; i < span.End; i++)
        {
            if (buffer[i] > EntityRest)
            {
                text.Append(buffer[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>The readable text; gaps are joined only inside the given blocks, which must be in order.</summary>
    public string ToString(IEnumerable<TextSpan> blocks)
    {
        foreach (TextSpan block in blocks)
        {
            FillGaps(block.Start, block.End);
        }

        return string.Create(buffer.Length, buffer, static (target, filled) =>
        {
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = filled[i] <= EntityRest ? ' ' : filled[i];
            }
        });
    }

    private void FillGaps(int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (buffer[i] > EntityRest)
            {
                continue;
            }

            int gap = i;
            while (i < end && buffer[i] <= EntityRest)
            {
                i++;
            }

            char before = buffer[gap - 1];
            char after = i < end ? buffer[i] : ' ';
            bool joined = !char.IsWhiteSpace(before) && !char.IsWhiteSpace(after);
            buffer.AsSpan(gap, i - gap).Fill(joined ? Joiner : ' ');
        }
    }
}
