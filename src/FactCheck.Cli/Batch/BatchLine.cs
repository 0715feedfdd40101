namespace FactCheck.Cli.Batch;

/// <summary>A line of a file.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">Its bytes without the line end; null where there are too many.</param>
/// <param name="IsComplete">Whether a line end follows.</param>
internal sealed record BatchLine(int Number, byte[]? Bytes, bool IsComplete)
{
    /// <summary>Whether it holds nothing but space.</summary>
    public bool IsBlank => Bytes is not null && Bytes.AsSpan().IndexOfAnyExcept(" \t\r"u8) < 0;
}
