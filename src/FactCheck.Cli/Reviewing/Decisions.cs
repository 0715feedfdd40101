using System.Globalization;
using FactCheck.Language;

namespace FactCheck.Cli.Reviewing;

/// <summary>What was decided on the findings of a draft: by comments in it, by <c>.factcheck.json</c>, by a baseline. Keeps count of what was of use.</summary>
internal sealed class Decisions(string? settingsPath, IReadOnlyList<DecisionEntry> entries, Baseline? baseline)
{
    private const string Known = "known";
    private const string Dismissed = "dismissed";
    private static readonly DiscrepancyType[] _named = [DiscrepancyType.Entity, DiscrepancyType.Place, DiscrepancyType.Role, DiscrepancyType.Attribution];
    private readonly HashSet<DecisionEntry> _usedEntries = [];
    private readonly HashSet<InlineIgnore> _usedComments = [];
    private readonly HashSet<string> _usedFingerprints = new(StringComparer.Ordinal);

    /// <summary>The report with the severity and the status that were decided.</summary>
    public ComparisonReport Apply(ComparisonReport report)
    {
        Dictionary<string, ReportDocument> documents = report.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        ReportFinding[] findings = [.. report.Findings.Select(finding => finding.Relation == Relation.Discrepancy ? Decide(WithSeverity(finding), report.Review!, documents) : finding)];
        return report with
        {
            Findings =
            [
                .. findings.Where(finding => finding.Relation == Relation.Discrepancy).OrderByDescending(finding => finding.Severity),
                .. findings.Where(finding => finding.Relation == Relation.Agreement),
            ],
        };
    }

    /// <summary>A line for each decision that speaks of this draft and met no finding.</summary>
    public IEnumerable<string> Unused(ComparisonReport report, string draft)
    {
        foreach (InlineIgnore comment in report.Review!.Ignores.Where(comment => !_usedComments.Contains(comment)))
        {
            string what = comment.RuleIds.Count == 0 ? "names no rule"
                : comment.Reason.Length == 0 ? "gives no reason and is not applied"
                : $"is unused: no finding of {string.Join(", ", comment.RuleIds)} in its paragraph";
            yield return string.Create(CultureInfo.InvariantCulture, $"{draft}:{comment.Line}: factcheck: ignore {what}");
        }

        DecisionEntry[] unused = [.. entries.Where(entry => !_usedEntries.Contains(entry))];
        if (unused.Length > 0)
        {
            yield return $"{settingsPath}: unused for this draft: {string.Join(", ", unused.Select(entry => entry.Place))}";
        }

        foreach (BaselineEntry entry in baseline?.Entries.Where(entry => !_usedFingerprints.Contains(entry.Fingerprint)) ?? [])
        {
            yield return $"{baseline!.Path}: unused: {entry.RuleId} {entry.Summary} ({entry.Fingerprint})";
        }
    }

    private ReportFinding WithSeverity(ReportFinding finding)
    {
        SeverityOverride[] overrides = [.. entries.OfType<SeverityOverride>().Where(entry => entry.RuleId == finding.RuleId)];
        _usedEntries.UnionWith(overrides);
        return overrides is [.., { } last] ? finding with { Severity = last.Severity } : finding;
    }

    /// <summary>All decisions that fit count as used; the most particular one is shown.</summary>
    private ReportFinding Decide(ReportFinding finding, ReviewResult review, Dictionary<string, ReportDocument> documents)
    {
        InlineIgnore[] comments = [.. review.Ignores.Where(comment => comment.Reason.Length > 0 && comment.RuleIds.Contains(finding.RuleId, StringComparer.Ordinal) && SpeaksOf(comment, finding, documents))];
        DecisionEntry[] fitting = [.. entries.Where(entry => Fits(entry, finding, documents))];
        BaselineEntry? known = baseline?.Entries.FirstOrDefault(entry => entry.Fingerprint == finding.Fingerprint);
        _usedComments.UnionWith(comments);
        _usedEntries.UnionWith(fitting);
        if (known is not null)
        {
            _usedFingerprints.Add(known.Fingerprint);
        }

        return comments is [{ } comment, ..] ? finding with { Status = Dismissed, Decision = new FindingDecision("comment", comment.Reason) }
            : fitting is [{ } entry, ..] ? finding with { Status = Dismissed, Decision = new FindingDecision("settings", entry.Reason) }
            : known is not null ? finding with { Status = Known, Decision = new FindingDecision("baseline", baseline!.Path) }
            : finding;
    }

    private static bool SpeaksOf(InlineIgnore comment, ReportFinding finding, Dictionary<string, ReportDocument> documents) =>
        finding.Evidence.Any(evidence => evidence.Document == documents.Keys.First() && comment.Scope.Overlaps(evidence.Span));

    private static bool Fits(DecisionEntry entry, ReportFinding finding, Dictionary<string, ReportDocument> documents) => entry switch
    {
        IgnoredRule ignored => ignored.RuleId == finding.RuleId,
        AcceptedDifference accepted => (accepted.RuleId is null || accepted.RuleId == finding.RuleId)
            && (accepted.Fingerprint is { } fingerprint ? fingerprint == finding.Fingerprint : SaysBoth(finding, documents, words => Same(words, accepted.Draft!), words => Same(words, accepted.Source!))),
        AliasGroup aliases => finding.Type is { } type && _named.Contains(type) && SaysBoth(finding, documents, words => IsOneOf(words, aliases.Names), words => IsOneOf(words, aliases.Names)),
        _ => false,
    };

    /// <summary>Whether some words of the draft pass one test and the words of every source the other.</summary>
    private static bool SaysBoth(ReportFinding finding, Dictionary<string, ReportDocument> documents, Func<string, bool> draft, Func<string, bool> source)
    {
        string own = finding.Evidence[0].Document;
        return finding.Evidence.Where(evidence => evidence.Document == own).Any(evidence => draft(WordsOf(evidence, documents)))
            && finding.Evidence.Where(evidence => evidence.Document != own).All(evidence => source(WordsOf(evidence, documents)));
    }

    private static string WordsOf(ReportEvidence evidence, Dictionary<string, ReportDocument> documents)
    {
        ReportDocument document = documents[evidence.Document];
        return string.Join(' ', (evidence.Focus.Count == 0 ? [evidence.Span] : evidence.Focus).Select((TextSpan focus) => focus.Text(document.Readable ?? document.Text)));
    }

    private static bool IsOneOf(string words, IReadOnlyList<string> names) => names.Any(name => Same(words, name));

    private static bool Same(string left, string right) => Plain(left).Equals(Plain(right), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string words)
    {
        string plain = string.Join(' ', words.Replace("\u2060", "", StringComparison.Ordinal).Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        plain = plain.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? plain[4..] : plain;
        return plain.EndsWith("'s", StringComparison.Ordinal) ? plain[..^2] : plain;
    }
}
