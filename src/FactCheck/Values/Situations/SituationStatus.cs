using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values.Certainties;
using FactCheck.Values.Cues;
using FactCheck.Values.Polarities;
using FactCheck.Values.Statuses;

namespace FactCheck.Values.Situations;

/// <summary>How sure a report is of a situation, and of whom it denies it.</summary>
internal static class SituationStatus
{
    // "no one", "no people"; "no serious injuries" and "no other arrests" leave room for some
    private static readonly HashSet<string> Anybody = ["one", "person", "people", "body", "group", "organisation", "organization"];
    private static readonly HashSet<string> Rest = ["else", "other", "further", "more", "new", "additional", "serious", "major", "significant", "severe", "great", "permanent", "lasting", "american", "longer", "civilian"];

    /// <summary>How the cue stands: a denial of any of its words from outside counts (<c>no ransom demand</c>), and one of what governs an indefinite noun (<c>did not send out any warning</c>).</summary>
    public static EventStatus Of(AnalyzedSentence sentence, int word, int last, SituationCue cue)
    {
        EventStatus? own = sentence.Statuses.FirstOrDefault(s => s.Event == word);
        // "without a warrant", "refused bail": such words are the cue
        EventStatus? denied = sentence.Statuses.FirstOrDefault(s => s.Event >= word && s.Event <= last && s.Polarity != Polarity.Affirmed && !IsOfCue(s));
        Word noun = sentence.Words[last];
        if (denied is null && noun.Upos == PartOfSpeech.Noun && noun.Head >= 0 && noun.IsAny("obj", "nsubj:pass") && IsIndefinite(sentence, last))
        {
            denied = sentence.Statuses.FirstOrDefault(s => s.Event == noun.Head && s.Polarity == Polarity.Negated && !IsOfCue(s));
        }

        // "may be recovered": hedged is what any word of the cue hedges
        EventStatus status = denied ?? sentence.Statuses.FirstOrDefault(s => s.Event >= word && s.Event <= last && s.Level != CertaintyLevel.Asserted) ?? own
            ?? sentence.Statuses.FirstOrDefault(s => s.Event > word && s.Event <= last) ?? EventStatus.Plain(word);
        return denied is null ? status with { Polarity = Polarity.Affirmed } : status;

        // "no" between the words of a cue denies it: "found no gun"
        bool IsOfCue(EventStatus status) =>
            status.PolarityWords.Start >= word && status.PolarityWords.Start <= last && sentence.Words[status.PolarityWords.Start].Lemma is var lemma && (cue.Lemmas.Contains(lemma) || lemma is not ("no" or "not" or "never"));
    }

    private static bool IsIndefinite(AnalyzedSentence sentence, int noun) =>
        sentence.Sentence.Child(noun, "det") is var det && (det < 0 || sentence.Words[det].Lemma is "a" or "an" or "any");

    /// <summary>Whether the word leaves room for some of what is denied: <c>no other</c>, <c>no serious</c>.</summary>
    public static bool LeavesSome(string lemma) => Rest.Contains(lemma);

    /// <summary>Whether what denies it denies it of everybody or of all: <c>no one</c>, <c>nobody</c>, <c>no injuries</c>; not <c>none of the passengers</c>, <c>no officers</c>, <c>no other arrests</c>.</summary>
    public static bool IsOfAll(AnalyzedSentence sentence, EventStatus status, int word, int last, SituationScope scope)
    {
        if (scope == SituationScope.Thing && status.PolarityCue == PolarityCue.Adverb)
        {
            return true;
        }

        if (status.PolarityCue != PolarityCue.Determiner)
        {
            return false;
        }

        Word no = sentence.Words[status.PolarityWords.Start];
        int noun = no.Lemma == "no" && no.Head >= 0 ? no.Head : no.Index;
        bool isOpen = (noun >= word && noun <= last) || Anybody.Contains(sentence.Words[noun].Lemma) || no.Lemma is "nobody" or "none" or "no-one" or "nothing" || EventNouns.Contains(sentence.Words[noun].Lemma);
        bool isNarrowed = sentence.Sentence.Children(noun).ToArray().Any(c => (sentence.Words[c].Is("nmod") && noun != word) || Rest.Contains(sentence.Words[c].Lemma));
        bool isRest = noun + 1 < sentence.Words.Count && Rest.Contains(sentence.Words[noun + 1].Lemma);
        return isOpen && !isNarrowed && !isRest;
    }
}
