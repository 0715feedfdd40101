namespace FactCheck.Values.Roles;

/// <summary>Words of a sentence that say what somebody is.</summary>
/// <param name="Holder">A word of the phrase that names or describes the holder.</param>
/// <param name="Head">The head of the describing phrase: a noun, a number of years, a verb as in <c>who heads</c>, or a name of a place.</param>
/// <param name="Words">The describing words.</param>
/// <param name="Kind">What they describe.</param>
internal readonly record struct RolePhrase(int Holder, int Head, WordRange Words, RoleKind Kind);
