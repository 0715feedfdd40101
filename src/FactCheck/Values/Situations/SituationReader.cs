using FactCheck.Claims;
using FactCheck.Language;
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
    private const int RecentDays = 30;
    private static readonly HashSet<string> Everybody = ["everyone", "everybody", "all"];

    /// <summary>The mentions of a report in order.</summary>
    public static IReadOnlyList<SituationMention> Read(ArticleAnalysis report)
    {
        List<SituationMention> mentions = [];
        foreach (AnalyzedSentence sentence in report.Sentences)
        {
            foreach (Word word in sentence.Words)
            {
                (IReadOnlyList<SituationCue> cues, int last) = SituationLexicon.At(sentence, word.Index);
                mentions.AddRange(cues.Select(cue => Mention(report, sentence, word.Index, last, cue)).OfType<SituationMention>());
            }
        }

        return mentions;
    }

    private static SituationMention? Mention(ArticleAnalysis report, AnalyzedSentence sentence, int word, int last, SituationCue cue)
    {
        EventStatus status = SituationStatus.Of(sentence, word, last, cue);
        // what is certain to come is compared with what is certain to come
        bool isAhead = status.Level is CertaintyLevel.Future or CertaintyLevel.Planned;
        bool isPlain = (isAhead || (status.Level == CertaintyLevel.Asserted && status.LevelCue.Length == 0 && status.Phase != EventPhase.Before)) && !status.IsWeak && status.Polarity != Polarity.Open;
        if (!isPlain || (!isAhead && IsMereAim(sentence, word, status)) || IsOfOldTime(report, sentence, word) || IsOfAKind(sentence, word))
        {
            return null;
        }

        bool isDenied = status.Polarity == Polarity.Negated;
        if (isDenied && Enumerable.Range(word, last - word).Any(i => sentence.Words[i].Lemma is "some" or "certain"))
        {
            // "declined to answer some questions" answered others
            return null;
        }

        bool holds = cue.Holds != isDenied;
        WordRange words = new(word, last + 1);
        WordRange shown = isDenied ? new WordRange(Math.Min(words.Start, status.PolarityWords.Start), Math.Max(words.End, status.PolarityWords.End)) : words;
        if (shown.Count > 2 * SituationLexicon.Reach)
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
                if (isDenied ? !SituationStatus.IsOfAll(sentence, status, word, last, cue.Scope) : cue.Scope == SituationScope.People && (clause.Subject < 0 || !Everybody.Contains(sentence.Words[clause.Subject].Lemma)))
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

        string[] details = [.. sentence.Sentence.Children(word).ToArray().Select(c => sentence.Words[c]).Where(c => c.Is("compound") || (c.Is("amod") && c.Upos == PartOfSpeech.Adj && !SituationStatus.LeavesSome(c.Lemma))).Select(c => c.Lemma)];
        return new SituationMention(cue, sentence.Index, word, shown, holds, isAhead, holder, details);
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

    // "militants acting alone": said of a kind of people, not of those of the event
    private static bool IsOfAKind(AnalyzedSentence sentence, int word)
    {
        Word cue = sentence.Words[word];
        return cue is { Relation: "acl", Xpos: "VBG", Head: >= 0 and var noun } && sentence.Words[noun].Xpos == "NNS" && sentence.Sentence.Child(noun, "det", "nummod") < 0;
    }

    private static bool IsPeople(AnalyzedSentence sentence, int word) =>
        sentence.Sentence.IsPerson(word) || PersonNouns.Contains(sentence.Words[word]) || sentence.Words[word].Upos == PartOfSpeech.Num;

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
}
