using FactCheck.Claims;
using FactCheck.Tests.Values.Cues;
using FactCheck.Values.Certainties;
using FactCheck.Values.Phases;
using FactCheck.Values.Polarities;
using FactCheck.Values.Statuses;

namespace FactCheck.Tests.Values.Statuses;

public class StatusReaderTests
{
    [TestCase("Prosecutors have opened an investigation.", "investigation", EventPhase.During)]
    [TestCase("The prosecutor is considering whether to open an investigation.", "investigation", EventPhase.Before)]
    [TestCase("The parents plan to seek an injunction.", "seek", EventPhase.Before)]
    [TestCase("The crew began to dismantle the generator.", "dismantle", EventPhase.During)]
    [TestCase("Repair work cannot begin until the machine has cooled.", "begin", EventPhase.Before)]
    [TestCase("The committee has yet to decide.", "decide", EventPhase.Before)]
    [TestCase("The overhaul was to begin in May.", "overhaul", EventPhase.Before)]
    [TestCase("The firm sold the plant.", "sold", EventPhase.After)]
    [TestCase("Stop lying about the wall!", "lying", EventPhase.Before)]
    [TestCase("They stopped lying about the wall.", "lying", EventPhase.After)]
    public void A_stage_travels_to_the_event_it_speaks_of(string text, string word, EventPhase expected) =>
        Assert.That(Of(text, word).Phase, Is.EqualTo(expected));

    [TestCase("The group is suspected of having sold the paintings.", "sold", CertaintyLevel.Suspected)]
    [TestCase("The agency gave the event a preliminary rating.", "gave", CertaintyLevel.Preliminary)]
    [TestCase("The agency gave the event a rating.", "gave", CertaintyLevel.Asserted)]
    [TestCase("The owner is thinking of selling the paper.", "selling", CertaintyLevel.Considered)]
    public void A_hedge_travels_to_the_event_it_speaks_of(string text, string word, CertaintyLevel expected) =>
        Assert.That(Of(text, word).Level, Is.EqualTo(expected));

    [TestCase("There was no siren.", "siren", Polarity.Negated)]
    [TestCase("The work has not yet begun.", "begun", Polarity.Affirmed)]
    [TestCase("The envoys boycotted the opening.", "opening", Polarity.Affirmed)]
    [TestCase("The company did not pay.", "pay", Polarity.Negated)]
    public void What_is_still_to_come_is_not_denied(string text, string word, Polarity expected) =>
        Assert.That(Of(text, word).Polarity, Is.EqualTo(expected));

    [TestCase("The firm said on Monday that it wanted to sell the plant.", "said")]
    [TestCase("The firm wanted to sell the plant.", "wanted")]
    public void Words_that_only_place_another_event_are_no_events(string text, string word)
    {
        AnalyzedSentence sentence = SharedEngine.Analyze(text).Sentences[0];

        Assert.That(sentence.Statuses.Select(s => sentence.Words[s.Event].Text), Has.No.Member(word));
    }

    private static EventStatus Of(string text, string word)
    {
        AnalyzedSentence sentence = SharedEngine.Analyze(text).Sentences[0];
        int index = sentence.Sentence.IndexOf(word);
        return sentence.Statuses.First(s => s.Event == index);
    }
}
