namespace FactCheck.Values.Numbers;

/// <summary>Reads one number that begins at a piece: in figures, in words, a fraction, an ordinal or a vague word.</summary>
internal static class NumberReader
{
    /// <summary>The number that begins at <paramref name="start"/>; null where none does.</summary>
    public static NumberReading? Read(PieceList pieces, int start)
    {
        if (pieces.IsDigits(start) || pieces[start].Kind == PieceKind.Symbol)
        {
            return FigureReader.Read(pieces, start);
        }

        NumberReading? reading = pieces.IsLetters(start) && !(pieces.IsDigits(start - 1) && pieces.IsAttached(start)) ? WordNumberReader.Read(pieces, start) : null;
        return reading is null || (pieces.IsDigits(reading.End) && pieces.IsAttached(reading.End)) ? null : OfScale(pieces, reading);
    }

    /// <summary><c>a quarter of a billion</c>.</summary>
    private static NumberReading OfScale(PieceList pieces, NumberReading reading)
    {
        bool isPart = reading.Form == NumberForm.Fraction && pieces.Is(reading.End, "of") && pieces[reading.End + 1].Lower is "a" or "an";
        return isPart && NumberWords.TryGet(pieces[reading.End + 2].Lower, "scale", out decimal scale)
            ? reading with { Low = reading.Low * scale, High = reading.High * scale, Step = scale / 10, Form = NumberForm.Words, Scale = scale, End = reading.End + 3 }
            : reading;
    }

    /// <summary>A cardinal number without article or vague words, as clock times and durations have it.</summary>
    public static NumberReading? ReadCardinal(PieceList pieces, int start) =>
        Read(pieces, start) is { Form: not (NumberForm.Ordinal or NumberForm.Vague) } reading ? reading : null;
}
