using Spectre.Console.Rendering;

namespace FactCheck.Reporting.Text;

/// <summary>One line of pieces, written as it is: the report breaks and cuts its lines itself.</summary>
internal sealed class StyledLine(IReadOnlyList<StyledPiece> pieces) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth)
    {
        int width = pieces.Sum(piece => piece.Width);
        return new Measurement(width, width);
    }

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (StyledPiece piece in pieces)
        {
            yield return new Segment(piece.Text, piece.Style);
        }

        yield return Segment.LineBreak;
    }
}
