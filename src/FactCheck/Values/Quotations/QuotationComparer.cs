using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Quotations;

/// <summary>Compares quoted words: same, part and whole (ellipses and brackets stand for anything), or variant with the words that differ.</summary>
public static class QuotationComparer
{
    /// <summary>Similarity from which two quotations that differ are taken for one remark in two wordings.</summary>
    public const double VariantThreshold = 0.5;

    private const int LongestGap = 8;
    private static readonly CueLexicon FunctionWords = CueLexicon.Load("Quotations.function-words.txt");
    private static readonly CueLexicon Qualifiers = CueLexicon.Load("Quotations.qualifiers.txt");

    /// <summary>Compares the words of two quotations.</summary>
    public static QuotationComparison Compare(IReadOnlyList<QuotationToken> left, IReadOnlyList<QuotationToken> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        IReadOnlyList<QuotationToken> joinedLeft = QuotationTokens.Join(left, right), joinedRight = QuotationTokens.Join(right, left);
        return QuotationAlignment.IsInOrder(joinedLeft, joinedRight) ? CompareOrdered(joinedLeft, joinedRight) : CompareOrdered(joinedRight, joinedLeft).Mirrored();
    }

    /// <summary>Whether the word counts little.</summary>
    internal static bool IsFunctionWord(QuotationToken token) => FunctionWords.Contains(token.Form);

    private static QuotationComparison CompareOrdered(IReadOnlyList<QuotationToken> left, IReadOnlyList<QuotationToken> right)
    {
        (bool[] keptLeft, bool[] keptRight) = Kept(left, right);
        double shared = Weight(left, keptLeft);
        double total = Weight(left, null) + Weight(right, null);
        double similarity = total == 0 ? 0 : Math.Min(1, (shared + Weight(right, keptRight)) / total);
        IReadOnlyList<TextSpan> onlyLeft = Missing(left, keptLeft);
        IReadOnlyList<TextSpan> onlyRight = Missing(right, keptRight);
        if (left.Count == 0 || right.Count == 0)
        {
            return new QuotationComparison(QuotationRelation.Unrelated, 0, onlyLeft, onlyRight, false);
        }

        bool leftInRight = Contains(right, left, out int endInRight);
        bool rightInLeft = Contains(left, right, out int endInLeft);
        if ((leftInRight && rightInLeft) || left.Select(t => t.Form).SequenceEqual(right.Select(t => t.Form)))
        {
            return new QuotationComparison(QuotationRelation.Same, 1, [], [], false);
        }

        if (leftInRight)
        {
            return new QuotationComparison(QuotationRelation.Part, similarity, [], onlyRight, IsQualifier(right, endInRight));
        }

        if (rightInLeft)
        {
            return new QuotationComparison(QuotationRelation.Whole, similarity, onlyLeft, [], IsQualifier(left, endInLeft));
        }

        if (similarity < VariantThreshold)
        {
            return new QuotationComparison(QuotationRelation.Unrelated, similarity, onlyLeft, onlyRight, false);
        }

        QuotationDifferences differences = new(left, keptLeft, right, keptRight);
        return !differences.AreCutsOnly() ? new QuotationComparison(QuotationRelation.Variant, similarity, onlyLeft, onlyRight, false)
            : differences.OnlyLeft <= differences.OnlyRight ? new QuotationComparison(QuotationRelation.Part, similarity, onlyLeft, onlyRight, differences.EndLeft == left.Count && IsQualifier(right, differences.EndRight))
            : new QuotationComparison(QuotationRelation.Whole, similarity, onlyLeft, onlyRight, differences.EndRight == right.Count && IsQualifier(left, differences.EndLeft));
    }

    private static bool IsQualifier(IReadOnlyList<QuotationToken> tokens, int index) => index < tokens.Count && Qualifiers.Contains(tokens[index].Form);

    private static double Weight(IReadOnlyList<QuotationToken> tokens, bool[]? kept)
    {
        double weight = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            if ((kept is null || kept[i]) && !tokens[i].IsGap)
            {
                weight += FunctionWords.Contains(tokens[i].Form) ? 0.3 : 1;
            }
        }

        return weight;
    }

    private static (bool[] Left, bool[] Right) Kept(IReadOnlyList<QuotationToken> left, IReadOnlyList<QuotationToken> right)
    {
        bool[] keptLeft = new bool[left.Count];
        bool[] keptRight = new bool[right.Count];
        foreach ((int i, int j) in QuotationAlignment.CommonSubsequence(left, right))
        {
            keptLeft[i] = true;
            keptRight[j] = true;
        }

        return (keptLeft, keptRight);
    }

    private static List<TextSpan> Missing(IReadOnlyList<QuotationToken> tokens, bool[] kept)
    {
        List<TextSpan> spans = [];
        bool isOpen = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (kept[i] || tokens[i].IsGap)
            {
                isOpen = false;
                continue;
            }

            if (isOpen)
            {
                spans[^1] = TextSpan.Union(spans[^1], tokens[i].Span);
            }
            else
            {
                spans.Add(tokens[i].Span);
                isOpen = true;
            }
        }

        return spans;
    }

    // whether the parts between ellipses and brackets all stand in the whole, in order, each contiguous, with short gaps for the marks
    private static bool Contains(IReadOnlyList<QuotationToken> whole, IReadOnlyList<QuotationToken> part, out int end)
    {
        end = 0;
        List<List<QuotationToken>> pieces = Pieces(part);
        if (pieces.Count == 0 || (pieces.Count == 1 && pieces[0].Count == 1 && FunctionWords.Contains(pieces[0][0].Form) && whole.Count > 1))
        {
            return false;
        }

        for (int start = 0; start < whole.Count; start++)
        {
            if (MatchPieces(whole, pieces, start, out end))
            {
                return true;
            }
        }

        return false;
    }

    private static List<List<QuotationToken>> Pieces(IReadOnlyList<QuotationToken> part)
    {
        List<List<QuotationToken>> pieces = [];
        bool isNew = true;
        foreach (QuotationToken token in part)
        {
            if (token.IsGap)
            {
                isNew = true;
            }
            else if (isNew)
            {
                pieces.Add([token]);
                isNew = false;
            }
            else
            {
                pieces[^1].Add(token);
            }
        }

        return pieces;
    }

    private static bool MatchPieces(IReadOnlyList<QuotationToken> whole, List<List<QuotationToken>> pieces, int start, out int end)
    {
        end = start;
        for (int p = 0; p < pieces.Count; p++)
        {
            int reach = p == 0 ? 0 : LongestGap * 5;
            int at = -1;
            for (int skip = 0; skip <= reach && at < 0; skip++)
            {
                at = MatchAt(whole, end + skip, pieces[p]);
            }

            if (at < 0)
            {
                return false;
            }

            end = at;
        }

        return true;
    }

    // the index after the piece, or −1; a gap of the whole matches nothing
    private static int MatchAt(IReadOnlyList<QuotationToken> whole, int start, List<QuotationToken> piece)
    {
        if (start + piece.Count > whole.Count)
        {
            return -1;
        }

        for (int i = 0; i < piece.Count; i++)
        {
            if (!QuotationAlignment.IsSame(whole[start + i], piece[i]))
            {
                return -1;
            }
        }

        return start + piece.Count;
    }
}
