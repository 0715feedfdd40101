using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Cues;
using FactCheck.Values.Roles;

namespace FactCheck.Values.Causes;

/// <summary>The thing that did it, as subject of an active verb or agent of a passive: <c>fog kept the team</c>, <c>was torn up by a burst main</c>. People, bodies and places act of their own will and are none.</summary>
internal static class AgentCause
{
    private const double MostPeople = 0.45;
    private static readonly SenseClass[] Willing = [SenseClass.NounPerson, SenseClass.NounGroup, SenseClass.NounLocation, SenseClass.NounTime, SenseClass.NounCommunication, SenseClass.NounQuantity, SenseClass.NounCognition];
    private static readonly SenseClass[] Telling = [SenseClass.VerbCommunication, SenseClass.VerbCognition, SenseClass.VerbPerception, SenseClass.VerbStative, SenseClass.VerbPossession];
    private static readonly CueLexicon Idle = CueLexicon.Load("Causes.idle-verbs.txt");
    private static readonly CueLexicon Agents = CueLexicon.Load("Causes.agents.txt");

    /// <summary>The cause and the verb that is its effect, where the word is such a verb.</summary>
    public static IEnumerable<(int Cause, int Effect)> Find(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (word.Upos != PartOfSpeech.Verb || !sentence.IsPredicate(index))
        {
            yield break;
        }

        int passive = sentence.Child(index, "aux:pass", "nsubj:pass");
        if (passive >= 0 || (word.Is("acl") && word.Xpos == "VBN"))
        {
            foreach (int child in sentence.Children(index).ToArray())
            {
                if (sentence.Words[child].Is("obl") && sentence.Marker(child, "by") >= 0 && IsThing(sentence, child) && !IsTelling(word))
                {
                    yield return (child, index);
                }
            }
        }
        else if (word.Relation != "acl:relcl" && !Idle.Contains(word) && IsTransitive(sentence, index) && sentence.Subject(index) is int subject and >= 0 && (Agents.Contains(sentence.Words[subject]) || (IsThing(sentence, subject) && !IsTelling(word))))
        {
            yield return (subject, index);
        }
    }

    /// <summary>Whether the word is a common noun for something without a will of its own.</summary>
    public static bool IsThing(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (Agents.Contains(word))
        {
            return true;
        }

        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Contains(index))
            {
                return false;
            }
        }

        string lemma = WordNet.Default.LemmaOf(word).ToLowerInvariant();
        return word.Upos == PartOfSpeech.Noun && WordNet.Default.Contains(lemma, PartOfSpeech.Noun) && !sentence.IsPerson(index) && !PersonNouns.IsOrganisation(lemma) && !WordNet.Default.IsHypernym("vehicle", lemma, PartOfSpeech.Noun, maxSense: 1)
            && Willing.Sum(kind => WordNet.Default.ShareOf(kind, lemma, PartOfSpeech.Noun)) <= MostPeople;
    }

    private static bool IsTelling(Word word)
    {
        string lemma = WordNet.Default.LemmaOf(word);
        return Telling.Sum(kind => WordNet.Default.ShareOf(kind, lemma, PartOfSpeech.Verb)) > 0.6;
    }

    // "destroyed the block", "tore through the block": not "let up", "lay in the harbour"
    private static bool IsTransitive(Sentence sentence, int verb)
    {
        foreach (int child in sentence.Children(verb))
        {
            bool isHit = sentence.Words[child].Is("obj") || (sentence.Words[child].Is("obl") && sentence.Marker(child, "through", "into", "across") >= 0);
            if (isHit && child > verb)
            {
                return true;
            }
        }

        return false;
    }
}
