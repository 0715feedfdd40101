using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Values.Roles;

/// <summary>Tells which common nouns describe people and which describe organisations.</summary>
internal static class PersonNouns
{
    private const double LeastShare = 0.4;
    private const double MostAnimal = 0.35;
    private static readonly HashSet<string> NoPeople = ["state", "party", "country", "place", "thing", "side", "head office", "body", "number", "case", "world", "area", "union", "home", "lock", "prop", "junior", "senior", "house", "force", "power", "reading", "plant"];
    private static readonly HashSet<string> Organisations =
    [
        "company", "firm", "group", "agency", "ministry", "department", "bank", "party", "club", "union", "airline", "carmaker", "automaker", "manufacturer", "maker", "retailer", "operator",
        "supplier", "charity", "university", "council", "commission", "committee", "court", "watchdog", "regulator", "broadcaster", "newspaper", "magazine", "team", "side", "association",
        "federation", "league", "hospital", "museum", "corporation", "authority", "government", "organisation", "organization", "institute", "foundation", "producer", "publisher", "brand",
        "chain", "miner", "insurer", "lender", "developer", "startup", "start-up", "giant", "business", "navy", "army", "police", "force", "parliament", "assembly", "senate", "network",
    ];

    private static readonly HashSet<string> BareBodies =
    [
        "group", "bureau", "agency", "department", "company", "firm", "organization", "organisation", "association", "union", "body", "site", "website", "network", "newspaper", "party", "committee", "campaign",
        "bank", "board", "service", "council", "charity", "club", "commission", "ministry", "office", "panel", "paper",
    ];

    /// <summary>Whether the noun stands for whatever body was named before: <c>the group</c>.</summary>
    public static bool IsBareBody(string lemma) => BareBodies.Contains(lemma);

    /// <summary>Whether the noun is used mostly of people.</summary>
    public static bool Contains(string lemma) =>
        (Offices.WithoutRank(lemma) is { Office: var office } && IsPersonNoun(office)) || IsPersonNoun(lemma);

    private static bool IsPersonNoun(string lemma) =>
        !NoPeople.Contains(lemma) && (IsPersonByUse(lemma) || Offices.IsOffice(lemma) || Offices.IsPost(lemma));

    private static bool IsPersonByUse(string lemma) =>
        WordNet.Default.ShareOf(SenseClass.NounAnimal, lemma, PartOfSpeech.Noun) < MostAnimal && WordNet.Default.ShareOf(SenseClass.NounPerson, lemma, PartOfSpeech.Noun) >= LeastShare;

    /// <summary>Whether the word is a noun used mostly of people.</summary>
    public static bool Contains(Word word) => Contains(WordNet.Default.LemmaOf(word).ToLowerInvariant());

    /// <summary>Whether the noun is used of companies, authorities and other bodies.</summary>
    public static bool IsOrganisation(string lemma) =>
        Organisations.Contains(lemma) || WordNet.Default.IsHypernym("organization", lemma, PartOfSpeech.Noun, maxDepth: 7, maxSense: 1);
}
