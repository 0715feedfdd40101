using FactCheck.Claims;
using FactCheck.Values.Entities;
using FactCheck.Values.Roles;

namespace FactCheck.Pairing;

/// <summary>Pairs sentences, however unlike, that give the age of one named person.</summary>
internal static class KnownAges
{
    /// <summary>The pairs that were not proposed, ordered by A, then B; of each person the first sentence of each report that gives the age.</summary>
    public static IReadOnlyList<SentencePair> Pairs(ArticleAnalysis a, ArticleAnalysis b, EntityLinks links, IReadOnlyList<SentencePair> proposed) =>
        KnownPeople.Pairs(a, b, links, proposed, static (_, sentence) => sentence.Values.Roles.Where(r => r.RoleKind == RoleKind.Age && r.Holder >= 0).Select(r => r.Holder));
}
