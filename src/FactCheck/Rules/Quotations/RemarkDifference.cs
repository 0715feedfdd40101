namespace FactCheck.Rules.Quotations;

/// <summary>A place between two common words of a remark, or at its edge, where the words differ: half-open ranges of word indexes.</summary>
/// <param name="Gap">Number of common words before it.</param>
/// <param name="A">The words of the first report.</param>
/// <param name="B">Those of the second.</param>
/// <param name="IsAfter">Whether it belongs to the common word before it.</param>
/// <param name="IsBefore">Whether it belongs to the common word after it.</param>
/// <param name="IsNoCut">Whether it shows even where the words of one report are else a part of the other's.</param>
internal readonly record struct RemarkDifference(int Gap, (int Start, int End) A, (int Start, int End) B, bool IsAfter, bool IsBefore, bool IsNoCut);
