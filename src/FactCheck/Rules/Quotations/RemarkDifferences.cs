using FactCheck.Values.Quotations;

namespace FactCheck.Rules.Quotations;

/// <summary>Finds where the words of two aligned remarks differ in more than what a report may leave out: whole sentences, what stands before or after its marks, what an ellipsis or a bracket stands for, a light word.</summary>
internal sealed class RemarkDifferences
{
    private const int FewWords = 2;
    private const int SharedBeside = 3;
    private readonly QuotedRemark[] remarks;
    private readonly IReadOnlyList<QuotationToken>[] tokens;
    private readonly (int Quotation, int Sentence)[][] places;
    private readonly List<(int Left, int Right)> anchors;

    private RemarkDifferences(QuotedRemark a, QuotedRemark b, QuotationAlignment words, List<(int Left, int Right)> anchors)
    {
        remarks = [a, b];
        tokens = [words.Left, words.Right];
        places = [[.. words.Left.Select(a.PlaceOf)], [.. words.Right.Select(b.PlaceOf)]];
        this.anchors = anchors;
    }

    /// <summary>The differences in order.</summary>
    public static IEnumerable<RemarkDifference> Find(QuotedRemark a, QuotedRemark b, QuotationAlignment words, List<(int Left, int Right)> anchors)
    {
        RemarkDifferences differences = new(a, b, words, anchors);
        return anchors.Count == 0 ? [] : Enumerable.Range(0, anchors.Count + 1).SelectMany(differences.At);
    }

    private IEnumerable<RemarkDifference> At(int gap)
    {
        (int Start, int End)[] ranges = [Range(0, gap), Range(1, gap)];
        if (gap > 0 && gap < anchors.Count)
        {
            if (ranges[0].Start == ranges[0].End && ranges[1].Start == ranges[1].End)
            {
                yield break;
            }

            if (IsOnePlace(0, gap) || IsOnePlace(1, gap))
            {
                if (Inside(gap, ranges) is { } inside)
                {
                    yield return inside;
                }

                yield break;
            }
        }

        if (gap > 0 && After(gap, ranges) is { } after)
        {
            yield return after;
        }

        if (gap < anchors.Count && Before(gap, ranges) is { } before)
        {
            yield return before;
        }
    }

    private int Anchor(int side, int k) => side == 0 ? anchors[k].Left : anchors[k].Right;

    private (int Start, int End) Range(int side, int gap) => (gap == 0 ? 0 : Anchor(side, gap - 1) + 1, gap == anchors.Count ? tokens[side].Count : Anchor(side, gap));

    private bool IsOnePlace(int side, int gap) => places[side][Anchor(side, gap - 1)] == places[side][Anchor(side, gap)];

    private QuotationToken[] Words(int side, (int Start, int End) range) => [.. tokens[side].Skip(range.Start).Take(range.End - range.Start)];

    // between two common words of one sentence
    private RemarkDifference? Inside(int gap, (int Start, int End)[] ranges)
    {
        QuotationToken[] a = Words(0, ranges[0]), b = Words(1, ranges[1]);
        bool isNothing = QuotationDifferences.IsLightOnly(a, b) || QuotationDifferences.IsLightOnly(b, a)
            || QuotationDifferences.IsNothing(a, b, Cut(1, gap)) || QuotationDifferences.IsNothing(b, a, Cut(0, gap));
        return isNothing || IsSaidTwice(0, ranges[0], b) || IsSaidTwice(1, ranges[1], a) || IsLeftOut(0, gap, a, b) || IsLeftOut(1, gap, b, a)
            ? null
            : new RemarkDifference(gap, ranges[0], ranges[1], true, true, IsShort(a) && IsShort(b));
    }

    // "we will not, we will not stand by", "we will not stand by"
    private bool IsSaidTwice(int side, (int Start, int End) range, QuotationToken[] none)
    {
        int length = range.End - range.Start;
        return none.Length == 0 && length <= range.Start && Enumerable.Range(range.Start, length).All(i => tokens[side][i].Form == tokens[side][i - length].Form);
    }

    // some words of one sentence are missing where the other report ends one: between its marks, or many
    private bool IsLeftOut(int side, int gap, QuotationToken[] some, QuotationToken[] none)
    {
        (int Quotation, int Sentence) before = places[1 - side][Anchor(1 - side, gap - 1)], after = places[1 - side][Anchor(1 - side, gap)];
        return QuotationDifferences.Said(none) == 0 && before != after && (before.Quotation != after.Quotation || !IsShort(some));
    }

    // from a common word to the end of its sentence
    private RemarkDifference? After(int gap, (int Start, int End)[] ranges)
    {
        (int Start, int End)[] ends = [Tail(0, gap, ranges[0]), Tail(1, gap, ranges[1])];
        QuotationToken[] a = Words(0, ends[0]), b = Words(1, ends[1]);
        bool isNoCut = IsBroken(0, gap, a, b) || IsBroken(1, gap, b, a);
        return isNoCut || (QuotationDifferences.Said(a) > 0 && QuotationDifferences.Said(b) > 0) ? new RemarkDifference(gap, ends[0], ends[1], true, false, isNoCut) : null;
    }

