using System.Collections.Concurrent;
using System.Globalization;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Fitting;

/// <summary>Which marked discrepancies have a candidate at all, and how probable it is held.</summary>
internal static class Misses
{
    private static readonly ConcurrentDictionary<(string, int), (GoldPair Pair, GoldItem Item, double Best, string Message, double Other, string OtherType)> Items = new();

    public static void Add(GoldPair pair, Finding finding)
    {
        for (int i = 0; i < pair.Items.Count; i++)
        {
            GoldItem item = pair.Items[i];
            if (item.Relation != Relation.Discrepancy)
            {
                continue;
            }

            (GoldPair Pair, GoldItem Item, double Best, string Message, double Other, string OtherType) state = Items.GetOrAdd((pair.Id, i), (pair, item, -1, string.Empty, -1, string.Empty));
            if (finding.Relation == Relation.Discrepancy && Labels.Hits(item, finding))
            {
                if (finding.Rule.Type == item.Type && finding.Confidence > state.Best)
                {
                    state.Best = finding.Confidence;
                    state.Message = finding.Message;
                }
                else if (finding.Rule.Type != item.Type && finding.Confidence > state.Other)
                {
                    state.Other = finding.Confidence;
                    state.OtherType = $"{finding.Rule.Type} {finding.Message}";
                }

                Items[(pair.Id, i)] = state;
            }
        }
    }

    public static void Print()
    {
        foreach (var group in Items.Values.GroupBy(i => i.Item.Type).OrderBy(g => g.Key))
        {
            Console.WriteLine($"## {group.Key}: {group.Count()} marked, {group.Count(i => i.Best >= 0)} with a candidate, {group.Count(i => i.Best >= 0.5)} shown");
            foreach (var item in group.OrderBy(i => i.Best).ThenBy(i => i.Pair.Id, StringComparer.Ordinal))
            {
                string a = item.Item.A.Text(item.Pair.A).ReplaceLineEndings(" "), b = item.Item.B.Text(item.Pair.B).ReplaceLineEndings(" ");
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{item.Best,5:0.00} {item.Pair.Id}: {a} | {b}  =>{item.Message}  (other {item.Other:0.00} {item.OtherType})"));
            }
        }
    }
}
