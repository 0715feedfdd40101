using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Phases;

/// <summary>A predicate with its auxiliaries and the stage that its tense and aspect give it.</summary>
internal sealed record VerbGroup(WordRange Words, EventStage Stage)
{
    private static readonly CueLexicon Considering = CueLexicon.Load("Phases.cues.txt");

    /// <summary>Null for a word without tense, participle or governing verb.</summary>
    public static VerbGroup? Read(Sentence sentence, int predicate) => Read(sentence, predicate, 0);

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
            hasModal |= auxiliary.Xpos == "MD" && auxiliary.Lemma is "will" or "shall" or "would" or "may" or "might" or "could" or "should" or "must";
            hasHave |= auxiliary.HasLemma("have");
            isBeing |= auxiliary.Xpos == "VBG";
            if (auxiliary.Xpos is "VBD" or "VBZ" or "VBP" or "MD")
            {
                finite ??= auxiliary;
            }
        }

        WordRange words = new(first, predicate + 1);
        bool isInfinitive = word.Xpos == "VB" && sentence.Marker(predicate, "to") >= 0;
        if (hasHave && (!hasModal || !isInfinitive))
        {
            return new VerbGroup(words, hasModal && finite?.Lemma is "will" or "shall" ? EventStage.Planned : sentence.Child(predicate, "cop") >= 0 ? EventStage.Present : word.Xpos == "VBG" ? EventStage.Ongoing : EventStage.Done);
        }

        if (hasModal)
        {
            return new VerbGroup(words, EventStage.Planned);
        }

        if (isInfinitive && finite is { } be && be.HasLemma("be"))
        {
            // "is to withdraw"
            return new VerbGroup(words, be.Xpos == "VBD" ? EventStage.Unknown : EventStage.Planned);
        }

        if (isBeing || (word.Xpos == "VBG" && finite is not null))
        {
            return new VerbGroup(words, EventStage.Ongoing);
        }

        if (isInfinitive || (word.Xpos is "VB" or "VBG" or "VBN" && finite is null))
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
            "VBN" => new VerbGroup(words, EventStage.Done),
            "VBZ" or "VBP" => new VerbGroup(words, EventStage.Present),
            _ => null,
        };
    }

    // an infinitive has the stage that its governing verb gives it; a participle that of its own form
    private static VerbGroup? FromGovernor(Sentence sentence, Word word, WordRange words, int depth)
    {
        if (word.Xpos == "VBN")
        {
            return new VerbGroup(words, EventStage.Done);
        }

        if (word.Is("conj") && word.Head >= 0 && depth < 8)
        {
            return Read(sentence, word.Head, depth + 1) is { } shared ? new VerbGroup(words, shared.Stage) : null;
        }

        if (word.Is("xcomp") && word.Head >= 0 && depth < 8 && Considering.Find(sentence, word.Head) is null)
        {
            return Read(sentence, word.Head, depth + 1) is { } governor ? new VerbGroup(words, governor.Stage) : null;
        }

        if (word.Xpos == "VBG" && word.IsAny("acl", "advcl", "root"))
        {
            return new VerbGroup(words, word.Is("advcl") ? EventStage.Unknown : EventStage.Ongoing);
        }

        return word.Is("root") && word.Xpos == "VB" && sentence.Marker(word.Index, "to") >= 0 ? new VerbGroup(words, EventStage.Planned) : new VerbGroup(words, EventStage.Unknown);
    }
}
