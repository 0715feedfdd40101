using FactCheck.Comparability;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Tests.EndToEnd;

public class EnginePartsTests
{
    [Test]
    public void Without_the_comparability_test_a_candidate_is_as_probable_as_its_rule_holds_it()
    {
        FixturePair pair = FixturePair.Load("orvika-quarter");
        FactCheckEngine untested = SharedEngine.Instance.With(new EngineOptions(), EngineParts.All with { ComparabilityTest = false });
        Finding[] unrefuted = [.. untested.Candidates(pair.A, pair.B).Where(f => f.Relation == Relation.Discrepancy && f.Least == 0 && f.LeastAsCopy == 0 && Feature(f, "elsewhere") == 0)];
        Assert.That(unrefuted, Is.Not.Empty);
        Assert.That(unrefuted.Select(f => f.Confidence), Is.EqualTo(unrefuted.Select(f => Feature(f, "certain"))));
    }

    private static double Feature(Finding finding, string name) => finding.Comparability.Features[FeatureNames.IndexOf(name)];
}
