using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Rules.Roles;
using FactCheck.Testing;

namespace FactCheck.Tests.Rules;

public class RoleMismatchTests
{
    [TestCase("Republican Attorney General Ana Ruiz opened the fair.", "State Attorney General Ana Ruiz opened the fair.", false)]
    [TestCase("Conservative talk show host Ana Ruiz opened the fair.", "Conservative radio host Ana Ruiz opened the fair.", false)]
    [TestCase("Ana Ruiz, the Herald's editorial page editor, opened the fair.", "Ana Ruiz, the editoral page editor of the Lund Herald, opened the fair.", false)]
    [TestCase("Pedro Gomes defeated Republican Governor Ana Ruiz in May.", "Pedro Gomes eked out a win over former Republican Governor Ana Ruiz in May.", false)]
    [TestCase("Ana Ruiz, who is now the mayor's chief of staff, opened the fair.", "Ana Ruiz, now the town hall chief of staff, opened the fair.", false)]
    [TestCase("Ana Ruiz, a former Lund Sands president, opened the fair.", "Ana Ruiz, a former top executive at Lund Sands, opened the fair.", false)]
    [TestCase("Health Minister Ana Ruiz opened the fair.", "Labour Minister Ana Ruiz opened the fair.", true)]
    [TestCase("Transport Undersecretary Ana Ruiz opened the fair.", "Transport Secretary Ana Ruiz opened the fair.", true)]
    [TestCase("Outgoing mayor Ana Ruiz opened the fair.", "Mayor Ana Ruiz opened the fair.", false)]
    [TestCase("Deputy director Ana Ruiz opened the fair.", "Former deputy director Ana Ruiz opened the fair.", false)]
    [TestCase("Ana Ruiz, a former teacher, opened the fair.", "Treasurer Ana Ruiz opened the fair.", false)]
    [TestCase("Ana Ruiz, a teacher, opened the fair.", "Treasurer Ana Ruiz opened the fair.", true)]
    [TestCase("WPA Director Ana Ruiz opened the fair.", "Western Port Authority Director Ana Ruiz opened the fair.", false)]
    [TestCase("Lt Col. Ana Ruiz opened the fair.", "Lieutenant Colonel Ana Ruiz opened the fair.", false)]
    [TestCase("Justice Ana Ruiz opened the fair.", "Associate Justice Ana Ruiz opened the fair.", false)]
    [TestCase("Director Ana Ruiz opened the fair.", "Associate Director Ana Ruiz opened the fair.", true)]
    [TestCase("Soria's mayor, Ana Ruiz, opened the fair.", "Mayor Ana Ruiz opened the fair.", false)]
    [TestCase("Finance Minister Ana Ruiz opened the fair.", "Ana Ruiz, the minister, opened the fair.", false)]
    [TestCase("Railway Minister Ana Ruiz opened the fair.", "Railways Minister Ana Ruiz opened the fair.", false)]
    [TestCase("Candidate Ana Ruiz opened the fair.", "Governor Ana Ruiz opened the fair.", false)]
    [TestCase("Ana Ruiz, owner and editor, opened the fair.", "Ana Ruiz, editor and owner, opened the fair.", false)]
    [TestCase("Ana Ruiz, the sister of Eva Lind, opened the fair.", "Ana Ruiz, the daughter of Jorge Costa, opened the fair.", false)]
    [TestCase("President Ana Ruiz opened the fair in May.", "Former President Ana Ruiz opened the fair in May.", false)]
    [TestCase("The harbour's president, Ana Ruiz, opened the fair.", "The harbour's former president, Ana Ruiz, opened the fair.", true)]
    [TestCase("Ana Ruiz, the former chairwoman of the Harbour Caucus, opened the fair.", "Ana Ruiz, the new convention chair, opened the fair.", false)]
    [TestCase("Ana Ruiz, the former chief justice, opened the fair.", "Ana Ruiz, the chief justice who wrote the ruling, opened the fair.", false)]
    [TestCase("Ana Ruiz, one WPA commissioner, opened the fair.", "Ana Ruiz, one agency commissioner, opened the fair.", false)]
    [TestCase("Fugitive document leaker Ana Ruiz opened the fair.", "Harbour leaker Ana Ruiz opened the fair.", false)]
    [TestCase("A Kolesh spokesman, Ana Ruiz, opened the fair.", "Ana Ruiz, a spokesman for the Harbour Office, opened the fair.", false)]
    [TestCase("Conservative mayoral nominee Ana Ruiz opened the fair.", "Republican mayoral candidate Ana Ruiz opened the fair.", false)]
    [TestCase("The harbour's spokeswoman, Ana Ruiz, opened the fair.", "Ana Ruiz, the harbour's director of communications, opened the fair.", false)]
    [TestCase("Ana Ruiz, the harbour's private attorney, opened the fair.", "Ana Ruiz, the harbour's personal attorney, opened the fair.", false)]
    [TestCase("Senator Ana Ruiz opened the fair.", "Senate Minority Leader Ana Ruiz opened the fair.", false)]
    [TestCase("The Republican leader, Ana Ruiz, opened the fair.", "Senate President Ana Ruiz opened the fair.", false)]
    [TestCase("House Speaker Ana Ruiz opened the fair.", "Lund lawyer Ana Ruiz opened the fair.", true)]
    [TestCase("Representative Ana Ruiz opened the fair.", "Ana Ruiz, a Republican, opened the fair.", false)]
    [TestCase("The group's chief executive, Ana Ruiz, opened the fair.", "Alvexa CEO Ana Ruiz opened the fair.", false)]
    [TestCase("Editor-in-Chief Ana Ruiz opened the fair.", "Ana Ruiz, its editor, opened the fair.", false)]
    [TestCase("Commander Ana Ruiz opened the fair.", "Lieutenant Commander Ana Ruiz opened the fair.", true)]
    [TestCase("Deputy Attorney General Ana Ruiz announced the charges.", "The charges were announced by Ana Ruiz, the deputy attorney general.", false)]
    [TestCase("Press Secretary Ana Ruiz opened the fair.", "Deputy spokeswoman Ana Ruiz opened the fair.", false)]
    [TestCase("Acting Port Director Ana Ruiz opened the fair.", "Ana Ruiz, the acting director, opened the fair.", false)]
    [TestCase("Ana Ruiz, the Western Harbour Board director, opened the fair.", "Ana Ruiz, the director of the Western Harbour Board, opened the fair.", false)]
    [TestCase("Ana Ruiz, the state's first black treasurer, opened the fair.", "Ana Ruiz, the state's first African-American treasurer, opened the fair.", false)]
    [TestCase("Ana Ruiz, the Western Harbour Board director, opened the fair.", "Ana Ruiz, the director of the Eastern Railway Union, opened the fair.", true)]
    [TestCase("Department of Homeland Security chief Ana Ruiz opened the fair.", "Homeland Security Secretary Ana Ruiz opened the fair.", false)]
    [TestCase("Director Ana Ruiz opened the fair.", "Treasurer Ana Ruiz, who was named acting director, opened the fair.", true)]
    [TestCase("Director Ana Ruiz opened the fair.", "Treasurer Ana Ruiz, who was named director, opened the fair.", false)]
    [TestCase("The fair was safe, said Ana Ruiz, of the National Park Service.", "The fair was safe, said Ana Ruiz, a spokeswoman for the Forest Department.", true)]
    [TestCase("The fair was safe, said Ana Ruiz of the National Park Service.", "The fair was safe, said Ana Ruiz of the Harbour Police Union.", true)]
    [TestCase("The fair was safe, said Ana Ruiz, of the National Park Service.", "The fair was safe, said Ana Ruiz, a spokeswoman for the National Park Service.", false)]
    [TestCase("The fair was safe, said Ana Ruiz, of the National Park Service.", "The fair was safe, said Ana Ruiz, a former spokeswoman for the Forest Department.", false)]
    [TestCase("The fair was safe, said Ana Ruiz, of the National Park Service.", "The fair was safe, said Ana Ruiz of the NPS.", false)]
    [TestCase("The fair was safe, said Ana Ruiz, of the National Park Service.", "The fair was safe, said spokeswoman Ana Ruiz.", false)]
    [TestCase("Police arrested Ana Ruiz, 36, of Brooklyn, on Monday.", "Ana Ruiz, of New York, was arrested by police on Monday.", false)]
    [TestCase("Police arrested Ana Ruiz, 36, of Brixton, on Monday.", "Ana Ruiz, of London, was arrested by police on Monday.", false)]
    [TestCase("Police arrested Ana Ruiz, 36, of south London, on Monday.", "Ana Ruiz, of Brixton, was arrested by police on Monday.", false)]
    [TestCase("Police arrested Ana Ruiz, 36, of Boston, on Monday.", "Ana Ruiz, of Chicago, was arrested by police on Monday.", true)]
    [TestCase("Ana Ruiz, 43, opened the fair.", "Ana Ruiz founded the fair when she was 34.", false)]
    [TestCase("Ana Ruiz founded the fair when she was 36.", "Ana Ruiz founded the fair when she was 34.", true)]
    [TestCase("Labour Minister Ana Ruiz opened the fair.", "Ana Ruiz, the minister for home affairs, opened the fair.", true)]
    [TestCase("Homeland Security Secretary Ana Ruiz opened the fair.", "DHS Secretary Ana Ruiz opened the fair.", false)]
    [TestCase("Labour Minister Ana Ruiz opened the fair.", "Ana Ruiz, the minister for work and labour, opened the fair.", false)]
    [TestCase("Ana Ruiz, the mayor's senior adviser, opened the fair.", "Ana Ruiz, a senior adviser to the town hall, opened the fair.", false)]
    [TestCase("Ana Ruiz, the new director of the port, opened the fair.", "Ana Ruiz, the deputy director of the port, opened the fair.", false)]
    [TestCase("Ana Ruiz, the director of the port, opened the fair.", "Ana Ruiz, the deputy director of the port, opened the fair.", true)]
    [TestCase("Ana Ruiz, the treasurer of the port under Gomes, opened the fair.", "Ana Ruiz, the former treasurer of the port, opened the fair.", false)]
    [TestCase("Ana Ruiz, then the treasurer of the port, opened the fair.", "Ana Ruiz, the former treasurer of the port, opened the fair.", false)]
    [TestCase("Ana Ruiz, the treasurer of the port, opened the fair.", "Ana Ruiz, the former treasurer of the port, opened the fair.", true)]
    [TestCase("Soria Lt. Gov. Ana Ruiz opened the fair.", "Soria Lieutenant Governor Ana Ruiz opened the fair.", false)]
    public void Two_titles_of_one_person_are_told_though_both_can_be_true(string a, string b, bool differs) =>
        Assert.That(SharedEngine.Check(new RoleMismatch(), a, b).Any(f => f.Relation == Relation.Discrepancy), Is.EqualTo(differs));

