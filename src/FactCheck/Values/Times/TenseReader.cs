using FactCheck.Language;

namespace FactCheck.Values.Times;

/// <summary>Reads from the tree what a time belongs to and whether that lies behind or ahead.</summary>
internal static class TenseReader
{
    private const int LongestClimb = 8;

    /// <summary>The word of a range whose head lies outside it.</summary>
    public static int HeadOf(Sentence sentence, WordRange range)
    {
        int best = range.End - 1;
        for (int i = range.Start; i < range.End; i++)
        {
            Word word = sentence.Words[i];
            if (!range.Contains(word.Head) && word.Upos is not (PartOfSpeech.Adp or PartOfSpeech.Punct or PartOfSpeech.Det or PartOfSpeech.Sconj))
            {
                return i;
            }

            best = !range.Contains(word.Head) ? i : best;
        }

        return best;
    }

    /// <summary>The verb or noun that governs a word, coordination and apposition passed over; −1 at the root.</summary>
    public static int PredicateOf(Sentence sentence, int word)
    {
        int current = word;
        for (int i = 0; i < LongestClimb; i++)
        {
            Word node = sentence.Words[current];
            if (node.Head < 0)
            {
                return node.Upos is PartOfSpeech.Verb or PartOfSpeech.Adj && current != word ? current : -1;
            }

            Word head = sentence.Words[node.Head];
            bool isPassedOver = Base(node.Relation) is "conj" or "appos" or "flat" or "nummod" or "fixed" or "compound" or "list" or "dep" && head.Upos is not (PartOfSpeech.Verb or PartOfSpeech.Aux)
                && (head.Upos is not PartOfSpeech.Noun || Base(node.Relation) != "compound");
            current = node.Head;
            if (!isPassedOver)
            {
                return current;
            }
        }

        return current;
    }

    public static GoverningTense TenseOf(Sentence sentence, int predicate)
    {
        int current = predicate;
        for (int i = 0; i < LongestClimb && current >= 0; i++)
        {
            GoverningTense tense = TenseAt(sentence, current);
            if (tense != GoverningTense.Unknown)
            {
                return tense;
            }

            current = sentence.Words[current].Head;
        }

        return GoverningTense.Unknown;
    }

    private static GoverningTense TenseAt(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        bool isFutureWord = TimeWords.FutureLemmas.Contains(word.Lemma);
        GoverningTense auxiliary = GoverningTense.Unknown;
        bool hasTo = false;
        foreach (int child in sentence.Children(index))
        {
            Word dependent = sentence.Words[child];
            if (dependent.Relation.StartsWith("aux", StringComparison.Ordinal) || dependent.Relation == "cop")
            {
                GoverningTense one = dependent.Xpos is "MD" ? GoverningTense.Future
                    : dependent.Xpos is "VBD" ? GoverningTense.Past
                    : dependent.Lemma == "have" && dependent.Xpos is "VBZ" or "VBP" ? GoverningTense.Past
                    : dependent.Xpos is "VBZ" or "VBP" ? GoverningTense.Present
                    : GoverningTense.Unknown;
                auxiliary = auxiliary == GoverningTense.Future || one == GoverningTense.Unknown ? auxiliary : one == GoverningTense.Future ? one : auxiliary == GoverningTense.Past ? auxiliary : one;
            }
            else if (dependent.Relation == "mark" && dependent.Lemma == "to")
            {
                hasTo = true;
            }
        }

        if (auxiliary == GoverningTense.Future)
        {
            bool isPerfect = false;
            foreach (int child in sentence.Children(index))
            {
                isPerfect |= sentence.Words[child].Lemma == "have" && sentence.Words[child].Relation.StartsWith("aux", StringComparison.Ordinal);
            }

            return isPerfect ? GoverningTense.Past : GoverningTense.Future;
        }

        if (isFutureWord && word.Xpos is not "VBD" && (auxiliary != GoverningTense.Past || word.Upos is PartOfSpeech.Adj))
        {
            return GoverningTense.Future;
        }

        if (hasTo && word.Xpos == "VB")
        {
            return GoverningTense.Future;
        }

        if (auxiliary != GoverningTense.Unknown)
        {
            return auxiliary == GoverningTense.Present && word.Xpos is "VBG" ? GoverningTense.Future : auxiliary == GoverningTense.Present && word.Xpos is "VBN" ? GoverningTense.Present : auxiliary;
        }

        return word.Xpos switch
        {
            "VBD" => GoverningTense.Past,
            "VBN" => GoverningTense.Past,
            "VBZ" or "VBP" => GoverningTense.Present,
            _ => GoverningTense.Unknown,
        };
    }

    private static string Base(string relation)
    {
        int colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation[..colon];
    }
}
