using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Numbers;
using FactCheck.Values.Roles;
using FactCheck.Values.Times;
using Humanizer;

namespace FactCheck.Values.Quantities;

/// <summary>Reads from the tree what a number counts and what is said of it.</summary>
internal static class CountedNounReader
{
    private const int MostModifiers = 8;

    public static CountedNoun Find(PieceList pieces, QuantityExpression expression)
    {
        Sentence sentence = pieces.Sentence;
        if (expression.Sort == QuantityKind.Age)
        {
            return FindOwner(pieces, expression);
        }

        if (expression.Sort == QuantityKind.Count && pieces.Is(expression.Start - 1, "of") && pieces.WordAt(expression.Start - 2) is { } parent && Offices.IsParent(parent.Lemma))
        {
            return new CountedNoun(parent.Index, "child", false);
        }

        int number = pieces[expression.NumberEnd - 1].Word;
        if (OfCompound(pieces, expression) is { } compound)
        {
            return compound;
        }

        WordRange range = pieces.Words(expression.Start, expression.End);
        int top = TopOf(sentence, range, number);
        Word topWord = sentence.Words[top];
        if (OfChild(sentence, top, range) is { } part)
        {
            Word noun = sentence.Words[part];
            bool isPronoun = noun.Upos is PartOfSpeech.Pron or PartOfSpeech.Det or PartOfSpeech.Num;
            return new CountedNoun(isPronoun ? -1 : part, isPronoun ? null : LemmaOf(noun), IsKnown(sentence, part) || isPronoun);
        }

        if (topWord.Head >= 0 && topWord.Relation is "nummod" or "det" or "amod" or "compound" or "nmod:desc" or "nmod:unmarked" or "advmod" or "det:predet" or "nmod" or "dep")
        {
            Word head = sentence.Words[topWord.Head];
            bool isNominal = head.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Sym || (head.Upos is PartOfSpeech.Adj && topWord.Relation is "nummod");
            bool isPrepositional = topWord.Relation is "nmod" && expression.Sort is QuantityKind.Count;
            if (isNominal && !isPrepositional && !range.Contains(head.Index) && head.Index > top)
            {
                bool isUnit = UnitTable.Read(pieces, PieceAt(pieces, head.Index), out _, out _) is not null && expression.Sort != QuantityKind.Count;
                return isUnit ? CountedNoun.None : new CountedNoun(head.Index, LemmaOf(head), false);
            }
        }

        return Following(sentence, range, expression) ?? (topWord.Upos is PartOfSpeech.Noun && expression.Sort is QuantityKind.Count && expression.NumberEnd < expression.End ? new CountedNoun(top, LemmaOf(topWord), false) : CountedNoun.None);
    }

    /// <summary>The noun joined to its number by a hyphen: <c>a five-boat formation</c> counts boats.</summary>
    private static CountedNoun? OfCompound(PieceList pieces, QuantityExpression expression)
    {
        int noun = expression.NumberEnd + 1;
        bool isJoined = expression.Sort == QuantityKind.Count && expression.End == expression.NumberEnd && pieces.IsDash(noun - 1) && pieces.IsAttached(noun - 1) && pieces.IsAttached(noun) && pieces.IsLetters(noun);
        bool isNoun = isJoined && pieces[noun].Lower is not ("time" or "way" or "part" or "fold" or "year" or "old") && WordNet.Default.SenseClasses(pieces[noun].Lower, PartOfSpeech.Noun, 1).Count > 0;
        return isNoun ? new CountedNoun(pieces[noun].Word, pieces[noun].Lower, false) : null;
    }

    /// <summary>Lemmas of adjectives, compounds and participles at the noun, without the number's own words.</summary>
    public static List<string> ModifiersOf(Sentence sentence, int noun, WordRange range)
    {
        List<string> modifiers = [];
        if (noun < 0)
        {
            return modifiers;
        }

        foreach (int child in sentence.Children(noun))
        {
            Word word = sentence.Words[child];
            bool narrows = word.Relation is "amod" or "compound" or "acl" or "nmod:desc" || (word.Relation is "nmod:poss" && word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn);
            if (narrows && !range.Contains(child) && modifiers.Count < MostModifiers)
            {
                modifiers.Add(word.Lemma);
            }
        }

        return modifiers;
    }

