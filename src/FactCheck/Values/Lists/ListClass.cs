namespace FactCheck.Values.Lists;

/// <summary>What a list is a list of, as far as the sentence tells.</summary>
/// <param name="Predicate">Lemma of the predicate that governs it; empty where there is none.</param>
/// <param name="PredicateIndex">Index of that predicate; −1 where there is none.</param>
/// <param name="Relation">Relation of the list to what it hangs on: <c>obj</c>, <c>nmod</c>, …</param>
/// <param name="Preposition">The preposition before it, or empty.</param>
/// <param name="Noun">Lemma of the noun whose members it lists (<c>countries: A, B and C</c>; <c>equipment such as A</c>), else of the noun it modifies; empty where there is none.</param>
/// <param name="NounIndex">Index of that noun; −1 where there is none.</param>
public sealed record ListClass(string Predicate, int PredicateIndex, string Relation, string Preposition, string Noun, int NounIndex);
