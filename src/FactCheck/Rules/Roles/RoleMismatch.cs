using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Entities;
using FactCheck.Values.Roles;

namespace FactCheck.Rules.Roles;

/// <summary>The same person has another age, office, nationality or kinship.</summary>
internal sealed class RoleMismatch : IRule
{
    private const double AgeOfNamed = 0.8;
    private const double Synonyms = 0.75;
    private const double Unnamed = 0.6;
    private const double OneUnnamed = 0.4;

    // what somebody is to somebody, no title before a name
    private static readonly HashSet<string> Coming = ["new", "newly", "incoming", "next", "designate", "elect"];
    private static readonly HashSet<string> Standings = ["aide", "ally", "friend", "partner", "colleague", "wife", "husband"];

    private static readonly HashSet<string> Conjunctions = ["when", "while", "before", "after", "since", "until", "as"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0501", "role-mismatch", DiscrepancyType.Role,
        "The same person is described by another age, office or origin",
        "Age and title are what a name is checked by.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("Ana Ruiz, [|43|], pulled three women out of the water.", "Ana Ruiz, [|34|], pulled three women out of the water.", "two ages"),
            new("Ana Ruiz, [|the mayor of Soria|], opened the fair.", "Ana Ruiz, [|the deputy mayor of Soria|], opened the fair.", "two offices"),
            new("The work was led by Ana Ruiz, [|curator of fishes at the museum|].", "The work was led by Ana Ruiz, [|a geneticist|] at the university.", "two posts"),
            new("His widow, Ana Ruiz, opened the fair.", "His wife, Ana Ruiz, opened the fair.", "a widow was a wife"),
            new("Ana Ruiz, 43, pulled three women out of the water.", "Three women were pulled out of the water by the 43-year-old Ana Ruiz.", "one age"),
            new("Ana Ruiz, the mayor of Soria, opened the fair.", "Mayor Ana Ruiz opened the fair.", "one office"),
            new("Ana Ruiz, an engineer from Soria, opened the fair.", "The fair was opened by Ana Ruiz, a civil engineer.", "one profession"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair) =>
        pair.Context.PairsOfAges(pair).SelectMany(other => Compare(other).Where(f => f.Least > 0)).Concat(Compare(pair));

    private IEnumerable<Finding> Compare(FactPair pair)
    {
        foreach (RoleValue a in pair.A.Values.Roles)
        {
            foreach (RoleValue b in pair.B.Values.Roles)
            {
                double holder = Holder(pair, a, b);
                ValueComparison comparison = a.CompareTo(b);
                double apart = holder >= 1 && pair.Context.Lexicon.Relation(pair.A.Words[a.Head], pair.B.Words[b.Head]) is var alike && (alike < Synonyms || alike >= 1) ? RolesApart.Certain(a, b) : 0;
                if (holder <= (a.RoleKind == RoleKind.Age ? OneUnnamed : 0) || IsSetAside(pair, a, b) || (comparison is not (ValueComparison.Equal or ValueComparison.Conflict) && holder >= 1 && IsToldElsewhere(pair, a, b)) || (comparison is not (ValueComparison.Equal or ValueComparison.Compatible) && a.RoleKind == RoleKind.Title && AreBothGiven(pair, a, b)) || (comparison is ValueComparison.Incomparable or ValueComparison.Unknown && apart <= 0))
                {
                    continue;
                }

                Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Head, a.HolderHead), sideB = FindingFactory.Side(pair.B, b.Words, b.Head, b.HolderHead);
                string message = $"{FindingFactory.Quote(pair.A, a.Words, pair.Context.A.Article.Readable)} / {FindingFactory.Quote(pair.B, b.Words, pair.Context.B.Article.Readable)}";
                if (comparison != ValueComparison.Conflict && apart > 0)
                {
                    // "a geneticist at the university", "a curator of the museum": both can be true, and an editor wants to know which is
                    bool sameBody = a.Description.Affiliation.Intersect(b.Description.Affiliation).Any();
                    yield return FindingFactory.Discrepancy(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), Descriptor.DefaultSeverity, message, sameBody ? 0.3 : 0, OnlyTitles(pair, a, b) ? apart : 0.6 * apart).WithHolders(pair, a, b);
                }

                if (comparison == ValueComparison.Conflict)
                {
                    Severity severity = a.RoleKind is RoleKind.Age or RoleKind.Nationality ? Severity.Contradiction : Descriptor.DefaultSeverity;
                    yield return FindingFactory.Discrepancy(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), severity, message, holder, holder).WithHolders(pair, a, b) with { Least = holder >= 1 && a.RoleKind == RoleKind.Age ? AgeOfNamed : 0 };
                }
                else if (comparison != ValueComparison.Unknown)
                {
                    yield return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), message, comparison == ValueComparison.Equal ? 1 : 0.6, holder);
                }
            }
        }
    }

    /// <summary>Either report calls the holder in another sentence just what the other calls him here: then both are true to both.</summary>
    private static bool IsToldElsewhere(FactPair pair, RoleValue a, RoleValue b) =>
        Tells(pair.Context.B, b.Holder, pair.B.Index, a) || Tells(pair.Context.A, a.Holder, pair.A.Index, b);

    private static bool Tells(ArticleAnalysis report, int holder, int except, RoleValue role) =>
        report.Entities.Clusters[holder].References.Select(r => r.Sentence).Distinct().Where(s => s != except)
            .Any(s => report.Sentences[s].Values.Roles.Any(other => other.Holder == holder && !IsBare(other.Description) && other.CompareTo(role) == ValueComparison.Equal));

    private static bool IsSetAside(FactPair pair, RoleValue a, RoleValue b) =>
        IsOfOther(pair.Context.A, pair.A, a) || IsOfOther(pair.Context.B, pair.B, b) || IsCut(pair.A, a) || IsCut(pair.B, b) || IsOfThen(pair.A, a) != IsOfThen(pair.B, b)
        || (a.RoleKind == RoleKind.Title && b.RoleKind == RoleKind.Title && a.CompareTo(b) is not (ValueComparison.Equal or ValueComparison.Compatible)
            && (RolesApart.ServeOne(a.Description, b.Description) || IsNew(pair.A, a) != IsNew(pair.B, b) || AreCourtesies(a, b) || AreCourtesies(b, a) || RolesApart.AreOfLoss(pair, a, b) || RolesApart.AreGivenBeside(pair.B, b, a) || RolesApart.AreGivenBeside(pair.A, a, b) || Legislators.AreOneSeat(a.Description, b.Description) || RoleWords.Of(pair.A, a).SetEquals(RoleWords.Of(pair.B, b))));

    /// <summary>"The new director", "the deputy director": the post that somebody comes to, beside the one that is left.</summary>
    private static bool IsNew(AnalyzedSentence sentence, RoleValue role) =>
        Enumerable.Range(Math.Max(0, role.Words.Start - 1), Math.Min(role.Words.Count + 1, 4)).Any(i => Coming.Contains(sentence.Words[i].Lemma));

    /// <summary>A former officer with the bare title before the name: <c>Vice President Ruiz</c>, <c>former Vice President Ruiz</c>. People keep the titles they had; who names no body tells of no time.</summary>
    private static bool AreCourtesies(RoleValue bare, RoleValue other) =>
        bare.Description.Office == other.Description.Office && !Standings.Contains(bare.Description.Office) && IsBare(bare.Description) && bare.Words.End <= bare.HolderHead
        && other.Description.Ranks.Any(IsTime) && !bare.Description.Ranks.Any(IsTime)
        && bare.Description.Ranks.SequenceEqual(other.Description.Ranks.Where(rank => !IsTime(rank)));

    private static bool IsTime(string rank) => rank is "former" or "late" or "outgoing" or "incoming" or "then";

    /// <summary>The words end in the name of somebody else, whose title they are: a list of people was read as one.</summary>
    private static bool IsOfOther(ArticleAnalysis report, AnalyzedSentence sentence, RoleValue role) =>
        role.Holder >= 0 && role.RoleKind == RoleKind.Title
        && report.Entities.ReferenceAt(sentence.Index, role.Words.End - 1) is { IsName: true } reference && reference.Cluster != role.Holder && report.Entities.Clusters[reference.Cluster].Kind == EntityKind.Person
        && reference.Words.Start > role.Words.Start && !IsGoverned(sentence, reference.Words.Start - 1);

    // "adviser to President Ruiz", "the mayor's"
    private static bool IsGoverned(AnalyzedSentence sentence, int before)
    {
        before -= before > 0 && NameTitles.Contains(sentence.Words[before].Text) | Offices.IsOffice(sentence.Words[before].Lemma.ToLowerInvariant()) | Offices.IsPost(sentence.Words[before].Lemma.ToLowerInvariant()) ? 1 : 0;
        return sentence.Words[before].Upos is PartOfSpeech.Adp or PartOfSpeech.Part;
    }

    /// <summary>The age that somebody had at another time: <c>when she was 27</c>, <c>was 11 when she began</c>.</summary>
    private static bool IsOfThen(AnalyzedSentence sentence, RoleValue role) =>
        role.RoleKind == RoleKind.Age && sentence.Sentence.Child(role.Head, "cop") is var copula and >= 0 && sentence.Words[copula].Xpos == "VBD"
        && sentence.Sentence.Children(role.Head).ToArray().Any(child => Conjunctions.Contains(sentence.Words[child].Lemma)
            || (sentence.Words[child].Relation == "advcl" && sentence.Sentence.Children(child).ToArray().Any(mark => Conjunctions.Contains(sentence.Words[mark].Lemma))));

    /// <summary>The end of a word with hyphens: <c>Editor-in-Chief</c>.</summary>
    private static bool IsCut(AnalyzedSentence sentence, RoleValue role) => role.Words.Start > 0 && sentence.Words[role.Words.Start - 1].Text == "-";

    // neither report gives the title of the other anywhere; that it says "minister" too tells nothing of which
    private static bool OnlyTitles(FactPair pair, RoleValue a, RoleValue b) =>
        !pair.Context.B.Entities.Clusters[b.Holder].Roles.Any(role => Gives(role, a.Description)) && !pair.Context.A.Entities.Clusters[a.Holder].Roles.Any(role => Gives(role, b.Description));

    private static bool Gives(RoleDescription given, RoleDescription role) => RoleComparer.Compare(given, role) switch
    {
        ValueComparison.Equal => true,
        ValueComparison.Compatible => !IsBare(given) || IsBare(role),
        _ => false,
    };

    private static bool IsBare(RoleDescription role) => role.Fields.Count == 0 && role.Affiliation.Count == 0;

    /// <summary>Both sentences call the holder both: <c>owner and editor</c>.</summary>
    private static bool AreBothGiven(FactPair pair, RoleValue a, RoleValue b) =>
        pair.B.Values.Roles.Any(role => role.HolderHead == b.HolderHead && role.CompareTo(a) == ValueComparison.Equal) && pair.A.Values.Roles.Any(role => role.HolderHead == a.HolderHead && role.CompareTo(b) == ValueComparison.Equal);

    /// <summary>1 for the same named person, 0.6 for unnamed people who stand for each other, 0.4 for a named and an unnamed one, who are of one age by chance only, 0 otherwise.</summary>
    private static double Holder(FactPair pair, RoleValue a, RoleValue b)
    {
        if (IsBody(pair.Context.A, a) || IsBody(pair.Context.B, b))
        {
            return 0;
        }

        if (a.Holder >= 0 && b.Holder >= 0)
        {
            EntityVerdict verdict = pair.Context.Links.VerdictOf(pair.Context.A.Entities.Clusters[a.Holder], pair.Context.B.Entities.Clusters[b.Holder]);
            return verdict is EntityVerdict.Same or EntityVerdict.SameVariant ? 1 : 0;
        }

        return (a.Holder < 0 || b.Holder < 0) && (pair.Alignment.AreAligned(a.HolderHead, b.HolderHead) || pair.Alignment.AreAligned(a.Head, b.Head)) ? (a.Holder < 0 && b.Holder < 0 ? Unnamed : OneUnnamed) : 0;
    }

    /// <summary>What a company or a union is called is no office.</summary>
    private static bool IsBody(ArticleAnalysis report, RoleValue role) => role.Holder >= 0 && report.Entities.Clusters[role.Holder].Kind == EntityKind.Organisation;
}
