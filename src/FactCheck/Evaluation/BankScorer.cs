namespace FactCheck.Evaluation;

/// <summary>Scores reports on a sentence bank, line by line, by the counting rules of the bank's reference scorer.</summary>
internal sealed class BankScorer
{
    private readonly SortedDictionary<string, BankTypeCounts> _byType = new(StringComparer.Ordinal);
    private readonly List<string> _remarks = [];
    private readonly List<JudgedFinding> _findings = [];
    private int _lines, _missing, _agree, _agreeFlagged, _unrelated, _unrelatedFlagged, _confirmed, _differ, _found, _typed, _severityRight, _elsewhere;

    /// <summary>Counts one line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="reports">Findings by the ids of <see cref="BankLine.Pairs"/>; a pair without a report is absent or null.</param>
    public void Add(BankLine line, IReadOnlyDictionary<string, IReadOnlyList<PredictedFinding>?> reports)
    {
        _lines++;
        AddSame(line, "agree", line.Agree, Findings(reports, $"{line.Id}/agree"));
        AddSame(line, "unrelated", line.Unrelated, Findings(reports, $"{line.Id}/unrelated"));
        for (int index = 0; index < line.Differ.Count; index++)
        {
            string pair = $"{line.Id}/differ{index}";
            AddDifference(line, line.Differ[index], pair, Findings(reports, pair));
        }
    }

    public BankResult Finish() => new()
    {
        Lines = _lines,
        Missing = _missing,
        Found = Share(_found, _differ),
        Typed = Share(_typed, _differ),
        SeverityOfTyped = Share(_severityRight, _typed),
        OnlyElsewhere = Share(_elsewhere, _differ),
        AgreeFlagged = Share(_agreeFlagged, _agree),
        UnrelatedFlagged = Share(_unrelatedFlagged, _unrelated),
        Confirmed = Share(_confirmed, _agree),
        ByType = [.. _byType.Values],
        Remarks = _remarks,
        Findings = _findings,
    };

    private static double Share(int part, int whole) => whole == 0 ? 0 : part / (double)whole;

    private static bool Hits(PredictedFinding finding, string document, string text, string words)
    {
        CodePointText points = new(text);
        CodePointSpan span = points.Find(words);
        int start = points.Utf16LengthOf(span.Start);
        int end = points.Utf16LengthOf(span.End);
        return finding.Evidence.Any(evidence => evidence.Document == document && Math.Min(evidence.End ?? 0, end) > Math.Max(evidence.Start ?? 0, start));
    }

    private IReadOnlyList<PredictedFinding> Findings(IReadOnlyDictionary<string, IReadOnlyList<PredictedFinding>?> reports, string pair)
    {
        if (reports.GetValueOrDefault(pair) is { } findings)
        {
            return findings;
        }

        _missing++;
        return [];
    }

    private void AddSame(BankLine line, string kind, string counterpart, IReadOnlyList<PredictedFinding> findings)
    {
        List<PredictedFinding> discrepancies = [.. findings.Where(finding => finding.Relation == PairScorer.Discrepancy)];
        foreach (string type in discrepancies.Select(finding => finding.Type ?? "None").Distinct(StringComparer.Ordinal))
        {
            CountsOf(type).False++;
        }

        _findings.AddRange(discrepancies.Select(finding => new JudgedFinding($"{line.Id}/{kind}", finding, FindingOutcome.Wrong, IsTypeRight: false)));
        if (kind == "agree")
        {
            _agree++;
            _agreeFlagged += discrepancies.Count > 0 ? 1 : 0;
            _confirmed += findings.Any(finding => finding.Relation == PairScorer.Agreement) ? 1 : 0;
        }
        else
        {
            _unrelated++;
            _unrelatedFlagged += discrepancies.Count > 0 ? 1 : 0;
        }

        if (discrepancies.Count > 0)
        {
            _remarks.Add($"FALSE {kind} [{discrepancies[0].Type ?? "None"}] {PythonFormat.Literal(line.A)} | {PythonFormat.Literal(counterpart)}");
        }
    }

    private void AddDifference(BankLine line, BankDifference difference, string pair, IReadOnlyList<PredictedFinding> findings)
    {
        List<PredictedFinding> discrepancies = [.. findings.Where(finding => finding.Relation == PairScorer.Discrepancy)];
        HashSet<PredictedFinding> matching = new(
            discrepancies.Where(finding => Hits(finding, "a", line.A, difference.WordsA) && Hits(finding, "b", difference.B, difference.WordsB)),
            ReferenceEqualityComparer.Instance);
        List<PredictedFinding> typed = [.. matching.Where(finding => finding.Type == difference.Type)];
        bool severityRight = typed.Any(finding => finding.Severity == difference.Severity);
        BankTypeCounts counts = CountsOf(difference.Type);
        _differ++;
        counts.Gold++;
        _found += matching.Count > 0 ? 1 : 0;
        counts.Found += matching.Count > 0 ? 1 : 0;
        _typed += typed.Count > 0 ? 1 : 0;
        counts.Typed += typed.Count > 0 ? 1 : 0;
        _severityRight += severityRight ? 1 : 0;
        counts.SeverityRight += severityRight ? 1 : 0;
        _elsewhere += discrepancies.Count > 0 && matching.Count == 0 ? 1 : 0;
        if (matching.Count == 0)
        {
            _remarks.Add($"MISS [{difference.Type}/{difference.Severity}] {PythonFormat.Literal(line.A)} | {PythonFormat.Literal(difference.B)}");
        }

        _findings.AddRange(discrepancies.Select(finding => new JudgedFinding(
            pair,
            finding,
            matching.Contains(finding) ? FindingOutcome.Right : FindingOutcome.Wrong,
            matching.Contains(finding) && finding.Type == difference.Type)));
    }

    private BankTypeCounts CountsOf(string type)
    {
        if (!_byType.TryGetValue(type, out BankTypeCounts? counts))
        {
            _byType.Add(type, counts = new BankTypeCounts(type));
        }

        return counts;
    }
}