    [TestCase("The 35-year-old was given a medal.", true)]
    [TestCase("Ruiz, 34, thanked the crew.", true)]
    [TestCase("The 34-year-old boat was given a new engine.", false)]
    [TestCase("Ruiz, 43, thanked the crew.", false)]
    public void An_age_is_compared_wherever_the_two_reports_give_it(string other, bool differs)
    {
        const string Filler = " The harbour opened a new quay in May. The mayor of Soria spoke about the railway. A museum bought two paintings. The council met to discuss schools. A choir sang in the church. Farmers complained about the drought. Her mother told reporters of the storm.";
        string a = "Ana Ruiz pulled three women out of the water on Monday." + Filler + " Her mother said Ruiz, 43, had learnt to swim there.";
        string b = "Ana Ruiz pulled three women out of the water on Monday. " + other + Filler;

        Assert.That(SharedEngine.Check(new RoleMismatch(), a, b).Any(f => f.Relation == Relation.Discrepancy), Is.EqualTo(differs));
    }

    [Test]
    public void A_party_named_with_the_age_is_not_meant()
    {
        string folder = Repository.PathOf("fixtures", "gold", "more-train", "w3-amdahl-retires");
        IReadOnlyList<Finding> findings = SharedEngine.Check(new RoleMismatch(), File.ReadAllText(Path.Combine(folder, "a.txt")), File.ReadAllText(Path.Combine(folder, "b.txt")));

        Assert.That(findings.Where(f => f.Relation == Relation.Discrepancy).Select(f => f.Message), Does.Contain("67 / 68-year-old"));
    }

