using System.Collections.Frozen;
using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Quotations;

/// <summary>Takes quoted words apart for comparing.</summary>
internal static class QuotationTokens
{
    /// <summary>How many words of a quotation are compared.</summary>
    public const int MaxTokens = 400;

    private const int ShortestCompound = 6;
    private const int FewestStars = 2;
    private const int LongestAside = 24;
    private static readonly FrozenDictionary<string, string> Spelling = Table("Quotations.spelling.txt");
    private static readonly FrozenDictionary<string, string> Contractions = Table("Quotations.contractions.txt");
    private static readonly CueLexicon FunctionWords = CueLexicon.Load("Quotations.function-words.txt");
    private static readonly CueLexicon IseWords = CueLexicon.Load("Quotations.ise-words.txt");

    public static IReadOnlyList<QuotationToken> Read(string text, TextSpan content)
    {
        List<QuotationToken> tokens = [];
        int i = content.Start;
        while (i < content.End && tokens.Count < MaxTokens)
        {
            char c = text[i];
            if (char.IsLetterOrDigit(c))
            {
                int end = WordEnd(text, i, content.End);
                AddWord(text, TextSpan.FromBounds(i, end), tokens);
                i = end;
            }
            else if (c == '[' && text.IndexOf(']', i, content.End - i) is int close and >= 0)
            {
                int end = close + 1;
                tokens.Add(new QuotationToken(TextSpan.FromBounds(i, end), "[]", true));
                i = end;
            }
            else if (c == ']' && tokens.Count > 0)
            {
                // the quoted words begin inside a bracket
                TextSpan opened = TextSpan.FromBounds(tokens[0].Span.Start, i + 1);
                tokens.Clear();
                tokens.Add(new QuotationToken(opened, "[]", true));
                i++;
            }
            else if (c == '(' && Aside(text, i, content.End) is int shut and > 0)
            {
                tokens.Add(new QuotationToken(TextSpan.FromBounds(i, shut), "[]", true));
                i = shut;
            }
            else if (c == '…' || (c == '.' && i + 2 < content.End && text[i + 1] == '.' && text[i + 2] == '.'))
            {
                int end = i + 1;
                while (end < content.End && text[end] is '.' or '…')
                {
                    end++;
                }

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

    /// <summary>The words with two neighbours in one where the other quotation has them so: <c>work force</c>, <c>workforce</c>.</summary>
    public static IReadOnlyList<QuotationToken> Join(IReadOnlyList<QuotationToken> tokens, IReadOnlyList<QuotationToken> other)
    {
        HashSet<string> forms = [.. other.Where(t => t.Form.Length >= ShortestCompound).Select(t => t.Form)];
        List<QuotationToken>? joined = null;
        for (int i = 0; i < tokens.Count; i++)
        {
            bool isCompound = i + 1 < tokens.Count && !tokens[i].IsGap && !tokens[i + 1].IsGap && tokens[i].Form.Length + tokens[i + 1].Form.Length >= ShortestCompound
                && !FunctionWords.Contains(tokens[i].Form) && !FunctionWords.Contains(tokens[i + 1].Form) && forms.Contains(tokens[i].Form + tokens[i + 1].Form);
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

    /// <summary>Whether one or both are written with stars for letters, and the rest agrees: <c>d***ed</c>, <c>damned</c>.</summary>
    public static bool AreMasked(string left, string right)
    {
        int fromLeft = left.IndexOf('*', StringComparison.Ordinal), fromRight = right.IndexOf('*', StringComparison.Ordinal);
        if (fromLeft < 0 && fromRight < 0)
        {
            return false;
        }

        ReadOnlySpan<char> startLeft = fromLeft < 0 ? left : left.AsSpan(0, fromLeft), startRight = fromRight < 0 ? right : right.AsSpan(0, fromRight);
        ReadOnlySpan<char> endLeft = left.AsSpan(left.LastIndexOf('*') + 1), endRight = right.AsSpan(right.LastIndexOf('*') + 1);
        return (startLeft.StartsWith(startRight, StringComparison.Ordinal) || startRight.StartsWith(startLeft, StringComparison.Ordinal))
            && (endLeft.EndsWith(endRight, StringComparison.Ordinal) || endRight.EndsWith(endLeft, StringComparison.Ordinal));
    }

    private static FrozenDictionary<string, string> Table(string path) =>
        CueLexicon.Load(path).Entries.ToFrozenDictionary(entry => entry.Text, entry => entry.Columns[0], StringComparer.Ordinal);

    // "these (local) managers": one word in parentheses inside a sentence is the report's, like one in brackets
    private static int Aside(string text, int start, int limit)
    {
        int close = text.IndexOf(')', start, Math.Min(LongestAside, limit - start));
        return close > start + 1 && close + 1 < limit && text.AsSpan(start + 1, close - start - 1).IndexOfAnyExceptInRange('a', 'z') < 0 ? close + 1 : -1;
    }

    // the index after the stars that stand for letters, or −1: f***ed, d***
    private static int MaskEnd(string text, int start, int limit)
    {
        int i = start;
        while (i < limit && text[i] == '*')
        {
            i++;
        }

        return i - start >= FewestStars || (i < limit && i > start && char.IsLetter(text[i])) ? i : -1;
    }

    // letters and digits, with apostrophes, points and commas between them; initials (F.B.I.); also apostrophes set off by stray spaces
    private static int WordEnd(string text, int start, int limit)
    {
        int i = start;
        while (i < limit)
        {
            char c = text[i];
            bool isInitial = c == '.' && char.IsUpper(text[i - 1]) && (i - 1 == start || text[i - 2] == '.');
            bool joins = c is '\'' or '’' || isInitial || (c is '.' or ',' && char.IsAsciiDigit(text[i - 1]));
            if (char.IsLetterOrDigit(c))
            {
                i++;
            }
            else if (joins && i + 1 < limit && char.IsLetterOrDigit(text[i + 1]) && (c is '\'' or '’' || char.IsAsciiDigit(text[i + 1]) || (isInitial && char.IsUpper(text[i + 1]))))
            {
                i++;
            }
            else if (c == '*' && char.IsLetter(text[i - 1]) && MaskEnd(text, i, limit) is int masked and > 0)
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

    private static int StrayClitic(string text, int space, int limit)
    {
        int i = space + 1;
        if (i >= limit || text[i] is not ('’' or '\''))
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

    private static void AddWord(string text, TextSpan span, List<QuotationToken> tokens)
    {
        string form = span.Text(text).ToLowerInvariant().Replace('’', '\'').Replace(" ", "", StringComparison.Ordinal);
        form = form.Length > 2 && char.IsLetter(form[0]) && form[1] == '.' ? form.Replace(".", "", StringComparison.Ordinal) : form;
        foreach (string part in Expand(form))
        {
            string written = Spell(part);
            if (written == "cent" && tokens.Count > 0 && tokens[^1].Form == "per")
            {
                tokens[^1] = new QuotationToken(TextSpan.Union(tokens[^1].Span, span), "%");
                continue;
            }

            tokens.Add(new QuotationToken(span, written));
        }
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

        foreach ((string clitic, string word) in (ReadOnlySpan<(string, string)>)[("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"), ("'m", "am")])
        {
            if (form.EndsWith(clitic, StringComparison.Ordinal) && form.Length > clitic.Length)
            {
                return [form[..^clitic.Length], word];
            }
        }

        return form.EndsWith("'s", StringComparison.Ordinal) && form.Length > 2 ? [form[..^2], "'s"] : [form];
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
