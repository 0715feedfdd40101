using FactCheck.Doubts;

namespace FactCheck.Judge.Requests;

/// <summary>A doubtful pair inside a request.</summary>
internal sealed record AskedPair(string Id, DoubtfulPair Pair, PassageText A, PassageText B);
