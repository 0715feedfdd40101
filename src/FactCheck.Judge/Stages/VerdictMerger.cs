using FactCheck.Doubts;
using FactCheck.Judge.Requests;
using FactCheck.Language;

namespace FactCheck.Judge.Stages;

/// <summary>
/// Applies verdicts to the findings of the rules. A verdict may confirm, lower or drop a doubtful finding and show one that was too doubtful; it counts only with exact words of both reports.
/// It never says that computed values agree, and never lowers a finding about a report that addresses the model.
/// </summary>
internal sealed class VerdictMerger(DoubtfulComparison comparison, string judge, IReadOnlySet<string> hostile, JudgeTally tally)
{
    private const int MostCharacters = 300;
    private readonly List<ReportFinding> _findings = [.. comparison.Report.Findings];

    /// <summary>The findings after all verdicts, in no order.</summary>
    public IReadOnlyList<ReportFinding> Findings => _findings;

    /// <summary>Applies the verdicts of one answer.</summary>
    public void Add(IReadOnlyList<AskedPair> pairs, JudgeAnswer<PairVerdict> answer)
    {
        tally.Pairs += pairs.Count;
        tally.Malformed += answer.Malformed + answer.Items.Count(v => !pairs.Any(p => p.Id == v.Pair));
        ILookup<string, PairVerdict> byPair = answer.Items.ToLookup(v => v.Pair, StringComparer.Ordinal);
        foreach (AskedPair asked in pairs)
        {
            PairVerdict[] given = [.. byPair[asked.Id]];
            if (given.Length == 0)
            {
                tally.Unanswered++;
            }
            else if (given.Any(v => v.Verdict != given[0].Verdict) || given[0].Verdict == Verdict.Unclear)
            {
                tally.Undecided++;
            }
            else
            {
                Apply(asked, given[0]);
            }
        }
    }

    /// <summary>Applies the differences of one answer of the sweep.</summary>
    public void Add(IReadOnlyList<AskedPassages> passages, JudgeAnswer<SweptDifference> answer)
    {
        tally.Malformed += answer.Malformed;
        foreach (SweptDifference difference in answer.Items)
        {
            AskedPassages? asked = passages.FirstOrDefault(p => p.Id == difference.Passage);
            if (asked is null)
            {
                tally.Malformed++;
            }
            else if (asked.A.Find(difference.QuoteA) is not [TextSpan a, ..] || asked.B.Find(difference.QuoteB) is not [TextSpan b, ..] || a.Length > MostCharacters || b.Length > MostCharacters)
            {
                tally.Misquoted++;
            }
            else
            {
                Sweep(asked, difference, a, b);
            }
        }
    }

    private void Apply(AskedPair asked, PairVerdict verdict)
    {
        ReportFinding? compared = verdict.Verdict == Verdict.OtherFact ? null : asked.Pair.Finding;
        if (!IsQuoted(asked.A, verdict.QuoteA, asked.Pair.A.Document, compared) || !IsQuoted(asked.B, verdict.QuoteB, asked.Pair.B.Document, compared))
        {
            tally.Misquoted++;
            return;
        }

        if (verdict.Verdict == Verdict.Difference)
        {
            Confirm(asked.Pair, verdict);
        }
        else if ((verdict.Verdict == Verdict.Agreement && asked.Pair.IsArithmetic) || hostile.Contains(asked.Pair.A.Document) || hostile.Contains(asked.Pair.B.Document))
        {
            tally.Kept++;
        }
        else
        {
            Deny(asked.Pair, verdict);
        }
    }

    private void Confirm(DoubtfulPair pair, PairVerdict verdict)
    {
        double confidence = JudgedFindings.Rounded(JudgedFindings.Shifted(pair.Probability, up: true));
        string said = Said("it is a difference", verdict.Reason);
        if (pair.IsShown)
        {
            Replace(pair.Finding, known => known with { Confidence = Math.Max(known.Confidence, confidence), Explanation = $"{known.Explanation} {said}" });
            tally.Confirmed++;
            return;
        }

        DiscrepancyType type = pair.IsArithmetic ? pair.Finding.Type!.Value : verdict.Type ?? pair.Finding.Type!.Value;
        ReportFinding found = type == pair.Finding.Type
            ? pair.Finding with { Confidence = confidence, Source = JudgedFindings.Source, Severity = verdict.Severity ?? pair.Finding.Severity, Explanation = $"{pair.Finding.Explanation} {said}" }
            : JudgedFindings.Make(
                JudgeRules.Verdict.Id, Relation.Discrepancy, type, verdict.Severity ?? pair.Finding.Severity, confidence, "", $"{pair.Finding.Explanation} {said}",
                Side(pair.Finding, pair.A.Document), Side(pair.Finding, pair.B.Document), (verdict.QuoteA, verdict.QuoteB));
        if (confidence < comparison.MinConfidence || IsKnown(found))
        {
            tally.Undecided++;
            return;
        }

        _findings.Add(found);
        tally.Added++;
    }

