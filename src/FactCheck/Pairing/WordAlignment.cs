namespace FactCheck.Pairing;

/// <summary>Which words of two sentences stand for each other: mutual best partners by contextual vectors, lemmas, names and their places in the trees.</summary>
/// <param name="AtoB">For each word of A its partner in B, or −1.</param>
/// <param name="BtoA">For each word of B its partner in A, or −1.</param>
/// <param name="Scores">Similarity of each word of A to each of B, row by row; 0 where either is no content word.</param>
/// <param name="Columns">Number of words of B.</param>
public sealed record WordAlignment(IReadOnlyList<int> AtoB, IReadOnlyList<int> BtoA, float[] Scores, int Columns)
{
    /// <summary>Similarity of word <paramref name="a"/> of A to word <paramref name="b"/> of B, about 0 to 1.5.</summary>
    public float Score(int a, int b) => Scores[(a * Columns) + b];

    /// <summary>Whether the two words are mutual best partners.</summary>
    public bool AreAligned(int a, int b) => AtoB[a] == b;
}
