namespace FactCheck.Values.Places;

/// <summary>A place in comparable parts.</summary>
/// <param name="Name">The folded name; empty for a place without one.</param>
/// <param name="Ids">Ids of the known places of that name.</param>
/// <param name="Class">What sort of place it is, as <c>place-classes.txt</c> has it; empty where it is not said.</param>
/// <param name="Noun">The common noun of a place without name, or beside the name.</param>
/// <param name="Modifiers">Lemmas of adjectives and nouns before the common noun.</param>
/// <param name="Within">Ids or folded names of places that the report says it lies in.</param>
/// <param name="Offset">Distance and direction from it.</param>
/// <param name="Part">The part of it that is meant: <c>edge</c>, <c>centre</c>, <c>coast</c>, a direction; empty for the whole.</param>
/// <param name="Preposition">The preposition as written, by its lemma.</param>
/// <param name="PredicateLemma">Lemma of the word whose place it is.</param>
internal sealed record PlaceDescription(
    string Name, IReadOnlyList<string> Ids, string Class, string Noun, IReadOnlyList<string> Modifiers, IReadOnlyList<string> Within, PlaceOffset? Offset,
    string Part, string Preposition, string PredicateLemma)
{
    /// <summary>Lemmas of the nouns before the common noun, which tell its sort: <c>break</c> of <c>break room</c>.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>A place of which nothing is known.</summary>
    public static PlaceDescription Empty { get; } = new(string.Empty, [], string.Empty, string.Empty, [], [], null, string.Empty, string.Empty, string.Empty);
}
