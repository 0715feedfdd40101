namespace FactCheck.Reporting;

/// <summary>Turns offsets into lines and columns, both counted from 1. Lines end at LF, CRLF or CR; columns count UTF-16 units.</summary>
internal sealed class LineTable
{
    private readonly List<int> _starts = [0];

    public LineTable(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && !(index + 1 < text.Length && text[index + 1] == '\n')))
            {
                _starts.Add(index + 1);
            }
        }
    }

    public (int Line, int Column) PositionOf(int offset)
    {
        int found = _starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }
}
