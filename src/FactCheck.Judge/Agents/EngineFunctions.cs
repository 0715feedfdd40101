using System.Text;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Judge.Stages;
using FactCheck.Rules;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Judge.Agents;

/// <summary>What an agent can ask of the engine: texts in, reports out. Safe to share between threads.</summary>
public sealed class EngineFunctions
{
    private const int MostReports = 26;
    private readonly FactCheckEngine _engine;
    private readonly ArticleReader _reader;
    private readonly JudgeStage? _judge;

    /// <summary>Creates the functions.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="reader">Reads the texts, within its limits.</param>
    /// <param name="judge">Asked about doubtful pairs; null asks none.</param>
    public EngineFunctions(FactCheckEngine engine, ArticleReader reader, JudgeStage? judge = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(reader);
        _engine = engine;
        _reader = reader;
        _judge = judge;
    }

    /// <summary>Compares two or more reports.</summary>
    /// <exception cref="FactCheckException">A text or a date cannot be read, or there are too few or too many.</exception>
    public async Task<ComparisonReport> CompareAsync(IReadOnlyList<EngineText> reports, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return await CompareAsync(Analyze(reports, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reviews a draft, document <c>a</c>, against its sources.</summary>
    /// <exception cref="FactCheckException">A text cannot be read, or there is no source.</exception>
    public async Task<ComparisonReport> ReviewAsync(EngineText draft, IReadOnlyList<EngineText> sources, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(sources);
        List<ArticleAnalysis> analyses = Analyze([draft, .. sources], cancellationToken);
        ComparisonReport compared = await CompareAsync(analyses, cancellationToken).ConfigureAwait(false);
        return _engine.Review(compared, analyses[0], [.. analyses.Skip(1)], cancellationToken);
    }

    /// <summary>A line for each rule: id, name, what is found, severity.</summary>
    public static string ListRules()
    {
        StringBuilder lines = new();
        foreach (RuleDescriptor rule in RuleCatalog.All.Select(rule => rule.Descriptor))
        {
            lines.Append(rule.Id).Append(' ').Append(rule.Slug).Append(": ").Append(rule.Summary).Append(" (").Append(ReportTerms.Of(rule.DefaultSeverity)).Append(")\n");
        }

        return lines.ToString();
    }

    private List<ArticleAnalysis> Analyze(IReadOnlyList<EngineText> reports, CancellationToken cancellationToken) => reports.Count is < 2 or > MostReports
        ? throw new FactCheckException("FC0043", $"2 to {MostReports} reports can be compared; {reports.Count} given")
        : [.. reports.Select(report => _engine.Analyze(_reader.FromText(report.Text, published: Date(report.Published)), cancellationToken))];

    private async Task<ComparisonReport> CompareAsync(List<ArticleAnalysis> analyses, CancellationToken cancellationToken) => _judge is null
        ? _engine.Compare(analyses, cancellationToken)
        : await _judge.ApplyAsync(_engine.CompareWithDoubts(analyses, _judge.Doubts, cancellationToken), cancellationToken).ConfigureAwait(false);

    private static LocalDate? Date(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : LocalDatePattern.Iso.Parse(text.Trim()) is { Success: true } date ? date.Value
        : throw new FactCheckException("FC0043", $"'{text}' is not a date like 2024-10-24");
}
