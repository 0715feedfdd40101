using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values.Lists;

namespace FactCheck.Rules.Lists;

/// <summary>The same enumeration has members in one report that it lacks in the other.</summary>
internal sealed class ListMembers : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0601", "list-members", DiscrepancyType.List,
        "The same enumeration has other members",
        "A list that leaves out members changes who is meant.",
        Severity.Incomplete, RuleStatus.Stable,
        [
            new("The fair was boycotted by [|Japan, Canada and India|].", "The fair was boycotted by [|Japan and Canada|].", "a member left out"),
            new("The fair was boycotted by [|Japan|].", "The fair was boycotted by [|Japan, Canada and India|].", "one of three"),
            new("They agreed on [|transport, energy and water|].", "They agreed on [|transport, energy and education|].", "a member exchanged"),
            new("The fair was boycotted by Japan, Canada and India.", "The fair was boycotted by India, Japan and Canada.", "another order"),
            new("They agreed on transport and energy.", "They agreed on energy and transport.", "the same two"),
            new("Japan boycotted the fair.", "The fair was boycotted by Japan.", "no list"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        List<(ListValue, ListValue)> compared = [];
        foreach (ListValue a in pair.A.Values.Lists)
        {
            foreach (ListValue b in pair.B.Values.Lists)
            {
                if (a.ListKind == b.ListKind && Shared(pair, a, b) > 0)
                {
                    compared.Add((a, b));
                }
            }
        }

        foreach (ListValue a in pair.A.Values.Lists.Where(l => !compared.Any(c => c.Item1 == l)))
        {
            foreach (int word in Partners(a, pair.Alignment.AtoB))
            {
                if (!pair.B.Values.Lists.Any(l => l.Words.Contains(word)) && SameGovernor(pair, a.Head, word))
                {
                    compared.Add((a, ListReader.Single(pair.B.Sentence, pair.Context.B.Article.Readable, word)));
                }
            }
        }

        foreach (ListValue b in pair.B.Values.Lists.Where(l => !compared.Any(c => c.Item2 == l)))
        {
            foreach (int word in Partners(b, pair.Alignment.BtoA))
            {
                if (!pair.A.Values.Lists.Any(l => l.Words.Contains(word)) && SameGovernor(pair, word, b.Head))
                {
                    compared.Add((ListReader.Single(pair.A.Sentence, pair.Context.A.Article.Readable, word), b));
                }
            }
        }

        return compared.Select(c => Compare(pair, c.Item1, c.Item2));
    }

    private Finding Compare(FactPair pair, ListValue a, ListValue b)
    {
        bool Same(ListItem left, ListItem right) => IsSame(pair, left, right);
        IReadOnlyList<ListItem> onlyA = a.MissingFrom(b, Same), onlyB = b.MissingFrom(a, (right, left) => Same(left, right));
        int shared = Shared(pair, a, b);
        Comparand sideA = Side(pair.A, a), sideB = Side(pair.B, b);
        double closeness = (double)shared / Math.Max(a.Items.Count, b.Items.Count);
        if (onlyA.Count == 0 && onlyB.Count == 0)
        {
            return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), $"the same {a.Items.Count} members", closeness);
        }

        bool exchanged = onlyA.Count > 0 && onlyB.Count > 0;
        string message = string.Join("; ", new[] { Missing("b", onlyA), Missing("a", onlyB) }.Where(m => m.Length > 0));
        bool open = a.IsOpen || b.IsOpen;
        return FindingFactory.Discrepancy(
            Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), exchanged && !open && a.Items.Count == b.Items.Count ? Severity.Contradiction : Severity.Incomplete,
            message, closeness, (open ? 0.4 : 0.7) - (exchanged ? 0.2 : 0));
    }

    private static string Missing(string side, IReadOnlyList<ListItem> items) => items.Count == 0 ? string.Empty : $"missing in {side}: {string.Join(", ", items.Take(8).Select(i => i.Normalized))}";

    private static Comparand Side(AnalyzedSentence sentence, ListValue list) =>
        FindingFactory.Side(sentence, list.Words, list.Head, sentence.Words[list.Head].Head is int head and >= 0 ? head : list.Head);

    private static int Shared(FactPair pair, ListValue a, ListValue b) => a.Items.Count(i => b.Items.Any(j => i.Normalized == j.Normalized || IsSame(pair, i, j)));

    private static bool IsSame(FactPair pair, ListItem a, ListItem b) =>
        pair.Context.EntityAgreement(pair, a.Head, b.Head) > 0
        || (pair.Alignment.AreAligned(a.Head, b.Head) && !(a.IsName && b.IsName) && pair.Context.Lexicon.Relation(pair.A.Words[a.Head], pair.B.Words[b.Head]) >= 0.3)
        || pair.Context.Lexicon.Relation(pair.A.Words[a.Head], pair.B.Words[b.Head]) >= 0.8;

    private static IEnumerable<int> Partners(ListValue list, IReadOnlyList<int> partners) => list.Items.Select(i => partners[i.Head]).Where(p => p >= 0);

    private static bool SameGovernor(FactPair pair, int a, int b)
    {
        int headA = pair.A.Words[a].Head, headB = pair.B.Words[b].Head;
        return headA >= 0 && headB >= 0 && (pair.Alignment.AreAligned(headA, headB) || pair.Context.Lexicon.AreRelated(pair.A.Words[headA], pair.B.Words[headB]));
    }
}
