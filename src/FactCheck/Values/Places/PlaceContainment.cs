using FactCheck.Language;
using FactCheck.Values.Entities;

namespace FactCheck.Values.Places;

/// <summary>What a report says of which place lies in which: <c>Gmünd in Carinthia</c>, <c>Malaysia's Putra Heights</c>, <c>the Kenyan county of Kilifi</c>.</summary>
internal static class PlaceContainment
{
    private const int MostParents = 8;

    /// <summary>Ids or folded names of the places around a name, read from its phrase.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="head">Head of the name.</param>
    /// <param name="governing">The class noun over the name, or the head again.</param>
    /// <param name="known">What is known already.</param>
    public static IReadOnlyList<string> Read(Sentence sentence, string text, int head, int governing, IReadOnlyList<string> known)
    {
        List<string> within = [.. known];
        Collect(sentence, text, head, within);
        if (governing != head)
        {
            Collect(sentence, text, governing, within);
        }

        foreach (int child in sentence.Children(head))
        {
            if (sentence.Words[child].Is("appos") && PlaceWords.ClassOf(sentence.Words[child].Lemma) is not null)
            {
                Collect(sentence, text, child, within);
            }
        }

        return within.Count > MostParents ? within[..MostParents] : within;
    }

    /// <summary>Gives every mention of a name what other mentions in the report say of where it lies.</summary>
    public static IReadOnlyList<IReadOnlyList<PlaceValue>> Share(IReadOnlyList<IReadOnlyList<PlaceValue>> places)
    {
        Dictionary<string, HashSet<string>> parents = [];
        foreach (PlaceValue place in places.SelectMany(list => list).Where(place => place.IsNamed && place.Description.Within.Count > 0))
        {
            if (!parents.TryGetValue(place.Description.Name, out HashSet<string>? found))
            {
                parents.Add(place.Description.Name, found = []);
            }

            found.UnionWith(place.Description.Within);
        }

        return [.. places.Select(list => (IReadOnlyList<PlaceValue>)[.. list.Select(place => Extend(place, parents))])];
    }

    private static PlaceValue Extend(PlaceValue place, Dictionary<string, HashSet<string>> parents) =>
        place.IsNamed && parents.TryGetValue(place.Description.Name, out HashSet<string>? found)
            ? place with { Description = place.Description with { Within = [.. place.Description.Within.Union(found.Order(StringComparer.Ordinal)).Take(MostParents)] } }
            : place;

    private static void Collect(Sentence sentence, string text, int word, List<string> within)
    {
        foreach (int child in sentence.Children(word))
        {
            Word part = sentence.Words[child];
            bool isAround = (part.Is("nmod") && sentence.CaseOf(child) is "in" or "of" && part.Upos == PartOfSpeech.Propn) || (part.Relation == "nmod:poss" && part.Upos == PartOfSpeech.Propn);
            if (isAround)
            {
                within.AddRange(Named(sentence, text, child).Where(id => !within.Contains(id)));
            }
            else if (part.Is("amod") && char.IsUpper(part.Text[0]))
            {
                within.AddRange(Gazetteer.Default.FindDemonym(part.Text).Select(place => place.Id).Where(id => !within.Contains(id)));
            }
        }
    }

    private static string[] Named(Sentence sentence, string text, int head)
    {
        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Contains(head))
            {
                string name = NameText.Fold(sentence.SpanOf(mention.FirstWord, mention.EndWord - 1).Slice(text));
                IReadOnlyList<GazetteerPlace> known = Gazetteer.Default.Find(name);
                return mention.Kind == EntityKind.Location ? known.Count > 0 ? [.. known.Select(place => place.Id)] : [name] : [];
            }
        }

        return [.. Gazetteer.Default.Find(sentence.Words[head].Text).Select(place => place.Id)];
    }
}
