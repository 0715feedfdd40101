using System.Globalization;
using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Rules;

namespace FactCheck.Reports;

/// <summary>Collects the weighed findings of every two reports into one report: merged, ranked, numbered.</summary>
internal sealed class ReportBuilder(IReadOnlyList<ArticleAnalysis> reports, string modelHash, EngineOptions options)
{
    private readonly List<ReportFinding> findings = [];
    private readonly List<string> notes = [];
    private readonly HashSet<(int Report, int Sentence)> matched = [];

    /// <summary>Adds what the rules said of the reports <paramref name="i"/> and <paramref name="j"/>.</summary>
    public void Add(int i, int j, PairContext context, IReadOnlyList<Finding> candidates, IReadOnlyList<string> failures)
    {
        IReadOnlyList<string> pairNotes = PairNotes.Read(context, reports.Count > 2 ? (Id(i), Id(j)) : ("a", "b"));
        notes.AddRange(pairNotes);
        notes.AddRange(failures);
        foreach (FindingMerger.Merged merged in FindingMerger.Merge(candidates.Where(f => f.Confidence >= options.MinConfidence)))
        {
            matched.UnionWith(merged.A.Select(e => (i, e.SentenceIndex)));
            matched.UnionWith(merged.B.Select(e => (j, e.SentenceIndex)));
            findings.Add(Shape(i, j, merged));
        }
    }

    /// <summary>A merged finding of the reports <paramref name="i"/> and <paramref name="j"/> as the report has it, its id still empty.</summary>
    public ReportFinding Shape(int i, int j, FindingMerger.Merged merged)
    {
        Finding finding = merged.Finding;
        Severity? severity = finding.Relation == Relation.Agreement ? null
            : options.Rules.TryGetValue(finding.Rule.Id, out RuleOptions? rule) && rule.Severity is Severity fixedSeverity ? fixedSeverity
            : finding.Severity;
        return new ReportFinding
        {
            Id = string.Empty,
            Fingerprint = Fingerprint.Of(finding),
            RuleId = finding.Rule.Id,
            Relation = finding.Relation,
            Type = finding.Rule.Type,
            Severity = severity,
            Confidence = Math.Round(finding.Confidence, 2, MidpointRounding.AwayFromZero),
            Summary = ReportNames.Rename(finding.Message, Id(i), Id(j)),
            Explanation = Explanations.Of(finding),
            Source = "rules",
            Evidence = [.. merged.A.OrderBy(e => e.Clause).Select(e => Evidence(i, e)), .. merged.B.OrderBy(e => e.Clause).Select(e => Evidence(j, e))],
        };
    }

    /// <summary>The report.</summary>
    public ComparisonReport Build()
    {
        IReadOnlyList<ReportFinding> ordered = FindingOrder.Apply(findings);

        return new ComparisonReport(
            new EngineInfo(EngineVersion.Current, "rules+encoder", modelHash, null),
            [.. reports.Select((r, i) => new ReportDocument(Id(i), r.Article.Path, r.Article.Title, r.Article.Outlet, r.Article.Published?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), "en", r.Sentences.Count, r.Article.Original.Text) { Readable = ReferenceEquals(r.Article.Original.Readable, r.Article.Original.Text) ? null : r.Article.Original.Readable, Blocks = r.Article.Original.Blocks })],
            ordered,
            [.. reports.SelectMany((r, i) => r.Sentences.Where(s => s.Block != Articles.BlockKind.Headline && !matched.Contains((i, s.Index))).Select(s => new ReportPassage(Id(i), r.Article.ToOriginal(s.Sentence.Span), null)))],
            [.. reports.SelectMany((r, i) => r.Article.Original.Blocks.Where(b => !b.IsCompared).Select(b => new ReportPassage(Id(i), b.Span, b.IgnoreReason)))],
            [.. notes.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Id of the document at <paramref name="index"/>.</summary>
    public static string Id(int index)
    {
        string id = string.Empty;
        for (int rest = index; rest >= 0; rest = (rest / 26) - 1)
        {
            id = (char)('a' + (rest % 26)) + id;
        }

        return id;
    }

    private ReportEvidence Evidence(int report, Evidence evidence)
    {
        Articles.Article article = reports[report].Article;
        return new(Id(report), article.ToOriginal(evidence.Clause), [.. evidence.Focus.Select(article.ToOriginal)], evidence.Value);
    }
}
