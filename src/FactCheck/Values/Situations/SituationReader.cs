using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Certainties;
using FactCheck.Values.Cues;
using FactCheck.Values.Phases;
using FactCheck.Values.Polarities;
using FactCheck.Values.Roles;
using FactCheck.Values.Statuses;
using FactCheck.Values.Times;
using NodaTime;

namespace FactCheck.Values.Situations;

/// <summary>Reads where a report says outright of a situation of <c>situations.txt</c> that it holds, or that it does not: what is asserted of its own event, neither hedged nor still to come.</summary>
internal static class SituationReader
{
    private const int Reach = 6;
    private const int RecentDays = 30;
    private static readonly ILookup<string, SituationCue> Cues = Load();

    // "no one", "no people"; "no serious injuries" and "no other arrests" leave room for some
    private static readonly HashSet<string> Anybody = ["one", "person", "people", "body", "group", "organisation", "organization"];
    private static readonly HashSet<string> Rest = ["else", "other", "further", "more", "new", "additional", "serious", "major", "significant", "severe", "great", "permanent", "lasting", "american", "longer", "civilian"];
    private static readonly HashSet<string> Everybody = ["everyone", "everybody", "all"];

    /// <summary>The mentions of a report in order.</summary>
    public static IReadOnlyList<SituationMention> Read(ArticleAnalysis report)
    {
        List<SituationMention> mentions = [];
        foreach (AnalyzedSentence sentence in report.Sentences)
        {
            foreach (Word word in sentence.Words)
            {
                SituationCue? cue = null;
                int last = -1;
                foreach (SituationCue candidate in Cues[word.Lemma])
                {
                    if ((cue is null || candidate.Lemmas.Count > cue.Lemmas.Count) && LastOf(sentence, word.Index, candidate) is >= 0 and var end)
                    {
                        (cue, last) = (candidate, end);
                    }
                }

                if (cue is not null)
                {
                    mentions.AddRange(Cues[word.Lemma].Where(c => c.Lemmas.SequenceEqual(cue.Lemmas)).Select(c => Mention(report, sentence, word.Index, last, c)).OfType<SituationMention>());
                }
            }
        }

        return mentions;
    }

    private static SituationMention? Mention(ArticleAnalysis report, AnalyzedSentence sentence, int word, int last, SituationCue cue)
    {
        EventStatus status = StatusOf(sentence, word, last, cue);
        // what is certain to come is compared with what is certain to come
        bool isAhead = status.Level is CertaintyLevel.Future or CertaintyLevel.Planned;
        bool isPlain = (isAhead || (status.Level == CertaintyLevel.Asserted && status.LevelCue.Length == 0 && status.Phase != EventPhase.Before)) && !status.IsWeak && status.Polarity != Polarity.Open;
        if (!isPlain || (!isAhead && IsMereAim(sentence, word, status)) || IsOfOldTime(report, sentence, word))
        {
            return null;
        }

        bool isDenied = status.Polarity == Polarity.Negated, holds = cue.Holds != isDenied;
        WordRange words = new(word, last + 1);
        WordRange shown = isDenied ? new WordRange(Math.Min(words.Start, status.PolarityWords.Start), Math.Max(words.End, status.PolarityWords.End)) : words;
        if (shown.Count > 2 * Reach)
        {
            shown = words;
        }

        Clause clause = sentence.ClauseAt(word);
        string holder = string.Empty;
        switch (cue.Scope)
        {
            case SituationScope.People when holds:
                int patient = clause.Predicate == word && clause.Object >= 0 ? clause.Object : clause.Subject;
                bool isVerb = sentence.Words[word].Upos == PartOfSpeech.Verb;
                if (isVerb && (patient < 0 || !IsPeople(sentence, patient)))
                {
                    return null;
                }

                break;
            case SituationScope.People or SituationScope.Thing when !holds:
                if (isDenied ? !IsOfAll(sentence, status, word, last, cue.Scope) : cue.Scope == SituationScope.People && (clause.Subject < 0 || !Everybody.Contains(sentence.Words[clause.Subject].Lemma)))
                {
                    return null;
                }

                break;
            case SituationScope.Holder:
                // who is refused bail or armed: of a passive the one to whom it is done
                int subject = clause.IsPassive ? clause.Object : clause.Subject;
                holder = HolderOf(report, sentence, subject == word ? -1 : subject);
                if (holder.Length == 0)
                {
                    return null;
                }

                break;
        }

        string[] details = [.. sentence.Sentence.Children(word).ToArray().Select(c => sentence.Words[c]).Where(c => c.Is("compound") || (c.Is("amod") && c.Upos == PartOfSpeech.Adj && !Rest.Contains(c.Lemma))).Select(c => c.Lemma)];
        return new SituationMention(cue, sentence.Index, word, shown, holds, isAhead, holder, details);
    }

