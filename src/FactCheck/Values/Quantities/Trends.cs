using System.Collections.Frozen;
using FactCheck.Lexicons;

namespace FactCheck.Values.Quantities;

/// <summary>The lemmas of <c>trends.txt</c>.</summary>
internal static class Trends
{
    private static readonly FrozenSet<string> Lemmas = LexiconFile.ReadLines("Values.Quantities.trends.txt").ToFrozenSet(StringComparer.Ordinal);

    public static bool IsTrend(string lemma) => Lemmas.Contains(lemma);
}
