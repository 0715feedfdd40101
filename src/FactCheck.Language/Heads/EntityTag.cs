namespace FactCheck.Language.Heads;

/// <summary>A label of the name head: outside, first word or further word of a name.</summary>
internal readonly record struct EntityTag(EntityKind? Kind, bool IsFirst)
{
    /// <summary>Whether the word goes on with a name that the word before it began.</summary>
    public bool IsInside => Kind is not null && !IsFirst;

    /// <summary>Reads <c>O</c>, <c>B-PER</c>, <c>I-ORG</c>.</summary>
    public static EntityTag Parse(string label) => label == "O"
        ? new(null, false)
        : new(
            label[2..] switch
            {
                "PER" => EntityKind.Person,
                "ORG" => EntityKind.Organisation,
                "LOC" => EntityKind.Location,
                "EVENT" => EntityKind.Event,
                "MISC" => EntityKind.Miscellaneous,
                _ => throw new InvalidDataException($"Unknown name label {label}."),
            },
            label[0] == 'B');

    /// <summary>Whether this label may follow <paramref name="previous"/>.</summary>
    public bool MayFollow(EntityTag previous) => !IsInside || previous.Kind == Kind;
}
