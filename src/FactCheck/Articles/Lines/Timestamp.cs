namespace FactCheck.Articles.Lines;

/// <summary>A line that gives the time of publication, perhaps with the outlet or the place.</summary>
/// <param name="Date">The date, where the line has one (not <c>3 hours ago</c>).</param>
/// <param name="IsUpdate">Whether it is the time of the last change.</param>
/// <param name="HasLabel">Whether a word such as <c>Published</c> says what it is.</param>
/// <param name="Outlet">The outlet named beside it.</param>
/// <param name="Author">The author named beside it.</param>
/// <param name="Place">The place named before it.</param>
internal sealed record Timestamp(DateReading? Date, bool IsUpdate, bool HasLabel, string? Outlet = null, string? Author = null, string? Place = null);
