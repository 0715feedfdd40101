namespace FactCheck.Pairing;

/// <summary>Two words that fill the same place under governors that stand for each other: both subjects of one act, both objects, both attributes of one thing.</summary>
/// <param name="A">Head of the filler in A.</param>
/// <param name="B">Head of the filler in B.</param>
/// <param name="GovernorA">The governor in A.</param>
/// <param name="GovernorB">The governor in B.</param>
/// <param name="Slot">The place: <c>subject</c>, <c>object</c>, <c>oblique</c>, <c>attribute</c>, <c>manner</c>, <c>apposition</c>, or <c>self</c> for two aligned words.</param>
/// <param name="Strength">How well the governors (for <c>self</c>, the words) stand for each other.</param>
public readonly record struct SlotPair(int A, int B, int GovernorA, int GovernorB, Slot Slot, float Strength);
