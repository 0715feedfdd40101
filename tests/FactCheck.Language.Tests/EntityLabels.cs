namespace FactCheck.Language.Tests;

/// <summary>Names as the model's labels write them.</summary>
internal static class EntityLabels
{
    public static string Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => "PER",
        EntityKind.Organisation => "ORG",
        EntityKind.Location => "LOC",
        EntityKind.Event => "EVENT",
        _ => "MISC",
    };

    public static string[] Of(Sentence sentence)
    {
        string[] labels = [.. sentence.Words.Select(_ => "O")];
        foreach (EntityMention entity in sentence.Entities)
        {
            for (int word = entity.FirstWord; word < entity.EndWord; word++)
            {
                labels[word] = (word == entity.FirstWord ? "B-" : "I-") + Of(entity.Kind);
            }
        }

        return labels;
    }
}
