namespace FactCheck.Evaluation;

/// <summary>Scores the findings on one gold pair by the counting rules of the gold set's reference scorer.</summary>
internal static class PairScorer
{
    public const string Discrepancy = "discrepancy";
    public const string Agreement = "agreement";
    private const string Unrelated = "unrelated";

    /// <summary>Findings below this confidence are not counted.</summary>
    private const double LeastConfidence = 0.5;

    private const int MostSpansOfASide = 3;
    private const int MostCharactersOfASide = 300;

    /// <summary>Scores one pair; <paramref name="findings"/> is null where no report was made.</summary>
    public static PairScore Score(GoldPair pair, IReadOnlyList<PredictedFinding>? findings)
    {
        int badOffsets = 0;
        int tooWide = 0;
        List<LocatedFinding> located = [];
        foreach (PredictedFinding finding in findings ?? [])
        {
            if (finding.Confidence >= LeastConfidence)
            {
                located.Add(Locate(pair, finding, ref badOffsets, ref tooWide));
            }
        }

        List<LocatedFinding> discrepancies = [.. located.Where(finding => finding.Finding.Relation == Discrepancy)];
        List<LocatedFinding> agreements = [.. located.Where(finding => finding.Finding.Relation == Agreement)];
        List<GoldItem> goldDiscrepancies = [.. pair.Items.Where(item => item.Relation == Discrepancy)];
        List<GoldItem> goldAgreements = [.. pair.Items.Where(item => item.Relation == Agreement)];
        List<GoldItem> traps = [.. pair.Items.Where(item => item.IsTrap)];

        IReadOnlyList<(int Gold, int Finding)> found = SpanMatching.Match(discrepancies, goldDiscrepancies);
        HashSet<LocatedFinding> repeated = FindRepetitions(discrepancies, goldDiscrepancies, found);
        HashSet<LocatedFinding> right = Select(discrepancies, found);
        List<LocatedFinding> wrong = [.. discrepancies.Where(finding => !right.Contains(finding) && !repeated.Contains(finding))];

        HashSet<LocatedFinding> agreed = Select(agreements, SpanMatching.Match(agreements, goldAgreements));
        List<LocatedFinding> unmarked = [.. agreements.Where(finding => !agreed.Contains(finding))];
        List<GoldItem> notAgreed = [.. goldDiscrepancies, .. pair.Items.Where(item => item.Relation == Unrelated)];
        HashSet<LocatedFinding> falselyAgreed = Select(unmarked, SpanMatching.Match(unmarked, notAgreed));

        Dictionary<int, bool> typeRight = found.ToDictionary(match => match.Gold, match => goldDiscrepancies[match.Gold].Type == discrepancies[match.Finding].Finding.Type);
        Dictionary<LocatedFinding, bool> rightTyped = found.ToDictionary(match => discrepancies[match.Finding], match => typeRight[match.Gold]);
        PairCounts counts = new()
        {
            Pairs = 1,
            MissingReports = findings is null ? 1 : 0,
            BadOffsets = badOffsets,
            TooWide = tooWide,
            Gold = goldDiscrepancies.Count,
            Predicted = discrepancies.Count,
            Found = found.Count,
            TypeRight = typeRight.Values.Count(isRight => isRight),
            SeverityRight = found.Count(match => goldDiscrepancies[match.Gold].Severity == discrepancies[match.Finding].Finding.Severity),
            Repeated = repeated.Count,
            False = wrong.Count,
            AgreementsGold = goldAgreements.Count,
            AgreementsFound = agreed.Count,
            AgreementsPredicted = agreements.Count,
            AgreementsFalse = falselyAgreed.Count,
            AgreementsFlagged = SpanMatching.Match(wrong, goldAgreements).Count,
            Traps = traps.Count,
            TrapsFlagged = SpanMatching.Match(wrong, traps).Count,
        };
        return new PairScore(
            pair.Name,
            counts,
            [.. goldDiscrepancies.Where((_, index) => !typeRight.ContainsKey(index))],
            [.. goldDiscrepancies.Index().Where(entry => typeRight.ContainsKey(entry.Index)).Select(entry => (entry.Item, typeRight[entry.Index]))],
            [
                .. discrepancies.Select(finding => new JudgedFinding(
                    pair.Name,
                    finding.Finding,
                    right.Contains(finding) ? FindingOutcome.Right : repeated.Contains(finding) ? FindingOutcome.Repeated : FindingOutcome.Wrong,
                    rightTyped.GetValueOrDefault(finding))),
                .. agreements.Select(finding => new JudgedFinding(
                    pair.Name,
                    finding.Finding,
                    agreed.Contains(finding) ? FindingOutcome.Right : falselyAgreed.Contains(finding) ? FindingOutcome.Wrong : FindingOutcome.Unmarked,
                    IsTypeRight: false)),
            ]);
    }

