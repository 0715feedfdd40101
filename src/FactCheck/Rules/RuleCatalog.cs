using FactCheck.Rules.Attributions;
using FactCheck.Rules.Causes;
using FactCheck.Rules.Certainties;
using FactCheck.Rules.Degrees;
using FactCheck.Rules.Entities;
using FactCheck.Rules.Kinds;
using FactCheck.Rules.Lists;
using FactCheck.Rules.Phases;
using FactCheck.Rules.Places;
using FactCheck.Rules.Polarities;
using FactCheck.Rules.Quantities;
using FactCheck.Rules.Quotations;
using FactCheck.Rules.Roles;
using FactCheck.Rules.Times;
using FuzzySharp;

namespace FactCheck.Rules;

/// <summary>All rules in the order of their ids.</summary>
public static class RuleCatalog
{
    /// <summary>One line a rule.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new CountMismatch(),
        new TimeMismatch(),
        new PlaceMismatch(),
        new NameVariant(),
        new OtherParticipant(),
        new RoleMismatch(),
        new AgeMismatch(),
        new OtherPerson(),
        new ListMembers(),
        new OtherSource(),
        new QuotedSpeaker(),
        new DroppedSource(),
        new QuotationWording(),
        new QuotationReworded(),
        new NegatedPredicate(),
        new OppositePredicate(),
        new ContrarySituation(),
        new HedgeMismatch(),
        new PhaseMismatch(),
        new EventState(),
        new OtherCause(),
        new OtherKind(),
        new SameAct(),
        new OtherChannel(),
        new DegreeMismatch(),
    ];

    /// <summary>The rules that run under the given settings.</summary>
    internal static IReadOnlyList<IRule> Active(EngineOptions options) =>
        [.. All.Where(r => options.Rules.TryGetValue(r.Descriptor.Id, out RuleOptions? rule) && rule.Enabled is bool enabled
            ? enabled
            : r.Descriptor.Status == RuleStatus.Stable || (options.Preview && r.Descriptor.Status == RuleStatus.Preview))];

    /// <summary>Checks that every rule named in the settings exists.</summary>
    /// <exception cref="FactCheckException">An unknown rule id, or a confidence outside 0 to 1.</exception>
    internal static void Validate(EngineOptions options)
    {
        if (options.MinConfidence is < 0 or > 1 or double.NaN)
        {
            throw new FactCheckException("FC0011", "FactCheck:MinConfidence: must lie between 0 and 1");
        }

        foreach (string id in options.Rules.Keys.Where(id => !All.Any(r => r.Descriptor.Id == id)))
        {
            string nearest = Process.ExtractOne(id, All.Select(r => r.Descriptor.Id)).Value;
            throw new FactCheckException("FC0012", $"FactCheck:Rules:{id}: no such rule; the nearest is {nearest}");
        }
    }
}
