using FactCheck.Values.Cues;

namespace FactCheck.Values.Quotations;

/// <summary>Tells what only was cut from a quotation, or stands for words left out, from words that were changed.</summary>
internal sealed class QuotationDifferences
{
    private const int FewestKept = 5;
    private const int FewestCut = 2;
    private const int LongestChance = 3;
    private static readonly CueLexicon FunctionWords = CueLexicon.Load("Quotations.function-words.txt");
    private static readonly CueLexicon LightWords = CueLexicon.Load("Quotations.light-words.txt");
    private readonly IReadOnlyList<QuotationToken> left;
    private readonly IReadOnlyList<QuotationToken> right;
    private readonly List<(int Left, int Right)> anchors;

    /// <summary>Lines up two quotations.</summary>
    public QuotationDifferences(IReadOnlyList<QuotationToken> left, bool[] keptLeft, IReadOnlyList<QuotationToken> right, bool[] keptRight)
    {
        this.left = left;
        this.right = right;
        anchors = [.. Enumerable.Range(0, left.Count).Where(i => keptLeft[i]).Zip(Enumerable.Range(0, right.Count).Where(j => keptRight[j]))];
        TrimEdges();
    }

    /// <summary>Number of words that only the first has.</summary>
    public int OnlyLeft => left.Count(t => !t.IsGap) - anchors.Count;

    /// <summary>Number of words that only the second has.</summary>
    public int OnlyRight => right.Count(t => !t.IsGap) - anchors.Count;

    /// <summary>Index after the last common word of the first.</summary>
    public int EndLeft => anchors[^1].Left + 1;

    /// <summary>Index after the last common word of the second.</summary>
    public int EndRight => anchors[^1].Right + 1;

    /// <summary>Whether the words common to both stand together but for a cut at an end, an ellipsis, a bracket, or an article, <c>that</c> or <c>and</c>.</summary>
    public bool AreCutsOnly()
    {
        if (anchors.Count < FewestKept)
        {
            return false;
        }

        HashSet<string> cutLeft = CutForms(left, anchors[0].Left, EndLeft), cutRight = CutForms(right, anchors[0].Right, EndRight);
        for (int k = 0; k <= anchors.Count; k++)
        {
            (int fromLeft, int fromRight) = k == 0 ? (0, 0) : (anchors[k - 1].Left + 1, anchors[k - 1].Right + 1);
            (int toLeft, int toRight) = k == anchors.Count ? (left.Count, right.Count) : anchors[k];
            QuotationToken[] inLeft = Between(left, fromLeft, toLeft), inRight = Between(right, fromRight, toRight);
            bool isSame = k == 0 || k == anchors.Count ? IsCut(inLeft, inRight, cutRight) || IsCut(inRight, inLeft, cutLeft) || (k == 0 && (IsCutTo(inLeft, inRight) || IsCutTo(inRight, inLeft) || IsTurned(inLeft, inRight) || IsTurned(inRight, inLeft)))
                : IsNothing(inLeft, inRight, cutRight) || IsNothing(inRight, inLeft, cutLeft);
            if (!isSame)
            {
                return false;
            }
        }

        return true;
    }

    // common function words before the first or after the last common phrase are there by chance
    private void TrimEdges()
    {
        while (anchors.Count > 0 && IsChance(RunLength(0, 1)))
        {
            anchors.RemoveRange(0, RunLength(0, 1));
        }

        while (anchors.Count > 0 && IsChance(RunLength(anchors.Count - 1, -1), fromEnd: true))
        {
            int length = RunLength(anchors.Count - 1, -1);
            anchors.RemoveRange(anchors.Count - length, length);
        }
    }

    private bool IsChance(int length, bool fromEnd = false) =>
        length < anchors.Count && length <= LongestChance && (fromEnd ? anchors.TakeLast(length) : anchors.Take(length)).All(a => FunctionWords.Contains(left[a.Left].Form));

    private int RunLength(int start, int step)
    {
        int at = start;
        while (at + step >= 0 && at + step < anchors.Count && anchors[at + step].Left == anchors[at].Left + step && anchors[at + step].Right == anchors[at].Right + step)
        {
            at += step;
        }

        return Math.Abs(at - start) + 1;
    }

    private static QuotationToken[] Between(IReadOnlyList<QuotationToken> tokens, int start, int end) => [.. Enumerable.Range(start, end - start).Select(i => tokens[i])];

    private static HashSet<string> CutForms(IReadOnlyList<QuotationToken> tokens, int start, int end) => [.. tokens.Take(start).Concat(tokens.Skip(end)).Select(t => t.Form)];

    private static bool IsCut(QuotationToken[] some, QuotationToken[] none, HashSet<string> cut) => Said(none) == 0 && !IsMoved(some, cut);

    /// <summary>Whether a sentence begins later and with a light word for what goes before: <c>We told them so, but the lines are open</c>, <c>The lines are open</c>.</summary>
    public static bool IsCutTo(QuotationToken[] whole, QuotationToken[] rest) => Said(whole) >= FewestCut && IsLight(rest);

    /// <summary>Whether a verb was only turned to the report's own subject: he <c>looks forward to the day</c>, <c>I look forward to the day</c>.</summary>
    public static bool IsTurned(QuotationToken[] reported, QuotationToken[] said) =>
        reported.Length == 1 && said.Length >= FewestCut && !reported[0].IsGap && said[^2].Form is "i" or "we" or "they"
        && reported[0].Form.Length > said[^1].Form.Length && reported[0].Form.StartsWith(said[^1].Form, StringComparison.Ordinal) && reported[0].Form.EndsWith('s');

    /// <summary>Whether the other leaves the words out with a mark, or lacks one light word, and does not have them in what is cut here.</summary>
    public static bool IsNothing(QuotationToken[] some, QuotationToken[] none, HashSet<string> cut) =>
        Said(none) == 0 && (none.Any(t => t.IsGap) || IsLight(some)) && !IsMoved(some, cut);

    /// <summary>Whether the other only lacks one light word, whatever is cut elsewhere: <c>a really sad day</c>, <c>really a sad day</c>.</summary>
    public static bool IsLightOnly(QuotationToken[] some, QuotationToken[] none) => Said(none) == 0 && IsLight(some);

    private static bool IsMoved(QuotationToken[] tokens, HashSet<string> cut) => tokens.Count(t => !t.IsGap && cut.Contains(t.Form)) * 2 > Said(tokens);

    /// <summary>Number of words, marks for words left out not counted.</summary>
    public static int Said(QuotationToken[] tokens) => tokens.Count(t => !t.IsGap);

    private static bool IsLight(QuotationToken[] tokens) => Said(tokens) <= 1 && tokens.All(t => t.IsGap || LightWords.Contains(t.Form));
}
