using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Quotations;

namespace FactCheck.Rules.Quotations;

/// <summary>The same remark is quoted in other words.</summary>
internal sealed class QuotationWording : IRule
{
    private const double CloseWords = 0.65;
    private const double OtherSpeaker = -0.5;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0801", "quotation-wording", DiscrepancyType.Quotation,
        "The same remark is quoted in other words",
        "What stands between quotation marks must be what was said.",
        Severity.Wording, RuleStatus.Stable,
        [
            new("\"The water came [|faster|] than the warning,\" said Ana Ruiz.", "\"The water came [|sooner|] than the warning,\" said Ana Ruiz.", "a word exchanged"),
            new("“It was [|a mistake|], not an attempt to conceal,” he said.", "“It was [|an oversight|], not an attempt to conceal,” he said.", "a word exchanged"),
            new("\"The water came faster than the warning,\" said Ana Ruiz.", "“The water came faster than the warning”, Ana Ruiz said.", "other marks"),
            new("\"The water came faster than the warning,\" said Ana Ruiz.", "Ana Ruiz said the water \"came faster\" than the warning.", "a part of it"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (QuotedWords a in QuotedWords.In(pair.Context.A, pair.A))
        {
            foreach (QuotedWords b in QuotedWords.In(pair.Context.B, pair.B))
            {
                QuotationComparison comparison = QuotationComparer.Compare(a.Tokens, b.Tokens);
                if (comparison.Relation == QuotationRelation.Unrelated || (comparison.Verdict == ValueComparison.Conflict && AreTwoRemarks(pair, a, b, comparison.Similarity)))
                {
                    continue;
                }

                Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Head), sideB = FindingFactory.Side(pair.B, b.Words, b.Head);
                ReportValue valueA = new("quotation", [a.Normalized]), valueB = new("quotation", [b.Normalized]);
                double certain = Math.Min(1, Math.Min(a.Tokens.Count, b.Tokens.Count) / 12.0);
                if (comparison.Verdict == ValueComparison.Conflict)
                {
                    IReadOnlyList<TextSpan> focusA = FocusOf(comparison.OnlyLeft, a), focusB = FocusOf(comparison.OnlyRight, b);
                    yield return FindingFactory.Discrepancy(
                        Descriptor, pair, sideA, sideB, valueA, valueB, Severity.Wording,
                        $"\"{Words(pair.TextA, focusA)}\" / \"{Words(pair.TextB, focusB)}\"", comparison.Similarity, certain)
                        .With(a.Passage(focusA), focusA, b.Passage(focusB), focusB);
                }
                else if (a.SpeakerAgreement(b, pair.Context) >= 0)
                {
                    yield return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, valueA, valueB, "the same words", comparison.Similarity, certain)
                        .With(a.Passage([a.Content]), [a.Content], b.Passage([b.Content]), [b.Content]);
                }
            }
        }
    }

    // two people say alike things on one matter; "it is not about your house", "it is not about your work": one speaker too
    private static bool AreTwoRemarks(FactPair pair, QuotedWords a, QuotedWords b, double similarity) =>
        (similarity < CloseWords && a.SpeakerAgreement(b, pair.Context) <= OtherSpeaker) || RemarkFit.IsSaidElsewhere(pair, a, b, similarity);

    private static IReadOnlyList<TextSpan> FocusOf(IReadOnlyList<TextSpan> only, QuotedWords quoted) => only.Count > 0 ? only : [quoted.Content];

    private static string Words(Func<TextSpan, string> read, IReadOnlyList<TextSpan> focus)
    {
        string text = string.Join(" … ", focus.Take(4).Select(f => string.Join(' ', read(f).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        return text.Length <= 70 ? text : text[..67] + "…";
    }
}
