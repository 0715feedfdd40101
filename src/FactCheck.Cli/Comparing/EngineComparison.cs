using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Cli.Configuration;
using FactCheck.Doubts;
using FactCheck.Judge;
using FactCheck.Judge.Stages;
using FactCheck.Rules;

namespace FactCheck.Cli.Comparing;

/// <summary>The engine behind <see cref="CompareArticles"/>.</summary>
internal static class EngineComparison
{
    public static CompareArticles Create(Settings settings, Surroundings surroundings) => Around(FactCheckEngine.Load(settings.Engine), settings, surroundings);

    /// <summary>A loaded engine with the judge of the settings behind it.</summary>
    public static CompareArticles Around(FactCheckEngine engine, Settings settings, Surroundings surroundings)
    {
        ArticleReader reader = new(settings.Articles);
        RecentAnalyses recent = new();
        JudgeStage? judge = JudgeOf(settings, surroundings);
        return async (sources, cancellationToken) =>
        {
            List<ArticleAnalysis> reports = await AnalyzeAsync(engine, reader, recent, sources, surroundings, cancellationToken);
            ComparisonReport report = judge is null
                ? engine.Compare(reports, cancellationToken)
                : await judge.ApplyAsync(engine.CompareWithDoubts(reports, judge.Doubts, cancellationToken), cancellationToken);
            return report with { Documents = [.. report.Documents.Select((document, index) => document with { Outlet = sources[index].Outlet ?? document.Outlet })] };
        };
    }

    public static IReadOnlyList<RuleDescriptor> Rules() => [.. RuleCatalog.All.Select(rule => rule.Descriptor)];

    /// <summary>What a judge would be asked about the reports; asks none.</summary>
    public static async Task<DoubtfulComparison> DoubtsAsync(IReadOnlyList<ArticleSource> sources, Settings settings, Surroundings surroundings, CancellationToken cancellationToken)
    {
        FactCheckEngine engine = FactCheckEngine.Load(settings.Engine);
        List<ArticleAnalysis> reports = await AnalyzeAsync(engine, new ArticleReader(settings.Articles), new RecentAnalyses(), sources, surroundings, cancellationToken);
        return engine.CompareWithDoubts(reports, JudgeStage.DoubtsFor(settings.Judge), cancellationToken);
    }

    /// <summary>The judge of the settings; null where none is asked. It lives as long as the program.</summary>
    private static JudgeStage? JudgeOf(Settings settings, Surroundings surroundings) =>
        settings.Judge.IsActive ? JudgePipeline.Create(settings.Judge, surroundings.Environment, time: surroundings.Time).Stage : null;

    private static async Task<List<ArticleAnalysis>> AnalyzeAsync(
        FactCheckEngine engine,
        ArticleReader reader,
        RecentAnalyses recent,
        IReadOnlyList<ArticleSource> sources,
        Surroundings surroundings,
        CancellationToken cancellationToken)
    {
        List<ArticleAnalysis> reports = new(sources.Count);
        foreach (ArticleSource source in sources)
        {
            ArticleAnalysis? analysis = recent.Find(source);
            if (analysis is null)
            {
                analysis = engine.Analyze(await ReadAsync(reader, source, surroundings, cancellationToken), cancellationToken);
                recent.Keep(source, analysis);
            }

            reports.Add(analysis);
        }

        return reports;
    }

    private static async Task<Article> ReadAsync(ArticleReader reader, ArticleSource source, Surroundings surroundings, CancellationToken cancellationToken)
    {
        if (source.Text is string text)
        {
            return reader.FromText(text, published: source.Published, outlet: source.Outlet);
        }

        if (source.Path == "-")
        {
            await using Stream input = surroundings.OpenInput();
            return await reader.ReadStreamAsync(input, "-", source.Published, cancellationToken: cancellationToken);
        }

        return await reader.ReadFileAsync(source.Path!, source.Published, cancellationToken);
    }
}
