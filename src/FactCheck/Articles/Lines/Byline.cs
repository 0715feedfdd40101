namespace FactCheck.Articles.Lines;

/// <summary>A line that names the author.</summary>
/// <param name="Names">The author or authors, as written; null where the line names only helpers (<c>editing by</c>).</param>
/// <param name="Outlet">The outlet named beside them.</param>
internal sealed record Byline(string? Names, string? Outlet);
