namespace FactCheck.Values.Places;

/// <summary>The name of a place in a sentence.</summary>
/// <param name="Words">Its words, with the state or country after a comma.</param>
/// <param name="Name">The folded name.</param>
/// <param name="Ids">Ids of the known places of that name, those only that the state or country after it allows.</param>
/// <param name="Within">Ids or folded names of the places after a comma.</param>
/// <param name="IsInstitution">Whether it is the name of a hospital, school or other institution, used as a place.</param>
internal sealed record PlaceName(WordRange Words, string Name, IReadOnlyList<string> Ids, IReadOnlyList<string> Within, bool IsInstitution);
