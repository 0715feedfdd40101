using FactCheck.Values;

namespace FactCheck.Comparability;

/// <summary>One side of a comparison: which words are compared, and what they say something of.</summary>
/// <param name="Focus">The compared words.</param>
/// <param name="Head">Syntactic head of the compared words.</param>
/// <param name="Anchor">Word that the value is a value of: the counted noun, the dated event, the holder of the role; the head itself where there is no other.</param>
/// <param name="Predicate">Governing predicate.</param>
public readonly record struct Comparand(WordRange Focus, int Head, int Anchor, int Predicate);
