using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Cli.Configuration;
using FactCheck.Documents.Word;
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
        WordReader words = new(settings.Articles);
        RecentAnalyses recent = new();
        JudgeStage? judge = JudgeOf(settings, surroundings);
        return async (sources, cancellationToken) =>
        {
            List<ArticleAnalysis> reports = await AnalyzeAsync(engine, reader, words, recent, sources, surroundings, cancellationToken);
            ComparisonReport report = judge is null
                ? engine.Compare(reports, cancellationToken)
                : await judge.ApplyAsync(engine.CompareWithDoubts(reports, judge.Doubts, cancellationToken), cancellationToken);
            return report with { Documents = [.. report.Documents.Select((document, index) => document with { Outlet = sources[index].Outlet ?? document.Outlet })] };
        };
    }

    /// <summary>A review: the first source is the draft, the others are what it is checked against.</summary>
    public static CompareArticles CreateReview(Settings settings, Surroundings surroundings)
    {
        FactCheckEngine engine = FactCheckEngine.Load(settings.Engine);
        ArticleReader reader = new(settings.Articles);
        WordReader words = new(settings.Articles);
        return async (sources, cancellationToken) =>
        {
            List<ArticleAnalysis> reports = new(sources.Count);
            foreach (ArticleSource source in sources)
            {
                reports.Add(engine.Analyze(await ReadAsync(reader, words, source, surroundings, cancellationToken), cancellationToken));
            }

            return engine.Review(reports[0], [.. reports.Skip(1)], cancellationToken);
        };
    }

    public static IReadOnlyList<RuleDescriptor> Rules() => [.. RuleCatalog.All.Select(rule => rule.Descriptor)];

    /// <summary>What a judge would be asked about the reports; asks none.</summary>
    public static async Task<DoubtfulComparison> DoubtsAsync(IReadOnlyList<ArticleSource> sources, Settings settings, Surroundings surroundings, CancellationToken cancellationToken)
    {
        FactCheckEngine engine = FactCheckEngine.Load(settings.Engine);
        List<ArticleAnalysis> reports = await AnalyzeAsync(engine, new ArticleReader(settings.Articles), new WordReader(settings.Articles), new RecentAnalyses(), sources, surroundings, cancellationToken);
        return engine.CompareWithDoubts(reports, JudgeStage.DoubtsFor(settings.Judge), cancellationToken);
    }

    /// <summary>The judge of the settings; null where none is asked. It lives as long as the program.</summary>
    private static JudgeStage? JudgeOf(Settings settings, Surroundings surroundings) =>
        settings.Judge.IsActive ? JudgePipeline.Create(settings.Judge, surroundings.Environment, time: surroundings.Time).Stage : null;

    private static async Task<List<ArticleAnalysis>> AnalyzeAsync(
        FactCheckEngine engine,
        ArticleReader reader,
        WordReader words,
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
                analysis = engine.Analyze(await ReadAsync(reader, words, source, surroundings, cancellationToken), cancellationToken);
                recent.Keep(source, analysis);
            }

            reports.Add(analysis);
        }

        return reports;
    }

    private static async Task<Article> ReadAsync(ArticleReader reader, WordReader words, ArticleSource source, Surroundings surroundings, CancellationToken cancellationToken)
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

        if (WordReader.IsWordDocument(source.Path!))
        {
            return await words.ReadFileAsync(source.Path!, source.Published, cancellationToken);
        }

        return await reader.ReadFileAsync(source.Path!, source.Published, cancellationToken);
    }
}
