using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Doubts;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Reviewing;
using FactCheck.Rules;

namespace FactCheck;

/// <summary>Compares reports of one story. Immutable after loading and safe to share between threads; the same input gives the same report every time.</summary>
public sealed class FactCheckEngine
{
    private readonly LanguageModel model;
    private readonly ArticleAnalyzer analyzer;
    private readonly ArticleComparer comparer;
    private readonly EngineOptions options;
    private readonly EngineParts parts;
    private readonly LexicalRelations lexicon;

    private FactCheckEngine(LanguageModel model, EngineOptions options, EngineParts parts)
    {
        this.model = model;
        this.options = options;
        this.parts = parts;
        lexicon = LexicalRelations.Shipped;
        analyzer = new ArticleAnalyzer(model);
        comparer = new ArticleComparer(RuleCatalog.Active(options), parts);
    }

    /// <summary>Loads the encoder and the lexicons.</summary>
    /// <param name="options">Settings; null means the defaults.</param>
    /// <exception cref="FactCheckException">The model is missing or a setting is out of range.</exception>
    public static FactCheckEngine Load(EngineOptions? options = null)
    {
        options ??= new EngineOptions();
        RuleCatalog.Validate(options);
        try
        {
            return new FactCheckEngine(LanguageModel.Load(options.ModelPath), options, EngineParts.All);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new FactCheckException("FC0010", $"{options.ModelPath ?? "Model"}: the language model cannot be loaded: {e.Message}", e);
        }
    }

    /// <summary>Reads everything from one report that a comparison needs; do it once, whatever the number of reports.</summary>
    /// <exception cref="FactCheckException">The text is not English.</exception>
    public ArticleAnalysis Analyze(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        return analyzer.Analyze(article, cancellationToken);
    }

    /// <summary>Compares two or more analysed reports.</summary>
    /// <exception cref="ArgumentException">Fewer than two reports.</exception>
    public ComparisonReport Compare(IReadOnlyList<ArticleAnalysis> reports, CancellationToken cancellationToken = default) => Compare(reports, null, cancellationToken);

    /// <summary>Compares two or more analysed reports and keeps what the rules left in doubt, for a judge. The report is the one that <see cref="Compare(IReadOnlyList{ArticleAnalysis}, CancellationToken)"/> gives.</summary>
    /// <exception cref="ArgumentException">Fewer than two reports.</exception>
    public DoubtfulComparison CompareWithDoubts(IReadOnlyList<ArticleAnalysis> reports, DoubtOptions? doubts = null, CancellationToken cancellationToken = default)
    {
        DoubtCollector collector = new(reports, doubts ?? new DoubtOptions(), options.MinConfidence);
        return collector.Finish(Compare(reports, collector, cancellationToken));
    }

    private ComparisonReport Compare(IReadOnlyList<ArticleAnalysis> reports, DoubtCollector? doubts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentOutOfRangeException.ThrowIfLessThan(reports.Count, 2, nameof(reports));
        ReportBuilder builder = new(reports, model.Hash, options);
        for (int i = 0; i < reports.Count; i++)
        {
            for (int j = i + 1; j < reports.Count; j++)
            {
                PairContext context = Context(reports[i], reports[j]);
                (IReadOnlyList<Finding> findings, IReadOnlyList<string> failures) = comparer.Compare(context, cancellationToken);
                builder.Add(i, j, context, findings, failures);
                doubts?.Add(i, j, findings, merged => builder.Shape(i, j, merged), cancellationToken);
            }
        }

        return builder.Build();
    }

    /// <summary>Reviews a draft against its sources: what they say of each of its claims, in <see cref="ComparisonReport.Review"/>. The draft is the first document of the report.</summary>
    /// <exception cref="ArgumentException">There is no source.</exception>
    public ComparisonReport Review(ArticleAnalysis draft, IReadOnlyList<ArticleAnalysis> sources, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentOutOfRangeException.ThrowIfLessThan(sources.Count, 1, nameof(sources));
        return Review(Compare([draft, .. sources], cancellationToken), draft, sources, cancellationToken);
    }

    /// <summary>Reviews a draft on the ground of a comparison with its sources that is made already, for instance by the rules and a judge.</summary>
    public ComparisonReport Review(ComparisonReport compared, ArticleAnalysis draft, IReadOnlyList<ArticleAnalysis> sources, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(compared);
        ArgumentNullException.ThrowIfNull(sources);
        ArticleAnalysis[] reports = [draft, .. sources];
        ReviewedPair[] pairs =
        [
            .. Enumerable.Range(0, reports.Length).SelectMany(i => Enumerable.Range(i + 1, reports.Length - i - 1).Select(j => new ReviewedPair(i, j, Context(reports[i], reports[j])))),
        ];
        return DraftReview.Of(compared, reports, pairs, cancellationToken);
    }

    /// <summary>Every candidate that the rules weighed for two reports, shown or not, for fitting the comparability test.</summary>
    internal IReadOnlyList<Finding> Candidates(ArticleAnalysis a, ArticleAnalysis b, CancellationToken cancellationToken = default) =>
        comparer.Compare(Context(a, b), cancellationToken).Findings;

    /// <summary>The same engine under other settings or without some of its parts; it compares what this one has analysed.</summary>
    internal FactCheckEngine With(EngineOptions options, EngineParts parts) => new(model, options, parts);

    /// <summary>Two reports side by side, as the rules see them.</summary>
    internal PairContext Context(ArticleAnalysis a, ArticleAnalysis b) => new(a, b, lexicon, parts.WordVectors);
}
