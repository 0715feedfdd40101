namespace FactCheck.Doubts;

/// <summary>Sentences of two reports of which one is the nearest that the other has.</summary>
/// <param name="A">The sentence of the first report.</param>
/// <param name="B">The sentence of the second report.</param>
/// <param name="Cosine">How alike they are, −1 to 1.</param>
public sealed record AlignedPassages(DoubtPassage A, DoubtPassage B, double Cosine);
