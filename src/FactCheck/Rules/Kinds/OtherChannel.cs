using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Rules.Entities;
using FactCheck.Values;
using FactCheck.Values.Communications;

namespace FactCheck.Rules.Kinds;

/// <summary>The same communication is written for one report and spoken for the other.</summary>
internal sealed class OtherChannel : IRule
{
    private const int PeopleReach = 2;
    private const double AlikeSentences = 0.55;
    private const double SamePeople = 0.7;
    private const double OneOnly = 0.6;
    private const double Meeting = 0.5;

    private static readonly string[] Outlets = ["News", "Times", "Post", "Journal", "Press", "Tribune", "Herald", "Courier", "Gazette", "Magazine", "Radio", "Television"];

    // addressed to everybody; what one sends or says to somebody is another communication
    private static readonly HashSet<string> Public = ["tweet", "post", "speech", "broadcast", "bulletin", "petition", "communique", "communiqué"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC1303", "other-channel", DiscrepancyType.Kind,
        "The same communication came by two channels",
        "A letter leaves a record, a verbal message does not; there may have been two.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("The king thanked the president in a [|letter|] on Monday.", "The king thanked the president in a [|verbal message|] on Monday.", "a letter and a verbal message"),
            new("The king thanked the president in a letter on Monday.", "The king thanked the president in a message on Monday.", "a message may be a letter"),
            new("The king thanked the president in a telephone call.", "The king thanked the president in a phone call.", "one channel"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (CommunicationValue a in pair.A.Values.Communications)
        {
            foreach (CommunicationValue b in pair.B.Values.Communications)
            {
                if (a.CompareTo(b) == ValueComparison.Conflict && Public.Contains(a.Lemma) == Public.Contains(b.Lemma) && !IsWithOutlet(0, pair, a) && !IsWithOutlet(1, pair, b))
                {
                    bool samePeople = pair.Context.SharedPeople(pair.A.Index, pair.B.Index, PeopleReach) >= 2 && pair.Pair.Cosine >= AlikeSentences && IsMedium(pair.A, a) && IsMedium(pair.B, b);
                    bool isOfA = !pair.Context.Mentions(1, a.Lemma), isOfB = !pair.Context.Mentions(0, b.Lemma);
                    if (!isOfA && !isOfB && !samePeople)
                    {
                        // both reports tell of letters and of calls
                        continue;
                    }

                    yield return FindingFactory.Discrepancy(
                        Descriptor, pair, FindingFactory.Side(pair.A, a.Words, a.Head), FindingFactory.Side(pair.B, b.Words, b.Head),
                        FindingFactory.Shown(a), FindingFactory.Shown(b), Severity.Contradiction,
                        $"{FindingFactory.Quote(pair.A, a.Words, pair.Context.A.Article.Readable)} / {FindingFactory.Quote(pair.B, b.Words, pair.Context.B.Article.Readable)}",
                        0, (isOfA && isOfB ? 1 : OneOnly) * (IsMeeting(a) || IsMeeting(b) ? Meeting : 1)) with
                    { Least = samePeople ? SamePeople : 0 };
                }
            }
        }
    }

    // "in a phone conversation with the Courier": what somebody told the press is another matter than what the story tells of
    private static bool IsWithOutlet(int side, FactPair pair, CommunicationValue value)
    {
        AnalyzedSentence sentence = side == 0 ? pair.A : pair.B;
        foreach (int child in sentence.Sentence.Children(value.Head))
        {
            if (sentence.Sentence.CaseOf(child) is "with" or "to" && Participant.At(pair, side, child) is { IsName: true, IsPerson: false } receiver && Outlets.Any(word => receiver.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    // a visit is seldom what the other report calls a post
    private static bool IsMeeting(CommunicationValue value) => value.Channel == Channel.InPerson;

    /// <summary>Whether it is what something was said through: <c>in a letter</c>, <c>by telegram</c>, <c>sent a message</c>.</summary>
    private static bool IsMedium(AnalyzedSentence sentence, CommunicationValue value)
    {
        Word word = sentence.Words[value.Head];
        if (word.Upos != PartOfSpeech.Noun)
        {
            return false;
        }

        foreach (int child in sentence.Sentence.Children(value.Head))
        {
            if (sentence.Words[child].Relation == "case")
            {
                return sentence.Words[child].Lemma is "in" or "by" or "via" or "through";
            }
        }

        return word.Relation == "obj" && word.Head >= 0 && sentence.Words[word.Head].Lemma is "send" or "receive" or "deliver" or "get";
    }
}
