using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>A clause of a sentence: a predicate with its own words, without the clauses that depend on it.</summary>
/// <param name="Index">Index in the sentence.</param>
/// <param name="Predicate">Word index of the predicate (a verb, or the nominal or adjective of a copula).</param>
/// <param name="Parent">Index of the clause that it depends on; −1 for the main clause.</param>
/// <param name="Relation">Universal dependency relation of the predicate to its head (<c>root</c>, <c>ccomp</c>, <c>acl:relcl</c>, …).</param>
/// <param name="Words">Indexes of its own words in order, punctuation left out.</param>
/// <param name="Extent">From its first to after its last own word.</param>
/// <param name="Subject">Head word of the logical subject (the agent of a passive), found through conjunction and control where it is not expressed; −1 where unknown.</param>
/// <param name="Object">Head word of the logical object (the subject of a passive); −1 where there is none.</param>
/// <param name="IsPassive">Whether the predicate is a passive.</param>
public sealed record Clause(int Index, int Predicate, int Parent, string Relation, IReadOnlyList<int> Words, WordRange Extent, int Subject, int Object, bool IsPassive);
