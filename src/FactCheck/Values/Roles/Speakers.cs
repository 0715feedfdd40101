namespace FactCheck.Values.Roles;

/// <summary>Those who speak for somebody: the director of communications is his spokeswoman, and who speaks for the office speaks for its holder.</summary>
internal static class Speakers
{
    private const string Spokesman = "spokesman";
    private static readonly HashSet<string> PressPosts = ["director", "head", "officer", "manager", "secretary", "aide", "adviser", "assistant", "coordinator", "representative", "official", "president", "executive", "strategist", "liaison", "specialist", "staffer", "operative"];
    private static readonly HashSet<string> PressWords = ["communication", "communications", "press", "media", "messaging", "publicity"];

    /// <summary>Whether one is called a spokesman and the other one too, or the holder of a post that speaks to the press.</summary>
    public static bool Are(RoleDescription a, RoleDescription b) => (IsSpokesman(a) && (IsSpokesman(b) || IsOfPress(b))) || (IsSpokesman(b) && IsOfPress(a));

    private static bool IsSpokesman(RoleDescription role) => role.Office == Spokesman;

    private static bool IsOfPress(RoleDescription role)
    {
        HashSet<string> words = [.. role.Fields, .. role.Affiliation];
        bool isOfPublic = words.Contains("public") && words.Overlaps(["affair", "affairs", "relation", "relations", "information"]);
        return PressPosts.Contains(role.Office[(role.Office.LastIndexOf(' ') + 1)..]) && (isOfPublic || words.Overlaps(PressWords));
    }
}
