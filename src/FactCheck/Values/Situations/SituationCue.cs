namespace FactCheck.Values.Situations;

/// <summary>Words by which a report tells that a situation holds, or that it does not.</summary>
/// <param name="Situation">Name of the situation.</param>
/// <param name="Scope">Of whom it is told.</param>
/// <param name="Holds">Whether the words alone say that it is so.</param>
/// <param name="Lemmas">The head, then the words that follow within a few words.</param>
internal sealed record SituationCue(string Situation, SituationScope Scope, bool Holds, IReadOnlyList<string> Lemmas);
