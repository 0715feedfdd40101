using System.Collections.Frozen;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Values.Quantities;

/// <summary>The lemmas of <c>trends.txt</c>.</summary>
internal static class Trends
{
    private static readonly FrozenSet<string> Lemmas = LexiconFile.ReadLines("Values.Quantities.trends.txt").ToFrozenSet(StringComparer.Ordinal);

    public static bool IsTrend(Word word) => Lemmas.Contains(word.Lemma) || Lemmas.Contains(word.Text.ToLowerInvariant());
}
