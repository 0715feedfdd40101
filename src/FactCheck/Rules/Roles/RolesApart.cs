using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Cues;
using FactCheck.Values.Places;
using FactCheck.Values.Roles;

namespace FactCheck.Rules.Roles;

/// <summary>How far two titles of one named person are two titles, though both can be true: <c>health minister</c>, <c>labour minister</c>; <c>his former aide</c>, <c>his former communications director</c>.</summary>
internal static class RolesApart
{
    private const double OtherTitle = 0.5;
    private const double OtherField = 0.45;
    private const double OtherBody = 0.5;
    private const double OtherNoun = 0.2;
    private const string Former = "former";
    private const int NearPast = 6;
    private static readonly HashSet<string> PastFrames = ["then", "under", "administration", "tenure", "era", "short-lived", "onetime", "one-time", "ex", "past", "previously", "formerly"];

    private static readonly CueLexicon Losses = CueLexicon.Load("Roles.losses.txt");

    // the chief of a department is its secretary, that of a police force its commissioner; a president is an executive
    private static readonly HashSet<string> AnyOffice = ["head", "executive", "official"];

    private static readonly HashSet<string> Servants = ["adviser", "advisor", "aide", "assistant", "attorney", "lawyer", "counsel", "counselor", "chief of staff", "strategist", "bodyguard", "confidant"];

    // what somebody is for a time or to somebody, beside any office
    private static readonly HashSet<string> Standings = ["democrat", "republican", "conservative", "liberal", "socialist", "independent", "progressive", "defender", "graduate", "native", "successor", "predecessor", "donor", "billionaire", "millionaire", "loyalist", "candidate", "nominee", "hopeful", "contender", "frontrunner", "favourite", "favorite", "challenger", "rival", "opponent", "ally", "critic", "friend", "supporter", "hero", "suspect", "victim", "witness", "celebrity", "star", "legend", "icon", "mogul", "heir", "heiress", "philanthropist", "refugee", "migrant", "immigrant", "protester", "resident", "survivor"];

    /// <summary>What the rule holds its own reading for; 0 where the titles are not two.</summary>
    public static double Certain(RoleValue a, RoleValue b)
    {
        RoleDescription left = a.Description, right = b.Description;
        if (a.RoleKind == RoleKind.Affiliation || b.RoleKind == RoleKind.Affiliation)
        {
            // what somebody was elsewhere says nothing of where he is
            return a.CompareTo(b) == ValueComparison.Unknown && !IsPast(left) && !IsPast(right) && !left.Ranks.Contains("former") && !right.Ranks.Contains("former") ? OtherBody : 0;
        }

        if (a.RoleKind != RoleKind.Title || b.RoleKind != RoleKind.Title)
        {
            return 0;
        }

        if (ServeOne(left, right) || Legislators.AreOneSeat(left, right) || Speakers.Are(left, right) || RoleComparer.IsDeed(left) || RoleComparer.IsDeed(right) || IsPast(left) || IsPast(right))
        {
            return 0;
        }

        // what somebody was and what he is are two things
        if (left.Ranks.Contains("former") != right.Ranks.Contains("former"))
        {
            return 0;
        }

        // "the nominee", "the challenger": one may be both
        if (IsStanding(left) || IsStanding(right))
        {
            return 0;
        }

        return a.CompareTo(b) switch
        {
            ValueComparison.Unknown => left.Office != right.Office ? OtherTitle : HaveOtherDetails(left, right) ? OtherField : 0,
            ValueComparison.Compatible => HaveOtherDetails(left, right) ? OtherField : left.Noun != right.Noun && left.Office != right.Office && !IsDoing(left) && !IsDoing(right) && !AnyOffice.Contains(left.Office) && !AnyOffice.Contains(right.Office) ? OtherNoun : 0,
            _ => 0,
        };
    }

    // "the challenger", "sister Ana Ruiz"
    private static bool IsStanding(RoleDescription role) => Standings.Contains(role.Noun) || Offices.Kinship(role.Noun) is not null;