    private static LocatedFinding Locate(GoldPair pair, PredictedFinding finding, ref int badOffsets, ref int tooWide)
    {
        List<CodePointSpan> a = [];
        List<CodePointSpan> b = [];
        int width = 0;
        foreach (PredictedEvidence evidence in finding.Evidence)
        {
            if (evidence.Document is not ("a" or "b"))
            {
                continue;
            }

            CodePointText text = evidence.Document == "a" ? pair.A.Text : pair.B.Text;
            if (!TryLocate(text, evidence, out CodePointSpan span))
            {
                badOffsets++;
                continue;
            }

            (evidence.Document == "a" ? a : b).Add(span);
            width += span.Length;
        }

        if (IsTooWide(a) || IsTooWide(b))
        {
            tooWide++;
            return new LocatedFinding(finding, [], [], width);
        }

        return new LocatedFinding(finding, a, b, width);
    }

    private static bool TryLocate(CodePointText text, PredictedEvidence evidence, out CodePointSpan span)
    {
        span = default;
        if (evidence is not { Start: { } start, End: { } end, Text: { } claimed } || !text.TryFromUtf16(start, out int first) || !text.TryFromUtf16(end, out int last))
        {
            return false;
        }

        span = new CodePointSpan(first, last);
        return text.Slice(span).SequenceEqual(claimed);
    }

    private static bool IsTooWide(List<CodePointSpan> spans) => spans.Count > MostSpansOfASide || spans.Sum(span => span.Length) > MostCharactersOfASide;

    private static HashSet<LocatedFinding> Select(List<LocatedFinding> findings, IReadOnlyList<(int Gold, int Finding)> matches) =>
        [.. matches.Select(match => findings[match.Finding])];

    /// <summary>One repetition of each found discrepancy (headline and body): of the same type, and one side on the same passage.</summary>
    private static HashSet<LocatedFinding> FindRepetitions(List<LocatedFinding> findings, List<GoldItem> gold, IReadOnlyList<(int Gold, int Finding)> found)
    {
        HashSet<LocatedFinding> right = Select(findings, found);
        HashSet<LocatedFinding> repeated = [];
        HashSet<int> excused = [];
        foreach (LocatedFinding finding in findings.Where(finding => !right.Contains(finding)))
        {
            foreach ((int item, int match) in found)
            {
                if (!excused.Contains(item) && finding.Finding.Type == findings[match].Finding.Type && LiesOnASideOf(finding, gold[item]))
                {
                    excused.Add(item);
                    repeated.Add(finding);
                    break;
                }
            }
        }

        return repeated;
    }

    private static bool LiesOnASideOf(LocatedFinding finding, GoldItem item) =>
        finding.A.Any(span => span.OverlapWith(item.SpanA) >= SpanMatching.LeastOverlap) || finding.B.Any(span => span.OverlapWith(item.SpanB) >= SpanMatching.LeastOverlap);
}
