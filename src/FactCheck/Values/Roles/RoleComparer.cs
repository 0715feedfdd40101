using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Places;

namespace FactCheck.Values.Roles;

/// <summary>Compares what two phrases say of one holder.</summary>
internal static class RoleComparer
{
    private const int LeastSlip = 7;

    private static readonly HashSet<string> StrictRanks = ["former", "acting", "deputy", "assistant", "associate", "co", "shadow", "honorary", "trainee"];
    private static readonly HashSet<string> AnyPerson =
    [
        "man", "woman", "boy", "girl", "person", "resident", "citizen", "employee", "worker", "official", "politician", "expert", "executive", "suspect", "victim", "witness", "survivor",
        "leader", "figure", "member", "specialist", "celebrity", "star", "veteran", "native", "national", "local", "colleague", "aide", "professional", "staffer", "defendant", "accused", "democrat", "republican", "conservative", "liberal", "socialist",
    ];

    private static readonly HashSet<string> Parties = ["republican", "democratic", "democrat", "gop", "conservative", "liberal", "independent", "progressive", "socialist", "libertarian", "labour", "tory", "centrist", "moderate", "right-wing", "left-wing", "far-right", "far-left"];

    // the words of names of countries that are written short
    private static readonly HashSet<string> CountryWords = ["us", "u", "s", "usa", "united", "states", "state", "uk", "k", "kingdom", "america"];
    // what somebody has done or is said to have done: no office, and every report puts it in its own words
    private static readonly HashSet<string> Deeds =
    [
        "leaker", "whistleblower", "whistle-blower", "fugitive", "defector", "deserter", "traitor", "spy", "dissident", "exile", "killer", "murderer", "gunman", "shooter", "bomber", "attacker", "assassin", "arsonist", "robber",
        "thief", "burglar", "rapist", "molester", "abuser", "kidnapper", "hijacker", "hacker", "fraudster", "swindler", "conman", "smuggler", "trafficker", "dealer", "kingpin", "felon", "convict", "criminal", "offender",
        "inmate", "prisoner", "detainee", "hostage", "captive", "terrorist", "extremist", "militant", "jihadist", "radical", "conspirator", "plotter", "mastermind", "ringleader", "provocateur", "troll", "theorist",
    ];

    private static readonly HashSet<string> Heads = ["head", "chief", "leader", "boss", "commander"];
    private static readonly HashSet<string> LifeTitles = ["general", "admiral", "colonel", "major", "lieutenant", "sergeant", "brigadier", "professor", "commodore"];
    private static readonly HashSet<string> Leaders =
        ["head", "chief", "leader", "boss", "governor", "director", "president", "minister", "mayor", "executive", "commander", "chair", "commissioner", "general", "manager", "prefect", "superintendent", "coach", "captain", "premier", "founder", "owner", "principal", "secretary"];

    private static readonly string[] Lessening = ["under", "vice-", "vice ", "sub-", "sub", "lieutenant "];

    /// <summary>Whether the phrase names a deed, not an office: <c>fugitive leaker</c>.</summary>
    public static bool IsDeed(RoleDescription role) => Deeds.Contains(role.Noun);

    /// <summary>The verdict.</summary>
    public static ValueComparison Compare(RoleDescription a, RoleDescription b)
    {
        if (a.Kind == RoleKind.Affiliation || b.Kind == RoleKind.Affiliation)
        {
            return BodyComparer.Compare(a, b);
        }

        if (a.Kind != b.Kind)
        {
            return a.Kind is RoleKind.Title or RoleKind.Kinship && b.Kind is RoleKind.Title or RoleKind.Kinship ? ValueComparison.Unknown : ValueComparison.Incomparable;
        }

        return a.Kind switch
        {
            RoleKind.Age => a.Age == b.Age ? ValueComparison.Equal : ValueComparison.Conflict,
            RoleKind.Nationality => CompareCountries(a.Countries, b.Countries),
            RoleKind.Origin => CompareOrigins(a.Office, b.Office),
            RoleKind.Kinship => CompareKinship(a, b),
            _ => CompareTitles(a, b),
        };
    }

