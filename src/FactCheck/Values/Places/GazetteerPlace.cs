namespace FactCheck.Values.Places;

/// <summary>A place of general knowledge.</summary>
/// <param name="Id">Its id: <c>US</c>, <c>US-CA</c>, <c>paris-FR</c>, <c>black-sea</c>.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Kind">How large it is.</param>
/// <param name="Within">Ids of the places that directly contain it.</param>
internal sealed record GazetteerPlace(string Id, string Name, GazetteerKind Kind, IReadOnlyList<string> Within);
