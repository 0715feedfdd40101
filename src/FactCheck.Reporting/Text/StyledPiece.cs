using Spectre.Console;

namespace FactCheck.Reporting.Text;

/// <summary>Characters of one line in one style; the text is already safe to show.</summary>
internal readonly record struct StyledPiece(string Text, Style Style)
{
    public int Width => Text.GetCellWidth();
}
