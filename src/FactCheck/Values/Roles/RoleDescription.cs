namespace FactCheck.Values.Roles;

/// <summary>What a describing phrase says, in comparable parts.</summary>
/// <param name="Kind">In what respect it describes.</param>
/// <param name="Office">The office or occupation by its usual name, the kinship word, the place of origin, or empty.</param>
/// <param name="Noun">The lemma of the head noun.</param>
/// <param name="Ranks">Words that change the office, in the form they are compared by, in order of the alphabet: <c>deputy</c>, <c>former</c>.</param>
/// <param name="Fields">Nouns and adjectives that narrow it: <c>fire brigade</c>, <c>finance</c>.</param>
/// <param name="Affiliation">Folded content words of the body or place it is held in: <c>of the union</c>, <c>Microsoft's</c>.</param>
/// <param name="Countries">Codes of countries that an adjective or the affiliation names; alternatives where a word is ambiguous.</param>
/// <param name="Age">Years; 0 for other kinds.</param>
internal sealed record RoleDescription(
    RoleKind Kind, string Office, string Noun, IReadOnlyList<string> Ranks, IReadOnlyList<string> Fields, IReadOnlyList<string> Affiliation, IReadOnlyList<string> Countries, int Age)
{
    /// <summary>The name of the organisation in the phrase as written; empty where it names none.</summary>
    public string Body { get; init; } = string.Empty;

    /// <summary>A description of one kind with nothing in it.</summary>
    public static RoleDescription Empty(RoleKind kind) => new(kind, string.Empty, string.Empty, [], [], [], [], 0);
}
