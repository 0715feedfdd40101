using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Quotations;

/// <summary>Takes quoted words apart for comparing.</summary>
internal static class QuotationTokens
{
    /// <summary>How many words of a quotation are compared.</summary>
    public const int MaxTokens = 400;

    private const int ShortestCompound = 6;
    private const int LongestAside = 60;
    private const int FewestDots = 3;
    private const string Numero = "No";
    private const string Number = "number";
    private static readonly FrozenDictionary<string, string> Spelling = Table("Quotations.spelling.txt");
    private static readonly FrozenDictionary<string, string> Contractions = Table("Quotations.contractions.txt");
    private static readonly FrozenDictionary<string, string> Phrases = Table("Quotations.phrases.txt");
    private static readonly CueLexicon FunctionWords = CueLexicon.Load("Quotations.function-words.txt");
    private static readonly CueLexicon IseWords = CueLexicon.Load("Quotations.ise-words.txt");

    public static IReadOnlyList<QuotationToken> Read(string text, TextSpan content)
    {
        List<QuotationToken> tokens = [];
        int i = content.Start;
        while (i < content.End && tokens.Count < MaxTokens)
        {
            char c = text[i];
            if (BracketedLetters(text, i, content) is int rest and > 0)
            {
                int end = WordEnd(text, rest, content.End);
                AddWord(text, TextSpan.FromBounds(i, end), tokens);
                i = end;
            }
            else if (char.IsLetter(c) && MaskedWords.ReadDashed(text, i, content.End, out TextSpan dashed) is { } masked)
            {
                tokens.Add(new QuotationToken(dashed, masked));
                i = dashed.End;
            }
            else if (char.IsLetterOrDigit(c))
            {
                int end = WordEnd(text, i, content.End);
                AddWord(text, TextSpan.FromBounds(i, end), tokens);
                i = end;
            }
            else if (c == '[' && text.IndexOf(']', i, content.End - i) is int close and >= 0)
            {
                AddAside(text, TextSpan.FromBounds(i, close + 1), tokens);
                i = close + 1;
            }
            else if (c == ']' && tokens.Count > 0)
            {
                // the quoted words begin inside a bracket
                TextSpan opened = TextSpan.FromBounds(tokens[0].Span.Start, i + 1);
                tokens.Clear();
                tokens.Add(new QuotationToken(opened, "[]", true));
                i++;
            }
            else if (c == '(' && AsideEnd(text, i, content.End) is int shut and > 0)
            {
                AddAside(text, TextSpan.FromBounds(i, shut), tokens);
                i = shut;
            }
            else if (DotsEnd(text, i, content.End) is int end and > 0)
            {
                tokens.Add(new QuotationToken(TextSpan.FromBounds(i, end), "…", true));
                i = end;
            }
            else
            {
                if (c is '%' or '&' or '$' or '€' or '£')
                {
                    tokens.Add(new QuotationToken(new TextSpan(i, 1), c == '&' ? "and" : c.ToString()));
                }

                i++;
            }
        }

        return tokens;
    }

    // "…", "...", ". . .": the end of the dots of a gap that begins here, 0 where none does
    private static int DotsEnd(string text, int start, int limit)
    {
        int dots = 0, end = start;
        for (int i = start; i < limit && text[i] is '.' or '…' or ' '; i++)
        {
            // dots stand side by side or with one blank between them
            if (text[i] == ' ' && (i == start || text[i - 1] == ' '))
            {
                break;
            }

            dots += text[i] switch { '.' => 1, '…' => FewestDots, _ => 0 };
            end = text[i] == ' ' ? end : i + 1;
        }

        return dots >= FewestDots ? end : 0;
    }

