using Spectre.Console;

namespace FactCheck.Reporting.Text;

/// <summary>Sets pieces side by side within a width.</summary>
internal sealed class LineBuilder(int width)
{
    private readonly List<StyledPiece> _pieces = [];
    private int _used;

    /// <summary>Columns left.</summary>
    public int Room => width - _used;

    public LineBuilder Add(string text, Style? style = null)
    {
        StyledPiece piece = new(text, style ?? Style.Plain);
        _pieces.Add(piece);
        _used += piece.Width;
        return this;
    }

    public LineBuilder Add(IEnumerable<StyledPiece> pieces)
    {
        foreach (StyledPiece piece in pieces)
        {
            Add(piece.Text, piece.Style);
        }

        return this;
    }

    /// <summary>Adds text cut or padded to columns.</summary>
    public LineBuilder AddColumn(string text, int columns, Style? style = null)
    {
        string cut = Cut(text, columns);
        return Add(cut, style).Add(new string(' ', Math.Max(columns - cut.GetCellWidth(), 0)));
    }

    /// <summary>Adds text at the right end of the line.</summary>
    public LineBuilder AddRight(string text, Style? style = null) => Add(new string(' ', Math.Max(Room - text.GetCellWidth(), 1))).Add(text, style);

    /// <summary>The line, without space at its end.</summary>
    public StyledLine Build()
    {
        while (_pieces.Count > 0 && string.IsNullOrWhiteSpace(_pieces[^1].Text))
        {
            _pieces.RemoveAt(_pieces.Count - 1);
        }

        return new StyledLine(_pieces);
    }

    /// <summary>The text, cut at a word where it is wider than the columns.</summary>
    public static string Cut(string text, int columns)
    {
        if (text.GetCellWidth() <= columns)
        {
            return text;
        }

        int length = 0;
        int used = 0;
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            int next = rune.ToString().GetCellWidth();
            if (used + next > columns - 2)
            {
                break;
            }

            used += next;
            length += rune.Utf16SequenceLength;
        }

        int space = text.LastIndexOf(' ', Math.Max(length - 1, 0), Math.Max(length, 0));
        return string.Concat(text.AsSpan(0, space > length / 2 ? space : length).TrimEnd(), " …");
    }

    /// <summary>Breaks a text into lines of at most the given columns.</summary>
    /// <param name="text">The text.</param>
    /// <param name="columns">Columns of a line; a part that is wider is cut.</param>
    /// <param name="separator">Where it may be broken; it stays at the end of a line, without its last space.</param>
    public static IEnumerable<string> Wrap(string text, int columns, string separator = " ")
    {
        string line = "";
        foreach (string part in text.Split(separator, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.GetCellWidth() + separator.Length + part.GetCellWidth() > columns)
            {
                yield return (line + separator).TrimEnd();
                line = "";
            }

            line = line.Length == 0 ? Cut(part, columns - separator.TrimEnd().Length) : line + separator + part;
        }

        yield return line;
    }
}
