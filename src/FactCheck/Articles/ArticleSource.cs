using NodaTime;

namespace FactCheck.Articles;

/// <summary>A decoded text and what the caller knows about it.</summary>
/// <param name="Text">The text without byte order mark.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Path">Where it came from.</param>
/// <param name="Published">Date given by the caller.</param>
/// <param name="Outlet">Outlet given by the caller.</param>
internal sealed record ArticleSource(string Text, ArticleFormat Format, string? Path, LocalDate? Published, string? Outlet);
