using System.Text.Json;
using FactCheck.Cli.Comparing;
using FactCheck.Cli.Output;
using FactCheck.Evaluation;
using FactCheck.Reporting.Json;

namespace FactCheck.Cli.Commands;

/// <summary>Where the findings to be scored come from: reports already written, or the engine.</summary>
/// <param name="compare">The engine, loaded when first needed.</param>
/// <param name="written">Folder of reports, or the output of <c>batch</c> for a bank; null asks the engine.</param>
/// <param name="writeTo">Folder to write the engine's reports into; null writes none.</param>
internal sealed class FindingsSource(Lazy<CompareArticles> compare, string? written, string? writeTo)
{
    private static readonly ReportFilter _filter = new();

    public async Task<IReadOnlyList<PairScore>> ScorePairsAsync(IReadOnlyList<GoldPair> pairs, CancellationToken cancellationToken)
    {
        if (written is not null)
        {
            return Directory.Exists(written)
                ? [.. pairs.Select(pair => PairScorer.Score(pair, PredictionReader.FromFile(Path.Combine(written, $"{pair.Name}.json"))))]
                : throw UsageError.Of($"--reports {written}: no such folder");
        }

        PrepareFolder();
        List<PairScore> scores = [];
        await OrderedParallel.RunAsync(
            pairs.ToAsyncEnumerable(),
            async (pair, token) =>
            {
                ComparisonReport report = _filter.Apply(await compare.Value([SourceOf(pair.A, pair.Name), SourceOf(pair.B, pair.Name)], token));
                if (writeTo is not null)
                {
                    await ReportPrinter.WriteFileAsync(Path.Combine(writeTo, $"{pair.Name}.json"), JsonReportWriter.ToText(report), token);
                }

                return PairScorer.Score(pair, PredictionReader.FromReport(report));
            },
            score =>
            {
                scores.Add(score);
                return Task.CompletedTask;
            },
            Environment.ProcessorCount,
            cancellationToken);
        return scores;
    }

    public async Task<BankResult> ScoreBankAsync(IReadOnlyList<BankLine> bank, CancellationToken cancellationToken)
    {
        BankScorer scorer = new();
        if (written is not null)
        {
            Dictionary<string, IReadOnlyList<PredictedFinding>?> results = ReadResults(written);
            foreach (BankLine line in bank)
            {
                scorer.Add(line, results);
            }

            return scorer.Finish();
        }

        if (writeTo is not null)
        {
            throw UsageError.Of("--write-reports: only for gold folders; for a sentence bank use batch");
        }

        await OrderedParallel.RunAsync(
            bank.ToAsyncEnumerable(),
            async (line, token) =>
            {
                Dictionary<string, IReadOnlyList<PredictedFinding>?> results = new(StringComparer.Ordinal);
                foreach ((string id, string b) in line.Pairs)
                {
                    results[id] = await ComparedAsync(line.A, b, token);
                }

                return (line, results);
            },
            scored =>
            {
                scorer.Add(scored.line, scored.results);
                return Task.CompletedTask;
            },
            Environment.ProcessorCount,
            cancellationToken);
        return scorer.Finish();
    }

    /// <summary>The findings of two texts; null, a missing report, where one of them is refused: as <c>batch</c> gives an error for that line and goes on.</summary>
    private async Task<IReadOnlyList<PredictedFinding>?> ComparedAsync(string a, string b, CancellationToken cancellationToken)
    {
        try
        {
            return PredictionReader.FromReport(_filter.Apply(await compare.Value([new ArticleSource { Text = a }, new ArticleSource { Text = b }], cancellationToken)));
        }
        catch (FactCheckException)
        {
            return null;
        }
    }

    private static ArticleSource SourceOf(GoldArticle article, string pair) => new()
    {
        Path = article.Path,
        Outlet = article.Outlet,
        Published = PublicationDates.ParseOne(article.Published, $"{pair}: published"),
    };

    private static Dictionary<string, IReadOnlyList<PredictedFinding>?> ReadResults(string path)
    {
        if (!File.Exists(path))
        {
            throw UsageError.Of($"--reports {path}: no such file");
        }

        Dictionary<string, IReadOnlyList<PredictedFinding>?> results = new(StringComparer.Ordinal);
        int number = 0;
        try
        {
            foreach (string line in File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)))
            {
                number++;
                using JsonDocument json = JsonDocument.Parse(line);
                results[json.RootElement.GetProperty("id").GetString()!] = json.RootElement.TryGetProperty("report", out JsonElement report)
                    ? [.. report.GetProperty("findings").EnumerateArray().Select(PredictionReader.Read)]
                    : null;
            }
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw UsageError.Of($"--reports {path}: result {number}: {exception.Message}");
        }

        return results;
    }

    private void PrepareFolder()
    {
        if (writeTo is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(writeTo);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw UsageError.OfOutput(writeTo, exception);
        }
    }
}
