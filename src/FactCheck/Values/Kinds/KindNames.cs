using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Kinds;

/// <summary>
/// Under which names the list of contrasts may know a word: alone, with the words before it (<c>bus depot</c>, <c>rubber dinghy</c>), with what follows (<c>letter of intent</c>),
/// a verb with its particle, object or adjunct (<c>lay off</c>, <c>take for questioning</c>, <c>place under arrest</c>).
/// </summary>
internal static class KindNames
{
    private const int MostModifiers = 2;
    private static readonly HashSet<string> LightVerbs = ["make", "take", "get", "give", "go", "come", "put", "have", "do", "keep", "hold", "say", "tell", "see"];
    private static readonly CueLexicon Stretches = CueLexicon.Load("Causes.time-words.txt");

    /// <summary>The names in the list, the longest first; the lemma alone where the list has none.</summary>
    public static IReadOnlyList<KindName> Of(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (ClassOf(word) is not { } pos)
        {
            return [];
        }

        List<KindName> names = [];
        foreach (KindName name in pos == PartOfSpeech.Verb ? OfVerb(sentence, index) : pos == PartOfSpeech.Noun ? OfNoun(sentence, index) : [])
        {
            if (Thesaurus.Default.HasContrasts(name.Name, pos))
            {
                names.Add(name);
            }
        }

        names.Add(new KindName(word.Lemma, pos, new WordRange(index, index + 1)));
        return names;
    }

    /// <summary>Whether the word alone names no kind of thing or act: a light verb, a stretch of time.</summary>
    public static bool IsEmpty(Word word) => word.Upos == PartOfSpeech.Verb ? LightVerbs.Contains(word.Lemma) : Stretches.Contains(word);

    private static PartOfSpeech? ClassOf(Word word) => word.Upos switch
    {
        PartOfSpeech.Noun => PartOfSpeech.Noun,
        PartOfSpeech.Verb => PartOfSpeech.Verb,
        PartOfSpeech.Adj => PartOfSpeech.Adj,
        PartOfSpeech.Adv => PartOfSpeech.Adv,
        _ => null,
    };

    private static IEnumerable<KindName> OfNoun(Sentence sentence, int index)
    {
        string name = sentence.Words[index].Lemma;
        List<KindName> before = [];
        for (int first = index - 1; first >= Math.Max(0, index - MostModifiers); first--)
        {
            Word modifier = sentence.Words[first];
            if (!modifier.IsAny("compound", "amod", "nmod", "nummod") || modifier.Head < first || modifier.Head > index)
            {
                break;
            }

            name = $"{modifier.Lemma} {name}";
            before.Add(new KindName(name, PartOfSpeech.Noun, new WordRange(first, index + 1)));
        }

        for (int i = before.Count - 1; i >= 0; i--)
        {
            yield return before[i];
        }

        if (index + 2 < sentence.Words.Count && sentence.Words[index + 1].HasLemma("of") && sentence.Words[index + 2].Upos == PartOfSpeech.Noun)
        {
            yield return new KindName($"{sentence.Words[index].Lemma} of {sentence.Words[index + 2].Lemma}", PartOfSpeech.Noun, new WordRange(index, index + 3));
        }
    }

    private static IEnumerable<KindName> OfVerb(Sentence sentence, int index)
    {
        string verb = sentence.Words[index].Lemma;
        foreach (int child in sentence.Children(index).ToArray())
        {
            Word word = sentence.Words[child];
            if (word.Is("advmod"))
            {
                // "permanently suspend": a ban
                yield return new KindName($"{word.Lemma} {verb}", PartOfSpeech.Verb, new WordRange(index, index + 1));
            }

            if (child < index)
            {
                continue;
            }

            if (word.Is("compound:prt"))
            {
                yield return new KindName($"{verb} {word.Lemma}", PartOfSpeech.Verb, new WordRange(index, child + 1));
            }
            else if ((word.Is("obl") && word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn) || (word.Is("advcl") && word.Xpos == "VBG"))
            {
                string complement = word.Xpos == "VBG" ? word.Text.ToLowerInvariant() : word.Lemma.ToLowerInvariant();
                // "took them in for questioning": any of its prepositions
                foreach (int preposition in sentence.Children(child).ToArray())
                {
                    if (sentence.Words[preposition].IsAny("case", "mark"))
                    {
                        yield return new KindName($"{verb} {sentence.Words[preposition].Lemma} {complement}", PartOfSpeech.Verb, new WordRange(index, index + 1));
                    }
                }
            }
            else if (word.Is("obj") && word.Upos == PartOfSpeech.Noun)
            {
                yield return new KindName($"{verb} {word.Lemma}", PartOfSpeech.Verb, new WordRange(index, index + 1));
            }
        }
    }
}
