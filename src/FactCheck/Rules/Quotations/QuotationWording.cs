using FactCheck.Claims;
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
    private const int MostChanges = 6;
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
            new("\"The council has no ladders for the roof, no fire [|brigade|].\" Ana Ruiz said so on Friday.", "\"The council has no ladders for the roof, no [|fire|].\" Ana Ruiz said so on Friday.", "a phrase broken off at a full stop"),
            new("\"The water came faster than the warning,\" said Ana Ruiz.", "“The water came faster than the warning”, Ana Ruiz said.", "other marks"),
            new("\"The water came faster than the warning,\" said Ana Ruiz.", "Ana Ruiz said the water \"came faster\" than the warning.", "a part of it"),
            new("\"We will go to court tomorrow.\" Ana Ruiz said so on Friday.", "\"We will go to court.\" Ana Ruiz said so on Friday.", "cut at the end of a phrase"),
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

                bool isPart = comparison.Verdict != ValueComparison.Conflict;
                bool mayDiffer = !isPart || (a.SpeakerAgreement(b, pair.Context) >= 0 && !AreTwoRemarks(pair, a, b, comparison.Similarity));
                RemarkChange[] changes = comparison.Relation == QuotationRelation.Same || !mayDiffer ? [] : [.. RemarkChanges.Of(pair.Context, a, b).In(a, b).Where(c => !isPart || c.IsNoCut).Take(MostChanges)];
                foreach (RemarkChange change in changes)
                {
                    yield return Differ(pair, a, b, change, changes.Length == 1, comparison.Similarity);
                }

                if (changes.Length > 0)
                {
                    continue;
                }

                if (!isPart)
                {
                    // all that differs may have been left out, unless it stands in another place
                    if (HaveMoved(a, b, comparison))
                    {
                        yield return Differ(pair, a, b, comparison);
                    }
                }
                else if (a.SpeakerAgreement(b, pair.Context) >= 0)
                {
                    yield return FindingFactory.Agreement(Descriptor, pair, Side(pair.A, a), Side(pair.B, b), ValueOf(a), ValueOf(b), "the same words", comparison.Similarity, Certain(a, b))
                        .With(a.Passage([a.Content]), [a.Content], b.Passage([b.Content]), [b.Content]);
                }
            }
        }
    }

    private Finding Differ(FactPair pair, QuotedWords a, QuotedWords b, RemarkChange change, bool isOnly, double similarity)
    {
        ReportValue valueA = isOnly ? ValueOf(a) : new("quotation", [change.A.Normalized]), valueB = isOnly ? ValueOf(b) : new("quotation", [change.B.Normalized]);
        return FindingFactory.Discrepancy(
            Descriptor, pair, Side(pair.A, a), Side(pair.B, b), valueA, valueB, Severity.Wording,
            $"\"{Words(pair.TextA, change.A.Quoted)}\" / \"{Words(pair.TextB, change.B.Quoted)}\"", similarity, Certain(a, b))
            .With(Passage(a, change.A, isOnly), change.A.Focus, Passage(b, change.B, isOnly), change.B.Focus);
    }

    private Finding Differ(FactPair pair, QuotedWords a, QuotedWords b, QuotationComparison comparison)
    {
        IReadOnlyList<TextSpan> focusA = FocusOf(comparison.OnlyLeft, a), focusB = FocusOf(comparison.OnlyRight, b);
        return FindingFactory.Discrepancy(
            Descriptor, pair, Side(pair.A, a), Side(pair.B, b), ValueOf(a), ValueOf(b), Severity.Wording,
            $"\"{Words(pair.TextA, focusA)}\" / \"{Words(pair.TextB, focusB)}\"", comparison.Similarity, Certain(a, b))
            .With(a.Passage(focusA), focusA, b.Passage(focusB), focusB);
    }

    private static Comparand Side(AnalyzedSentence sentence, QuotedWords quoted) => FindingFactory.Side(sentence, quoted.Words, quoted.Head);

    private static ReportValue ValueOf(QuotedWords quoted) => new("quotation", [quoted.Normalized]);

    private static double Certain(QuotedWords a, QuotedWords b) => Math.Min(1, Math.Min(a.Tokens.Count, b.Tokens.Count) / 12.0);

    // the whole sentence where it says one thing otherwise, a few words around each change where it says several
    private static TextSpan Passage(QuotedWords quoted, ChangedWords words, bool isOnly) =>
        isOnly && quoted.Content.Contains(words.Whole) ? quoted.Passage(words.Focus) : words.Passage;

    // two people say alike things on one matter; "it is not about your house", "it is not about your work": one speaker too
    private static bool AreTwoRemarks(FactPair pair, QuotedWords a, QuotedWords b, double similarity) =>
        (similarity < CloseWords && a.SpeakerAgreement(b, pair.Context) <= OtherSpeaker) || RemarkFit.IsSaidElsewhere(pair, a, b, similarity);

    private static bool HaveMoved(QuotedWords a, QuotedWords b, QuotationComparison comparison) =>
        Only(a, comparison.OnlyLeft).Intersect(Only(b, comparison.OnlyRight), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Only(QuotedWords quoted, IReadOnlyList<TextSpan> only) =>
        quoted.Tokens.Where(t => only.Any(span => span.Contains(t.Span)) && !QuotationComparer.IsFunctionWord(t)).Select(t => t.Form);

    private static IReadOnlyList<TextSpan> FocusOf(IReadOnlyList<TextSpan> only, QuotedWords quoted) => only.Count > 0 ? only : [quoted.Content];

    private static string Words(Func<TextSpan, string> read, IReadOnlyList<TextSpan> focus)
    {
        string text = string.Join(" … ", focus.Take(4).Select(f => string.Join(' ', read(f).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        return text.Length <= 70 ? text : text[..67] + "…";
    }
}
