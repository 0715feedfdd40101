using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Quotations;

namespace FactCheck.Rules.Quotations;

/// <summary>Two remarks aligned once, as wholes: where one report ends a sentence and the other goes on, no sentence of theirs has a counterpart of its own.</summary>
internal sealed class RemarkChanges
{
    private const int NearWords = 3;
    private const int Surroundings = 4;
    private const int FarApart = 4;

    // aligned once for two remarks, however many of their sentences are compared
    private static readonly ConditionalWeakTable<PairContext, ConcurrentDictionary<(int, int), RemarkChanges>> Known = [];

    private readonly QuotedRemark a;
    private readonly QuotedRemark b;
    private readonly QuotationAlignment words;
    private readonly List<(int Left, int Right)> anchors;

    private RemarkChanges(QuotedRemark a, QuotedRemark b, QuotationAlignment words)
    {
        (this.a, this.b, this.words) = (a, b, words);
        anchors = WithoutChance();
        All = [.. Clusters([.. RemarkDifferences.Find(a, b, words, anchors)]).Select(Change)];
    }

    /// <summary>The changes in order.</summary>
    public IReadOnlyList<RemarkChange> All { get; }

    /// <summary>The changes of the two remarks that the quoted words belong to; those of the two sentences alone where the remarks as wholes do not lie side by side there.</summary>
    public static RemarkChanges Of(PairContext context, QuotedWords a, QuotedWords b)
    {
        RemarkChanges whole = Known.GetOrCreateValue(context).GetOrAdd((a.Quotation.Group, b.Quotation.Group), _ =>
        {
            QuotedRemark left = QuotedRemark.Of(context.A, a.Quotation), right = QuotedRemark.Of(context.B, b.Quotation);
            return new RemarkChanges(left, right, QuotationAlignment.Of(left.Tokens, right.Tokens));
        });
        QuotationAlignment alone = QuotationAlignment.Of(a.Tokens, b.Tokens);
        return whole.CountIn(a, b) * 5 >= alone.Anchors.Count * 4 ? whole : new RemarkChanges(new QuotedRemark(context.A, [a.Quotation]), new QuotedRemark(context.B, [b.Quotation]), alone);
    }

    /// <summary>The changes in or beside the quoted words.</summary>
    public IEnumerable<RemarkChange> In(QuotedWords a, QuotedWords b) => All.Where(c => c.IsIn(a.Content, b.Content));

    private int CountIn(QuotedWords left, QuotedWords right) =>
        anchors.Count(k => left.Content.Contains(words.Left[k.Left].Span) && right.Content.Contains(words.Right[k.Right].Span));

    // a few words with hardly one of weight among them, far from all other common words, are there by chance
    private List<(int Left, int Right)> WithoutChance()
    {
        List<(int Left, int Right)> kept = [.. words.Anchors];
        for (int start = 0; start < kept.Count;)
        {
            int end = start + 1;
            while (end < kept.Count && Distance(kept[end - 1], kept[end]) <= FarApart)
            {
                end++;
            }

            bool isAll = start == 0 && end == kept.Count;
            if (!isAll && !BeginsBoth(kept[start]) && Enumerable.Range(start, end - start).Count(k => !QuotationComparer.IsFunctionWord(words.Left[kept[k].Left])) <= 1)
            {
                // what stood on either side of them may now be one stretch
                kept.RemoveRange(start, end - start);
                start = 0;
            }
            else
            {
                start = end;
            }
        }

        return kept;
    }

    // "I judged them", "I read it and judged them"
    private bool BeginsBoth((int Left, int Right) anchor) => Begins(a, words.Left, anchor.Left) && Begins(b, words.Right, anchor.Right);

    private static bool Begins(QuotedRemark remark, IReadOnlyList<QuotationToken> tokens, int index) =>
        index == 0 || remark.PlaceOf(tokens[index - 1]) != remark.PlaceOf(tokens[index]);