    private void Deny(DoubtfulPair pair, PairVerdict verdict)
    {
        bool agrees = verdict.Verdict == Verdict.Agreement;
        string said = Said(agrees ? "both say the same" : "they are two facts", verdict.Reason);
        if (pair.IsShown)
        {
            double confidence = JudgedFindings.Rounded(JudgedFindings.Shifted(pair.Probability, up: false));
            if (confidence >= comparison.MinConfidence)
            {
                Replace(pair.Finding, known => known with { Confidence = confidence, Explanation = $"{known.Explanation} {said}" });
                tally.Lowered++;
                return;
            }

            _findings.RemoveAll(f => f.Id == pair.Finding.Id && f.Id.Length > 0);
            tally.Dropped++;
        }
        else
        {
            tally.Undecided += agrees ? 0 : 1;
        }

        ReportFinding agreement = JudgedFindings.Make(
            JudgeRules.Verdict.Id, Relation.Agreement, pair.Finding.Type!.Value, null, JudgedFindings.VerdictConfidence, "", $"{pair.Finding.Explanation} {said}",
            Side(pair.Finding, pair.A.Document), Side(pair.Finding, pair.B.Document), (verdict.QuoteA, verdict.QuoteB));
        if (agrees && agreement.Confidence >= comparison.MinConfidence && !IsKnown(agreement))
        {
            _findings.Add(agreement);
            tally.Agreed++;
        }
    }

    private void Sweep(AskedPassages asked, SweptDifference difference, TextSpan a, TextSpan b)
    {
        ReportFinding found = JudgedFindings.Make(
            JudgeRules.Sweep.Id, Relation.Discrepancy, difference.Type, difference.Severity, JudgedFindings.SweepConfidence, difference.Summary, Said("a difference that no rule reported", difference.Reason),
            JudgedFindings.Quoted(asked.Passages.A.Document, a), JudgedFindings.Quoted(asked.Passages.B.Document, b), (difference.QuoteA, difference.QuoteB));
        if (found.Confidence < comparison.MinConfidence || IsKnown(found) || string.Equals(difference.QuoteA.Trim(), difference.QuoteB.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            tally.Undecided++;
            return;
        }

        _findings.Add(found);
        tally.Swept++;
    }

    /// <summary>Whether the report already says something of the same words on both sides: in the same respect, or as a difference of any kind.</summary>
    private bool IsKnown(ReportFinding found) => _findings.Any(known =>
        (known.Type == found.Type || known.Relation == found.Relation)
        && found.Evidence.All(e => known.Evidence.Any(other => other.Document == e.Document && other.Focus.Any(f => e.Focus.Any(f.Overlaps)))));

    /// <summary>Whether the quotation stands, word for word, in the sentence, and touches what the rule compared where a finding is given: that two facts are told may show in any words.</summary>
    private static bool IsQuoted(PassageText sentence, string quotation, string document, ReportFinding? compared) =>
        sentence.Find(quotation).Any(span => span.Length <= MostCharacters && (compared is null || compared.Evidence.Any(e => e.Document == document && e.Span.Overlaps(span))));

    private static ReportEvidence Side(ReportFinding finding, string document) => finding.Evidence.First(e => e.Document == document);

    private void Replace(ReportFinding finding, Func<ReportFinding, ReportFinding> change)
    {
        int index = _findings.FindIndex(f => f.Id == finding.Id && f.Id.Length > 0);
        if (index >= 0)
        {
            _findings[index] = change(_findings[index]);
        }
    }

    private string Said(string verdict, string reason) => reason.Length == 0 ? $"Judge {judge}: {verdict}." : $"Judge {judge}: {verdict}: {reason}";
}
