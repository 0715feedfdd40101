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
        Inputs inputs = new(settings, surroundings);
        JudgeStage? judge = JudgeOf(settings, surroundings);
        return async (sources, cancellationToken) =>
        {
            List<ArticleAnalysis> reports = await inputs.AnalyzeAsync(engine, sources, cancellationToken);
            ComparisonReport report = await CompareAsync(engine, judge, reports, cancellationToken);
            return report with { Documents = [.. report.Documents.Select((document, index) => document with { Outlet = sources[index].Outlet ?? document.Outlet })] };
        };
    }

    /// <summary>A review: the first source is the draft, the others are what it is checked against.</summary>
    public static CompareArticles CreateReview(Settings settings, Surroundings surroundings) => ReviewAround(FactCheckEngine.Load(settings.Engine), settings, surroundings);

    /// <summary>A loaded engine that reviews, with the judge of the settings behind it.</summary>
    public static CompareArticles ReviewAround(FactCheckEngine engine, Settings settings, Surroundings surroundings)
    {
        Inputs inputs = new(settings, surroundings);
        JudgeStage? judge = JudgeOf(settings, surroundings);
        return async (sources, cancellationToken) =>
        {
            List<ArticleAnalysis> reports = await inputs.AnalyzeAsync(engine, sources, cancellationToken);
            return engine.Review(await CompareAsync(engine, judge, reports, cancellationToken), reports[0], [.. reports.Skip(1)], cancellationToken);
        };
    }

    public static IReadOnlyList<RuleDescriptor> Rules() => [.. RuleCatalog.All.Select(rule => rule.Descriptor)];

    /// <summary>What a judge would be asked about the reports; asks none.</summary>
    public static async Task<DoubtfulComparison> DoubtsAsync(IReadOnlyList<ArticleSource> sources, Settings settings, Surroundings surroundings, CancellationToken cancellationToken)
    {
        FactCheckEngine engine = FactCheckEngine.Load(settings.Engine);
        List<ArticleAnalysis> reports = await new Inputs(settings, surroundings).AnalyzeAsync(engine, sources, cancellationToken);
        return engine.CompareWithDoubts(reports, JudgeStage.DoubtsFor(settings.Judge), cancellationToken);
    }

    private static async Task<ComparisonReport> CompareAsync(FactCheckEngine engine, JudgeStage? judge, List<ArticleAnalysis> reports, CancellationToken cancellationToken) => judge is null
        ? engine.Compare(reports, cancellationToken)
        : await judge.ApplyAsync(engine.CompareWithDoubts(reports, judge.Doubts, cancellationToken), cancellationToken);

    /// <summary>The judge of the settings; null where none is asked. It lives as long as the program.</summary>
    private static JudgeStage? JudgeOf(Settings settings, Surroundings surroundings) =>
        settings.Judge.IsActive ? JudgePipeline.Create(settings.Judge, surroundings.Environment, time: surroundings.Time).Stage : null;

    /// <summary>Reads and analyses what is named on the command line.</summary>
    private sealed class Inputs(Settings settings, Surroundings surroundings)
    {
        private readonly ArticleReader _reader = new(settings.Articles);
        private readonly WordReader _words = new(settings.Articles);
        private readonly RecentAnalyses _recent = new();

        public async Task<List<ArticleAnalysis>> AnalyzeAsync(FactCheckEngine engine, IReadOnlyList<ArticleSource> sources, CancellationToken cancellationToken)
        {
            List<ArticleAnalysis> reports = new(sources.Count);
            foreach (ArticleSource source in sources)
            {
                ArticleAnalysis? analysis = _recent.Find(source);
                if (analysis is null)
                {
                    analysis = engine.Analyze(await ReadAsync(source, cancellationToken), cancellationToken);
                    _recent.Keep(source, analysis);
                }

                reports.Add(analysis);
            }

            return reports;
        }

        private async Task<Article> ReadAsync(ArticleSource source, CancellationToken cancellationToken)
        {
            if (source.Text is string text)
            {
                return _reader.FromText(text, published: source.Published, outlet: source.Outlet);
            }

            if (source.Path == "-")
            {
                await using Stream input = surroundings.OpenInput();
                return await _reader.ReadStreamAsync(input, "-", source.Published, cancellationToken: cancellationToken);
            }

            return WordReader.IsWordDocument(source.Path!)
                ? await _words.ReadFileAsync(source.Path!, source.Published, cancellationToken)
                : await _reader.ReadFileAsync(source.Path!, source.Published, cancellationToken);
        }
    }
}
