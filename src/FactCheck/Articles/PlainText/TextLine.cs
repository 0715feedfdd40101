using System.Buffers;

namespace FactCheck.Articles.PlainText;

/// <summary>A line of a text without its line break.</summary>
/// <param name="Start">Offset of its first character that is no blank.</param>
/// <param name="End">Offset after its last character that is no blank; equal to <paramref name="Start"/> for an empty line.</param>
/// <param name="Indent">Number of blanks before it.</param>
internal readonly record struct TextLine(int Start, int End, int Indent)
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public int Length => End - Start;

    public bool IsEmpty => Start == End;

    /// <summary>Splits at line feeds, carriage returns, form feeds and the line and paragraph separators of Unicode.</summary>
    public static List<TextLine> Split(string text)
    {
        List<TextLine> lines = [];
        int start = 0;
        while (start <= text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny(Breaks);
            int end = length < 0 ? text.Length : start + length;
            int first = start;
            while (first < end && IsBlank(text[first]))
            {
                first++;
            }

            int last = end;
            while (last > first && IsBlank(text[last - 1]))
            {
                last--;
            }

            lines.Add(new TextLine(first, last, first - start));
            start = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return lines;
    }

    /// <summary>White space, or a character without width that pages carry along.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\u001a';
}
