using System.Globalization;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Fitting;

/// <summary>Runs the rules over marked pairs.</summary>
internal static class Candidates
{
    private static readonly Lazy<FactCheckEngine> Engine = new(() => FactCheckEngine.Load(new EngineOptions { Preview = true }));
    private static readonly ArticleReader Reader = new(new ArticleOptions());

    public static int Write(string file, string source, string? agreements, string? discrepancies)
    {
        JudgedAgreements judged = agreements is null ? JudgedAgreements.None : JudgedAgreements.Read(agreements);
        JudgedDiscrepancies differences = discrepancies is null ? JudgedDiscrepancies.None : JudgedDiscrepancies.Read(discrepancies);
        GoldPair[] pairs = [.. GoldPair.Read(source)];
        List<string>[] lines = new List<string>[pairs.Length];
        Parallel.For(0, pairs.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            lines[i] = [];
            foreach (Finding finding in Of(pairs[i]))
            {
                if (Labels.Of(pairs[i], finding, judged, differences) is (double label, double weight))
                {
                    lines[i].Add(JsonSerializer.Serialize(new Row(finding.Relation.ToString(), finding.Rule.Type.ToString(), pairs[i].Id, [.. finding.Comparability.Features], label, weight, $"{finding.Rule.Slug}: {finding.Message}", [finding.A.SentenceIndex, finding.B.SentenceIndex, pairs[i].A.Length, pairs[i].B.Length, finding.A.Clause.Start, finding.A.Clause.Length, finding.B.Clause.Start, finding.B.Clause.Length, finding.A.Focus.Sum(f => f.Length), finding.B.Focus.Sum(f => f.Length)], finding.Rule.Id)));
                }
            }
        });
        File.WriteAllLines(file, lines.SelectMany(l => l));
        return 0;
    }

    public static int Misses(string[] sources)
    {
        foreach (string source in sources)
        {
            Parallel.ForEach(GoldPair.Read(source).ToArray(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, pair =>
            {
                foreach (Finding finding in Of(pair))
                {
                    Fitting.Misses.Add(pair, finding);
                }
            });
        }

        Fitting.Misses.Print();
        return 0;
    }

    public static int False(string least, string[] sources)
    {
        double threshold = double.Parse(least, CultureInfo.InvariantCulture);
        foreach (GoldPair pair in sources.SelectMany(GoldPair.Read))
        {
            foreach (FindingMerger.Merged merged in FindingMerger.Merge(Of(pair).Where(f => f.Confidence >= threshold)))
            {
                Finding f = merged.Finding;
                if (f.Relation == Relation.Discrepancy)
                {
                    double label = Labels.Of(pair, f)?.Label ?? -1;
                    string features = string.Join(' ', f.Comparability.Features.Select((x, i) => (x, i)).Where(x => x.x != 0 && x.i > 0).Select(x => string.Create(CultureInfo.InvariantCulture, $"{Comparability.FeatureNames.All[x.i]}={x.x:0.##}")));
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(label > 0 ? "RIGHT" : "FALSE")} {f.Confidence:0.00} {f.Rule.Type} {pair.Id}: {f.Message}   [{f.A.Clause.Text(pair.A)}] [{f.B.Clause.Text(pair.B)}] {features}").ReplaceLineEndings(" "));
                }
            }
        }

        return 0;
    }

    public static int Pairs(string[] sources)
    {
        foreach (string source in sources)
        {
            int marked = 0, proposed = 0;
            foreach (GoldPair pair in GoldPair.Read(source))
            {
                Pairing.PairContext context = new(Analyze(pair.A, pair.PublishedA), Analyze(pair.B, pair.PublishedB), Lexicons.LexicalRelations.Shipped);
                Pairing.FactPair[] pairs = [.. context.FactPairs(CancellationToken.None)];
                foreach (GoldItem item in pair.Items.Where(i => i.Relation == Relation.Discrepancy))
                {
                    marked++;
                    bool isProposed = pairs.Any(p => p.A.Sentence.Span.Overlaps(item.A) && p.B.Sentence.Span.Overlaps(item.B));
                    proposed += isProposed ? 1 : 0;
                    if (!isProposed)
                    {
                        Console.WriteLine($"{pair.Id} {item.Type}: {item.A.Text(pair.A)} | {item.B.Text(pair.B)}".ReplaceLineEndings(" "));
                    }
                }
            }

            Console.WriteLine($"{source}: {proposed} of {marked} in proposed sentence pairs");
        }

        return 0;
    }

    public static int Dump(string part, string source)
    {
        foreach (GoldPair pair in GoldPair.Read(source).Where(p => p.Id.Contains(part, StringComparison.Ordinal)))
        {
            ArticleAnalysis left = Analyze(pair.A, pair.PublishedA), right = Analyze(pair.B, pair.PublishedB);
            Fitting.Dump.Print("a", left);
            Fitting.Dump.Print("b", right);
            foreach (Finding f in Engine.Value.Candidates(left, right).Where(f => f.Confidence >= 0.05))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{f.Confidence:0.00} {f.Relation} {f.Rule.Slug} a{f.A.SentenceIndex} b{f.B.SentenceIndex} {f.Message}   [{f.A.Clause.Text(pair.A)}] [{f.B.Clause.Text(pair.B)}]").ReplaceLineEndings(" "));
            }
        }

        return 0;
    }

    internal static IReadOnlyList<Finding> Of(GoldPair pair)
    {
        try
        {
            return Engine.Value.Candidates(Analyze(pair.A, pair.PublishedA), Analyze(pair.B, pair.PublishedB));
        }
        catch (FactCheckException)
        {
            return []; // a sentence too short to be recognised as English says nothing about the weights
        }
    }

    private static ArticleAnalysis Analyze(string text, NodaTime.LocalDate? published) => Engine.Value.Analyze(Reader.FromText(text, published: published));
}
