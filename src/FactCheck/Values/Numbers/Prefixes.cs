using System.Collections.Frozen;

namespace FactCheck.Values.Numbers;

/// <summary>What may stand straight before a figure without making it part of a name.</summary>
internal static class Prefixes
{
    private static readonly FrozenSet<string> Currency = new[] { "us", "r", "a", "au", "c", "ca", "nz", "hk", "s", "rs", "rm", "kr", "usd", "eur", "gbp", "chf", "inr", "rp", "sek", "zł" }
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Open = new[] { "mid", "early", "late", "pre", "post", "sub", "under", "over", "up", "to", "than", "about", "non", "all", "per", "and", "or" }
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Letters that name a currency when a figure follows at once: <c>RM212</c>, <c>Rs500</c>.</summary>
    public static bool IsCurrencyLetters(string lower) => lower.Length > 1 && Currency.Contains(lower);

    /// <summary>Whether a figure after this word and a hyphen is still a figure: <c>mid-1980s</c>.</summary>
    public static bool IsOpenPrefix(string lower) => Open.Contains(lower);
}