    // "of Hillview", "of North Wales": of a name that the gazetteer lacks nobody knows where it lies
    private static ValueComparison CompareOrigins(string a, string b)
    {
        ValueComparison comparison = a == b ? ValueComparison.Equal : PlaceComparer.CompareNames(a, b);
        bool isOpen = IsArea(a) || IsArea(b);
        return comparison == ValueComparison.Conflict && isOpen ? ValueComparison.Unknown : comparison;
    }

    private static bool IsArea(string name) => name.Contains(' ', StringComparison.Ordinal) && PlaceWords.DirectionOf(name[..name.IndexOf(' ', StringComparison.Ordinal)]) is not null && Gazetteer.Default.Find(name).Count == 0;

    private static ValueComparison CompareCountries(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return ValueComparison.Unknown;
        }

        if (a.Intersect(b).Any())
        {
            return ValueComparison.Equal;
        }

        bool contained = a.Any(outer => b.Any(inner => Gazetteer.Default.Contains(outer, inner) || Gazetteer.Default.Contains(inner, outer)));
        return contained ? ValueComparison.Compatible : ValueComparison.Conflict;
    }

    private static ValueComparison CompareKinship(RoleDescription a, RoleDescription b)
    {
        if (a.Office == b.Office)
        {
            return ValueComparison.Equal;
        }

        (string Form, char Gender, string Group)? kinA = Offices.Kinship(a.Noun);
        (string Form, char Gender, string Group)? kinB = Offices.Kinship(b.Noun);
        if (kinA?.Group != kinB?.Group)
        {
            // a sister of the one is the daughter of another
            return a.Affiliation.Intersect(b.Affiliation).Any() || (a.Affiliation.Count == 0 && b.Affiliation.Count == 0) ? ValueComparison.Conflict : ValueComparison.Unknown;
        }

        bool open = (kinA?.Gender == '-' || kinB?.Gender == '-') && (kinA?.Form == kinA?.Group || kinB?.Form == kinB?.Group);
        return open ? ValueComparison.Compatible : ValueComparison.Conflict;
    }

    private static ValueComparison CompareTitles(RoleDescription a, RoleDescription b)
    {
        // "was deputy mayor until his promotion"
        bool isTimeOpen = a.Ranks.Contains("earlier") != b.Ranks.Contains("earlier");
        if (IsLesser(a.Office, b.Office) || IsLesser(b.Office, a.Office))
        {
            return !isTimeOpen && CompareDetails(a with { Office = b.Office }, b) is ValueComparison.Equal or ValueComparison.Compatible ? ValueComparison.Conflict : ValueComparison.Unknown;
        }

        if (Deeds.Contains(a.Noun) && Deeds.Contains(b.Noun))
        {
            return a.Office == b.Office ? ValueComparison.Compatible : ValueComparison.Unknown;
        }

        bool same = a.Office == b.Office || LastWord(a.Office) == LastWord(b.Office) || Thesaurus.Default.AreSynonyms(a.Office, b.Office, PartOfSpeech.Noun);
        bool ranksDiffer = AreRanksApart(WithoutDeputy(a), WithoutDeputy(b)) && !(LifeTitles.Contains(a.Office) && LifeTitles.Contains(b.Office));
        if (same && ranksDiffer && (isTimeOpen || AreOtherJobs(a, b)))
        {
            return ValueComparison.Unknown;
        }

        if (same && !ranksDiffer && AreOtherPortfolios(a, b))
        {
            return ValueComparison.Conflict;
        }

        if (same)
        {
            return ranksDiffer ? ValueComparison.Conflict : a.Office == b.Office ? CompareDetails(a, b) : CompareDetails(WithOfficeAsField(a), WithOfficeAsField(b));
        }

        if (Speakers.Are(a, b))
        {
            return ranksDiffer ? ValueComparison.Unknown : ValueComparison.Compatible;
        }

        bool exclude = (Offices.Exclude(a.Office, b.Office) && !AreOfDepartment(a, b)) || Thesaurus.Default.AreContrasts(a.Office, b.Office, PartOfSpeech.Noun);
        if (exclude)
        {
            return !ranksDiffer && CompareDetails(a, b) != ValueComparison.Unknown ? ValueComparison.Conflict : ValueComparison.Unknown;
        }

        if (AnyPerson.Contains(a.Office) || AnyPerson.Contains(b.Office) || IsMoreGeneral(a.Noun, b.Noun) || IsMoreGeneral(b.Noun, a.Noun))
        {
            return ranksDiffer ? ValueComparison.Unknown : ValueComparison.Compatible;
        }

        bool isHead = (Heads.Contains(a.Office) && Leaders.Contains(LastWord(b.Office))) || (Heads.Contains(b.Office) && Leaders.Contains(LastWord(a.Office)));
        if (isHead)
        {
            bool areOfSame = CompareDetails(a, b) is ValueComparison.Equal or ValueComparison.Compatible;
            bool areSame = Heads.Contains(a.Office) | a.Office is "chair" && Heads.Contains(b.Office) | b.Office is "chair" && a.Affiliation.Intersect(b.Affiliation).Any(word => Gazetteer.Default.Find(word).Count == 0);
            return !areOfSame ? ValueComparison.Unknown : !ranksDiffer ? ValueComparison.Compatible : areSame ? ValueComparison.Conflict : ValueComparison.Unknown;
        }

        return ValueComparison.Unknown;
    }

    // "the health minister", "the minister for labour", wherever the portfolio stands
    private static bool AreOtherPortfolios(RoleDescription a, RoleDescription b)
    {
        string[] left = Portfolio(a), right = Portfolio(b);
        return a.Office == b.Office && a.Office is "minister" or "secretary" or "undersecretary" && left.Length > 0 && right.Length > 0 && !left.Any(word => HasPartner(word, right) || Initialisms.Has(word, right)) && !right.Any(word => HasPartner(word, left) || Initialisms.Has(word, left));
    }

    private static string[] Portfolio(RoleDescription role) =>
        [.. role.Fields.Concat(role.Affiliation).Where(word => !CountryWords.Contains(word) && !PersonNouns.IsBareBody(word) && word is not ("affairs" or "affair" or "state" or "cabinet" or "government") && Gazetteer.Default.Find(word).Count == 0 && Gazetteer.Default.FindDemonym(word).Count == 0)];

    // the head of a department is its secretary
    private static bool AreOfDepartment(RoleDescription a, RoleDescription b) =>
        (a.Office, b.Office) is ("head", "secretary") or ("secretary", "head") && a.Affiliation.Concat(b.Affiliation).Any(word => word is "department" or "ministry");

    // "former counsel to the mayor", "a lawyer at the bank": what somebody was elsewhere says nothing of what he is
    private static bool AreOtherJobs(RoleDescription a, RoleDescription b) =>
        a.Ranks.Contains("former") != b.Ranks.Contains("former") && ((a.Affiliation.Count > 0 && b.Affiliation.Count > 0 && CompareDetails(a, b with { Office = a.Office }) is ValueComparison.Unknown or ValueComparison.Conflict) || AreOfOtherThings(a, b));

    // "former chairwoman of the caucus", "the new convention chair"
    private static bool AreOfOtherThings(RoleDescription a, RoleDescription b)
    {
        string[] left = [.. a.Fields.Concat(a.Affiliation)], right = [.. b.Fields.Concat(b.Affiliation)];
        return left.Length > 0 && right.Length > 0 && !left.Any(word => HasPartner(word, right) || Initialisms.Has(word, right)) && !right.Any(word => HasPartner(word, left) || Initialisms.Has(word, left));
    }

    // undersecretary, vice president, lieutenant commander beside secretary, president, commander
    private static bool IsLesser(string lesser, string office) =>
        office.Length > 0 && lesser.Length > office.Length && lesser.EndsWith(office, StringComparison.Ordinal) && Lessening.Contains(lesser[..^office.Length], StringComparer.Ordinal);

    // a deputy spokesman speaks for the body too
    private static RoleDescription WithoutDeputy(RoleDescription role) =>
        role.Office == "spokesman" ? role with { Ranks = [.. role.Ranks.Where(rank => rank is not ("deputy" or "assistant"))] }
        : role.Office is "justice" or "judge" ? role with { Ranks = [.. role.Ranks.Where(rank => rank != "associate")] } : role;

    private static string LastWord(string office) => office[(office.LastIndexOf(' ') + 1)..];

    private static RoleDescription WithOfficeAsField(RoleDescription role)
    {
        int space = role.Office.LastIndexOf(' ');
        return space < 0 ? role : role with { Fields = [.. role.Fields, .. role.Office[..space].Split(' ').Where(word => Offices.Rank(word) is null)] };
    }

    private static ValueComparison CompareDetails(RoleDescription a, RoleDescription b)
    {
        List<string> allA = [.. a.Fields, .. a.Affiliation];
        List<string> allB = [.. b.Fields, .. b.Affiliation];
        // "one agency commissioner" is a commissioner of whatever agency was named before
        bool fieldsA = a.Fields.All(field => HasPartner(field, allB) || IsPartyOfOne(field, b) || IsOfCountry(field, b) || (PersonNouns.IsBareBody(field) && b.Affiliation.Count > 0));
        bool fieldsB = b.Fields.All(field => HasPartner(field, allA) || IsPartyOfOne(field, a) || IsOfCountry(field, a) || (PersonNouns.IsBareBody(field) && a.Affiliation.Count > 0));
        bool areOpposite = a.Fields.Any(one => b.Fields.Any(two => Thesaurus.Default.AreAntonyms(one, two, PartOfSpeech.Adj)));
        if (areOpposite || (!fieldsA && !fieldsB && IsNarrowing(a) && IsNarrowing(b)))
        {
            return ValueComparison.Conflict;
        }

        if (a.Countries.Count > 0 && b.Countries.Count > 0 && CompareCountries(a.Countries, b.Countries) == ValueComparison.Conflict)
        {
            return ValueComparison.Conflict;
        }

        ValueComparison affiliation = CompareAffiliations(a, b, allA, allB);
        if (affiliation is ValueComparison.Unknown or ValueComparison.Conflict)
        {
            return affiliation;
        }

        bool equal = fieldsA && fieldsB && a.Ranks.SequenceEqual(b.Ranks) && a.Office == b.Office && affiliation == ValueComparison.Equal;
        return equal ? ValueComparison.Equal : ValueComparison.Compatible;
    }

    /// <summary>A U.S. judge is a federal judge.</summary>
    public static bool IsOfCountry(string field, RoleDescription other) => field == "federal" && other.Countries.Count > 0;

    /// <summary>"The Republican attorney general", "the state attorney general": a party narrows no office, unless both name one.</summary>
    public static bool IsPartyOfOne(string field, RoleDescription other) => Parties.Contains(field) && !other.Fields.Any(Parties.Contains);

    private static ValueComparison CompareAffiliations(RoleDescription a, RoleDescription b, List<string> allA, List<string> allB)
    {
        if (a.Affiliation.Count == 0 || b.Affiliation.Count == 0)
        {
            return a.Affiliation.Count == b.Affiliation.Count ? ValueComparison.Equal : ValueComparison.Compatible;
        }

        if (a.Countries.Intersect(b.Countries).Any())
        {
            // "U.S. marshal", "the United States marshal for the district of Ohio"
            string[] narrowA = [.. a.Affiliation.Where(word => !CountryWords.Contains(word))], narrowB = [.. b.Affiliation.Where(word => !CountryWords.Contains(word))];
            if (narrowA.Length == 0 || narrowB.Length == 0)
            {
                return narrowA.Length == narrowB.Length ? ValueComparison.Equal : ValueComparison.Compatible;
            }
        }

        bool inB = a.Affiliation.All(word => HasPartner(word, allB));
        bool inA = b.Affiliation.All(word => HasPartner(word, allA));
        if (inA && inB)
        {
            return ValueComparison.Equal;
        }

        if (inA || inB)
        {
            return ValueComparison.Compatible;
        }

        // "the group's chief executive"
        if (a.Affiliation.All(PersonNouns.IsBareBody) != b.Affiliation.All(PersonNouns.IsBareBody))
        {
            return ValueComparison.Compatible;
        }

        bool sameSort = a.Affiliation.Intersect(b.Affiliation).Any(PersonNouns.IsOrganisation);
        bool overlap = a.Affiliation.Any(word => !PersonNouns.IsOrganisation(word) && HasPartner(word, allB));
        return overlap ? ValueComparison.Compatible : sameSort ? ValueComparison.Conflict : ValueComparison.Unknown;
    }

    /// <summary>Whether a word that narrows one phrase stands, in whatever form, among those that narrow another: <c>Turkish</c>, <c>Turkey</c>.</summary>
    public static bool HasPartner(string word, IReadOnlyCollection<string> others) =>
        others.Any(other => word == other || AreSlips(word, other) || Offices.AreOneField(word, other) || Thesaurus.Default.AreSynonyms(word, other, PartOfSpeech.Noun) || WordNet.Default.AreDerived(word, PartOfSpeech.Adj, other, PartOfSpeech.Noun)
            || WordNet.Default.AreDerived(other, PartOfSpeech.Adj, word, PartOfSpeech.Noun) || IsCountryOf(word, other) || IsCountryOf(other, word));

    // "editorial", "editoral": one letter too few in a long word
    private static bool AreSlips(string a, string b)
    {
        (string longer, string shorter) = a.Length > b.Length ? (a, b) : (b, a);
        if (shorter.Length < LeastSlip || longer.Length != shorter.Length + 1 || longer[^1] == 's')
        {
            return false;
        }

        int first = longer.AsSpan().CommonPrefixLength(shorter);
        return longer.AsSpan(first + 1).SequenceEqual(shorter.AsSpan(first));
    }

    private static bool IsCountryOf(string demonym, string country)
    {
        IReadOnlyList<GazetteerPlace> places = Gazetteer.Default.FindDemonym(demonym);
        return places.Count > 0 && Gazetteer.Default.Find(country).Any(places.Contains);
    }

    private static bool IsNarrowing(RoleDescription role) => role.Fields.Any(field => WordNet.Default.Contains(field, PartOfSpeech.Noun));

    private static bool IsMoreGeneral(string general, string special) => WordNet.Default.IsHypernym(general, special, PartOfSpeech.Noun, maxDepth: 5, maxSense: 2);

    private static bool AreRanksApart(RoleDescription a, RoleDescription b)
    {
        // "who runs", "was mayor": the time of the office is left open
        string[] all = [.. a.Ranks, .. b.Ranks];
        bool isTimeOpen = all.Contains("doing") || all.Contains("then");
        bool isActingOpen = isTimeOpen || all.Contains("serving");
        return !StrictOf(a).Where(Counts).SequenceEqual(StrictOf(b).Where(Counts));

        bool Counts(string rank) => !((isTimeOpen && rank == "former") || (isActingOpen && rank == "acting"));
    }

    private static IEnumerable<string> StrictOf(RoleDescription role) => role.Ranks.Where(StrictRanks.Contains).Distinct();
}
