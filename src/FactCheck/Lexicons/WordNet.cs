using FactCheck.Language;

namespace FactCheck.Lexicons;

/// <summary>
/// WordNet 3.0: senses of English words and how they relate. Lemmas are looked up in lower case, words of a phrase joined by a space; instances (names) are left out.
/// Senses come in order of frequency, so <c>maxSense</c> 1 to 3 keeps to what news mean; a word that is not there gives false, 0 or nothing.
/// </summary>
internal sealed class WordNet
{
    private const int MaxAncestors = 256;
    private const int FrequentSenses = 3;
    private const int MainSenses = 2;
    private const int DerivedSenses = 5;
    private const int HypernymDepth = 6;
    private static readonly (PartOfSpeech Pos, string Ending, string Replacement)[] Endings =
    [
        (PartOfSpeech.Noun, "ies", "y"), (PartOfSpeech.Noun, "men", "man"), (PartOfSpeech.Noun, "s", ""), (PartOfSpeech.Noun, "es", ""), (PartOfSpeech.Noun, "ves", "f"),
        (PartOfSpeech.Verb, "ies", "y"), (PartOfSpeech.Verb, "ied", "y"), (PartOfSpeech.Verb, "s", ""), (PartOfSpeech.Verb, "es", ""), (PartOfSpeech.Verb, "ed", "e"), (PartOfSpeech.Verb, "ed", ""),
        (PartOfSpeech.Verb, "ing", "e"), (PartOfSpeech.Verb, "ing", ""),
        (PartOfSpeech.Adj, "er", ""), (PartOfSpeech.Adj, "est", ""), (PartOfSpeech.Adj, "er", "e"), (PartOfSpeech.Adj, "est", "e"), (PartOfSpeech.Adj, "ier", "y"), (PartOfSpeech.Adj, "iest", "y"),
    ];

    private static readonly Lazy<WordNet> Shared = new(() => new WordNet(WordNetData.Read()));
    private readonly WordNetData data;

    private WordNet(WordNetData data) => this.data = data;

    /// <summary>The one instance, read at first use; safe to share between threads.</summary>
    public static WordNet Default => Shared.Value;

    /// <summary>
    /// The lemma of a word. What the model says stands where WordNet has it for that part of speech; else the word's own form is taken back
    /// to one that WordNet has (<c>spokeswomen</c>, <c>stopped</c>), and where there is none the model's lemma stays.
    /// </summary>
    public string LemmaOf(Word word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Upos is not (PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adj) || data.FindEntry(word.Lemma, word.Upos) >= 0)
        {
            return word.Lemma;
        }

