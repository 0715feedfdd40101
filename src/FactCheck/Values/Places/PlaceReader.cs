using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Entities;

namespace FactCheck.Values.Places;

/// <summary>Reads the places of a sentence: names, known or not, and common nouns such as <c>in the town hospital</c>.</summary>
internal static class PlaceReader
{
    private static readonly HashSet<string> Locative = ["in", "inside", "near", "outside", "off", "across", "above", "below", "beyond", "along", "between", "behind", "from", "to"];

    private static readonly HashSet<string> Leaving = ["leave", "depart", "flee", "quit", "exit", "evacuate", "escape", "abandon"];
    private static readonly HashSet<SenseClass> ActorVerbs = [SenseClass.VerbCommunication, SenseClass.VerbSocial, SenseClass.VerbCognition, SenseClass.VerbPossession];

    /// <summary>The places in order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="index">Index of the sentence in the table.</param>
    /// <param name="entities">The names of the report; what it has as a person or organisation is not read as a place. Null where it is not known.</param>
    public static IReadOnlyList<PlaceValue> Read(Sentence sentence, string text, int index = 0, EntityTable? entities = null)
    {
        List<PlaceValue> places = [];
        bool[] taken = new bool[sentence.Words.Count];
        IReadOnlyList<PlaceName> names = PlaceNameReader.Read(sentence, text);
        foreach (PlaceName name in names)
        {
            EntityCluster? cluster = entities?.ReferenceAt(index, name.Words.Start) is { IsName: true } reference ? entities.Clusters[reference.Cluster] : null;
            // "W.Va.", cut behind the first point
            int start = sentence.Words[name.Words.Start].Span.Start;
            if (name.Words.Count == 1 && start > 1 && text[start - 1] == '.' && char.IsUpper(text[start - 2]))
            {
                continue;
            }

            bool isOther = name.Ids.Count == 0 && cluster is { Kind: EntityKind.Person or EntityKind.Organisation } && !name.IsInstitution;
            if (!isOther && ReadName(sentence, text, name, taken) is { } place)
            {
                places.Add(place);
            }
        }

        foreach (EntityMention mention in sentence.Entities)
        {
            for (int i = mention.FirstWord; i < mention.EndWord; i++)
            {
                taken[i] = true;
            }
        }

        for (int i = 0; i < sentence.Words.Count; i++)
        {
            if (!taken[i] && ReadCommon(sentence, i, taken) is { } place)
            {
                places.Add(place);
            }
        }

        places.Sort((a, b) => a.Span.CompareTo(b.Span));
        return places;
    }

    private static PlaceValue? ReadName(Sentence sentence, string text, PlaceName name, bool[] taken)
    {
        int head = sentence.HeadOf(name.Words);
        int governing = ClassNounOf(sentence, head, out string noun);
        WordRange words = governing == head ? name.Words : Union(name.Words, new WordRange(Math.Min(governing, name.Words.Start), Math.Max(governing + 1, name.Words.End)));
        for (int i = words.Start; i < words.End; i++)
        {
            taken[i] = true;
        }

        string part = PartOf(sentence, governing, out int whole);
        int anchor = whole;
        PlaceOffset? offset = part.Length > 0 && part != "mouth" ? null : PlaceOffsetReader.Read(sentence, whole, out anchor);
        (string relation, int predicate, int first) = RelationOf(sentence, offset is null ? whole : anchor);
        part = part.Length > 0 ? part : DirectionBefore(sentence, name.Words.Start);
        if (whole != governing)
        {
            taken[whole] = true;
            words = Union(words, new WordRange(whole, whole + 1));
        }

        if (relation == "subject" && IsActor(sentence, predicate))
        {
            return null;
        }

        if (offset is not null)
        {
            relation = "near";
            first = Math.Min(first, PlaceOffsetReader.StartOf(sentence, anchor));
            taken[anchor] = true;
        }

        words = Union(words, new WordRange(Math.Min(first, words.Start), words.End));
        PlaceDescription description = new(name.Name, name.Ids, PlaceWords.ClassOf(noun) ?? ClassInName(name.Name), noun, [], PlaceContainment.Read(sentence, text, head, governing, name.Within), offset,
            part, sentence.CaseOf(whole), PredicateOf(sentence, predicate));
        return new PlaceValue(sentence.SpanOf(words.Start, words.End - 1), words, head, relation, predicate, true) { Description = description };
    }

