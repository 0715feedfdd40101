namespace FactCheck.Values.Entities;

/// <summary>Somebody or something mentioned a while ago.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Word">Head of the mention.</param>
/// <param name="Cluster">Its cluster; −1 for an unnamed person.</param>
/// <param name="IsSubject">Whether it was a subject.</param>
internal readonly record struct Mentioned(int Sentence, int Word, int Cluster, bool IsSubject);
