using FactCheck.Doubts;

namespace FactCheck.Judge.Requests;

/// <summary>Aligned passages inside a request of the sweep.</summary>
internal sealed record AskedPassages(string Id, AlignedPassages Passages, PassageText A, PassageText B);
