namespace FactCheck.Values.Entities;

/// <summary>Somebody or something mentioned a while ago.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Word">Head of the mention.</param>
/// <param name="Cluster">Its cluster; −1 for an unnamed person.</param>
/// <param name="IsSubject">Whether it was a subject.</param>
/// <param name="IsAffiliation">Whether it only tells what somebody belongs to: <c>an analyst at X</c>.</param>
internal readonly record struct Mentioned(int Sentence, int Word, int Cluster, bool IsSubject, bool IsAffiliation);
