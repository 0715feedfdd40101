using System.Collections.Frozen;

namespace FactCheck.Language.Tokenization;

/// <summary>Endings of domain and file names.</summary>
internal static class Addresses
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains = WordList.Set("Tokenization/domains.txt");

    /// <summary>Whether a word after a stop ends an address or a file name.</summary>
    public static bool IsDomain(ReadOnlySpan<char> word) => Domains.Contains(word);
}
