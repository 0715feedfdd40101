using FactCheck.Language;
using FactCheck.Tests.Values.Cues;
using FactCheck.Values;
using FactCheck.Values.Causes;

namespace FactCheck.Tests.Values.Causes;

public class CauseReaderTests
{
    [TestCase("The bridge collapsed because of a flood.", CauseKind.Reason, "a flood", "collapsed")]
    [TestCase("The bridge collapsed because the river had risen.", CauseKind.Reason, "the river had risen", "collapsed")]
    [TestCase("The delay is due to a shortage of parts.", CauseKind.Reason, "a shortage of parts", "delay")]
    [TestCase("The minister resigned over a tax affair.", CauseKind.Reason, "a tax affair", "resigned")]
    [TestCase("The lira fell after the governor was dismissed.", CauseKind.Circumstance, "the governor was dismissed", "fell")]
    [TestCase("A faulty heater caused the fire.", CauseKind.Trigger, "A faulty heater", "fire")]
    [TestCase("The fire was caused by a faulty heater.", CauseKind.Trigger, "a faulty heater", "fire")]
    [TestCase("The shooting sparked riots.", CauseKind.Trigger, "The shooting", "riots")]
    [TestCase("Corrosion led to the collapse.", CauseKind.Trigger, "Corrosion", "collapse")]
    [TestCase("The company blamed the rupture on an anchor.", CauseKind.Blame, "an anchor", "rupture")]
    [TestCase("The problem was attributed to a power cut.", CauseKind.Blame, "a power cut", "problem")]
    [TestCase("She died of pneumonia.", CauseKind.Death, "pneumonia", "died")]
    [TestCase("The bank raised rates to defend the currency.", CauseKind.Purpose, "defend the currency", "raised")]
    [TestCase("They struck in protest at the dismissals.", CauseKind.Protest, "the dismissals", "struck")]
    [TestCase("They entered the house by breaking a window.", CauseKind.Means, "breaking a window", "entered")]
    [TestCase("The street was flooded by a burst water main.", CauseKind.Agent, "a burst water main", "flooded")]
    [TestCase("Fog kept the team at the airport.", CauseKind.Agent, "Fog", "kept")]
    [TestCase("The board gave the falling number of pupils as its main reason.", CauseKind.Reason, "the falling number of pupils", "")]
    [TestCase("The reactor was shut after a regulator failed, said the owner.", CauseKind.Circumstance, "a regulator failed", "shut")]
    [TestCase("The two boards named the late delivery of jets as the main motive.", CauseKind.Reason, "the late delivery of jets", "")]
    [TestCase("According to the board, the chief problem is staff.", CauseKind.Reason, "staff", "")]
    [TestCase("The idea was to see if there was work, the mayor said.", CauseKind.Purpose, "see if there was work", "")]
    [TestCase("Heavy seas breached an embankment near the town.", CauseKind.Agent, "Heavy seas", "breached")]
    [TestCase("The wall had been hollowed out by nutria.", CauseKind.Agent, "nutria", "hollowed")]
    [TestCase("She was fined for weaving across two lanes.", CauseKind.Reason, "weaving across two lanes", "fined")]
    [TestCase("A strike for higher pay kept the berths idle.", CauseKind.Protest, "higher pay", "strike")]
    [TestCase("He put the blame on a delivery van.", CauseKind.Blame, "a delivery van", "")]
    [TestCase("Petrol is scarce in Bolivia because dollars are short.", CauseKind.Reason, "dollars are short", "scarce")]
    [TestCase("Profitability was affected by higher steel prices.", CauseKind.Trigger, "higher steel prices", "Profitability")]
    [TestCase("Downpours set off the landslide.", CauseKind.Trigger, "Downpours", "landslide")]
    [TestCase("Dry rot in the beams made the roof of the church fall in.", CauseKind.Trigger, "Dry rot in the beams", "fall")]
    [TestCase("Rice reached its highest price, driven by export curbs and a poor monsoon.", CauseKind.Trigger, "export curbs and a poor monsoon", "price")]
    [TestCase("Faulty software was responsible for the error.", CauseKind.Blame, "Faulty software", "error")]
    [TestCase("The metro closed through a power failure.", CauseKind.Reason, "a power failure", "closed")]
    [TestCase("The player put her defeat in Linz down to a painful wrist.", CauseKind.Blame, "a painful wrist", "defeat")]
    [TestCase("What sank the talks was the rent.", CauseKind.Trigger, "the rent", "sank")]
    [TestCase("It was the fog that delayed the flight.", CauseKind.Trigger, "the fog", "delayed")]
    [TestCase("That hole is how the thieves got in.", CauseKind.Means, "That hole", "got")]
    [TestCase("The fire was started by target shooters.", CauseKind.Trigger, "target shooters", "fire")]
    [TestCase("The rent played a part in the decision.", CauseKind.Reason, "The rent", "decision")]
    [TestCase("A spark set off the fire at noon, authorities said.", CauseKind.Trigger, "A spark", "fire")]
    public void Finds_cause_and_effect(string text, CauseKind kind, string cause, string effect)
    {
        Sentence sentence = CueText.One(text);
        CauseValue value = CauseReader.Read(sentence, text)[0];

        Assert.Multiple(() =>
        {
            Assert.That(value.CauseKind, Is.EqualTo(kind));
            Assert.That(sentence.Text(text, value.Cause), Is.EqualTo(cause));
            Assert.That(value.Effect >= 0 ? sentence.Words[value.Effect].Text : "", Is.EqualTo(effect));
        });
    }

