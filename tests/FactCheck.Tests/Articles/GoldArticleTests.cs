using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Testing;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Tests.Articles;

public class GoldArticleTests
{
    private static readonly string[] Folders = ["dev", "dev-real", "train", "train-real"];

    [TestCaseSource(nameof(Folders))]
    public void No_marked_passage_lies_in_a_block_that_is_left_out(string folder)
    {
        int passages = 0;
        List<string> lost = [];
        foreach (string pair in Directory.EnumerateDirectories(Repository.Shared("gold", folder)).Order(StringComparer.Ordinal))
        {
            using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(pair, "gold.json")));
            foreach (string side in (string[])["a", "b"])
            {
                Article article = ReadSide(pair, side);
                foreach (JsonElement item in gold.RootElement.GetProperty("items").EnumerateArray())
                {
                    string passage = item.GetProperty(side).GetString()!;
                    int at = article.Text.IndexOf(passage, StringComparison.Ordinal);
                    TextSpan span = new(at, passage.Length);
                    passages++;
                    if (article.Blocks.FirstOrDefault(block => !block.IsCompared && block.Span.Overlaps(span)) is { } block)
                    {
                        lost.Add($"{Path.GetFileName(pair)}/{side} {block.IgnoreReason}: {passage}");
                    }
                    else if (!article.Blocks.Any(block => block.Span.Contains(span)))
                    {
                        lost.Add($"{Path.GetFileName(pair)}/{side} crosses blocks: {passage}");
                    }
                }
            }
        }

        TestContext.Out.WriteLine($"{folder}: {lost.Count} of {passages} passages lie in ignored blocks");
        Assert.That(lost, Is.Empty);
    }

    [TestCaseSource(nameof(Folders))]
    public void A_publication_date_read_from_a_text_is_the_one_in_the_gold_file(string folder)
    {
        int read = 0;
        int dated = 0;
        List<string> wrong = [];
        foreach (string pair in Directory.EnumerateDirectories(Repository.Shared("gold", folder)).Order(StringComparer.Ordinal))
        {
            using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(pair, "gold.json")));
            foreach (string side in (string[])["a", "b"])
            {
                Article article = ReadSide(pair, side);
                string? expected = gold.RootElement.GetProperty(side).GetProperty("published").GetString();
                string? found = article.Published is { } date ? LocalDatePattern.Iso.Format(date) : null;
                dated += expected is null ? 0 : 1;
                read += found is null ? 0 : 1;
                if (found is not null && found != expected)
                {
                    wrong.Add($"{Path.GetFileName(pair)}/{side}: {found}, not {expected}");
                }

                if (article.DatelineDate is { } day && expected is not null && LocalDatePattern.Iso.Parse(expected).Value is var published && day != new AnnualDate(published.Month, published.Day))
                {
                    wrong.Add($"{Path.GetFileName(pair)}/{side}: dateline {day}, not {expected}");
                }
            }
        }

        TestContext.Out.WriteLine($"{folder}: full dates read from {read} texts, {dated} have one in the gold file");
        Assert.That(wrong, Is.Empty);
    }

    internal static Article ReadSide(string pair, string side) =>
        new ArticleReader(new ArticleOptions()).FromText(File.ReadAllText(Path.Combine(pair, side + ".txt")));
}
