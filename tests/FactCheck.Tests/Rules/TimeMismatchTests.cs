using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Rules.Times;
using NodaTime;

namespace FactCheck.Tests.Rules;

public class TimeMismatchTests
{
    [TestCase("Shares of the airline closed 7.4 per cent higher on Wednesday.", "Shares of the airline lost 2.1 percent on Thursday.")]
    [TestCase("The outage in August 2021 lasted nine days.", "The outage in May 2022 lasted 13 days.")]
    [TestCase("She spoke on the broadcast \"This Week\".", "On the broadcast \"This Week\" she spoke.")]
    [TestCase("Trade was worth more than in 2023.", "Trade was worth 214 million euros in 2024.")]
    [TestCase("They made statements for 2021 and 2022.", "They made statements for 2022 and 2021.")]
    [TestCase("The police explained on Sunday that officers had shot him.", "Officers shot him on Saturday.")]
    [TestCase("Prices rose 38% in the year to February, down from 39% in January.", "Prices rose 38% in the year to February.")]
    [TestCase("The concert was delayed by 15 minutes because of queues at the doors.", "They stayed in the strongroom for 25 minutes.")]
    [TestCase("The concert was delayed by 15 minutes because of queues at the doors.", "Divers searched the wreck for 25 minutes.")]
    [TestCase("The mayor said on Monday that the bridge was safe.", "An engineer said on Tuesday that the bridge was safe.")]
    [TestCase("He was sentenced to 22 and a half years in prison.", "He was sentenced to 22 1/2 years in prison.")]
    [TestCase("The vote was put off until after the election.", "They put off the vote until after the election.")]
    [TestCase("The old mayor of Kolm died on Friday.", "The dockers praised the old mayor of Kolm on Saturday.")]
    [TestCase("Hackers broke into the servers before the 2016 election.", "Hackers broke into the servers during the 2016 election.")]
    [TestCase("He appeared on five Sunday morning talk shows.", "He appeared on five talk shows on Friday.")]
    [TestCase("They called to wish the children a merry Christmas.", "They called the children on Christmas Eve.")]
    [TestCase("A 35-year-old man was shot outside the restaurant.", "A 53-year-old man was shot outside the restaurant.")]
    [TestCase("The lake dried up two days ago.", "The lake dried up four days ago.")]
    [TestCase("The lake dried up 1,200 years ago.", "The settlers built the church 300 years ago.")]
    public void Times_of_two_occasions_are_left_alone(string a, string b) => Assert.That(Discrepancies(a, b), Is.Empty);

    [TestCase("Anna Ruiz was sentenced to four years in prison for fraud.", "Anna Ruiz was jailed for six years for fraud.", true)]
    [TestCase("Anna Ruiz was in court. The judge sentenced her to four years in prison.", "Anna Ruiz heard the verdict. She was jailed for six years.", true)]
    [TestCase("Anna Ruiz was sentenced to four years in prison for fraud.", "Prosecutors had asked that Anna Ruiz be jailed for six years for fraud.", false)]
    [TestCase("Anna Ruiz was sentenced to four years in prison for fraud.", "Anna Ruiz was jailed for up to six years for fraud.", false)]
    [TestCase("Anna Ruiz was sentenced to four years in prison for fraud.", "Anna Ruiz heard the verdict. Her brother was jailed for six years for fraud.", false)]
    [TestCase("Anna Ruiz was sentenced to four years in prison for fraud.", "Anna Ruiz ran the bank for six years.", false)]
    [TestCase("Anna Ruiz was sentenced to four years in prison for fraud.", "Jens Holt was jailed for six years for fraud.", false)]
    [TestCase("Anna Ruiz was sentenced to four years in prison for fraud.", "Anna Ruiz was jailed for six years for fraud. Four years of it were for forgery.", false)]
    public void The_prison_terms_of_one_person_are_compared_in_whatever_words(string a, string b, bool isSure) =>
        Assert.That(SharedEngine.Check(new TimeMismatch(), a, b).Any(f => f.LeastOnceSought > 0), Is.EqualTo(isSure));

    [TestCase("The next meeting is on 23 April 2024.", "The next meeting is on 16 April 2024.", 0.5)]
    [TestCase("The rain fell in 24 hours.", "The rain fell in 36 hours.", 0.6667)]
    [TestCase("It was sold from 3 March 2023 to 18 June 2024.", "It was sold from 3 March 2023 to 18 January 2024.", 1)]
    [TestCase("It broke at 9.40 pm.", "It broke at 11.10 pm.", 0.75)]
    [TestCase("It was built in 1935.", "It was built in 1986.", 0)]
    public void Closeness_falls_with_the_distance(string a, string b, double closeness) =>
        Assert.That(Discrepancies(a, b).Select(f => f.Comparability.Features[Comparability.FeatureNames.IndexOf("closeness")]), Has.One.EqualTo(closeness).Within(1e-3));

    [TestCase("The lake dried up about 1,200 years ago.", "The lake dried up about 1,900 years ago.")]
    [TestCase("The tracks were left 112,000 years ago.", "About 102,000 years ago humans left the tracks.")]
    [TestCase("The animal lived 145 million years ago.", "The animal lived 75 million years ago.")]
    public void Years_ago_are_compared_though_nobody_knows_from_when(string a, string b) => Assert.That(Discrepancies(a, b), Has.Length.EqualTo(1));