    /// <summary>The verb, adjective or noun that says what happened to what is counted.</summary>
    public static int PredicateOf(Sentence sentence, int word)
    {
        int predicate = TenseReader.PredicateOf(sentence, word);
        if (predicate < 0 || HasCopula(sentence, word))
        {
            return CopulaSubjectOrSelf(sentence, word);
        }

        Word relation = sentence.Words[word];
        if (relation.Relation is "obj" or "nsubj:pass" or "nsubj" && sentence.Words[predicate].Upos == PartOfSpeech.Verb)
        {
            foreach (int child in sentence.Children(predicate))
            {
                Word complement = sentence.Words[child];
                bool isState = complement.Relation is "xcomp" && complement.Upos is PartOfSpeech.Adj or PartOfSpeech.Verb && complement.Xpos is "JJ" or "VBN" && child > word;
                if (isState && sentence.Words[predicate].Lemma is "leave" or "find" or "report" or "list" or "declare" or "confirm" or "go" or "remain" or "shoot" or "pronounce" or "feel" or "make")
                {
                    return child;
                }
            }
        }

        return predicate;
    }

    private static bool HasCopula(Sentence sentence, int word)
    {
        foreach (int child in sentence.Children(word))
        {
            if (sentence.Words[child].Relation == "cop")
            {
                return true;
            }
        }

        return false;
    }

