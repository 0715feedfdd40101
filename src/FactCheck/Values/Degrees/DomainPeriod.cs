using System.Globalization;
using FactCheck.Values.Numbers;

namespace FactCheck.Values.Degrees;

/// <summary>Writes the length of time over which a superlative holds in one way: <c>in two decades</c>, <c>in 20 years</c>, <c>for a decade</c>.</summary>
internal static class DomainPeriod
{
    /// <summary>The lemmas of a domain with every length of time in years.</summary>
    public static IReadOnlyList<string> InYears(IReadOnlyList<string> lemmas)
    {
        List<string> written = [];
        foreach (string lemma in lemmas)
        {
            decimal years = lemma switch { "year" => 1, "decade" => 10, "century" => 100, _ => 0 };
            if (years == 0)
            {
                written.Add(lemma);
                continue;
            }

            decimal count = 1;
            bool isCounted = written.Count > 0 && (decimal.TryParse(written[^1], NumberStyles.Integer, CultureInfo.InvariantCulture, out count) || TryRead(written[^1], out count));
            if (isCounted)
            {
                written.RemoveAt(written.Count - 1);
            }

            written.Add(isCounted || years > 1 ? string.Create(CultureInfo.InvariantCulture, $"{(isCounted ? count : 1) * years:0} years") : lemma);
        }

        return written;
    }

    /// <summary>Whether a lemma is such a length of time.</summary>
    public static bool IsPeriod(string lemma) => lemma.EndsWith(" years", StringComparison.Ordinal);

    private static bool TryRead(string word, out decimal count) =>
        NumberWords.TryGet(word, "unit", out count) || NumberWords.TryGet(word, "teen", out count) || NumberWords.TryGet(word, "ten", out count);
}
