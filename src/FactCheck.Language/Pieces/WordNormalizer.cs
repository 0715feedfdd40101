using System.Globalization;
using System.Text;

namespace FactCheck.Language.Pieces;

/// <summary>BERT's normaliser: a word as it is looked up, split where white space or punctuation splits it.</summary>
internal static class WordNormalizer
{
    /// <summary>Normalises a word.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="output">Receives code points; a negative number ends a part.</param>
    public static void Normalize(ReadOnlySpan<char> word, List<int> output)
    {
        output.Clear();
        Span<int> parts = stackalloc int[3];
        foreach (Rune rune in word.EnumerateRunes())
        {
            int codePoint = rune.Value;
            if (codePoint < 0x80)
            {
                Append(codePoint, output);
                continue;
            }

            if (IsDropped(rune))
            {
                continue;
            }

            bool isIdeograph = IsIdeograph(codePoint);
            if (isIdeograph)
            {
                EndPart(output);
            }

            if (Decompositions.TryDecompose(codePoint, parts, out int count))
            {
                foreach (int part in parts[..count])
                {
                    Append(part, output);
                }
            }
            else
            {
                Append(codePoint, output);
            }

            if (isIdeograph)
            {
                EndPart(output);
            }
        }

        EndPart(output);
    }

    private static void Append(int codePoint, List<int> output)
    {
        if (codePoint < 0x80)
        {
            AppendAscii((char)codePoint, output);
            return;
        }

        Rune rune = new(codePoint);
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.NonSpacingMark:
                break;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                EndPart(output);
                break;
            case UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation:
                AppendAlone(codePoint, output);
                break;
            default:
                output.Add(Rune.ToLowerInvariant(rune).Value);
                break;
        }
    }

    private static void AppendAscii(char character, List<int> output)
    {
        if (char.IsAsciiLetterOrDigit(character))
        {
            output.Add(char.ToLowerInvariant(character));
        }
        else if (character is ' ' or '\t' or '\n' or '\r')
        {
            EndPart(output);
        }
        else if (character is > ' ' and < '\x7F')
        {
            AppendAlone(character, output);
        }
    }

    private static void AppendAlone(int codePoint, List<int> output)
    {
        EndPart(output);
        output.Add(codePoint);
        EndPart(output);
    }

    private static void EndPart(List<int> output)
    {
        if (output.Count > 0 && output[^1] >= 0)
        {
            output.Add(-1);
        }
    }

    private static bool IsDropped(Rune rune) =>
        rune.Value == 0xFFFD
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;

    private static bool IsIdeograph(int codePoint) => codePoint
        is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x2A6DF) or (>= 0x2A700 and <= 0x2B73F)
        or (>= 0x2B740 and <= 0x2B81F) or (>= 0x2B820 and <= 0x2CEAF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);
}
