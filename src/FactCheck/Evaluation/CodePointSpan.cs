namespace FactCheck.Evaluation;

/// <summary>A half-open range of code points, as written by the reports and gold files that are scored: it may be empty or reversed.</summary>
internal readonly record struct CodePointSpan(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>Shared part of the shorter of two spans, 0 to 1.</summary>
    public double OverlapWith(CodePointSpan other)
    {
        int shared = Math.Min(End, other.End) - Math.Max(Start, other.Start);
        return shared > 0 ? shared / (double)Math.Max(1, Math.Min(Length, other.Length)) : 0;
    }
}
