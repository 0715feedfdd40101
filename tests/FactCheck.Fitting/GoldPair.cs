using FactCheck.Evaluation;
using FactCheck.Language;
using FactCheck.Reports;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Fitting;

/// <summary>Two texts with marked passages, from a gold folder or from a line of the sentence bank, in the offsets and types of the engine.</summary>
internal sealed record GoldPair(string Id, string A, string B, LocalDate? PublishedA, LocalDate? PublishedB, IReadOnlyList<GoldItem> Items, bool IsBank)
{
    public static IEnumerable<GoldPair> Read(string path) =>
        Directory.Exists(path) ? GoldReader.Read(path).Select(Of) : BankReader.Read(path).SelectMany(OfBank);

    /// <summary>A pair of a gold folder; the items keep their order.</summary>
    public static GoldPair Of(Evaluation.GoldPair pair)
    {
        string a = pair.A.Text.Text, b = pair.B.Text.Text;
        return new GoldPair(pair.Name, a, b, Published(pair.A), Published(pair.B), [.. pair.Items.Select(i => new GoldItem(
            i.Relation switch { "discrepancy" => Relation.Discrepancy, "agreement" => Relation.Agreement, _ => null },
            i.Type is null ? null : Enum.Parse<DiscrepancyType>(i.Type, ignoreCase: true),
            SpanOf(a, i.A),
            SpanOf(b, i.B),
            i.IsTrap,
            false))], false);
    }

    private static IEnumerable<GoldPair> OfBank(BankLine line)
    {
        TextSpan all = new(0, line.A.Length);
        yield return Of($"{line.Id}/agree", line.A, line.Agree, new GoldItem(Relation.Agreement, null, all, new TextSpan(0, line.Agree.Length), false, false));
        yield return Of($"{line.Id}/unrelated", line.A, line.Unrelated, new GoldItem(null, null, all, new TextSpan(0, line.Unrelated.Length), true, false));
        for (int i = 0; i < line.Differ.Count; i++)
        {
            BankDifference differ = line.Differ[i];
            yield return Of($"{line.Id}/differ{i}", line.A, differ.B, new GoldItem(
                Relation.Discrepancy, Enum.Parse<DiscrepancyType>(differ.Type, ignoreCase: true), SpanOf(line.A, differ.WordsA), SpanOf(differ.B, differ.WordsB), false, true));
        }
    }

    private static GoldPair Of(string id, string a, string b, GoldItem item) => new(id, a, b, null, null, [item], true);

    private static LocalDate? Published(GoldArticle article) => article.Published is null ? null : LocalDatePattern.Iso.Parse(article.Published).GetValueOrThrow();

    private static TextSpan SpanOf(string text, string quote) => new(Math.Max(0, text.IndexOf(quote, StringComparison.Ordinal)), quote.Length);
}
