namespace FactCheck.Lexicons;

/// <summary>A sense above two words.</summary>
/// <param name="FromA">Steps from the first word.</param>
/// <param name="FromB">Steps from the second word.</param>
/// <param name="Depth">Its depth from the top, which is 1: the deeper, the more the two have in common.</param>
internal readonly record struct CommonAncestor(int FromA, int FromB, int Depth)
{
    /// <summary>Steps between the two words.</summary>
    public int Distance => FromA + FromB;
}