    [Test]
    public void A_day_without_a_year_is_the_same_day_whenever_the_reports_were_written()
    {
        const string Text = "A court in Hamburg heard the families of those who were killed in the Sept. 11 attacks.";

        PairContext context = new(SharedEngine.Analyze(Text, new LocalDate(2016, 3, 1)), SharedEngine.Analyze(Text, new LocalDate(2019, 3, 1)), LexicalRelations.Shipped);

        Assert.That(context.FactPairs(CancellationToken.None).SelectMany(new TimeMismatch().Check).Where(f => f.Relation == Relation.Discrepancy), Is.Empty);
    }

    [Test]
    public void A_day_that_a_speaker_counts_from_is_not_known()
    {
        LocalDate day = new(2018, 4, 4);
        PairContext context = new(SharedEngine.Analyze("\"Officers found the woman in a car this morning,\" the sergeant said.", day), SharedEngine.Analyze("Officers found the woman in a car on Tuesday morning.", day), LexicalRelations.Shipped);

        Assert.That(context.FactPairs(CancellationToken.None).SelectMany(new TimeMismatch().Check).Where(f => f.Relation == Relation.Discrepancy), Is.Empty);
    }

    [TestCase("He will miss at least ten days of training.", "He will miss ten days of training.", true)]
    [TestCase("He will miss four to six weeks of training.", "He will miss six weeks of training.", true)]
    [TestCase("He will miss about ten days of training.", "He will miss ten days of training.", false)]
    [TestCase("The schools are closed until Wednesday.", "The schools are closed through Wednesday.", false)]
    public void One_time_with_two_limits_is_told(string a, string b, bool differs) => Assert.That(Discrepancies(a, b).Any(f => f.Severity == Severity.Wording), Is.EqualTo(differs));

    [TestCase("The officer warned him before firing twice.", "The officer warned him after firing twice.", true)]
    [TestCase("The ship sank before reaching the harbour.", "The ship sank after it reached the harbour.", true)]
    [TestCase("The ship sank before reaching the harbour.", "The ship sank before it reached the harbour.", false)]
    [TestCase("The ship sank after the storm.", "The ship sank before the war.", false)]
    public void Before_and_after_one_event_are_two_times(string a, string b, bool differs) => Assert.That(Discrepancies(a, b).Length > 0, Is.EqualTo(differs));

    [TestCase("They were sent to the church after the blaze broke out about 8.40pm.", "The fire broke out in the roof of the store at 8.49pm on Friday night.", true)]
    [TestCase("The earthquake struck at 3.12pm.", "The quake struck at 3.41pm.", true)]
    [TestCase("Ana Ruiz was arrested at 6.30pm on Friday.", "Police said that Ana Ruiz was arrested at 9.15pm on Friday.", true)]
    [TestCase("The blaze broke out about 8.50pm.", "The fire broke out at 8.49pm.", false)]
    [TestCase("The fire broke out at 8.40pm in the roof. The fire broke out at 8.49pm, the brigade said.", "The fire broke out at 8.49pm.", false)]
    [TestCase("The blaze broke out at 8.40pm.", "The brigade arrived at 8.49pm.", false)]
    [TestCase("Ana Ruiz was arrested at 6.30pm.", "Eva Lind was arrested at 9.15pm.", false)]
    [TestCase("The earthquake struck at 3.12pm.", "The earthquake struck at 11.12am.", false)]
    [TestCase("The fire broke out on Friday at 8.40pm.", "The fire broke out on Saturday at 8.49pm.", false)]
    public void Hours_of_one_act_are_two_times(string a, string b, bool differs) => Assert.That(Discrepancies(a, b).Any(f => f.LeastOnceSought > 0 && f.Confidence >= 0.75), Is.EqualTo(differs));

    [TestCase("The fire broke out at 8.40pm on Friday.", "The fire broke out on Friday at 8.49pm.", "8.40pm", "8.49pm")]
    [TestCase("The fire broke out about 8.40pm on Friday.", "The fire broke out at 8.49pm on Friday night.", "about 8.40pm", "8.49pm")]
    [TestCase("The fire broke out at 8.40pm on Friday.", "The fire broke out at 8.49pm on Monday.", "8.40pm on Friday", "8.49pm on Monday")]
    public void Only_what_differs_is_pointed_at(string a, string b, string focusA, string focusB)
    {
        Finding finding = Discrepancies(a, b).Single();

        Assert.That((finding.A.Focus[0].Text(a), finding.B.Focus[0].Text(b)), Is.EqualTo((focusA, focusB)));
    }

    [Test]
    public void Sentences_with_the_hours_of_one_act_are_compared_wherever_they_stand()
    {
        Claims.ArticleAnalysis a = SharedEngine.Analyze("The mayor thanked the brigade at 10am. The blaze broke out about 8.40pm."), b = SharedEngine.Analyze("The fire broke out at 8.49pm. The fire broke out again at 9pm.");

        IReadOnlyList<SentencePair> pairs = EventClocks.Pairs(a, b, LexicalRelations.Shipped, []);

        Assert.That(pairs.Select(p => (p.A, p.B)), Is.EqualTo([(1, 0)]));
        Assert.That(EventClocks.Pairs(a, b, LexicalRelations.Shipped, pairs), Is.Empty);
    }

    private static Finding[] Discrepancies(string a, string b) => [.. SharedEngine.Check(new TimeMismatch(), a, b).Where(f => f.Relation == Relation.Discrepancy)];
}
