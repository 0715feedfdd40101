using FactCheck.Language;
using FactCheck.Tests.Values.Cues;
using FactCheck.Values;
using FactCheck.Values.Phases;

namespace FactCheck.Tests.Values.Phases;

public class PhaseReaderTests
{
    [TestCase("The ferry resumed service.", "resumed", EventStage.Done)]
    [TestCase("The company has sold its stake.", "sold", EventStage.Done)]
    [TestCase("The company is selling its stake.", "selling", EventStage.Ongoing)]
    [TestCase("The crowd is being dispersed by police.", "dispersed", EventStage.Ongoing)]
    [TestCase("The company will sell its stake.", "sell", EventStage.Planned)]
    [TestCase("The company is to sell its stake.", "sell", EventStage.Planned)]
    [TestCase("The company is going to sell its stake.", "sell", EventStage.Planned)]
    [TestCase("The company plans to sell its stake.", "sell", EventStage.Planned)]
    [TestCase("The company is considering selling its stake.", "selling", EventStage.Considered)]
    [TestCase("The council is reviewing whether to close the school.", "close", EventStage.Considered)]
    [TestCase("The company is about to sell its stake.", "sell", EventStage.Imminent)]
    [TestCase("The company is preparing to sell its stake.", "sell", EventStage.Imminent)]
    [TestCase("The pirates tried to flee.", "flee", EventStage.Attempted)]
    [TestCase("Workers began removing the dams.", "removing", EventStage.Begun)]
    [TestCase("Workers continue to remove the dams.", "remove", EventStage.Ongoing)]
    [TestCase("Workers stopped removing the dams.", "removing", EventStage.Done)]
    [TestCase("Workers will begin removing the dams.", "removing", EventStage.Planned)]
    [TestCase("The judge ordered the company to close the plant.", "close", EventStage.Ordered)]
    [TestCase("The unions ended the strike.", "strike", EventStage.Done)]
    [TestCase("The strike continues.", "strike", EventStage.Ongoing)]
    [TestCase("The strike is over.", "strike", EventStage.Done)]
    [TestCase("Counting is still under way.", "Counting", EventStage.Ongoing)]
    [TestCase("The renovation was nearly complete.", "renovation", EventStage.NearlyDone)]
    [TestCase("The police opened an inquiry.", "inquiry", EventStage.Begun)]
    [TestCase("The trial was adjourned.", "trial", EventStage.Suspended)]
    [TestCase("The completion of the bridge was celebrated.", "bridge", EventStage.Done)]
    [TestCase("The match was postponed.", "match", EventStage.Postponed)]
    [TestCase("The match was cancelled.", "match", EventStage.Cancelled)]
    [TestCase("In 1947 she filed for divorce.", "divorce", EventStage.Requested)]
    [TestCase("The prisoners managed to escape.", "escape", EventStage.Done)]
    [TestCase("The repairs have not begun.", "repairs", EventStage.Planned)]
    [TestCase("The repairs have not been completed.", "repairs", EventStage.Ongoing)]
    [TestCase("Monitors are due to reach the site on Thursday.", "reach", EventStage.Planned)]
    [TestCase("The ship was due in port on Monday.", "due", EventStage.Planned)]
    [TestCase("Work on the tram has yet to start.", "Work", EventStage.Planned)]
    [TestCase("The men are to be released on Friday.", "released", EventStage.Planned)]
    [TestCase("The daughter is challenging Mike Enzi for the seat.", "challenging", EventStage.Ongoing)]
    [TestCase("He will sign once he has passed the test.", "passed", EventStage.Planned)]
    [TestCase("He signed once he had passed the test.", "passed", EventStage.Done)]
    [TestCase("We're gonna sell the stake.", "sell", EventStage.Planned)]
    [TestCase("There is a plan to sell the stake.", "sell", EventStage.Planned)]
    [TestCase("Reporters asked whether he had lied.", "lied", EventStage.Done)]
    public void Reads_how_far_an_event_has_come(string text, string predicate, EventStage expected) =>
        Assert.That(Of(text, predicate).Stage, Is.EqualTo(expected));

    [TestCase("He opened the door.", "door")]
    [TestCase("She studied hard to top her class.", "class")]
    [TestCase("She is considered the winner.", "winner")]
    [TestCase("They stood at the far end of the wall.", "wall")]
    [TestCase("The driver rear-ended a car.", "car")]
    [TestCase("The actor was chosen to play the king.", "play")]
    [TestCase("The club suspended the player.", "player")]
    [TestCase("The animal weighed 2,000 pounds.", "pounds")]
    [TestCase("He is the first minister to resign in a decade.", "resign")]
    [TestCase("She is the oldest driver to win the race.", "win")]
    public void Words_that_place_nothing_in_time_are_left_alone(string text, string predicate) =>
        Assert.That(Of(text, predicate).Stage, Is.EqualTo(EventStage.Unknown));

    [TestCase("Talks have begun.", "Talks", "Talks have ended.", "Talks", ValueComparison.Conflict)]
    [TestCase("The ferry will resume.", "resume", "The ferry is to resume.", "resume", ValueComparison.Equal)]
    [TestCase("The firm sold it.", "sold", "The firm has sold it.", "sold", ValueComparison.Equal)]
    [TestCase("The firm plans to sell it.", "sell", "The firm is about to sell it.", "sell", ValueComparison.Compatible)]
    [TestCase("The firm plans to sell it.", "sell", "The firm sold it.", "sold", ValueComparison.Conflict)]
    [TestCase("The firm sells it.", "sells", "The firm sold it.", "sold", ValueComparison.Unknown)]
    public void Compares_by_phase(string a, string predicateA, string b, string predicateB, ValueComparison expected)
    {
        PhaseValue left = Of(a, predicateA);
        PhaseValue right = Of(b, predicateB);

        Assert.That((left.CompareTo(right), right.CompareTo(left)), Is.EqualTo((expected, expected)));
    }

    private static PhaseValue Of(string text, string predicate)
    {
        Sentence sentence = CueText.One(text);
        return PhaseReader.PhaseOf(sentence, text, sentence.IndexOf(predicate));
    }
}
