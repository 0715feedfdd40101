using System.Globalization;
using System.Text;

namespace FactCheck.Values.Entities;

/// <summary>Brings names to one form, so that spellings that differ only in accents, case, hyphens or points compare equal.</summary>
internal static class NameText
{
    private const int LongestName = 200;

    /// <summary>Lower case, without accents, points and possessive endings; hyphens and other marks become single spaces, a leading <c>Ft.</c>, <c>Mt.</c> or <c>St.</c> the full word. At most 200 characters are read.</summary>
    public static string Fold(ReadOnlySpan<char> name)
    {
        string decomposed = name[..Math.Min(name.Length, LongestName)].ToString().Normalize(NormalizationForm.FormD);
        StringBuilder folded = new(decomposed.Length);
        for (int i = 0; i < decomposed.Length; i++)
        {
            char letter = decomposed[i];
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark || IsDropped(letter) || IsPossessive(decomposed, i))
            {
                continue;
            }

            if (char.IsLetterOrDigit(letter))
            {
                AppendLetter(folded, char.ToLowerInvariant(letter));
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }

            if (IsApostrophe(letter) && IsPossessive(decomposed, i + 1))
            {
                i++;
            }
        }

        return InFull(folded.ToString().TrimEnd());
    }

    /// <summary>Ft. Worth, Mt. Etna, St. Helens as Fort, Mount, Saint.</summary>
    private static string InFull(string name) =>
        name.StartsWith("ft ", StringComparison.Ordinal) ? string.Concat("fort", name.AsSpan(2))
        : name.StartsWith("mt ", StringComparison.Ordinal) ? string.Concat("mount", name.AsSpan(2))
        : name.StartsWith("st ", StringComparison.Ordinal) ? string.Concat("saint", name.AsSpan(2)) : name;

    /// <summary>The folded words of a name.</summary>
    public static string[] FoldWords(ReadOnlySpan<char> name) => Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsDropped(char letter) => letter is '.' or 'ʻ' or 'ʼ' || IsApostrophe(letter);

    private static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or '`';

    private static bool IsPossessive(string text, int at) =>
        at > 0 && at < text.Length && text[at] is 's' or 'S' && IsApostrophe(text[at - 1]) && at > 1 && char.IsLetterOrDigit(text[at - 2]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static void AppendLetter(StringBuilder folded, char letter)
    {
        switch (letter)
        {
            case 'ß': folded.Append("ss"); break;
            case 'ø': folded.Append('o'); break;
            case 'ł': folded.Append('l'); break;
            case 'đ' or 'ð': folded.Append('d'); break;
            case 'æ': folded.Append("ae"); break;
            case 'œ': folded.Append("oe"); break;
            case 'þ': folded.Append("th"); break;
            case 'ı': folded.Append('i'); break;
            default: folded.Append(letter); break;
        }
    }
}
