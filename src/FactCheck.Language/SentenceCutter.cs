namespace FactCheck.Language;

/// <summary>Cuts sentences that are too long for the encoder, where a clause ends if possible.</summary>
internal static class SentenceCutter
{
    /// <summary>Where the part that begins at <paramref name="first"/> ends.</summary>
    /// <param name="words">The sentence's words.</param>
    /// <param name="pieceEnds">Pieces up to and including each word.</param>
    /// <param name="first">First word of the part.</param>
    /// <param name="limit">Pieces that fit.</param>
    public static int EndOfPart(string[] words, List<int> pieceEnds, int first, int limit)
    {
        int before = first == 0 ? 0 : pieceEnds[first - 1];
        if (words.Length == 0 || pieceEnds[^1] - before <= limit)
        {
            return words.Length;
        }

        int end = first + 1;
        while (pieceEnds[end] - before <= limit)
        {
            end++;
        }

        int middle = first + ((end - first) / 2);
        int best = end;
        int bestRank = 0;
        for (int cut = end; cut > middle; cut--)
        {
            int rank = Rank(words[cut - 1], words[cut]);
            if (rank > bestRank)
            {
                (best, bestRank) = (cut, rank);
            }
        }

        return best;
    }

    /// <summary>How good a place between two words is: 3 after a stop, 2 after a comma or dash, 1 before a word that often begins a clause.</summary>
    private static int Rank(string left, string right) => left switch
    {
        ";" or ":" or "." or "!" or "?" => 3,
        "," or "–" or "—" or "--" or ")" => 2,
        _ => right is "and" or "but" or "or" or "which" or "that" or "who" or "because" or "while" or "when" or "where" or "as" or "if" ? 1 : 0,
    };
}
