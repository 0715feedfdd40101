namespace FactCheck.Values.Roles;

/// <summary>Members of a parliament hold its posts beside their seat: a senator is the majority leader, a representative the chairman of a committee, and the leader of a party that of its group in the chamber.</summary>
internal static class Legislators
{
    private static readonly HashSet<string> Seats = ["senator", "congressman", "lawmaker", "councillor", "deputy", "assemblyman", "delegate", "democrat", "republican", "conservative"];
    private static readonly HashSet<string> Chambers =
        ["senate", "house", "parliament", "congress", "assembly", "legislature", "chamber", "commons", "lords", "caucus", "conference", "committee", "panel", "subcommittee", "majority", "minority", "opposition", "party", "gop", "democratic", "republican", "conservative", "labour", "liberal", "parliamentary", "congressional", "state"];

    /// <summary>Whether the two may be the seat and the post, or two names of the post, of one member.</summary>
    public static bool AreOneSeat(RoleDescription a, RoleDescription b) =>
        (IsSeat(a) && (IsSeat(b) || IsPost(b))) || (IsSeat(b) && IsPost(a)) || (IsPost(a) && IsPost(b) && (a.Office == b.Office || IsOfParty(a) || IsOfParty(b)) && !AreOpposite(a, b));

    private static bool IsSeat(RoleDescription role) => Seats.Contains(role.Office);

    private static bool IsPost(RoleDescription role) =>
        role.Noun is "speaker" or "whip" || (role.Noun is "leader" or "president" or "chair" or "chairman" or "chairwoman" or "member" && role.Fields.Concat(role.Affiliation).Any(Chambers.Contains));

    private static bool IsOfParty(RoleDescription role) => role.Noun == "leader" && Words(role).Any(word => word is "democratic" or "republican" or "party");

    // the leaders of the majority and of the minority are two, as are those of two chambers
    private static bool AreOpposite(RoleDescription a, RoleDescription b) =>
        Has(a, b, "majority", "minority") || Has(a, b, "senate", "house") || Has(a, b, "democratic", "republican");

    private static bool Has(RoleDescription a, RoleDescription b, string one, string other) =>
        (Words(a).Contains(one) && Words(b).Contains(other)) || (Words(a).Contains(other) && Words(b).Contains(one));

    private static IEnumerable<string> Words(RoleDescription role) => role.Fields.Concat(role.Affiliation);
}
