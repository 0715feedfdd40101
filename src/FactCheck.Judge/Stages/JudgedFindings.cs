using System.Security.Cryptography;
using System.Text;
using FactCheck.Doubts;
using FactCheck.Language;

namespace FactCheck.Judge.Stages;

/// <summary>Makes the findings that a judge adds.</summary>
internal static class JudgedFindings
{
    /// <summary>Who decided.</summary>
    public const string Source = "judge";

    /// <summary>Confidence of what a judge alone says, without a rule that saw it: the odds of one verdict. Set by hand, not calibrated.</summary>
    public static double VerdictConfidence { get; } = Rounded(DoubtOptions.EvidenceRatio / (1 + DoubtOptions.EvidenceRatio));

    /// <summary>Confidence of a difference from the sweep: less than of a verdict, since nobody else saw it. Set by hand, not calibrated.</summary>
    public static double SweepConfidence { get; } = 0.6;

    private const int LongestQuote = 60;

    /// <summary>The probability after a verdict for (true) or against (false) a finding.</summary>
    public static double Shifted(double probability, bool up)
    {
        double odds = probability / (1 - probability) * (up ? DoubtOptions.EvidenceRatio : 1 / DoubtOptions.EvidenceRatio);
        return odds / (1 + odds);
    }

    public static double Rounded(double confidence) => Math.Round(confidence, 2, MidpointRounding.AwayFromZero);

    /// <summary>A finding that only the judge stands for, on the quoted words.</summary>
    public static ReportFinding Make(string rule, Relation relation, DiscrepancyType type, Severity? severity, double confidence, string summary, string explanation, ReportEvidence a, ReportEvidence b, (string A, string B) quotes) => new()
    {
        Id = string.Empty,
        Fingerprint = Fingerprint(relation, type, quotes),
        RuleId = rule,
        Relation = relation,
        Type = type,
        Severity = severity,
        Confidence = confidence,
        Summary = summary.Length > 0 ? summary : $"{Short(quotes.A)} / {Short(quotes.B)}",
        Explanation = explanation,
        Source = Source,
        Evidence = [a, b],
    };

    /// <summary>Quoted words as evidence.</summary>
    public static ReportEvidence Quoted(string document, TextSpan span) => new(document, span, [span], null);

    /// <summary>Both reports' words without offsets, case and punctuation: stable under unrelated edits.</summary>
    private static string Fingerprint(Relation relation, DiscrepancyType type, (string A, string B) quotes) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"judge\n{relation}\n{type}\n{Words(quotes.A)}\n{Words(quotes.B)}")).AsSpan(0, 8));

    private static string Words(string quote) =>
        string.Join(' ', string.Concat(quote.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Short(string quote)
    {
        string line = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestQuote ? line : line[..(LongestQuote - 1)] + "…";
    }
}
