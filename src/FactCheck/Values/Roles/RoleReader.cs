using FactCheck.Language;
using FactCheck.Values.Entities;

namespace FactCheck.Values.Roles;

/// <summary>Reads what a sentence says people and companies are.</summary>
internal static class RoleReader
{
    /// <summary>The roles that the sentence states, in order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Its index among the sentences that the table was built from.</param>
    /// <param name="entities">The names of the report.</param>
    public static IReadOnlyList<RoleValue> Read(Sentence sentence, int index, EntityTable entities)
    {
        List<RoleValue> values = [];
        foreach (RolePhrase phrase in RolePhraseReader.Read(sentence))
        {
            RoleDescription description = RoleDescriber.Describe(sentence, phrase);
            if (description is { Kind: RoleKind.Nationality, Countries.Count: 0 } or { Kind: RoleKind.Age, Age: 0 })
            {
                continue;
            }

            int holder = entities.ReferenceAt(index, phrase.Holder)?.Cluster ?? -1;
            values.Add(ValueOf(sentence, phrase, description, phrase.Words, phrase.Head, holder));
            if (description is { Kind: RoleKind.Title, Countries.Count: > 0 } && description.Affiliation.Count == 0)
            {
                RoleDescription country = RoleDescription.Empty(RoleKind.Nationality) with { Countries = description.Countries };
                values.Add(ValueOf(sentence, phrase, country, phrase.Words, phrase.Head, holder));
            }
        }

        return values;
    }

    private static RoleValue ValueOf(Sentence sentence, RolePhrase phrase, RoleDescription description, WordRange words, int head, int holder) =>
        new(sentence.SpanOf(words.Start, words.End - 1), words, head, holder, phrase.Holder, description.Kind) { Description = description };
}
