namespace FactCheck.Evaluation;

/// <summary>A text counted in code points, as the reference scorer counts; reports count in UTF-16 units.</summary>
internal sealed class CodePointText
{
    private readonly int[] _utf16Offsets;
    private readonly Dictionary<int, int> _fromUtf16;

    public CodePointText(string text)
    {
        Text = text;
        List<int> offsets = new(text.Length + 1);
        for (int index = 0; index < text.Length; index++)
        {
            offsets.Add(index);
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
        }

        Length = offsets.Count;
        offsets.Add(text.Length);
        _utf16Offsets = [.. offsets];
        _fromUtf16 = new Dictionary<int, int>(_utf16Offsets.Length);
        for (int index = 0; index < _utf16Offsets.Length; index++)
        {
            _fromUtf16[_utf16Offsets[index]] = index;
        }
    }

    public string Text { get; }

    public int Length { get; }

    /// <summary>False for an offset outside the text or inside a surrogate pair.</summary>
    public bool TryFromUtf16(int offset, out int codePoint) => _fromUtf16.TryGetValue(offset, out codePoint);

    /// <summary>The characters from start up to end; empty where end lies before start.</summary>
    public ReadOnlySpan<char> Slice(CodePointSpan span) =>
        span.End <= span.Start ? [] : Text.AsSpan(_utf16Offsets[span.Start].._utf16Offsets[span.End]);

    /// <summary>Where a quotation stands first; an unknown one gives -1 and its length from there, as in the reference.</summary>
    public CodePointSpan Find(string quotation)
    {
        int start = Text.IndexOf(quotation, StringComparison.Ordinal);
        int found = start < 0 ? -1 : _fromUtf16[start];
        return new CodePointSpan(found, found + new CodePointText(quotation).Length);
    }

    /// <summary>UTF-16 length of the first <paramref name="count"/> code points; a negative count leaves that many off the end.</summary>
    public int Utf16LengthOf(int count) => _utf16Offsets[Math.Clamp(count < 0 ? Length + count : count, 0, Length)];
}
