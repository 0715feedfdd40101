using FactCheck.Pairing;

namespace FactCheck.Reviewing;

/// <summary>Two of the reports of a review side by side.</summary>
/// <param name="A">Index of the first; 0 is the draft.</param>
/// <param name="B">Index of the second.</param>
/// <param name="Context">Both.</param>
internal sealed record ReviewedPair(int A, int B, PairContext Context);
