using FactCheck.Language;
using FactCheck.Tests.Values.Cues;
using FactCheck.Values;
using FactCheck.Values.Certainties;

namespace FactCheck.Tests.Values.Certainties;

public class CertaintyReaderTests
{
    [TestCase("The dam burst on Monday.", "burst", CertaintyLevel.Asserted)]
    [TestCase("The dam may have burst on Monday.", "burst", CertaintyLevel.Possible)]
    [TestCase("Perhaps the dam burst on Monday.", "burst", CertaintyLevel.Possible)]
    [TestCase("The driver allegedly stole the van.", "stole", CertaintyLevel.Alleged)]
    [TestCase("Prosecutors allege that the driver stole the van.", "stole", CertaintyLevel.Alleged)]
    [TestCase("The driver is accused of stealing the van.", "stealing", CertaintyLevel.Alleged)]
    [TestCase("The group is suspected of having sold the paintings.", "sold", CertaintyLevel.Suspected)]
    [TestCase("The whale is thought to feed on squid.", "feed", CertaintyLevel.Suspected)]
    [TestCase("Police suspect arson.", "arson", CertaintyLevel.Suspected)]
    [TestCase("The driver faces a fine of 500 euros.", "fine", CertaintyLevel.Possible)]
    [TestCase("Doctors treated a suspected case of cholera.", "case", CertaintyLevel.Suspected)]
    [TestCase("The fault probably started the fire.", "started", CertaintyLevel.Probable)]
    [TestCase("The engine appears to have failed.", "failed", CertaintyLevel.Probable)]
    [TestCase("The board is expected to approve the loan.", "approve", CertaintyLevel.Expected)]
    [TestCase("The company plans to close the plant.", "close", CertaintyLevel.Planned)]
    [TestCase("The company is considering closing the plant.", "closing", CertaintyLevel.Considered)]
    [TestCase("The company will close the plant.", "close", CertaintyLevel.Future)]
    [TestCase("The company said it would close the plant.", "close", CertaintyLevel.Future)]
    [TestCase("The company would close the plant if the strike went on.", "close", CertaintyLevel.Conditional)]
    [TestCase("It is unclear whether the pilot saw the drone.", "saw", CertaintyLevel.Unknown)]
    [TestCase("Police are not sure whether the driver fled.", "fled", CertaintyLevel.Unknown)]
    [TestCase("The union encouraged its members to strike.", "strike", CertaintyLevel.Wanted)]
    [TestCase("The letter suggested that schools had hired guards.", "hired", CertaintyLevel.Suspected)]
    [TestCase("Did the pilot see the drone?", "see", CertaintyLevel.Unknown)]
    [TestCase("The ministry denied that troops had fired.", "fired", CertaintyLevel.Denied)]
    [TestCase("The ministry confirmed that troops had fired.", "fired", CertaintyLevel.Certain)]
    [TestCase("A draft constitutional amendment was published.", "amendment", CertaintyLevel.Proposed)]
    [TestCase("Should the finding be upheld, she will lose the title.", "upheld", CertaintyLevel.Conditional)]
    [TestCase("The tribunal is not expected to sit before May.", "sit", CertaintyLevel.Unlikely)]
    [TestCase("The driver is reported to have fled.", "fled", CertaintyLevel.Alleged)]
    [TestCase("The driver fled, police confirmed.", "fled", CertaintyLevel.Certain)]
    [TestCase("Nobody at the bank will leave for now, although the board confirmed that Marta Ruiz, who has led it for nine years, will not seek another term in March.", "leave", CertaintyLevel.Future)]
    public void Reads_the_level_of_a_predicate(string text, string predicate, CertaintyLevel expected) =>
        Assert.That(Of(text, predicate).Level, Is.EqualTo(expected));

    [TestCase("The charity appealed for may flowers in May.", "appealed")]
    [TestCase("He is considered the best player.", "player")]
    [TestCase("The town faces a shortage.", "shortage")]
    [TestCase("The soup tastes good even if it is cold.", "tastes")]
    [TestCase("The man who may have lied drove the bus.", "drove")]
    [TestCase("They were denied visas last week.", "visas")]
    [TestCase("Felt died at his home.", "died")]
    [TestCase("Police are not sure why the driver fled.", "fled")]
    [TestCase("It is unclear how the fire started.", "started")]
    public void Words_that_hedge_something_else_leave_it_asserted(string text, string predicate) =>
        Assert.That(Of(text, predicate).Level, Is.EqualTo(CertaintyLevel.Asserted));

    [TestCase("The dam burst.", "burst", "The dam may have burst.", "burst", ValueComparison.Conflict)]
    [TestCase("The driver allegedly stole it.", "stole", "The driver is alleged to have stolen it.", "stolen", ValueComparison.Equal)]
    [TestCase("The fault probably started it.", "started", "The fault is likely to have started it.", "started", ValueComparison.Equal)]
    [TestCase("The company will close it.", "close", "The company is expected to close it.", "close", ValueComparison.Compatible)]
    public void Compares_by_distance_of_levels(string a, string predicateA, string b, string predicateB, ValueComparison expected)
    {
        CertaintyValue left = Of(a, predicateA);
        CertaintyValue right = Of(b, predicateB);

        Assert.That((left.CompareTo(right), right.CompareTo(left)), Is.EqualTo((expected, expected)));
    }

    private static CertaintyValue Of(string text, string predicate)
    {
        Sentence sentence = CueText.One(text);
        return CertaintyReader.CertaintyOf(sentence, text, sentence.IndexOf(predicate));
    }
}
