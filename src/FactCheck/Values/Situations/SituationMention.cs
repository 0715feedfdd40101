namespace FactCheck.Values.Situations;

/// <summary>A place in a report that says of a situation whether it holds.</summary>
/// <param name="Cue">The situation.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Word">Index of the word that carries it.</param>
/// <param name="Words">That word with the rest of the cue and with what denies it.</param>
/// <param name="Holds">Whether it is so.</param>
/// <param name="IsAhead">Whether it is still to come.</param>
/// <param name="Holder">Whose situation it is: a cluster of the report, <c>#12</c>, or the lemma of a noun; empty where it is nobody's.</param>
/// <param name="Details">Nouns that narrow the cue: <c>tsunami</c> in <c>tsunami warning</c>.</param>
internal sealed record SituationMention(SituationCue Cue, int Sentence, int Word, WordRange Words, bool Holds, bool IsAhead, string Holder, IReadOnlyList<string> Details);
