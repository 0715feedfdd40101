namespace FactCheck.Values.Quotations;

/// <summary>Two quotations laid side by side: their words in the order of the longest sequence that both have. The same whichever comes first.</summary>
/// <param name="Left">Words of the first, compounds written as in the second.</param>
/// <param name="Right">Words of the second, likewise.</param>
/// <param name="Anchors">Indexes of the words that both have, in order.</param>
internal sealed record QuotationAlignment(IReadOnlyList<QuotationToken> Left, IReadOnlyList<QuotationToken> Right, IReadOnlyList<(int Left, int Right)> Anchors)
{
    /// <summary>Aligns the words of two quotations; the table grows with both, so that neither may be long (see <see cref="QuotationTokens"/>).</summary>
    public static QuotationAlignment Of(IReadOnlyList<QuotationToken> left, IReadOnlyList<QuotationToken> right)
    {
        IReadOnlyList<QuotationToken> joinedLeft = QuotationTokens.Join(left, right), joinedRight = QuotationTokens.Join(right, left);
        return IsInOrder(joinedLeft, joinedRight)
            ? new QuotationAlignment(joinedLeft, joinedRight, Gathered(joinedLeft, joinedRight))
            : new QuotationAlignment(joinedLeft, joinedRight, [.. Gathered(joinedRight, joinedLeft).Select(a => (a.Right, a.Left))]);
    }

    /// <summary>Whether the first of two quotations is the one to begin with: one order for each pair, so that the differing words do not depend on which report comes first.</summary>
    public static bool IsInOrder(IReadOnlyList<QuotationToken> left, IReadOnlyList<QuotationToken> right)
    {
        for (int i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            int order = string.CompareOrdinal(left[i].Form, right[i].Form);
            if (order != 0)
            {
                return order < 0;
            }
        }

        return left.Count <= right.Count;
    }

    /// <summary>Whether two words count as the same.</summary>
    public static bool IsSame(QuotationToken left, QuotationToken right) => !left.IsGap && !right.IsGap && (string.Equals(left.Form, right.Form, StringComparison.Ordinal) || MaskedWords.AreSame(left.Form, right.Form) || IsShort(left.Form, right.Form) || IsShort(right.Form, left.Form));

    // "somebody's" is "somebody is" or "somebody has"; a possessive never stands for either
    private static bool IsShort(string clitic, string word) => (clitic == "'s" && word is "is" or "has" or "us") || (clitic == "'d" && word is "would" or "had");

    /// <summary>The longest sequence of words that both have in this order.</summary>
    public static List<(int Left, int Right)> CommonSubsequence(IReadOnlyList<QuotationToken> left, IReadOnlyList<QuotationToken> right)
    {
        int[,] lengths = new int[left.Count + 1, right.Count + 1];
        for (int i = left.Count - 1; i >= 0; i--)
        {
            for (int j = right.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = IsSame(left[i], right[j]) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        List<(int, int)> anchors = [];
        int a = 0;
        int b = 0;
        while (a < left.Count && b < right.Count)
        {
            if (IsSame(left[a], right[b]))
            {
                anchors.Add((a++, b++));
            }
            else if (lengths[a + 1, b] >= lengths[a, b + 1])
            {
                a++;
            }
            else
            {
                b++;
            }
        }

        return anchors;
    }

    // of two places for the same words the one beside the words that follow: "that is it. That moment has come" for "that moment has come"
    private static List<(int Left, int Right)> Gathered(IReadOnlyList<QuotationToken> left, IReadOnlyList<QuotationToken> right)
    {
        List<(int Left, int Right)> anchors = CommonSubsequence(left, right);
        for (int last = anchors.Count - 2; last >= 0; last--)
        {
            int first = last;
            while (first > 0 && anchors[first - 1].Left + 1 == anchors[first].Left && anchors[first - 1].Right + 1 == anchors[first].Right)
            {
                first--;
            }

            int toLeft = anchors[last + 1].Left - anchors[last].Left - 1, toRight = anchors[last + 1].Right - anchors[last].Right - 1;
            bool mayMove = (toLeft == 0) != (toRight == 0) && Enumerable.Range(first, last - first + 1).All(k => IsSame(left[anchors[k].Left + toLeft], right[anchors[k].Right + toRight]));
            for (int k = first; mayMove && k <= last; k++)
            {
                anchors[k] = (anchors[k].Left + toLeft, anchors[k].Right + toRight);
            }

            last = first;
        }

        return anchors;
    }
}