    /// <summary>How the cue stands: a denial of any of its words from outside counts (<c>no ransom demand</c>), and one of what governs an indefinite noun (<c>did not send out any warning</c>).</summary>
    private static EventStatus StatusOf(AnalyzedSentence sentence, int word, int last, SituationCue cue)
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
        return denied ?? sentence.Statuses.FirstOrDefault(s => s.Event >= word && s.Event <= last && s.Level != CertaintyLevel.Asserted) ?? own
            ?? sentence.Statuses.FirstOrDefault(s => s.Event > word && s.Event <= last) ?? EventStatus.Plain(word);

        // "no" between the words of a cue denies it: "found no gun"
        bool IsOfCue(EventStatus status) =>
            status.PolarityWords.Start >= word && status.PolarityWords.Start <= last && sentence.Words[status.PolarityWords.Start].Lemma is var lemma && (cue.Lemmas.Contains(lemma) || lemma is not ("no" or "not" or "never"));
    }

    private static bool IsIndefinite(AnalyzedSentence sentence, int noun) =>
        sentence.Sentence.Child(noun, "det") is var det && (det < 0 || sentence.Words[det].Lemma is "a" or "an" or "any");

    private static int LastOf(AnalyzedSentence sentence, int word, SituationCue cue)
    {
        int at = word;
        foreach (string lemma in cue.Lemmas.Skip(1))
        {
            int next = at + 1;
            while (next < sentence.Words.Count && next <= word + Reach && sentence.Words[next].Lemma != lemma)
            {
                next++;
            }

            if (next >= sentence.Words.Count || next > word + Reach)
            {
                return -1;
            }

            at = next;
        }

        return at;
    }

    // "tried to speak to detectives": not that he did
    private static bool IsMereAim(AnalyzedSentence sentence, int word, EventStatus status) =>
        status.Polarity == Polarity.Affirmed && sentence.Words[word].Xpos == "VB" && sentence.Sentence.HasTo(word);

    // "injured in a fall in 2005": not of this event
    private static bool IsOfOldTime(ArticleAnalysis report, AnalyzedSentence sentence, int word)
    {
        int clause = sentence.ClauseOf[word];
        return sentence.Values.Times.Any(t => sentence.ClauseOf[t.Head] == clause && IsOld(t));

        bool IsOld(TimeValue time) =>
            time.Form is TimeForm.Date or TimeForm.PartialDate && (report.Article.Published is LocalDate published && time.End is LocalDateTime end ? end.Date < published.PlusDays(-RecentDays) : time.Year is not null);
    }

    private static bool IsPeople(AnalyzedSentence sentence, int word) =>
        sentence.Sentence.IsPerson(word) || PersonNouns.Contains(sentence.Words[word]) || sentence.Words[word].Upos == PartOfSpeech.Num;

    /// <summary>Whether what denies it denies it of everybody or of all: <c>no one</c>, <c>nobody</c>, <c>no injuries</c>; not <c>none of the passengers</c>, <c>no officers</c>, <c>no other arrests</c>.</summary>
    private static bool IsOfAll(AnalyzedSentence sentence, EventStatus status, int word, int last, SituationScope scope)
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

    private static string HolderOf(ArticleAnalysis report, AnalyzedSentence sentence, int subject)
    {
        if (subject < 0)
        {
            return string.Empty;
        }

        if (report.Entities.ReferenceAt(sentence.Index, subject) is { } reference)
        {
            return report.Entities.Clusters[reference.Cluster].Kind == EntityKind.Person ? $"#{reference.Cluster}" : string.Empty;
        }

        Word word = sentence.Words[subject];
        return word.Upos == PartOfSpeech.Noun && word.Xpos == "NN" && PersonNouns.Contains(word) ? word.Lemma : string.Empty;
    }

    private static ILookup<string, SituationCue> Load()
    {
        List<SituationCue> cues = [];
        foreach (string line in LexiconFile.ReadLines("Values.Situations.situations.txt"))
        {
            string[] columns = line.Split('|', StringSplitOptions.TrimEntries);
            SituationScope scope = Enum.Parse<SituationScope>(columns[1], ignoreCase: true);
            foreach (int column in (ReadOnlySpan<int>)[2, 3])
            {
                cues.AddRange(columns[column].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(cue => new SituationCue(columns[0], scope, column == 2, cue.Split(' '))));
            }
        }

        return cues.ToLookup(cue => cue.Lemmas[0], StringComparer.Ordinal);
    }
}
