using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Fitting;

/// <summary>Writes which marked discrepancies of gold folders are missed, by type and cause, with examples, as Markdown.</summary>
internal static class Missed
{
    private const int MostExamples = 10;

    private const string Guide = """
        Marked discrepancies that `factcheck eval` counts as missed, by the last step that each of them reached:

        - **not paired**: the sentences were not compared with each other
        - **not read**: nothing of the type was read in one of the passages, or in either
        - **held to agree**: what was read is held to say the same
        - **not compared**: it was read, but no rule put the two sides together
        - **other words**: seen, in words that overlap the marked ones by less than half
        - **too doubtful**: seen, and held less probable than findings that are shown. The features that speak most against it follow (their meaning: [FeatureNames.cs](../src/FactCheck/Comparability/FeatureNames.cs)), those first whose usual value would make it the most probable; usual is the median over the findings of the type that are shown, or of all types where fewer than five are
        - **as another type**: only seen as a difference of another type, too doubtful to be shown but with half of the probability for it
        - **preview rule**: only seen by a rule that is off unless preview rules are asked for
        - **taken**: seen and probable enough, but another finding, or another mark, takes its words

        Up to ten examples a type follow, those of the first folder first, one a pair of reports before a second one.
        """;

    private static readonly MissCause[] Causes = Enum.GetValues<MissCause>();

    private sealed record Miss(string Folder, string Pair, int Order, GoldItem Item, string A, string B, MissReason Reason);

    private sealed record Compared(string Folder, ScoredPair Pair, HashSet<Evaluation.GoldItem> Missed, IReadOnlyList<Finding> Candidates);

    public static int Run(string[] folders)
    {
        FactCheckEngine engine = FactCheckEngine.Load(), preview = engine.With(new EngineOptions { Preview = true }, EngineParts.All);
        Compared[] compared = [.. folders.SelectMany(folder => ScoredPair.ReadAll(engine, [folder]).AsParallel().AsOrdered().Select(pair => Compare(engine, preview, folder, pair)))];
        UsualFeatures usual = new([.. compared.SelectMany(c => FindingMerger.Merge(c.Candidates.Where(f => f.Rule.Status == RuleStatus.Stable && f.Confidence >= new EngineOptions().MinConfidence)))
            .Select(m => m.Finding).Where(f => f.Relation == Relation.Discrepancy)]);
        Miss[] misses = [.. compared.AsParallel().AsOrdered().SelectMany(c => Reasons(engine, c, usual))];
        string[] names = [.. folders.Select(folder => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)))];
        Console.WriteLine(Guide);
        Console.WriteLine();
        WriteCounts(folders, names, compared, misses);
        foreach (DiscrepancyType type in Types(compared))
        {
            WriteExamples(type, folders, names, [.. misses.Where(m => m.Item.Type == type)]);
        }

        return 0;
    }

    private static Compared Compare(FactCheckEngine engine, FactCheckEngine preview, string folder, ScoredPair pair) => new(
        folder, pair,
        new HashSet<Evaluation.GoldItem>(pair.Score(engine).Missed, ReferenceEqualityComparer.Instance),
        [.. engine.Candidates(pair.A, pair.B), .. preview.Candidates(pair.A, pair.B).Where(f => f.Rule.Status == RuleStatus.Preview)]);

    private static IEnumerable<Miss> Reasons(FactCheckEngine engine, Compared compared, UsualFeatures usual)
    {
        (_, GoldPair marks, _, _) = compared.Pair;
        Pairing.PairContext context = engine.Context(compared.Pair.A, compared.Pair.B);
        MissReasons reasons = new(context, [.. context.FactPairs(CancellationToken.None)], compared.Candidates, usual);
        Dictionary<DiscrepancyType, int> order = [];
        for (int i = 0; i < marks.Items.Count; i++)
        {
            if (compared.Missed.Contains(compared.Pair.Gold.Items[i]))
            {
                GoldItem item = marks.Items[i];
                DiscrepancyType type = item.Type!.Value;
                order[type] = order.GetValueOrDefault(type) + 1;
                yield return new Miss(compared.Folder, marks.Id, order[type], item, item.A.Text(marks.A), item.B.Text(marks.B), reasons.Of(item));
            }
        }
    }

    private static void WriteCounts(string[] folders, string[] names, Compared[] compared, Miss[] misses)
    {
        Console.WriteLine($"| type | {string.Join(" | ", names.Select(n => $"missed of marked, {n}"))} | {string.Join(" | ", Causes.Select(TitleOf))} |");
        Console.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", names.Length + Causes.Length))}");
        foreach (DiscrepancyType type in Types(compared))
        {
            WriteRow(ReportTerms.Of(type), t => t == type);
        }

        WriteRow("**all**", _ => true);

        void WriteRow(string title, Func<DiscrepancyType, bool> isOf)
        {
            IEnumerable<string> shares = folders.Select(folder =>
                $"{misses.Count(m => m.Folder == folder && isOf(m.Item.Type!.Value))} of {compared.Where(c => c.Folder == folder).Sum(c => Marked(c).Count(isOf))}");
            IEnumerable<string> causes = Causes.Select(cause => misses.Count(m => m.Reason.Cause == cause && isOf(m.Item.Type!.Value))).Select(n => n == 0 ? "" : $"{n}");
            Console.WriteLine($"| {title} | {string.Join(" | ", shares.Concat(causes))} |");
        }
    }

    // one of each pair of reports before a second one, so that no story fills the table
    private static void WriteExamples(DiscrepancyType type, string[] folders, string[] names, Miss[] misses)
    {
        Miss[] examples = [.. folders.SelectMany(folder => misses.Where(m => m.Folder == folder).OrderBy(m => m.Order)).Take(MostExamples)];
        if (examples.Length == 0)
        {
            return;
        }

        Console.WriteLine();
        Console.WriteLine($"## {ReportTerms.Of(type)}");
        Console.WriteLine();
        Console.WriteLine("| pair | a | b | why |");
        Console.WriteLine("|---|---|---|---|");
        foreach (Miss miss in examples)
        {
            IEnumerable<string> cells = new[] { Passages.Shortened(miss.A, Passages.Length), Passages.Shortened(miss.B, Passages.Length), Passages.Shortened(miss.Reason.Text, int.MaxValue) }.Select(Passages.Escaped);
            Console.WriteLine($"| {names[Array.IndexOf(folders, miss.Folder)]}/{miss.Pair} | {string.Join(" | ", cells)} |");
        }
    }

    private static IEnumerable<DiscrepancyType> Types(Compared[] compared) => compared.SelectMany(Marked).Distinct().OrderBy(ReportTerms.Of, StringComparer.Ordinal);

    private static IEnumerable<DiscrepancyType> Marked(Compared compared) => compared.Pair.Marks.Items.Where(i => i.Relation == Relation.Discrepancy).Select(i => i.Type!.Value);

    private static string TitleOf(MissCause cause) => cause switch
    {
        MissCause.NotPaired => "not paired",
        MissCause.NotRead => "not read",
        MissCause.Agreeing => "held to agree",
        MissCause.NotCompared => "not compared",
        MissCause.OtherWords => "other words",
        MissCause.TooDoubtful => "too doubtful",
        MissCause.OtherType => "as another type",
        MissCause.Preview => "preview rule",
        _ => "taken",
    };
}
