using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Testing;
using NodaTime;

namespace FactCheck.Tests;

/// <summary>The engine with the shipped model and default settings, loaded once for all tests.</summary>
internal static class SharedEngine
{
    private static readonly Lazy<FactCheckEngine> Loaded = new(() =>
        FactCheckEngine.Load(new EngineOptions { ModelPath = Repository.PathOf("src", "FactCheck.Language", "Model") }));

    private static readonly ArticleReader Reader = new(new ArticleOptions());

    /// <summary>Confidence from which findings are shown unless settings say otherwise.</summary>
    public static double DefaultConfidence { get; } = new EngineOptions().MinConfidence;

    public static FactCheckEngine Instance => Loaded.Value;

    public static ArticleAnalysis Analyze(string text, LocalDate? published = null) => Instance.Analyze(Reader.FromText(text, published: published));

    public static ComparisonReport Compare(string a, string b) => Instance.Compare([Analyze(a), Analyze(b)]);

    /// <summary>What one rule alone says of two texts, at any confidence.</summary>
    public static IReadOnlyList<Finding> Check(IRule rule, string a, string b)
    {
        PairContext context = new(Analyze(a), Analyze(b), LexicalRelations.Shipped);
        (IReadOnlyList<Finding> findings, IReadOnlyList<string> failures) = new ArticleComparer([rule], EngineParts.All).Compare(context, CancellationToken.None);
        Assert.That(failures, Is.Empty);
        return findings;
    }
}