    // from the beginning of a sentence to its first common word
    private RemarkDifference? Before(int gap, (int Start, int End)[] ranges)
    {
        (int Start, int End)[] starts = [Lead(0, gap, ranges[0]), Lead(1, gap, ranges[1])];
        QuotationToken[] a = Words(0, starts[0]), b = Words(1, starts[1]);
        if (QuotationDifferences.IsCutTo(a, b) || QuotationDifferences.IsCutTo(b, a) || QuotationDifferences.IsTurned(a, b) || QuotationDifferences.IsTurned(b, a) || IsCutInside(a, b) || IsCutInside(b, a) || IsFitted(0, a, b) || IsFitted(1, b, a))
        {
            return null;
        }

        bool isNoCut = IsPutBefore(0, gap, a, b) || IsPutBefore(1, gap, b, a);
        return isNoCut || (QuotationDifferences.Said(a) > 0 && QuotationDifferences.Said(b) > 0) ? new RemarkDifference(gap, starts[0], starts[1], false, true, isNoCut) : null;
    }

    // "I am sorry for what I said, and promise to learn", "I promise to learn"
    private static bool IsCutInside(QuotationToken[] whole, QuotationToken[] rest) =>
        QuotationDifferences.Said(rest) is > 0 and <= FewWords && QuotationDifferences.Said(whole) >= QuotationDifferences.Said(rest) + SharedBeside && rest.All(t => t.IsGap || whole.Any(w => w.Form == t.Form));

    // "they showed courage, going far beyond the wall", they "went far beyond the wall": the verb is put into the form that the report's own sentence needs
    private bool IsFitted(int side, QuotationToken[] whole, QuotationToken[] rest) =>
        rest is [{ IsGap: false }] && whole is [_, .., { IsGap: false }] && remarks[1 - side].VerbOf(rest[0]) is { } verb && remarks[side].VerbOf(whole[^1]) == verb;

    private (int Start, int End) Tail(int side, int gap, (int Start, int End) range)
    {
        int end = range.Start;
        while (end < range.End && places[side][end] == places[side][Anchor(side, gap - 1)])
        {
            end++;
        }

        return (range.Start, end);
    }

    private (int Start, int End) Lead(int side, int gap, (int Start, int End) range)
    {
        int start = range.End;
        while (start > range.Start && places[side][start - 1] == places[side][Anchor(side, gap)])
        {
            start--;
        }

        return (start, range.End);
    }

    // "no outlets, no community center.", "no outlets, no community.": both sentences end, and one of them in the middle of a phrase
    private bool IsBroken(int side, int gap, QuotationToken[] some, QuotationToken[] none)
    {
        if (none.Length > 0 || !IsShort(some) || some.Any(t => t.IsGap) || !EndsRun(gap))
        {
            return false;
        }

        QuotationToken mine = tokens[side][Anchor(side, gap - 1)], other = tokens[1 - side][Anchor(1 - side, gap - 1)];
        return remarks[side].HasStopAfter(some[^1]) && remarks[1 - side].HasStopAfter(other) && (remarks[side].DependsOn(mine, some) || GoesOn(1 - side, gap));
    }

    // "…" for the right time. That moment has come", "now that moment has come": what begins inside the marks was not cut by them
    private bool IsPutBefore(int side, int gap, QuotationToken[] some, QuotationToken[] none)
    {
        int at = Anchor(1 - side, gap);
        return none.Length == 0 && IsShort(some) && !some.Any(t => t.IsGap) && BeginsRun(gap)
            && at > 0 && !tokens[1 - side][at - 1].IsGap && places[1 - side][at - 1].Quotation == places[1 - side][at].Quotation
            && remarks[side].Between(some[^1], tokens[side][Anchor(side, gap)]).IndexOf(',') < 0;
    }

    // whether the quotation goes on with another sentence inside the same marks
    private bool GoesOn(int side, int gap)
    {
        int at = Anchor(side, gap - 1);
        return at + 1 < tokens[side].Count && !tokens[side][at + 1].IsGap && places[side][at + 1].Quotation == places[side][at].Quotation;
    }

    private bool EndsRun(int gap) => gap >= SharedBeside && IsRun(gap - SharedBeside);

    private bool BeginsRun(int gap) => gap + SharedBeside <= anchors.Count && IsRun(gap);

    private bool IsRun(int first) => Enumerable.Range(first + 1, SharedBeside - 1).All(k => anchors[k].Left == anchors[k - 1].Left + 1 && anchors[k].Right == anchors[k - 1].Right + 1);

    // one or two words, not mere function words
    private static bool IsShort(QuotationToken[] some) => QuotationDifferences.Said(some) is > 0 and <= FewWords && some.Any(t => !t.IsGap && !QuotationComparer.IsFunctionWord(t));

    // words of the sentences around it that the other report does not have
    private HashSet<string> Cut(int side, int gap)
    {
        (int Quotation, int Sentence) before = places[side][Anchor(side, gap - 1)], after = places[side][Anchor(side, gap)];
        HashSet<int> common = [.. anchors.Select(k => side == 0 ? k.Left : k.Right)];
        return [.. Enumerable.Range(0, tokens[side].Count).Where(i => !common.Contains(i) && (places[side][i] == before || places[side][i] == after)).Select(i => tokens[side][i].Form)];
    }
}
