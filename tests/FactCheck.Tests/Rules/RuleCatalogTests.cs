using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Tests.Rules;

public partial class RuleCatalogTests
{
    private static readonly string[] FindsOnlyAgreements = ["FC1302"];

    private static IEnumerable<RuleDescriptor> Descriptors => RuleCatalog.All.Select(rule => rule.Descriptor);

    [Test]
    public void Every_rule_of_the_assembly_is_listed_once()
    {
        IEnumerable<Type> rules = typeof(IRule).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRule)));
        Assert.That(RuleCatalog.All.Select(rule => rule.GetType()), Is.EquivalentTo(rules));
    }

    [Test]
    public void Every_type_of_discrepancy_has_a_rule() =>
        Assert.That(Descriptors.Select(rule => rule.Type).Distinct(), Is.EquivalentTo(Enum.GetValues<DiscrepancyType>()));

    [Test]
    public void Ids_are_in_order_and_unique() => Assert.That(Descriptors.Select(rule => rule.Id), Is.Unique.And.Ordered);

    [Test]
    public void Slugs_are_unique() => Assert.That(Descriptors.Select(rule => rule.Slug), Is.Unique);

    [TestCaseSource(nameof(Descriptors))]
    public void A_descriptor_is_well_formed(RuleDescriptor rule)
    {
        string type = ((int)rule.Type).ToString("00", CultureInfo.InvariantCulture);
        int flagged = rule.Examples.Count(example => example.IsFlagged);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rule.Id, Does.Match($"^FC{type}[0-9]{{2}}$").And.Not.EndsWith("00"));
            Assert.That(Slug().IsMatch(rule.Slug), Is.True, rule.Slug);
            Assert.That(rule.Summary, Is.Not.Empty.And.Not.Contains("\n").And.Not.EndsWith("."));
            Assert.That(rule.Why, Does.EndWith(".").And.Not.Contains("\n"));
            Assert.That(rule.Examples, Has.Count.InRange(3, 8));
            Assert.That(flagged, Is.InRange(FindsOnlyAgreements.Contains(rule.Id) ? 0 : 1, rule.Examples.Count / 2), "silent examples must be at least as many as flagged ones");
            Assert.That(rule.Examples.Select(example => example.Note), Has.All.Not.Empty);
        }
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.None, 1000)]
    private static partial Regex Slug();
}