    /// <summary>The words with two neighbours in one where the other quotation has them so: <c>work force</c>, <c>workforce</c>.</summary>
    public static IReadOnlyList<QuotationToken> Join(IReadOnlyList<QuotationToken> tokens, IReadOnlyList<QuotationToken> other)
    {
        HashSet<string> forms = [.. other.Where(t => t.Form.Length >= ShortestCompound).Select(t => t.Form)];
        List<QuotationToken>? joined = null;
        for (int i = 0; i < tokens.Count; i++)
        {
            bool isCompound = i + 1 < tokens.Count && !tokens[i].IsGap && !tokens[i + 1].IsGap && tokens[i].Form.Length + tokens[i + 1].Form.Length >= ShortestCompound
                && !FunctionWords.Contains(tokens[i].Form) && !FunctionWords.Contains(tokens[i + 1].Form) && IsAmong(forms, tokens[i].Form, tokens[i + 1].Form);
            if (isCompound)
            {
                joined ??= [.. tokens.Take(i)];
                joined.Add(new QuotationToken(TextSpan.Union(tokens[i].Span, tokens[i + 1].Span), tokens[i].Form + tokens[i + 1].Form));
                i++;
            }
            else
            {
                joined?.Add(tokens[i]);
            }
        }

        return joined ?? tokens;
    }

    // also "hard-a**" for "hardass"
    private static bool IsAmong(HashSet<string> forms, string first, string second) =>
        forms.Contains(first + second) || (MaskedWords.IsMasked(second) && !MaskedWords.IsMasked(first) && forms.Any(other => MaskedWords.AreSame(first + second, other)));

    private static FrozenDictionary<string, string> Table(string path) =>
        CueLexicon.Load(path).Entries.ToFrozenDictionary(entry => entry.Text, entry => entry.Columns[0], StringComparer.Ordinal);

    // "these (local) managers": what stands in parentheses inside quotation marks is the report's, like what stands in brackets
    private static int AsideEnd(string text, int start, int limit)
    {
        // the quoted words may end inside
        int last = Math.Min(text.Length, limit + 1);
        int close = text.IndexOf(')', start, Math.Min(LongestAside, last - start));
        return close > start + 1 && char.IsLetter(text[start + 1]) ? Math.Min(close + 1, limit) : -1;
    }

    private static void AddAside(string text, TextSpan span, List<QuotationToken> tokens)
    {
        // "Tennesse (sic)": the word before it may be written as it should be
        bool isSic = tokens.Count > 0 && span.Text(text).AsSpan().Trim("()[]").Equals("sic", StringComparison.OrdinalIgnoreCase);
        TextSpan whole = isSic ? TextSpan.Union(tokens[^1].Span, span) : span;
        if (isSic)
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        tokens.Add(new QuotationToken(whole, "[]", true));
    }

    // "[T]hey": the index after the bracket around the first letters of a word, or −1; the quoted words may begin inside the bracket
    private static int BracketedLetters(string text, int at, TextSpan content)
    {
        int i = text[at] == '[' ? at + 1 : at == content.Start && at > 0 && text[at - 1] == '[' ? at : -1;
        if (i < 0)
        {
            return -1;
        }

        int first = i;
        while (i < content.End && char.IsLetter(text[i]))
        {
            i++;
        }

        return i > first && i + 1 < content.End && text[i] == ']' && char.IsLetter(text[i + 1]) ? i + 1 : -1;
    }

