namespace FactCheck.Fitting;

/// <summary>Why a marked discrepancy was missed.</summary>
/// <param name="Cause">How far it came.</param>
/// <param name="Text">The same in words, with what was seen and how probable it was held.</param>
internal readonly record struct MissReason(MissCause Cause, string Text);
