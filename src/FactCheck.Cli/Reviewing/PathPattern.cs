namespace FactCheck.Cli.Reviewing;

/// <summary>Patterns of paths: <c>*</c> within a folder's name, <c>?</c> one character, <c>**</c> over any number of folders.</summary>
internal static class PathPattern
{
    private const string AnyFolders = "**";

    /// <summary>Whether the whole path, with forward slashes, is of the pattern.</summary>
    public static bool Matches(string pattern, string path) => MatchParts(pattern.Split('/'), path.Split('/'));

    private static bool MatchParts(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
        {
            return path.IsEmpty;
        }

        if (pattern[0] == AnyFolders)
        {
            while (pattern.Length > 1 && pattern[1] == AnyFolders)
            {
                pattern = pattern[1..];
            }

            for (int skipped = 0; skipped <= path.Length; skipped++)
            {
                if (MatchParts(pattern[1..], path[skipped..]))
                {
                    return true;
                }
            }

            return pattern.Length == 1;
        }

        return !path.IsEmpty && MatchName(pattern[0], path[0]) && MatchParts(pattern[1..], path[1..]);
    }

    /// <summary>One name, in time proportional to both lengths' product: on a mismatch the last star takes one character more.</summary>
    private static bool MatchName(string pattern, string name)
    {
        int p = 0, n = 0, star = -1, taken = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                taken = n;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n]))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++taken;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).IndexOfAnyExcept('*') < 0;
    }
}
