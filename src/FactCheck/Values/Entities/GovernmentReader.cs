using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Places;

namespace FactCheck.Values.Entities;

/// <summary>Tells when the name of a country, a capital or a palace stands for a state or its government.</summary>
internal static class GovernmentReader
{
    private static readonly HashSet<string> Governments = ["government", "authority", "administration", "cabinet", "regime"];
    private static readonly HashSet<string> ActOf = ["announcement", "decision", "offer", "claim", "statement", "position", "envoy", "ambassador", "response", "reply", "demand", "policy", "foe", "ally", "refusal", "proposal", "approval", "denial", "government", "service", "wish", "message", "greeting", "congratulation", "permission", "objection", "pledge", "promise", "warning", "accusation", "condition"];

    private static readonly HashSet<SenseClass> Acts =
        [SenseClass.VerbCommunication, SenseClass.VerbSocial, SenseClass.VerbCognition, SenseClass.VerbPossession, SenseClass.VerbCompetition, SenseClass.VerbEmotion];

    /// <summary>The code of the country that the name means as a participant; null where it means a place or somebody else.</summary>
    public static string? CountryOf(Sentence sentence, int head, string name, EntityKind kind)
    {
        IReadOnlyList<GazetteerPlace> countries = [.. Gazetteer.Default.Find(name).Where(place => place.Kind == GazetteerKind.Country)];
        if (countries.Count == 1 && kind != EntityKind.Person)
        {
            return countries[0].Id;
        }

        GazetteerPlace? seat = Gazetteer.Default.FindSeat(name);
        if (seat is null || kind == EntityKind.Person)
        {
            return null;
        }

        bool isCity = Gazetteer.Default.Find(name).Any(place => place.Kind == GazetteerKind.City);
        bool acts = isCity ? IsActor(sentence, head) : sentence.CaseOf(head) is "" or "by" or "with" or "between" or "from" or "to";
        return acts ? seat.Id : null;
    }

    /// <summary>The code of the country in <c>the British government</c>, <c>the government of Chad</c> or <c>Chad's authorities</c>, read at the noun; null for other phrases.</summary>
    public static string? CountryOfGovernment(Sentence sentence, int noun)
    {
        Word government = sentence.Words[noun];
        if (!Governments.Contains(government.Lemma) || (government.Lemma == "authority" && government.Xpos != "NNS"))
        {
            return null;
        }

        string[] codes = [];
        foreach (int child in sentence.Children(noun))
        {
            Word word = sentence.Words[child];
            if (word.Is("amod") || word.Is("compound"))
            {
                string adjective = child > 0 && child < noun && word.Text is "Korean" or "African" or "Zealand" or "Sudanese" or "Saudi" && char.IsUpper(sentence.Words[child - 1].Text[0])
                    ? $"{sentence.Words[child - 1].Text} {word.Text}" : word.Text;
                codes = [.. codes, .. char.IsUpper(word.Text[0]) ? CountryCodes(Gazetteer.Default.FindDemonym(adjective) is { Count: > 0 } found ? found : Gazetteer.Default.FindDemonym(word.Text)) : []];
            }
            else if (word.Relation == "nmod:poss" || (word.Is("nmod") && sentence.CaseOf(child) == "of"))
            {
                codes = [.. codes, .. CountryCodes(Gazetteer.Default.Find(word.Text))];
            }
        }

        return codes.Length == 1 ? codes[0] : null;
    }

    private static IEnumerable<string> CountryCodes(IReadOnlyList<GazetteerPlace> places) => places.Where(place => place.Kind == GazetteerKind.Country).Select(place => place.Id);

    private static bool IsActor(Sentence sentence, int head)
    {
        int first = sentence.FirstConjunct(head);
        Word word = sentence.Words[first];
        if (word.Head < 0)
        {
            return false;
        }

        Word governor = sentence.Words[word.Head];
        if (word.Is("obl") && word.Relation == "obl:agent")
        {
            return true;
        }

        if (word.Relation == "nmod:poss")
        {
            return ActOf.Contains(governor.Lemma);
        }

        return word.Relation == "nsubj" && governor.Upos == PartOfSpeech.Verb && WordNet.Default.SenseClasses(governor.Lemma, PartOfSpeech.Verb, 2).Any(Acts.Contains)
            && governor.Lemma is not ("host" or "face" or "see" or "stage" or "experience" or "have");
    }
}
