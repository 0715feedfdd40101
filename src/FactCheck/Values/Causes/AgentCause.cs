using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Cues;
using FactCheck.Values.Roles;

namespace FactCheck.Values.Causes;

/// <summary>The thing that did it, as subject of an active verb or agent of a passive: <c>fog kept the team</c>, <c>was torn up by a burst main</c>. People, bodies and places act of their own will and are none.</summary>
internal static class AgentCause
{
    private const double MostPeople = 0.45;
    private const double LeastMaking = 0.5;
    private static readonly SenseClass[] Making = [SenseClass.NounPhenomenon, SenseClass.NounEvent, SenseClass.NounAct, SenseClass.NounProcess, SenseClass.NounState, SenseClass.NounSubstance, SenseClass.NounAnimal, SenseClass.NounPlant];
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
        else if (!Idle.Contains(word) && IsTransitive(sentence, index) && sentence.Subject(index) is int subject and >= 0 && Focused(sentence, subject) is int thing && (word.Relation != "acl:relcl" || thing != subject)
            && (Agents.Contains(sentence.Words[thing]) || (IsThing(sentence, thing) && IsMaking(sentence, thing) && !IsTelling(word))))
        {
            yield return (thing, index);
        }
    }

    /// <summary>What a cleft sentence puts first, for the word that stands for it: <c>bad concrete was what let it fall</c>; else the word itself.</summary>
    public static int Focused(Sentence sentence, int subject)
    {
        bool isWhat = subject >= 0 && sentence.Words[subject].HasLemma("what") && sentence.Child(subject, "cop") >= 0;
        return isWhat && sentence.Child(subject, "nsubj") is int thing and >= 0 ? thing : subject;
    }

    /// <summary>Whether the word names a thing known to make something happen: a fire, a fault, a storm.</summary>
    public static bool IsListed(Word word) => Agents.Contains(word);

    // something that happens or spreads; a part, a document, a probe is handled by somebody
    private static bool IsMaking(Sentence sentence, int index)
    {
        string lemma = WordNet.Default.LemmaOf(sentence.Words[index]).ToLowerInvariant();
        return Making.Sum(kind => WordNet.Default.ShareOf(kind, lemma, PartOfSpeech.Noun)) >= LeastMaking;
    }

    /// <summary>Whether the word stands for somebody who acts: a person, a body, a place.</summary>
    public static bool IsActor(Sentence sentence, int index)
    {
        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Contains(index))
            {
                return true;
            }
        }

        string lemma = WordNet.Default.LemmaOf(sentence.Words[index]).ToLowerInvariant();
        return !Agents.Contains(sentence.Words[index]) && (sentence.IsPerson(index) || PersonNouns.Contains(lemma) || PersonNouns.IsOrganisation(lemma));
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
