namespace FactCheck.Language.Numerics;

/// <summary>A step that falls into independent parts.</summary>
internal abstract class Work
{
    /// <summary>Does one part; parts may run at the same time and in any order.</summary>
    /// <param name="part">Which part.</param>
    /// <param name="worker">Which worker runs it: the index of its scratch memory.</param>
    public abstract void Do(int part, int worker);
}
