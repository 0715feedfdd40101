using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Phases;

/// <summary>A predicate with its auxiliaries and the stage that its tense and aspect give it.</summary>
internal sealed record VerbGroup(WordRange Words, EventStage Stage)
{
    private const int DeepestChain = 8;
    private static readonly CueLexicon Implicative = CueLexicon.Load("Phases.implicative.txt");

    /// <summary>Null for a word without tense, participle or governing verb.</summary>
    public static VerbGroup? Read(Sentence sentence, int predicate) => Read(sentence, predicate, 0);

    /// <summary>Whether the predicate is denied: <c>has not</c>, <c>never</c>, <c>no longer</c>.</summary>
    public static bool IsNegated(Sentence sentence, int predicate)
    {
        foreach (int child in sentence.Children(predicate))
        {
            if (sentence.Words[child].IsAny("advmod", "cc") && sentence.Words[child].Lemma is "not" or "never" or "nor" or "neither")
            {
                return true;
            }
        }

        return false;
    }

    private static VerbGroup? Read(Sentence sentence, int predicate, int depth)
    {
        Word word = sentence.Words[predicate];
        int first = predicate;
        bool hasModal = false;
        bool hasHave = false;
        bool isBeing = false;
        Word? finite = null;
        foreach (int child in sentence.Children(predicate))
        {
            Word auxiliary = sentence.Words[child];
            if (!auxiliary.IsAny("aux", "cop"))
            {
                continue;
            }

            first = Math.Min(first, child);
            hasModal |= IsGonna(auxiliary) || auxiliary.Xpos == "MD" && auxiliary.Lemma is "will" or "shall" or "would" or "may" or "might" or "could" or "should" or "must";
            hasHave |= auxiliary.HasLemma("have");
            isBeing |= auxiliary.Xpos == "VBG";
            if (auxiliary.Xpos is "VBD" or "VBZ" or "VBP" or "MD")
            {
                finite ??= auxiliary;
            }
        }

        WordRange words = new(first, predicate + 1);
        bool isPassiveInfinitive = word.Xpos == "VBN" && finite is null && first < predicate && !hasHave;
        bool isInfinitive = (word.Xpos == "VB" || isPassiveInfinitive) && sentence.Marker(predicate, "to") >= 0;
        if (hasHave && (!hasModal || !isInfinitive))
        {
            return new VerbGroup(words, hasModal && finite?.Lemma is "will" or "shall" ? EventStage.Planned : sentence.Child(predicate, "cop") >= 0 ? EventStage.Present : word.Xpos == "VBG" ? EventStage.Ongoing : EventStage.Done);
        }

        if (hasModal || (word.Is("xcomp") && word.Head >= 0 && IsGonna(sentence.Words[word.Head])))
        {
            return new VerbGroup(words, EventStage.Planned);
        }

        bool isPassiveAhead = word.Xpos == "VBN" && finite is not null && !hasModal && sentence.Marker(predicate, "to") is int to && to > finite.Index && to < predicate;
        if ((isInfinitive || isPassiveAhead) && finite is { } be && be.HasLemma("be"))
        {
            // "is to withdraw", "is to be finished"
            return new VerbGroup(words, be.Xpos == "VBD" ? EventStage.Unknown : EventStage.Planned);
        }

        // "is challenging the senator": the tagger may take the participle for an adjective
        bool isParticiple = word.Xpos == "VBG" || (word.Xpos == "JJ" && word.Text.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && sentence.Child(predicate, "obj") > predicate && sentence.Child(predicate, "cop") < 0);
        if (isBeing || (isParticiple && finite is not null))
        {
            return new VerbGroup(words, IsGoingTo(sentence, word) ? EventStage.Planned : EventStage.Ongoing);
        }

        if (isInfinitive)
        {
            return new VerbGroup(words, OfInfinitive(sentence, word, depth));
        }

        if (word.Xpos is "VB" or "VBG" or "VBN" && finite is null)
        {
            return FromGovernor(sentence, word, words, depth);
        }

        if (sentence.Child(predicate, "cop") >= 0)
        {
            return new VerbGroup(words, EventStage.Present);
        }

        return word.Xpos switch
        {
            "VBD" => new VerbGroup(words, EventStage.Done),
            "VBN" => new VerbGroup(words, finite?.Xpos is "VBZ" or "VBP" ? EventStage.Present : finite?.Xpos == "MD" ? EventStage.Unknown : EventStage.Done),
            "VBZ" or "VBP" => new VerbGroup(words, EventStage.Present),
            _ => null,
        };
    }

