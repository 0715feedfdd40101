namespace FactCheck.Evaluation;

/// <summary>One report of a gold pair.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">Publication date as the gold file states it, ISO 8601.</param>
/// <param name="Text">The decoded text, without byte order mark.</param>
internal sealed record GoldArticle(string Path, string? Outlet, string? Published, CodePointText Text);
