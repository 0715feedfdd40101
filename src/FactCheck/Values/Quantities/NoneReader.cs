using FactCheck.Language;
using FactCheck.Values.Numbers;

namespace FactCheck.Values.Quantities;

/// <summary>Reads counts of none and of one that are no numerals: <c>no injuries</c>, <c>nobody was killed</c>, <c>a man was killed</c> (implied).</summary>
internal static class NoneReader
{
    public static IEnumerable<QuantityValue> Read(Sentence sentence, IReadOnlyList<QuantityValue> counted)
    {
        foreach (Word word in sentence.Words)
        {
            if (ReadNone(sentence, word) is { } none)
            {
                yield return none;
            }
            else if (ReadOne(sentence, word, counted) is { } one)
            {
                yield return one;
            }
        }
    }

    private static QuantityValue? ReadNone(Sentence sentence, Word word)
    {
        if (word is { Lemma: "no", Relation: "det", Head: >= 0 })
        {
            Word noun = sentence.Words[word.Head];
            bool isCounted = noun.Upos == PartOfSpeech.Noun && (noun.Xpos == "NNS" || noun.Lemma is "casualty" or "injury" or "death" or "one" or "damage" or "victim") && noun.Relation is "nsubj" or "nsubj:pass" or "obj" or "root" or "conj";
            return isCounted ? Of(sentence, word, noun.Index, CountedNounReader.LemmaOf(noun), word.Index) : null;
        }

        bool isPronoun = word.Lemma is "nobody" or "none" || (word.Lemma is "no-one" && word.Upos == PartOfSpeech.Pron);
        bool isNoOne = word.Lemma == "one" && word.Index > 0 && sentence.Words[word.Index - 1].Lemma == "no";
        return (isPronoun || isNoOne) && word.Relation is "nsubj" or "nsubj:pass" or "obj"
            ? Of(sentence, word, word.Lemma == "none" ? -1 : word.Index, word.Lemma == "none" ? null : "person", isNoOne ? word.Index - 1 : word.Index)
            : null;
    }

    private static QuantityValue Of(Sentence sentence, Word word, int noun, string? lemma, int first) => new(sentence.SpanOf(first, word.Index), new WordRange(first, word.Index + 1), word.Index)
    {
        Amount = Amount.Of(0),
        Unit = "count",
        Noun = lemma,
        NounWord = noun,
        Modifiers = CountedNounReader.ModifiersOf(sentence, noun, new WordRange(word.Index, word.Index + 1)),
        Predicate = CountedNounReader.PredicateOf(sentence, noun < 0 ? word.Index : noun),
        Outcome = OutcomeReader.Of(sentence, CountedNounReader.PredicateOf(sentence, noun < 0 ? word.Index : noun), noun),
    };

    /// <summary>Whether the noun only holds together what is counted: <c>a group of five boats</c>.</summary>
    private static bool IsGroupOf(Sentence sentence, Word noun, IReadOnlyList<QuantityValue> counted)
    {
        foreach (int child in sentence.Children(noun.Index))
        {
            if (child > noun.Index && sentence.Words[child].Relation.StartsWith("nmod", StringComparison.Ordinal) && sentence.CaseOf(child) == "of" && counted.Any(q => q.NounWord == child))
            {
                return true;
            }
        }

        return false;
    }

    private static QuantityValue? ReadOne(Sentence sentence, Word word, IReadOnlyList<QuantityValue> counted)
    {
        if (word is not { Lemma: "a" or "an", Relation: "det", Head: >= 0 })
        {
            return null;
        }

        Word noun = sentence.Words[word.Head];
        bool isCounted = noun is { Upos: PartOfSpeech.Noun, Xpos: "NN" } && noun.Relation is "nsubj" or "nsubj:pass" or "obj" && noun.Index - word.Index <= 6;
        if (!isCounted || IsGroupOf(sentence, noun, counted) || counted.Any(quantity => quantity.Words.Contains(word.Index) || quantity.Words.Contains(noun.Index) || quantity.NounWord == noun.Index))
        {
            return null;
        }

        WordRange range = new(word.Index, word.Index + 1);
        return new QuantityValue(word.Span, range, word.Index)
        {
            Amount = Amount.Of(1),
            Unit = "count",
            Noun = noun.Lemma,
            NounWord = noun.Index,
            Modifiers = CountedNounReader.ModifiersOf(sentence, noun.Index, range),
            Predicate = CountedNounReader.PredicateOf(sentence, noun.Index),
            Outcome = OutcomeReader.Of(sentence, CountedNounReader.PredicateOf(sentence, noun.Index), noun.Index),
            IsImplied = true,
        };
    }
}