    private static PlaceValue? ReadCommon(Sentence sentence, int word, bool[] taken)
    {
        Word noun = sentence.Words[word];
        bool isCountry = PlaceWords.ClassOf(noun.Lemma) == "country" && (noun.Xpos == "NNS" || sentence.Child(word, "nummod") >= 0);
        if (noun.Upos != PartOfSpeech.Noun || noun.Is("compound") || isCountry || PlaceWords.IsNoPlace(noun.Lemma))
        {
            return null;
        }

        string? relation = PlaceWords.RelationOf(sentence.CaseOf(word));
        bool isPlace = PlaceWords.ClassOf(noun.Lemma) is not null
            || WordNet.Default.SenseClasses(noun.Lemma, PartOfSpeech.Noun, 1).Contains(SenseClass.NounLocation)
            || WordNet.Default.IsHypernym("structure", noun.Lemma, PartOfSpeech.Noun, 6, 1) || WordNet.Default.IsHypernym("facility", noun.Lemma, PartOfSpeech.Noun, 5, 1)
            || WordNet.Default.IsHypernym("way", noun.Lemma, PartOfSpeech.Noun, 6, 1) || WordNet.Default.IsHypernym("body of water", noun.Lemma, PartOfSpeech.Noun, 5, 1);
        if (relation is null || !Locative.Contains(relation) || !isPlace || !(noun.Is("obl") || noun.Is("nmod") || sentence.Child(word, "cop") >= 0 || noun.Is("conj")))
        {
            return null;
        }

        (string _, int predicate, int first) = RelationOf(sentence, word);
        List<string> modifiers = [], kinds = [];
        int start = Math.Min(first, word);
        for (int i = word - 1; i >= 0; i--)
        {
            Word modifier = sentence.Words[i];
            bool inside = modifier.Head == word && (modifier.Is("det") || modifier.Is("amod") || modifier.Is("compound") || modifier.Is("nummod") || modifier.Is("case") || modifier.Relation == "nmod:poss");
            if (!inside && modifier.Text != "-")
            {
                break;
            }

            start = Math.Min(start, i);
            if (modifier.Is("amod") || modifier.Is("compound"))
            {
                modifiers.Insert(0, modifier.Lemma);
            }

            if (modifier.Is("compound") && modifier.Upos == PartOfSpeech.Noun)
            {
                kinds.Add(modifier.Lemma);
            }
        }

        taken[word] = true;
        WordRange words = new(start, word + 1);
        PlaceDescription description = PlaceDescription.Empty with { Class = PlaceWords.ClassOf(noun.Lemma) ?? string.Empty, Noun = noun.Lemma, Modifiers = modifiers, Kinds = kinds, Preposition = sentence.CaseOf(word), PredicateLemma = PredicateOf(sentence, predicate) };
        return new PlaceValue(sentence.SpanOf(words.Start, words.End - 1), words, word, relation, predicate, false) { Description = description };
    }

    private static string PredicateOf(Sentence sentence, int predicate) => predicate < 0 ? string.Empty : WordNet.Default.LemmaOf(sentence.Words[predicate]).ToLowerInvariant();

    /// <summary>The part in <c>the outskirts of X</c> and <c>the north of X</c>, with its word; empty, and the head again, where the whole is meant.</summary>
    private static string PartOf(Sentence sentence, int head, out int whole)
    {
        whole = head;
        Word word = sentence.Words[head];
        if (!word.Is("nmod") || word.Head < 0 || word.Head > head || sentence.CaseOf(head) != "of")
        {
            return string.Empty;
        }

        Word noun = sentence.Words[word.Head];
        if (noun.Upos != PartOfSpeech.Noun || PlaceWords.PartOf(noun.Lemma) is not { } part)
        {
            return string.Empty;
        }

        whole = noun.Index;
        string direction = DirectionBefore(sentence, whole);
        return direction.Length > 0 ? direction : part;
    }

    private static string DirectionBefore(Sentence sentence, int at) =>
        at > 0 && char.IsLower(sentence.Words[at - 1].Text[0]) && PlaceWords.DirectionOf(sentence.Words[at - 1].Text) is { } direction ? PlaceWords.NameOf(direction) : string.Empty;

