using FactCheck.Values.Certainties;
using FactCheck.Values.Phases;
using FactCheck.Values.Polarities;

namespace FactCheck.Values.Statuses;

/// <summary>How an event stands in a report, on three scales, with the words that say so.</summary>
/// <param name="Event">Index of the verb, predicate or noun that names the event.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="StageWords">The words that place it.</param>
/// <param name="IsFromTense">Whether tense and aspect alone place it.</param>
/// <param name="IsBackground">Whether it only went on while something else happened (<c>was handling</c>): no statement that it is not over.</param>
/// <param name="IsCarried">Whether the stage is that of a verb that only carries the event (<c>made a visit</c>): it tells what is still ahead, not what is over.</param>
/// <param name="Level">How sure the report is of it.</param>
/// <param name="Rank">Strength of that level from 0 (denied) to 10 (asserted).</param>
/// <param name="LevelWords">The words that hedge or stress it.</param>
/// <param name="LevelCue">The hedge as the lexicon writes it; empty without hedge.</param>
/// <param name="Polarity">Whether it is said to be so.</param>
/// <param name="IsWeak">Whether the negation leaves a little room.</param>
/// <param name="PolarityCue">What carries the negation.</param>
/// <param name="PolarityWords">The words of the negation.</param>
internal sealed record EventStatus(
    int Event,
    EventStage Stage,
    WordRange StageWords,
    bool IsFromTense,
    bool IsBackground,
    bool IsCarried,
    CertaintyLevel Level,
    int Rank,
    WordRange LevelWords,
    string LevelCue,
    Polarity Polarity,
    bool IsWeak,
    PolarityCue PolarityCue,
    WordRange PolarityWords)
{
    /// <summary>The stage seen coarsely.</summary>
    public EventPhase Phase => PhaseValue.PhaseOf(Stage);

    /// <summary>Whether a word other than the tense says something of it.</summary>
    public bool IsMarked => Polarity != Polarity.Affirmed || LevelCue.Length > 0 || (!IsFromTense && Phase != EventPhase.Unknown);

    /// <summary>Whether it is said not to be so yet.</summary>
    public bool IsNotYet => Stage == EventStage.Planned && Polarity == Polarity.Affirmed && PolarityWords.Start != Event;

    /// <summary>Nothing but its name.</summary>
    public static EventStatus Plain(int word) => new(
        word, EventStage.Unknown, new WordRange(word, word + 1), true, false, false, CertaintyLevel.Asserted, CertaintyValue.AssertedRank,
        new WordRange(word, word + 1), "", Polarity.Affirmed, false, PolarityCue.None, new WordRange(word, word + 1));
}
