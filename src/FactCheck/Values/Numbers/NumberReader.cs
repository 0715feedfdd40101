namespace FactCheck.Values.Numbers;

/// <summary>Reads one number that begins at a piece: in figures, in words, a fraction, an ordinal or a vague word.</summary>
internal static class NumberReader
{
    /// <summary>The number that begins at <paramref name="start"/>; null where none does.</summary>
    public static NumberReading? Read(PieceList pieces, int start) =>
        pieces.IsDigits(start) || pieces[start].Kind == PieceKind.Symbol
            ? FigureReader.Read(pieces, start)
            : pieces.IsLetters(start) && !pieces.IsDigits(start - 1)
                ? WordNumberReader.Read(pieces, start)
                : null;

    /// <summary>A cardinal number without article or vague words, as clock times and durations have it.</summary>
    public static NumberReading? ReadCardinal(PieceList pieces, int start) =>
        Read(pieces, start) is { Form: not (NumberForm.Ordinal or NumberForm.Vague) } reading ? reading : null;
}