    /// <summary>Whether both serve somebody in one post: <c>the mayor's chief of staff</c> serves the town hall, and an attorney may be personal and outside.</summary>
    public static bool ServeOne(RoleDescription a, RoleDescription b) =>
        a.Office == b.Office && a.Ranks.SequenceEqual(b.Ranks) && (Servants.Contains(a.Office) || Servants.Contains(a.Noun) || (IsOfStaff(a) && IsOfStaff(b)));

    // "chief of staff"
    private static bool IsOfStaff(RoleDescription role) => role.Affiliation.Contains("staff", StringComparer.Ordinal);

    /// <summary>"Defeated Governor Ruiz", "a win over former Governor Ruiz": who loses an office was in it then and is out of it now; so was who held it under somebody.</summary>
    public static bool AreOfLoss(FactPair pair, RoleValue a, RoleValue b) =>
        a.Description.Office == b.Description.Office && a.Description.Ranks.Contains(Former) != b.Description.Ranks.Contains(Former)
        && a.Description.Ranks.Where(rank => rank != Former).SequenceEqual(b.Description.Ranks.Where(rank => rank != Former))
        && (Loses(pair.A, a) || Loses(pair.B, b) || IsOfPast(pair.A, a) || IsOfPast(pair.B, b));

    // "Ruiz, then the mayor", "the secretary of state under President Gomes": an office of a time that is over, told without "former"
    private static bool IsOfPast(AnalyzedSentence sentence, RoleValue role)
    {
        int start = Math.Max(0, Math.Min(role.Words.Start, role.HolderHead) - NearPast), end = Math.Min(sentence.Words.Count, Math.Max(role.Words.End, role.HolderHead + 1) + NearPast);
        return !role.Description.Ranks.Contains(Former) && Enumerable.Range(start, end - start).Any(i => PastFrames.Contains(sentence.Words[i].Lemma));
    }

    // the verb or noun that the name hangs on
    private static bool Loses(AnalyzedSentence sentence, RoleValue role)
    {
        int head = sentence.Words[role.HolderHead].Head;
        return head >= 0 && Losses.Contains(sentence.Words[head]);
    }

    /// <summary>Whether the sentence gives the holder, beside this title, the office of the other: <c>Treasurer Ruiz, who was named acting director</c>, against <c>director Ruiz</c>. Only the two that match are then compared.</summary>
    public static bool AreGivenBeside(AnalyzedSentence sentence, RoleValue role, RoleValue other) =>
        role.Description.Office != other.Description.Office
        && sentence.Values.Roles.Any(second => second != role && second.RoleKind == RoleKind.Title && second.HolderHead == role.HolderHead && second.Description.Office == other.Description.Office);

    /// <summary>Each of the two is narrowed by a word that the other lacks; places and initials of the other's words do not count.</summary>
    private static bool HaveOtherDetails(RoleDescription a, RoleDescription b)
    {
        string[] left = [.. Details(a).Where(word => !RoleComparer.IsOfCountry(word, b) && !RoleComparer.IsPartyOfOne(word, b))], right = [.. Details(b).Where(word => !RoleComparer.IsOfCountry(word, a) && !RoleComparer.IsPartyOfOne(word, a))];
        // "the bureau's director" is the director of whatever bureau was named before
        bool isBodyOpen = left.All(PersonNouns.IsBareBody) != right.All(PersonNouns.IsBareBody);
        return left.Length > 0 && right.Length > 0 && !isBodyOpen && !left.Any(word => HasPartner(word, right)) && !right.Any(word => HasPartner(word, left));
    }

    private static string[] Details(RoleDescription role) =>
        [.. role.Fields.Concat(role.Affiliation).Where(word => Gazetteer.Default.Find(word).Count == 0 && Gazetteer.Default.FindDemonym(word).Count == 0)];

    private static bool HasPartner(string word, string[] others) =>
        RoleComparer.HasPartner(word, others) || Initialisms.Has(word, others) || others.Any(other => other.TrimEnd('s') == word.TrimEnd('s'));

    // "led the task force": one may have led many things
    private static bool IsPast(RoleDescription role) => role.Ranks.Contains("doing");

    private static bool IsDoing(RoleDescription role) => role.Ranks.Any(rank => rank is "doing" or "serving");
}
