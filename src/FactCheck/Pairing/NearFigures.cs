using System.Globalization;
using FactCheck.Claims;
using FactCheck.Values.Quantities;

namespace FactCheck.Pairing;

/// <summary>Pairs sentences, however unlike, that state figures of one unit in the same digits but for their order: two such figures are nearly always the same fact.</summary>
internal static class NearFigures
{
    private const int FewestDigits = 3;
    private const int MostPairs = 64;
    private const int MostOfOneFigure = 4;

    /// <summary>The pairs that were not proposed, ordered by A, then B; a fixed number at most.</summary>
    public static IReadOnlyList<SentencePair> Pairs(IReadOnlyList<AnalyzedSentence> a, IReadOnlyList<AnalyzedSentence> b, IReadOnlyList<SentencePair> proposed)
    {
        HashSet<(int, int)> known = [.. proposed.Select(p => (p.A, p.B))];
        Dictionary<string, List<(int Sentence, double Figure)>> index = new(StringComparer.Ordinal);
        foreach (AnalyzedSentence sentence in b)
        {
            foreach (QuantityValue value in sentence.Values.Quantities)
            {
                if (KeyOf(value) is { } key)
                {
                    (index.TryGetValue(key, out List<(int, double)>? list) ? list : index[key] = []).Add((sentence.Index, value.Amount.Figure));
                }
            }
        }

        SortedSet<(int A, int B)> found = [];
        foreach (AnalyzedSentence sentence in a)
        {
            foreach (QuantityValue value in sentence.Values.Quantities)
            {
                if (KeyOf(value) is not { } key || !index.TryGetValue(key, out List<(int Sentence, double Figure)>? others) || others.Count > MostOfOneFigure || others.Any(o => o.Figure.Equals(value.Amount.Figure)))
                {
                    continue;
                }

                foreach ((int other, _) in others.Where(o => found.Count < MostPairs && !known.Contains((sentence.Index, o.Sentence))))
                {
                    found.Add((sentence.Index, other));
                }
            }
        }

        return [.. found.Select(p => SentencePairs.Outside(a[p.A], b[p.B]))];
    }

    /// <summary>The digits in their order of size with what is counted; null for figures that too many share.</summary>
    private static string? KeyOf(QuantityValue value)
    {
        double figure = Math.Abs(value.Amount.Figure);
        if (value.IsVague || value.IsImplied || !double.IsFinite(figure) || figure >= 1e15 || value.Sort is QuantityKind.Age or QuantityKind.Ordinal or QuantityKind.Score)
        {
            return null;
        }

        string digits = figure.ToString("0.######", CultureInfo.InvariantCulture).Replace(".", string.Empty, StringComparison.Ordinal);
        string sorted = string.Concat(digits.Order());
        bool isTelling = digits.TrimEnd('0').Length >= FewestDigits || (value.Unit != "count" && digits.Length >= FewestDigits && digits.TrimEnd('0').Length >= FewestDigits - 1);
        return isTelling ? $"{value.Unit}|{value.Per}|{(value.Unit == "count" ? value.Noun : null)}|{sorted}" : null;
    }
}
