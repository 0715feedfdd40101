namespace FactCheck.Evaluation;

/// <summary>Two reports with every agreement and discrepancy marked.</summary>
/// <param name="Name">Name of its folder, by which report files are found.</param>
/// <param name="A">The first report.</param>
/// <param name="B">The second.</param>
/// <param name="Items">The marks, in the order of the file.</param>
internal sealed record GoldPair(string Name, GoldArticle A, GoldArticle B, IReadOnlyList<GoldItem> Items);