    private static int CopulaSubjectOrSelf(Sentence sentence, int word)
    {
        foreach (int child in sentence.Children(word))
        {
            if (sentence.Words[child].Relation is "acl" or "acl:relcl" && sentence.Words[child].Upos == PartOfSpeech.Verb)
            {
                return child;
            }
        }

        foreach (int child in sentence.Children(word))
        {
            if (sentence.Words[child].Relation is "nsubj" or "nsubj:pass")
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The highest word of the range that the number belongs to.</summary>
    private static int TopOf(Sentence sentence, WordRange range, int number)
    {
        int top = number;
        for (int i = 0; i < 6; i++)
        {
            int head = sentence.Words[top].Head;
            if (head < 0 || !range.Contains(head))
            {
                break;
            }

            top = head;
        }

        return top;
    }

    /// <summary>The noun after <c>of</c> below a number or unit: <c>dozens of people</c>, <c>12 of them</c>, <c>5 tonnes of wheat</c>.</summary>
    private static int? OfChild(Sentence sentence, int top, WordRange range)
    {
        foreach (int child in sentence.Children(top))
        {
            Word word = sentence.Words[child];
            if (range.Contains(child) || !word.Relation.StartsWith("nmod", StringComparison.Ordinal) || child < top)
            {
                continue;
            }

            foreach (int grandchild in sentence.Children(child))
            {
                if (sentence.Words[grandchild] is { Relation: "case", Lemma: "of" or "among" })
                {
                    return child;
                }
            }
        }

        return null;
    }

    private static bool IsKnown(Sentence sentence, int noun)
    {
        foreach (int child in sentence.Children(noun))
        {
            if (sentence.Words[child].Relation is "det" && sentence.Words[child].Lemma is "the" or "this" or "that" or "these" or "those" || sentence.Words[child].Relation is "nmod:poss")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without help from the tree: the first noun straight after the number, adjectives passed over.</summary>
    private static CountedNoun? Following(Sentence sentence, WordRange range, QuantityExpression expression)
    {
        if (expression.Sort is not (QuantityKind.Count or QuantityKind.Ordinal or QuantityKind.Share))
        {
            return null;
        }

        int index = range.End;
        if (expression.Sort == QuantityKind.Share && index < sentence.Words.Count && sentence.Words[index].Lemma == "of")
        {
            index++;
        }

        for (int i = index; i < Math.Min(index + 4, sentence.Words.Count); i++)
        {
            Word word = sentence.Words[i];
            if (word.Upos is PartOfSpeech.Noun)
            {
                bool isCompound = i + 1 < sentence.Words.Count && sentence.Words[i + 1].Upos is PartOfSpeech.Noun && word.Relation is "compound";
                if (!isCompound)
                {
                    return expression.Sort is QuantityKind.Count && word.Xpos is "NN" && expression.Amount.Figure > 1 && i > index ? null : new CountedNoun(i, LemmaOf(word), false);
                }
            }
            else if (word.Upos is not (PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Punct or PartOfSpeech.Det or PartOfSpeech.Num) || word.Text is "," or "." or ";" or ")" or "(")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whose age it is: the noun after <c>43-year-old</c>, the name before <c>, 43,</c>, the subject of <c>is 43 years old</c>.</summary>
    private static CountedNoun FindOwner(PieceList pieces, QuantityExpression expression)
    {
        Sentence sentence = pieces.Sentence;
        WordRange range = pieces.Words(expression.Start, expression.End);
        int top = TopOf(sentence, range, pieces[expression.NumberStart].Word);
        Word word = sentence.Words[top];
        int owner = -1;
        if (expression.IsAfterName)
        {
            int before = expression.Start - 1;
            before = pieces.IsLetters(before) && !pieces.Is(before, "of") ? before : before - 1;
            owner = pieces[before].Word;
            owner = owner >= 0 ? NameHead(sentence, owner) : -1;
        }
        else if (word.Relation is "amod" or "nummod" or "compound" or "acl" or "obl" && word.Head >= 0 && sentence.Words[word.Head].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn)
        {
            owner = word.Head;
        }
        else
        {
            owner = SubjectOf(sentence, top) ?? (word.Head >= 0 ? SubjectOf(sentence, word.Head) ?? -1 : -1);
            bool isNominal = owner < 0 || word.Relation.StartsWith("nsubj", StringComparison.Ordinal) || word.Relation is "obj" or "obl" or "nmod" or "conj" or "appos";
            if (isNominal)
            {
                return new CountedNoun(top, null, false);
            }
        }

        return owner < 0 ? CountedNoun.None : new CountedNoun(owner, LemmaOf(sentence.Words[owner]), false);
    }

    private static int? SubjectOf(Sentence sentence, int word)
    {
        foreach (int child in sentence.Children(word))
        {
            if (sentence.Words[child].Relation is "nsubj" or "nsubj:pass")
            {
                return child;
            }
        }

        return null;
    }

    private static int NameHead(Sentence sentence, int word)
    {
        EntityMention? name = null;
        foreach (EntityMention entity in sentence.Entities)
        {
            name = entity.Contains(word) ? entity : name;
        }

        for (int i = 0; i < 5 && sentence.Words[word] is { Relation: "flat" or "compound", Head: >= 0 and int head } && (name is null ? sentence.Words[head].Upos == PartOfSpeech.Propn : name.Value.Contains(head)); i++)
        {
            word = head;
        }

        return word;
    }

    /// <summary>Index of the first piece of a word; −1 where it has none.</summary>
    private static int PieceAt(PieceList pieces, int word)
    {
        int low = 0;
        int high = pieces.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = pieces[middle].Word < word ? (middle + 1, high) : (low, middle);
        }

        return low < pieces.Count && pieces[low].Word == word ? low : -1;
    }

    /// <summary>The lemma; of a noun in the plural by the rules of English, which are surer than the model's.</summary>
    public static string LemmaOf(Word word)
    {
        string form = word.Text.ToLowerInvariant();
        return form is "people" or "persons" ? "person" : word.Xpos == "NNS" && !form.EndsWith("ves", StringComparison.Ordinal) ? form.Singularize(inputIsKnownToBePlural: true) : word.Lemma;
    }
}