    // letters and digits, with apostrophes, points and commas between them; initials (F.B.I.); also apostrophes set off by stray spaces
    private static int WordEnd(string text, int start, int limit)
    {
        int i = start;
        while (i < limit)
        {
            char c = text[i];
            bool isInitial = c == '.' && char.IsUpper(text[i - 1]) && (i - 1 == start || text[i - 2] == '.');
            bool joins = IsApostrophe(c) || isInitial || (c is '.' or ',' && char.IsAsciiDigit(text[i - 1]));
            if (char.IsLetterOrDigit(c))
            {
                i++;
            }
            else if (isInitial && IsPossessive(text, i + 1, limit))
            {
                // "N.S.A.'s"
                i++;
            }
            else if (joins && i + 1 < limit && char.IsLetterOrDigit(text[i + 1]) && (IsApostrophe(c) || char.IsAsciiDigit(text[i + 1]) || (isInitial && char.IsUpper(text[i + 1]))))
            {
                i++;
            }
            else if (c == '*' && char.IsLetter(text[i - 1]) && MaskedWords.StarsEnd(text, i, limit) is int masked and > 0)
            {
                i = masked;
            }
            else if (c == ' ' && StrayClitic(text, i, limit) is int end and > 0)
            {
                return end;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static bool IsPossessive(string text, int at, int limit) =>
        at + 1 < limit && IsApostrophe(text[at]) && text[at + 1] == 's' && (at + 2 >= limit || !char.IsLetter(text[at + 2]));

    private static int StrayClitic(string text, int space, int limit)
    {
        int i = space + 1;
        if (i >= limit || !IsApostrophe(text[i]))
        {
            return -1;
        }

        i++;
        while (i < limit && text[i] == ' ')
        {
            i++;
        }

        int end = i;
        while (end < limit && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(i, end - i) is "s" or "t" or "re" or "ve" or "ll" or "d" or "m" ? end : -1;
    }

    // some writers and programs take the opening mark or an accent for an apostrophe
    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';

    private static void AddWord(string text, TextSpan span, List<QuotationToken> tokens)
    {
        foreach (string part in Expand(IsNumero(text, span) ? Number : Form(span.Text(text))))
        {
            string written = Spell(part);
            if (tokens.Count > 0 && Phrases.TryGetValue($"{tokens[^1].Form} {written}", out string? phrase))
            {
                tokens[^1] = new QuotationToken(TextSpan.Union(tokens[^1].Span, span), phrase);
                continue;
            }

            tokens.Add(new QuotationToken(span, written));
        }
    }

    // "the No. 1 priority" is said as "the number one priority" is written
    private static bool IsNumero(string text, TextSpan span) =>
        span.Length == Numero.Length && span.Text(text) == Numero && span.End + 1 < text.Length && text[span.End] == '.' && text.AsSpan(span.End + 1).TrimStart() is [var digit, ..] && char.IsAsciiDigit(digit);

    // lower case, one apostrophe, no accents, no points in initials
    private static string Form(string word)
    {
        StringBuilder letters = new(word.Length);
        foreach (char c in word.Normalize(NormalizationForm.FormD))
        {
            if (IsApostrophe(c))
            {
                letters.Append('\'');
            }
            else if (c is not (' ' or '[' or ']') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        string form = letters.ToString();
        return form.Length > 2 && char.IsLetter(form[0]) && form[1] == '.' ? form.Replace(".", "", StringComparison.Ordinal) : form;
    }

    private static string[] Expand(string form)
    {
        if (Contractions.TryGetValue(form, out string? full))
        {
            return full.Split(' ');
        }

        if (form.EndsWith("n't", StringComparison.Ordinal))
        {
            return [form[..^3], "not"];
        }

        foreach ((string clitic, string word) in (ReadOnlySpan<(string, string)>)[("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "'d"), ("'m", "am")])
        {
            if (form.EndsWith(clitic, StringComparison.Ordinal) && form.Length > clitic.Length)
            {
                return [form[..^clitic.Length], word];
            }
        }

        // "the Times' own", "the Times's own": two styles of one possessive
        if (form.EndsWith("s's", StringComparison.Ordinal))
        {
            return [form[..^2]];
        }

        bool hasClitic = form.EndsWith("'s", StringComparison.Ordinal) && form.Length > 2;
        return !hasClitic ? [form] : char.IsAsciiDigit(form[^3]) ? [form[..^2] + "s"] : [form[..^2], "'s"];
    }

    private static string Spell(string form)
    {
        if (Spelling.TryGetValue(form, out string? common))
        {
            return common;
        }

        if (IsOrdinal(form))
        {
            return form[..^2];
        }

        if (form.Length > 6 && !IseWords.Contains(form))
        {
            foreach (string ending in (ReadOnlySpan<string>)["ise", "ised", "ises", "ising", "isation", "isations", "iser", "isers"])
            {
                if (form.EndsWith(ending, StringComparison.Ordinal))
                {
                    return string.Concat(form.AsSpan(0, form.Length - ending.Length), "iz", ending.AsSpan(2));
                }
            }
        }

        return form.Contains(',', StringComparison.Ordinal) && char.IsAsciiDigit(form[0]) ? form.Replace(",", "", StringComparison.Ordinal) : form;
    }

    // "August 31st" is heard as "Aug. 31" is written
    private static bool IsOrdinal(string form) =>
        form.Length is 3 or 4 && char.IsAsciiDigit(form[^3]) && char.IsAsciiDigit(form[0]) && form[^2..] is "st" or "nd" or "rd" or "th";
}
