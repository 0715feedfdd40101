namespace FactCheck.Articles.Lines;

/// <summary>Place, date and agency before the first sentence of a report.</summary>
/// <param name="Length">Number of characters, the dash or colon included.</param>
/// <param name="Place">The first place named; null where only the agency stands there.</param>
/// <param name="Date">The date; null where none is given.</param>
/// <param name="Agency">The agency in brackets.</param>
internal sealed record DatelineReading(int Length, string? Place, DateReading? Date, string? Agency);