    private static (string Relation, int Predicate, int First) RelationOf(Sentence sentence, int head)
    {
        int first = head;
        foreach (int child in sentence.Children(head))
        {
            first = sentence.Words[child].Is("case") && child < head && sentence.Words[child].Xpos != "POS" ? Math.Min(first, child) : first;
        }

        int conjunct = sentence.FirstConjunct(head);
        string preposition = sentence.CaseOf(head);
        preposition = preposition.Length == 0 ? sentence.CaseOf(conjunct) : preposition;
        bool isBeside = first > 0 && first < head && ((preposition == "to" && sentence.Words[first - 1].Lemma is "close" or "next" or "near" or "adjacent") || (preposition == "from" && sentence.Words[first - 1].Lemma == "far"));
        if (isBeside)
        {
            (preposition, first) = ("near", first - 1);
        }

        Word word = sentence.Words[conjunct];
        string relation = word.Relation == "nmod:poss" && preposition.Length == 0 ? "possessive"
            : PlaceWords.RelationOf(preposition) ?? (preposition.Length > 0 ? preposition : word.Is("nsubj") ? "subject" : word.Is("obj") ? "object" : "modifier");
        bool isCopula = sentence.Child(conjunct, "cop") >= 0;
        bool isLeft = relation == "object" && word.Head >= 0 && Leaving.Contains(WordNet.Default.LemmaOf(sentence.Words[word.Head]));
        return (isLeft ? "from" : relation, isCopula ? conjunct : OwnerOf(sentence, word, first), first);
    }

    /// <summary>The word whose place it is. Where the tree hangs the phrase on a verb, a noun of place right before it is nearer: <c>taken to the hospital in X</c>.</summary>
    private static int OwnerOf(Sentence sentence, Word word, int first)
    {
        bool follows = word.Is("obl") && first > 0 && first <= word.Index && sentence.Words[first - 1].Upos == PartOfSpeech.Noun && PlaceWords.ClassOf(sentence.Words[first - 1].Lemma) is not null;
        return follows ? first - 1 : word.Head;
    }

    private static bool IsActor(Sentence sentence, int predicate) =>
        predicate >= 0 && sentence.Words[predicate].Upos == PartOfSpeech.Verb
        && WordNet.Default.SenseClasses(sentence.Words[predicate].Lemma, PartOfSpeech.Verb, 2).Any(ActorVerbs.Contains);

    /// <summary>The noun that classes a name and governs it: <c>town</c> in <c>the town of X</c>, <c>X town</c> and <c>the River X</c>; the name's own head where there is none.</summary>
    private static int ClassNounOf(Sentence sentence, int head, out string noun)
    {
        Word word = sentence.Words[head];
        if (word.Head >= 0 && PlaceWords.ClassOf(sentence.Words[word.Head].Lemma) is not null && sentence.Words[word.Head].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn)
        {
            bool isNear = Math.Abs(word.Head - head) <= 3 && sentence.Words[word.Head].Xpos is "NN" or "NNP";
            bool governed = (word.Is("nmod") && sentence.CaseOf(head) == "of" && PlaceWords.DirectionOf(sentence.Words[word.Head].Lemma) is null) || word.Is("appos") || word.Is("flat") || word.Is("compound") || word.Relation == "nmod:desc";
            bool isOwn = PlaceWords.ClassOf(sentence.Words[word.Head].Lemma) is "settlement" or "province" or "county" or "district" or "region" or "island" or "river" or "port" or "park" or "street" or "road" or "lake" or "valley" or "crossing" or "airport" or "station" or "bridge" or "square";
            if (governed && isOwn && isNear)
            {
                noun = sentence.Words[word.Head].Lemma;
                return word.Head;
            }
        }

        foreach (int child in sentence.Children(head))
        {
            bool before = child < head && (sentence.Words[child].Is("compound") || sentence.Words[child].Relation == "nmod:desc");
            if ((before || sentence.Words[child].Is("appos")) && PlaceWords.ClassOf(sentence.Words[child].Lemma) is not (null or "compass"))
            {
                noun = sentence.Words[child].Lemma;
                return head;
            }
        }

        noun = PlaceWords.ClassOf(word.Lemma) is not null ? word.Lemma : string.Empty;
        return head;
    }

    private static string ClassInName(string name)
    {
        string[] words = name.Split(' ');
        return words.Length < 2 ? string.Empty : PlaceWords.ClassOf(words[^1]) ?? PlaceWords.ClassOf(words[0]) ?? string.Empty;
    }

    private static WordRange Union(WordRange a, WordRange b) => new(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End));
}
