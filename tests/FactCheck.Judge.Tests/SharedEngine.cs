using System.Collections.Concurrent;
using FactCheck.Articles;
using FactCheck.Doubts;
using FactCheck.Judge.Stages;
using FactCheck.Testing;

namespace FactCheck.Judge.Tests;

/// <summary>The engine with the shipped model, loaded once, and comparisons of fixtures, made once.</summary>
internal static class SharedEngine
{
    private static readonly Lazy<FactCheckEngine> _engine = new(() => FactCheckEngine.Load(new EngineOptions { ModelPath = Repository.PathOf("src", "FactCheck.Language", "Model") }));
    private static readonly ConcurrentDictionary<string, Lazy<DoubtfulComparison>> _compared = new(StringComparer.Ordinal);

    public static FactCheckEngine Instance => _engine.Value;

    /// <summary>A fixture pair with several doubtful pairs, passages included.</summary>
    public static DoubtfulComparison Doubtful => CompareFiles(PathOf("orvika-quarter", "a.txt"), PathOf("orvika-quarter", "b.txt"));

    /// <summary>The same pair with all that is not wholly improbable held doubtful: many pairs, however the weights are fitted.</summary>
    public static DoubtfulComparison ManyDoubts { get; } = Compare(new DoubtOptions { WithPassages = true, Floor = 0.02 }, Fixture("orvika-quarter", "a.txt"), Fixture("orvika-quarter", "b.txt"));

    public static string PathOf(string pair, string file) => Repository.PathOf("fixtures", "gold", "dev", pair, file);

    public static string Fixture(string pair, string file) => File.ReadAllText(PathOf(pair, file));

    /// <summary>The comparison of files that no test changes.</summary>
    public static DoubtfulComparison CompareFiles(params string[] paths) =>
        _compared.GetOrAdd(string.Join('\n', paths), _ => new Lazy<DoubtfulComparison>(() => Compare([.. paths.Select(File.ReadAllText)]))).Value;

    public static DoubtfulComparison Compare(params string[] texts) => Compare(new DoubtOptions { WithPassages = true }, texts);

    private static DoubtfulComparison Compare(DoubtOptions options, params string[] texts)
    {
        ArticleReader reader = new(new ArticleOptions());
        return Instance.CompareWithDoubts([.. texts.Select(text => Instance.Analyze(reader.FromText(text)))], options);
    }

    public static Task<FactCheck.Reports.ComparisonReport> JudgeAsync(DoubtfulComparison comparison, IPairJudge judge, JudgeOptions? options = null) =>
        new JudgeStage(judge, options ?? new JudgeOptions()).ApplyAsync(comparison);
}