    // "we're gonna sell it": one word, or two tokens
    private static bool IsGonna(Word word) => word.Text.ToLowerInvariant() is "gonna" or "gon";

    private static bool IsGoingTo(Sentence sentence, Word word)
    {
        int clause = word.HasLemma("go") ? sentence.Child(word.Index, "xcomp") : -1;
        return clause >= 0 && sentence.Marker(clause, "to") >= 0;
    }

    // "managed to escape" has happened, "is going to open" has not; "was chosen to play" says nothing; "to be argued next year" is ahead
    private static EventStage OfInfinitive(Sentence sentence, Word word, int depth)
    {
        if (word.Head < 0 || word.Relation == "acl")
        {
            return word.Head >= 0 && IsRanked(sentence, word.Head) ? EventStage.Unknown : EventStage.Planned;
        }

        if (!word.IsAny("xcomp", "conj") || depth >= DeepestChain || Read(sentence, word.Head, depth + 1) is not { } governor)
        {
            return EventStage.Unknown;
        }

        bool isShared = word.Is("conj") || governor.Stage == EventStage.Planned || Implicative.Find(sentence, word.Head) is not null;
        return isShared ? governor.Stage : EventStage.Unknown;
    }

    // "the first minister to resign", "the oldest driver to win", "one of only three members to back it": they did, or will
    private static bool IsRanked(Sentence sentence, int noun)
    {
        foreach (int child in sentence.Children(noun))
        {
            Word word = sentence.Words[child];
            bool isOrdinal = word.Text.Length > 2 && char.IsAsciiDigit(word.Text[0]) && char.IsAsciiLetter(word.Text[^1]);
            bool isFew = word.Lemma is "first" or "second" or "third" or "last" or "only" or "sole" or "lone" or "latest" || word.Xpos == "JJS" || isOrdinal;
            if (child < noun && (isFew || (word.Upos == PartOfSpeech.Num && sentence.HasChildLemma(child, "only"))))
            {
                return true;
            }
        }

        return false;
    }

    // a participle without auxiliary, or a bare form that shares that of the clause before
    private static VerbGroup? FromGovernor(Sentence sentence, Word word, WordRange words, int depth)
    {
        bool isSecond = word.Is("conj") && word.Head >= 0 && depth < DeepestChain && sentence.Words[word.Head].Xpos == word.Xpos;
        // "will open the week with a speech, followed by talks"
        bool isNext = word is { Xpos: "VBN", Head: >= 0 } && word.Lemma is "follow" or "accompany" && word.IsAny("advcl", "acl") && sentence.Words[word.Head].Upos == PartOfSpeech.Verb && depth < DeepestChain;
        if (isSecond || isNext)
        {
            return Read(sentence, word.Head, depth + 1) is { } shared ? new VerbGroup(words, shared.Stage) : null;
        }

        if (word.Xpos == "VBN")
        {
            return new VerbGroup(words, EventStage.Done);
        }

        if (word.Xpos == "VBG" && word.IsAny("acl", "advcl", "root"))
        {
            return new VerbGroup(words, word.Is("advcl") ? EventStage.Unknown : EventStage.Ongoing);
        }

        bool isGerund = word.Is("xcomp") && word.Head >= 0 && depth < DeepestChain;
        return isGerund && Read(sentence, word.Head, depth + 1) is { } governor ? new VerbGroup(words, governor.Stage) : new VerbGroup(words, EventStage.Unknown);
    }
}
