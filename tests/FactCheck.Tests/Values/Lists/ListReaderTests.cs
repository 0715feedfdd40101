using FactCheck.Language;
using FactCheck.Tests.Values.Cues;
using FactCheck.Values;
using FactCheck.Values.Lists;

namespace FactCheck.Tests.Values.Lists;

public class ListReaderTests
{
    [TestCase("The fair was boycotted by Japan, Canada and India.", "japan|canada|india", false)]
    [TestCase("Two lorries, a van and three cars fell into the river.", "lorry|van|car", false)]
    [TestCase("Schools, hospitals and other public buildings were closed.", "school|hospital", true)]
    [TestCase("Several countries, including Japan and Canada, stayed away.", "japan|canada", true)]
    [TestCase("They seized equipment such as ladders.", "ladder", true)]
    [TestCase("The firm must close its kitchen, destroy its stocks and test its staff.", "close kitchen|destroy stock|test staff", false)]
    [TestCase("It rained in the provinces of Modena, Reggio Emilia, Parma and Ferrara.", "modena|reggio emilia|parma|ferrara", false)]
    [TestCase("Teams in Cambridge, Nairobi and Oslo reported the find.", "cambridge|nairobi|oslo", false)]
    [TestCase("The ban covers TikTok, Instagram, Snapchat and X.", "tiktok|instagram|snapchat|x", false)]
    [TestCase("The drug acts on the hippocampus, the olfactory bulb and the amygdala.", "hippocampus|olfactory bulb|amygdala", false)]
    [TestCase("In the city, police, soldiers and divers searched the river.", "police|soldier|diver", false)]
    [TestCase("Flights from Crete and Cyprus on Wednesday and Thursday were cancelled.", "crete|cyprus", false)]
    public void Reads_members_and_whether_there_are_more(string text, string members, bool isOpen)
    {
        ListValue value = ListReader.Read(CueText.One(text), text)[0];

        Assert.That((string.Join('|', value.Normalized), value.IsOpen), Is.EqualTo((members, isOpen)));
    }

    [Test]
    public void Counts_are_kept_apart_from_names_of_things()
    {
        const string Text = "Two lorries, a van and three cars fell into the river.";
        ListValue value = ListReader.Read(CueText.One(Text), Text)[0];

        Assert.That(value.Items.Select(item => item.Count), Is.EqualTo(["Two", null, "three"]));
    }

    [Test]
    public void Announced_count_and_noun_are_read()
    {
        const string Text = "Two members of the party, Lin Yu-chen and Kao Ming-te, were expelled.";
        ListValue value = ListReader.Read(CueText.One(Text), Text)[0];

        Assert.That((value.AnnouncedCount, value.Class.Noun, value.Class.Predicate), Is.EqualTo(("Two", "member", "expel")));
    }

    [TestCase("The bus ran and the train stopped.")]
    [TestCase("Between 60 and 100 people came.")]
    [TestCase("He lives in Springfield, Illinois.")]
    [TestCase("She ran for five minutes and 40 seconds.")]
    [TestCase("Each must follow his or her conscience.")]
    [TestCase("The offices in Springfield, Illinois, closed.")]
    public void Clauses_ranges_and_addresses_are_no_lists(string text) =>
        Assert.That(ListReader.Read(CueText.One(text), text), Is.Empty);

    [TestCase("They came from Egypt, Sudan and Syria.", "They came from Syria, Egypt and Sudan.", ListRelation.Same, ValueComparison.Equal)]
    [TestCase("They came from Egypt and Syria.", "They came from Egypt, Sudan and Syria.", ListRelation.Subset, ValueComparison.Conflict)]
    [TestCase("They came from countries including Egypt and Syria.", "They came from Egypt, Sudan and Syria.", ListRelation.Subset, ValueComparison.Compatible)]
    [TestCase("They came from Egypt, Sudan and Chad.", "They came from Egypt, Sudan and Syria.", ListRelation.Overlapping, ValueComparison.Conflict)]
    [TestCase("They came from Egypt and Sudan.", "They came from Peru and Chile.", ListRelation.Disjoint, ValueComparison.Unknown)]
    public void Compares_members(string a, string b, ListRelation relation, ValueComparison expected)
    {
        ListValue left = ListReader.Read(CueText.One(a), a).First(list => list.Items[0].IsName);
        ListValue right = ListReader.Read(CueText.One(b), b)[0];

        Assert.That((left.RelationTo(right), left.CompareTo(right)), Is.EqualTo((relation, expected)));
    }

    [Test]
    public void Missing_members_are_named_and_synonyms_are_the_callers()
    {
        const string A = "Two trucks, a van and a motorcycle fell into the river.";
        const string B = "A lorry and a van fell into the river.";
        ListValue left = ListReader.Read(CueText.One(A), A)[0];
        ListValue right = ListReader.Read(CueText.One(B), B)[0];

        IReadOnlyList<ListItem> missing = left.MissingFrom(right, (x, y) => x.HeadLemma == "truck" && y.HeadLemma == "lorry");

        Assert.That(missing.Select(item => item.Normalized), Is.EqualTo(["motorcycle"]));
    }

    [Test]
    public void Single_makes_a_list_of_one()
    {
        const string Text = "The fair was boycotted by Japan.";
        Sentence sentence = CueText.One(Text);

        Assert.That(ListReader.Single(sentence, Text, sentence.IndexOf("Japan")).Normalized, Is.EqualTo(["japan"]));
    }
}
