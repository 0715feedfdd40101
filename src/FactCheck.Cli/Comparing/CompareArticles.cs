namespace FactCheck.Cli.Comparing;

/// <summary>Reads and compares two or more reports. Safe to call from many threads.</summary>
internal delegate Task<ComparisonReport> CompareArticles(IReadOnlyList<ArticleSource> sources, CancellationToken cancellationToken);
