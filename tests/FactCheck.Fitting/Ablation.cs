using System.Globalization;
using FactCheck.Evaluation;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Fitting;

/// <summary>What each part of the engine brings: the figures of <c>factcheck eval</c> with the part left out. The weights stay those that were fitted to the whole engine.</summary>
internal static class Ablation
{
    public static int Run(string[] folders)
    {
        FactCheckEngine whole = FactCheckEngine.Load();
        ScoredPair[] pairs = ScoredPair.ReadAll(whole, folders);
        Console.WriteLine($"{"without",-28}{"found",6}{"false",7}{"precision",11}{"recall",9}{"f1",9}{"typed f1",10}{"false agreements",18}");
        foreach ((string without, EngineOptions options, EngineParts parts) in Rows())
        {
            FactCheckEngine engine = whole.With(options, parts);
            EvaluationResult result = EvaluationResult.Of([.. pairs.AsParallel().AsOrdered().Select(pair => pair.Score(engine))]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{without,-28}{result.Counts.Found,6}{result.Counts.False,7}{result.Precision,11:0.0000}{result.Recall,9:0.0000}{result.F1,9:0.0000}{result.TypedF1,10:0.0000}{result.FalseAgreements,18:0.0000}"));
        }

        return 0;
    }

    private static IEnumerable<(string Without, EngineOptions Options, EngineParts Parts)> Rows()
    {
        yield return ("nothing (the whole engine)", new EngineOptions(), EngineParts.All);
        yield return ("word vectors in alignment", new EngineOptions(), EngineParts.All with { WordVectors = false });
        yield return ("comparability test", new EngineOptions(), EngineParts.All with { ComparabilityTest = false });
        foreach (IGrouping<DiscrepancyType, IRule> rules in RuleCatalog.All.GroupBy(rule => rule.Descriptor.Type).OrderBy(group => ReportTerms.Of(group.Key), StringComparer.Ordinal))
        {
            yield return ($"rules of {ReportTerms.Of(rules.Key)}", new EngineOptions { Rules = rules.ToDictionary(rule => rule.Descriptor.Id, _ => new RuleOptions { Enabled = false }) }, EngineParts.All);
        }
    }
}