    private static int Distance((int Left, int Right) first, (int Left, int Right) second) => Math.Max(second.Left - first.Left, second.Right - first.Right) - 1;

    // what lies within a few common words is one change to a reader
    private static IEnumerable<List<RemarkDifference>> Clusters(List<RemarkDifference> differences)
    {
        List<RemarkDifference> cluster = [];
        foreach (RemarkDifference difference in differences)
        {
            if (cluster.Count > 0 && (difference.Gap - cluster[^1].Gap > NearWords || difference.Gap == cluster[^1].Gap))
            {
                yield return cluster;
                cluster = [];
            }

            cluster.Add(difference);
        }

        if (cluster.Count > 0)
        {
            yield return cluster;
        }
    }

    private RemarkChange Change(List<RemarkDifference> cluster)
    {
        // words that one report has and the other has not are shown between the common words beside them
        int before = cluster[0].IsAfter ? cluster[0].Gap - 1 : -1, after = cluster[^1].IsBefore ? cluster[^1].Gap : -1;
        List<(TextSpan, TextSpan)> beside = [];
        foreach (RemarkDifference difference in cluster)
        {
            foreach (int k in (ReadOnlySpan<int>)[difference.IsAfter ? difference.Gap - 1 : -1, difference.IsBefore ? difference.Gap : -1])
            {
                if (k >= 0)
                {
                    beside.Add((words.Left[anchors[k].Left].Span, words.Right[anchors[k].Right].Span));
                }
            }
        }

        bool isInserted = cluster[0].A.Start == cluster[^1].A.End || cluster[0].B.Start == cluster[^1].B.End;
        return new RemarkChange(
            Side(a, words.Left, [.. cluster.Select(d => d.A)], before < 0 ? -1 : anchors[before].Left, after < 0 ? -1 : anchors[after].Left, isInserted),
            Side(b, words.Right, [.. cluster.Select(d => d.B)], before < 0 ? -1 : anchors[before].Right, after < 0 ? -1 : anchors[after].Right, isInserted),
            beside,
            cluster.Any(d => d.IsNoCut));
    }

    private static ChangedWords Side(QuotedRemark remark, IReadOnlyList<QuotationToken> tokens, (int Start, int End)[] ranges, int before, int after, bool isInserted)
    {
        (int start, int end) = (ranges[0].Start, ranges[^1].End);
        List<TextSpan> focus = [.. ranges.SelectMany(r => Quoted(remark, tokens, r.Start, r.End))];
        if (isInserted)
        {
            (start, end) = (before >= 0 ? before : start, after >= 0 ? after + 1 : end);
        }

        TextSpan whole = Span(tokens, start, end);
        (int from, int to) = (start, end);
        while (from > 0 && start - from < Surroundings && remark.PlaceOf(tokens[from - 1]) == remark.PlaceOf(tokens[start]))
        {
            from--;
        }

        while (to < tokens.Count && to - end < Surroundings && remark.PlaceOf(tokens[to]) == remark.PlaceOf(tokens[end - 1]))
        {
            to++;
        }

        return new ChangedWords(focus.Count > 0 ? focus : [whole], whole, [.. Quoted(remark, tokens, start, end)], Span(tokens, from, to), string.Join(' ', tokens.Skip(start).Take(end - start).Select(t => t.Form)));
    }

    // "We disagree," she said. "If anything …": words of two quotations are two pieces
    private static IEnumerable<TextSpan> Quoted(QuotedRemark remark, IReadOnlyList<QuotationToken> tokens, int start, int end)
    {
        for (int i = start, next; i < end; i = next)
        {
            next = i + 1;
            while (next < end && remark.PlaceOf(tokens[next]).Quotation == remark.PlaceOf(tokens[i]).Quotation)
            {
                next++;
            }

            yield return Span(tokens, i, next);
        }
    }

    private static TextSpan Span(IReadOnlyList<QuotationToken> tokens, int start, int end) => TextSpan.FromBounds(tokens[start].Span.Start, tokens[end - 1].Span.End);
}