    [Test]
    public void Summary_of_an_origin_has_no_commas() =>
        Assert.That(SharedEngine.Check(new RoleMismatch(), "Police arrested Ana Ruiz, 36, of Boston, on Monday.", "Ana Ruiz, of Chicago, was arrested by police on Monday.").Select(f => f.Message), Does.Contain("of Boston / of Chicago"));

    [TestCase("Club coach Ana Ruiz will take the team to Soria on Monday.", "The president, Eva Lind, and the youth coach, Ana Ruiz, will take the team to Soria.", "Club coach Ana Ruiz", "the youth coach, Ana Ruiz")]
    [TestCase("Ana Ruiz, 43, pulled three women out of the water.", "Ana Ruiz, who is 34, pulled three women out of the water.", "Ana Ruiz, 43", "Ana Ruiz, who is 34")]
    [TestCase("Ana Ruiz, a 43-year-old Norwegian winger, signed on Monday.", "Ana Ruiz, 34, signed on Monday.", "Ana Ruiz, a 43-year-old Norwegian winger", "Ana Ruiz, 34")]
    public void Passage_is_the_role_with_its_holder(string a, string b, string passageA, string passageB)
    {
        Finding finding = SharedEngine.Check(new RoleMismatch(), a, b).First(f => f.Relation == Relation.Discrepancy);

        Assert.That((finding.A.Clause.Text(a), finding.B.Clause.Text(b)), Is.EqualTo((passageA, passageB)));
    }

    [Test]
    public void Passage_of_somebody_far_from_the_role_is_the_clause()
    {
        const string A = "Ana Ruiz, who came to Soria from the north with her two brothers in May, is the mayor.";
        const string B = "Ana Ruiz, who came to Soria from the north with her two brothers in May, is the deputy mayor.";
        Finding finding = SharedEngine.Check(new RoleMismatch(), A, B).First(f => f.Relation == Relation.Discrepancy);

        Assert.That(finding.A.Clause.Text(A), Does.Not.StartWith("Ana Ruiz, who came"));
    }
}