        return BaseForm(word.Text.ToLowerInvariant(), word.Upos) ?? word.Lemma;
    }

    /// <summary>The lemma of an inflected form by irregular forms and endings; null where WordNet has none.</summary>
    public string? BaseForm(string form, PartOfSpeech pos)
    {
        if (data.Irregular(form, pos) is { } irregular)
        {
            return irregular;
        }

        if (Contains(form, pos))
        {
            return form;
        }

        foreach ((PartOfSpeech own, string ending, string replacement) in Endings)
        {
            if (own == pos && form.Length > ending.Length + 1 && form.EndsWith(ending, StringComparison.Ordinal))
            {
                string stem = form[..^ending.Length] + replacement;
                if (Contains(stem, pos))
                {
                    return stem;
                }

                // stopped, planning: the last consonant is doubled
                bool isDoubled = replacement.Length == 0 && stem.Length > 3 && stem[^1] == stem[^2];
                if (isDoubled && Contains(stem[..^1], pos))
                {
                    return stem[..^1];
                }
            }
        }

        return null;
    }

    /// <summary>Whether the lemma has a sense as that part of speech.</summary>
    public bool Contains(string lemma, PartOfSpeech pos) => data.FindEntry(lemma, pos) >= 0;

    /// <summary>Gathers what is known of a lemma, beside its places in the lists of news words.</summary>
    public LexicalEntry EntryOf(
        string lemma,
        PartOfSpeech pos,
        IReadOnlyList<(int Group, int Part)>? synonyms,
        IReadOnlyList<(int Group, int Part)>? antonyms,
        IReadOnlyList<(int Group, int Part)>? contrasts)
    {
        int entry = data.FindEntry(lemma, pos);
        if (entry < 0)
        {
            return new LexicalEntry(lemma, pos) { Synonyms = synonyms, Antonyms = antonyms, Contrasts = contrasts };
        }

        int first = data.Senses.StartOf(entry), count = data.Senses[entry].Length;
        int[] senses = data.Senses[entry][..Math.Min(FrequentSenses, count)].ToArray();
        int[] main = senses[..Math.Min(MainSenses, count)];
        int wordSenses = Math.Min(DerivedSenses, count);
        return new LexicalEntry(lemma, pos)
        {
            IsInWordNet = true,
            Senses = senses,
            MainSenses = main.Length,
            Above = [.. main.SelectMany(s => Ancestors(s, HypernymDepth)).Where(above => above.Distance > 0).Select(above => above.Synset).Distinct()],
            DirectlyAbove = [.. main.Select(s => data.Hypernyms[s].ToArray())],
            Opposites = [.. Enumerable.Range(first, senses.Length).SelectMany(s => data.Antonyms[s].ToArray()).Select(data.Senses.ValueAt).Distinct()],
            Similar = pos == PartOfSpeech.Adj ? [.. senses.SelectMany(s => data.Similar[s].ToArray()).Distinct()] : [],
            Derived = [.. Enumerable.Range(first, wordSenses).SelectMany(s => data.Derived[s].ToArray()).Distinct()],
            FirstWordSense = first,
            WordSenses = wordSenses,
            Synonyms = synonyms,
            Antonyms = antonyms,
            Contrasts = contrasts,
        };
    }

    /// <summary>Whether a sense of one is a sense of the other; a word is a synonym of itself.</summary>
    public bool AreSynonyms(string lemmaA, string lemmaB, PartOfSpeech pos, int maxSense = 3)
    {
        ReadOnlySpan<int> sensesA = SensesOf(lemmaA, pos, maxSense);
        foreach (int synset in SensesOf(lemmaB, pos, maxSense))
        {
            if (sensesA.Contains(synset))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sense of one is marked as the opposite of a sense of the other, for adjectives also through the head of their cluster.</summary>
    public bool AreAntonyms(string lemmaA, string lemmaB, PartOfSpeech pos, int maxSense = 3)
    {
        ReadOnlySpan<int> sensesB = SensesOf(lemmaB, pos, maxSense);
        int entryA = data.FindEntry(lemmaA, pos);
        for (int i = 0; entryA >= 0 && i < Math.Min(maxSense, data.Senses[entryA].Length); i++)
        {
            int sense = data.Senses.StartOf(entryA) + i;
            foreach (int opposite in data.Antonyms[sense])
            {
                int synset = data.Senses.ValueAt(opposite);
                if (sensesB.Contains(synset) || (pos == PartOfSpeech.Adj && AnySimilar(sensesB, synset)))
                {
                    return true;
                }
            }
        }

        return pos == PartOfSpeech.Adj && IsOppositeThroughHead(lemmaA, lemmaB, maxSense);
    }

    /// <summary>Whether a sense of <paramref name="ancestor"/> is more general than a sense of <paramref name="lemma"/>, at most <paramref name="maxDepth"/> steps up.</summary>
    public bool IsHypernym(string ancestor, string lemma, PartOfSpeech pos, int maxDepth = 8, int maxSense = 3)
    {
        ReadOnlySpan<int> targets = SensesOf(ancestor, pos, maxSense);
        if (targets.IsEmpty)
        {
            return false;
        }

        foreach (int synset in SensesOf(lemma, pos, maxSense))
        {
            foreach ((int above, int distance) in Ancestors(synset, maxDepth))
            {
                if (distance > 0 && targets.Contains(above))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether two senses, not the same, share a direct hypernym.</summary>
    public bool CoHyponyms(string lemmaA, string lemmaB, PartOfSpeech pos, int maxSense = 3)
    {
        foreach (int a in SensesOf(lemmaA, pos, maxSense))
        {
            foreach (int b in SensesOf(lemmaB, pos, maxSense))
            {
                if (a != b && data.Hypernyms[a].ContainsAny(data.Hypernyms[b]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The nearest sense above both words; null where there is none.</summary>
    public CommonAncestor? NearestCommonAncestor(string lemmaA, string lemmaB, PartOfSpeech pos, int maxSense = 3)
    {
        CommonAncestor? best = null;
        foreach (int a in SensesOf(lemmaA, pos, maxSense))
        {
            List<(int Synset, int Distance)> aboveA = Ancestors(a, int.MaxValue);
            foreach (int b in SensesOf(lemmaB, pos, maxSense))
            {
                foreach ((int synset, int distanceB) in Ancestors(b, int.MaxValue))
                {
                    int at = aboveA.FindIndex(above => above.Synset == synset);
                    if (at >= 0)
                    {
                        CommonAncestor found = new(aboveA[at].Distance, distanceB, data.Depth(synset));
                        best = best is null || found.Distance < best.Value.Distance || (found.Distance == best.Value.Distance && found.Depth > best.Value.Depth) ? found : best;
                    }
                }
            }
        }

        return best;
    }

    /// <summary>Similarity of Wu and Palmer, 0 to 1, the highest over the first senses.</summary>
    public double Similarity(string lemmaA, string lemmaB, PartOfSpeech pos, int maxSense = 2)
    {
        double best = 0;
        foreach (int a in SensesOf(lemmaA, pos, maxSense))
        {
            List<(int Synset, int Distance)> aboveA = Ancestors(a, int.MaxValue);
            foreach (int b in SensesOf(lemmaB, pos, maxSense))
            {
                foreach ((int synset, int distanceB) in Ancestors(b, int.MaxValue))
                {
                    int at = aboveA.FindIndex(above => above.Synset == synset);
                    if (at >= 0)
                    {
                        double depth = data.Depth(synset);
                        best = Math.Max(best, 2 * depth / ((2 * depth) + aboveA[at].Distance + distanceB));
                    }
                }
            }
        }

        return best;
    }

    /// <summary>Words of other parts of speech, or the same, derived from the lemma: the verb <c>arrest</c> gives the noun <c>arrest</c>.</summary>
    public IReadOnlyList<DerivedForm> DerivedForms(string lemma, PartOfSpeech pos, int maxSense = 5)
    {
        List<DerivedForm> forms = [];
        int entry = data.FindEntry(lemma, pos);
        for (int i = 0; entry >= 0 && i < Math.Min(maxSense, data.Senses[entry].Length); i++)
        {
            foreach (int sense in data.Derived[data.Senses.StartOf(entry) + i])
            {
                int target = data.EntryOfSense(sense);
                DerivedForm form = new(data.Lemma(target), data.PartOfSpeechOf(target));
                if (!forms.Contains(form))
                {
                    forms.Add(form);
                }
            }
        }

        return forms;
    }

    /// <summary>Whether one is derived from the other: <c>destroy</c> and <c>destruction</c>.</summary>
    public bool AreDerived(string lemmaA, PartOfSpeech posA, string lemmaB, PartOfSpeech posB, int maxSense = 5)
    {
        int entryA = data.FindEntry(lemmaA, posA);
        int entryB = data.FindEntry(lemmaB, posB);
        if (entryA < 0 || entryB < 0)
        {
            return false;
        }

        for (int i = 0; i < Math.Min(maxSense, data.Senses[entryA].Length); i++)
        {
            foreach (int sense in data.Derived[data.Senses.StartOf(entryA) + i])
            {
                if (data.EntryOfSense(sense) == entryB && sense - data.Senses.StartOf(entryB) < maxSense)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The classes of the first senses in order, each once.</summary>
    public IReadOnlyList<SenseClass> SenseClasses(string lemma, PartOfSpeech pos, int maxSense = 3)
    {
        List<SenseClass> classes = [];
        foreach (int synset in SensesOf(lemma, pos, maxSense))
        {
            var found = (SenseClass)data.Classes[synset];
            if (!classes.Contains(found))
            {
                classes.Add(found);
            }
        }

        return classes;
    }

    /// <summary>How often the word was met in the concordance of WordNet, all senses together; 0 for rare and unknown words.</summary>
    public int Frequency(string lemma, PartOfSpeech pos)
    {
        int entry = data.FindEntry(lemma, pos);
        int sum = 0;
        for (int i = 0; entry >= 0 && i < data.Senses[entry].Length; i++)
        {
            sum += data.Frequencies[data.Senses.StartOf(entry) + i];
        }

        return sum;
    }

    /// <summary>How much of the word's use has a class, 0 to 1, by the frequencies of its senses.</summary>
    public double ShareOf(SenseClass senseClass, string lemma, PartOfSpeech pos)
    {
        int entry = data.FindEntry(lemma, pos);
        if (entry < 0)
        {
            return 0;
        }

        double all = 0;
        double matching = 0;
        ReadOnlySpan<int> synsets = data.Senses[entry];
        for (int i = 0; i < synsets.Length; i++)
        {
            double weight = data.Frequencies[data.Senses.StartOf(entry) + i] + 1.0;
            all += weight;
            matching += data.Classes[synsets[i]] == (byte)senseClass ? weight : 0;
        }

        return matching / all;
    }

    private ReadOnlySpan<int> SensesOf(string lemma, PartOfSpeech pos, int maxSense)
    {
        int entry = data.FindEntry(lemma, pos);
        if (entry < 0)
        {
            return [];
        }

        ReadOnlySpan<int> senses = data.Senses[entry];
        return senses[..Math.Min(maxSense, senses.Length)];
    }

    private bool AnySimilar(ReadOnlySpan<int> synsets, int head)
    {
        foreach (int synset in synsets)
        {
            if (data.Similar[synset].Contains(head))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOppositeThroughHead(string lemmaA, string lemmaB, int maxSense)
    {
        int entryB = data.FindEntry(lemmaB, PartOfSpeech.Adj);
        ReadOnlySpan<int> sensesA = SensesOf(lemmaA, PartOfSpeech.Adj, maxSense);
        for (int i = 0; entryB >= 0 && i < Math.Min(maxSense, data.Senses[entryB].Length); i++)
        {
            foreach (int opposite in data.Antonyms[data.Senses.StartOf(entryB) + i])
            {
                if (AnySimilar(sensesA, data.Senses.ValueAt(opposite)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private List<(int Synset, int Distance)> Ancestors(int synset, int maxDepth)
    {
        List<(int Synset, int Distance)> found = [(synset, 0)];
        for (int i = 0; i < found.Count && found.Count < MaxAncestors && found[i].Distance < maxDepth; i++)
        {
            foreach (int parent in data.Hypernyms[found[i].Synset])
            {
                if (!found.Exists(above => above.Synset == parent))
                {
                    found.Add((parent, found[i].Distance + 1));
                }
            }
        }

        return found;
    }
}
