namespace FactCheck.Language.Tokenization;

/// <summary>Faces typed with punctuation, which are one word.</summary>
internal static class Emoticons
{
    private static readonly string[] Faces = [.. WordList.Lines("Tokenization/emoticons.txt").OrderByDescending(face => face.Length).ThenBy(face => face, StringComparer.Ordinal)];

    /// <summary>The end of the face that fills the run from <paramref name="start"/> up to closing marks, or <paramref name="start"/>.</summary>
    public static int Read(ReadOnlySpan<char> text, int start, int end)
    {
        foreach (string face in Faces)
        {
            if (text[start..end].StartsWith(face, StringComparison.Ordinal))
            {
                int after = start + face.Length;
                return after == end || (end - after == 1 && Characters.IsTerminator(text[after])) ? after : start;
            }
        }

        return start;
    }
}
