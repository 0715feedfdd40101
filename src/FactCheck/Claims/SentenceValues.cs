using FactCheck.Values.Attributions;
using FactCheck.Values.Causes;
using FactCheck.Values.Certainties;
using FactCheck.Values.Communications;
using FactCheck.Values.Degrees;
using FactCheck.Values.Events;
using FactCheck.Values.Lists;
using FactCheck.Values.Phases;
using FactCheck.Values.Places;
using FactCheck.Values.Polarities;
using FactCheck.Values.Quantities;
using FactCheck.Values.Roles;
using FactCheck.Values.Times;

namespace FactCheck.Claims;

/// <summary>The values that one sentence states, by kind.</summary>
public sealed record SentenceValues(
    IReadOnlyList<QuantityValue> Quantities,
    IReadOnlyList<TimeValue> Times,
    IReadOnlyList<PlaceValue> Places,
    IReadOnlyList<RoleValue> Roles,
    IReadOnlyList<ListValue> Lists,
    IReadOnlyList<AttributionValue> Attributions,
    IReadOnlyList<PolarityValue> Polarities,
    IReadOnlyList<CertaintyValue> Certainties,
    IReadOnlyList<PhaseValue> Phases,
    IReadOnlyList<CauseValue> Causes,
    IReadOnlyList<DegreeValue> Degrees,
    IReadOnlyList<CommunicationValue> Communications,
    IReadOnlyList<EventStateValue> EventStates);
