using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Cli.Configuration;
using FactCheck.Rules;

namespace FactCheck.Cli.Comparing;

/// <summary>The engine behind <see cref="CompareArticles"/>.</summary>
internal static class EngineComparison
{
    public static CompareArticles Create(Settings settings, Surroundings surroundings)
    {
        FactCheckEngine engine = FactCheckEngine.Load(new EngineOptions
        {
            ModelPath = settings.ModelPath,
            Rules = settings.Rules.ToDictionary(r => r.Key, r => new RuleOptions { Severity = r.Value.Severity }),
        });
        ArticleReader reader = new(new ArticleOptions { MaxBytes = (int)Math.Min(settings.MaxBytes, ArticleOptions.LargestMaxBytes) });
        return async (sources, cancellationToken) =>
        {
            List<ArticleAnalysis> reports = new(sources.Count);
            foreach (ArticleSource source in sources)
            {
                reports.Add(engine.Analyze(await ReadAsync(reader, source, surroundings, cancellationToken), cancellationToken));
            }

            return engine.Compare(reports, cancellationToken);
        };
    }

    public static IReadOnlyList<RulePage> Rules() =>
        [.. RuleCatalog.All.Select(r => r.Descriptor).Select(d => new RulePage(
            d.Id, d.Slug, d.Summary, d.Why, d.DefaultSeverity, d.Status.ToString().ToLowerInvariant(), [.. d.Examples.Select(e => new RulePageExample(e.A, e.B, e.Note))]))];

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