    [TestCase("Prices have risen since May.")]
    [TestCase("He works as a teacher.")]
    [TestCase("The plane flew over the lake.")]
    [TestCase("The mayor left the building.")]
    [TestCase("After three days the rain stopped.")]
    [TestCase("The book was written by a doctor.")]
    [TestCase("He expected the road to open in May.")]
    [TestCase("The driver had left the door open.")]
    [TestCase("Rain has not let up.")]
    [TestCase("The truck carried sand.")]
    [TestCase("Monitors are due to reach the site on Thursday.")]
    [TestCase("The ship rescued the crew.")]
    [TestCase("The statement described the damage.")]
    [TestCase("What they want is higher pay.")]
    [TestCase("It was the mayor who opened the road.")]
    [TestCase("He played a part in the film.")]
    public void Time_place_and_persons_are_no_causes(string text) =>
        Assert.That(CauseReader.Read(CueText.One(text), text), Is.Empty);

    [Test]
    public void Denied_cause_is_marked()
    {
        const string Text = "Exports recovered because more ships came, not because more was pumped.";
        IReadOnlyList<CauseValue> values = CauseReader.Read(CueText.One(Text), Text);

        Assert.That(values.Select(value => value.IsNegated), Is.EqualTo([false, true]));
    }

    [TestCase("It collapsed because of a flood.", "It collapsed because of an overloaded truck.", ValueComparison.Conflict)]
    [TestCase("It collapsed because of a flood.", "It collapsed due to a flood.", ValueComparison.Equal)]
    [TestCase("It fell because of drought and a shortage of labour.", "It fell because of drought.", ValueComparison.Compatible)]
    [TestCase("It collapsed because of a flood.", "It collapsed after heavy rain.", ValueComparison.Unknown)]
    public void Compares_by_content(string a, string b, ValueComparison expected)
    {
        CauseValue left = CauseReader.Read(CueText.One(a), a)[0];
        CauseValue right = CauseReader.Read(CueText.One(b), b)[0];

        Assert.That((left.CompareTo(right), right.CompareTo(left)), Is.EqualTo((expected, expected)));
    }

    [Test]
    public void Synonyms_of_the_caller_count_as_equal()
    {
        const string A = "It collapsed because of a deluge.";
        const string B = "It collapsed because of a flood.";
        CauseValue left = CauseReader.Read(CueText.One(A), A)[0];
        CauseValue right = CauseReader.Read(CueText.One(B), B)[0];

        Assert.That(left.CompareTo(right, (x, y) => x is "deluge" or "flood" && y is "deluge" or "flood"), Is.EqualTo(ValueComparison.Equal));
    }
}
