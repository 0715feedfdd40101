using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Cli.Configuration;
using FactCheck.Documents.Word;
using FactCheck.Rules;

namespace FactCheck.Cli.Comparing;

/// <summary>The engine behind <see cref="CompareArticles"/>.</summary>
internal static class EngineComparison
{
    public static CompareArticles Create(Settings settings, Surroundings surroundings)
    {
        FactCheckEngine engine = FactCheckEngine.Load(settings.Engine);
        ArticleReader reader = new(settings.Articles);
        WordReader words = new(settings.Articles);
        RecentAnalyses recent = new();
        return async (sources, cancellationToken) =>
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

            ComparisonReport report = engine.Compare(reports, cancellationToken);
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
