using FactCheck.Lexicons;

namespace FactCheck.Articles.Html;

/// <summary>What the names of elements and of their classes tell about their text; the lists are <c>elements.txt</c> and <c>class-words.txt</c>.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Raw = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Single = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Noise = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> ClassWords = new(StringComparer.Ordinal);

    static HtmlElements()
    {
        foreach (string line in LexiconFile.ReadLines("Articles.Html.elements.txt"))
        {
            string[] parts = line.Split('|', 2, StringSplitOptions.TrimEntries);
            HashSet<string>? set = parts[0] switch
            {
                "inline" => Inline,
                "void" => Void,
                "raw" => Raw,
                "single" => Single,
                "hidden" => Hidden,
                _ => null,
            };
            foreach (string name in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (set is not null)
                {
                    set.Add(name);
                }
                else
                {
                    Noise.Add(name, parts[0]);
                }
            }
        }

        foreach (string line in LexiconFile.ReadLines("Articles.Html.class-words.txt"))
        {
            string[] parts = line.Split('|', 2, StringSplitOptions.TrimEntries);
            foreach (string word in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                ClassWords.Add(word, parts[0]);
            }
        }
    }

    public static bool IsInline(string name) => Inline.Contains(name);

    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool IsRawText(string name) => Raw.Contains(name);

    /// <summary>Whether browsers show nothing, or no text, of the element.</summary>
    public static bool IsHidden(string name) => Hidden.Contains(name);

    /// <summary>Whether an open element of this name ends where another one begins.</summary>
    public static bool HoldsNoOther(string name) => Single.Contains(name);

    /// <summary>Why the text of an element is no part of an article; null for the others.</summary>
    public static string? NoiseReason(string name) => Noise.GetValueOrDefault(name);

    /// <summary>Why an element with this role of WAI-ARIA is no part of an article.</summary>
    public static string? RoleReason(string? role) => role switch
    {
        "navigation" or "menu" or "menubar" => "navigation",
        "complementary" => "sidebar",
        "contentinfo" => "footer",
        "search" or "form" => "form",
        "dialog" or "alertdialog" or "alert" => "dialog",
        _ => null,
    };

    /// <summary>What a class or id tells: a reason for noise, or a kind after <c>=</c>; null where no word of it is known.</summary>
    public static string? ClassMeaning(string? value)
    {
        if (value is null || value.Length > 400)
        {
            return null;
        }

        string? kind = null;
        Span<char> word = stackalloc char[24];
        int length = 0;
        for (int i = 0; i <= value.Length; i++)
        {
            char c = i < value.Length ? value[i] : ' ';
            bool starts = char.IsUpper(c) && i > 0 && char.IsLower(value[i - 1]);
            if (length > 0 && (starts || !char.IsLetter(c)))
            {
                string? meaning = length <= word.Length ? ClassWords.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word[..length], out string? found) ? found : null : null;
                if (meaning is not null && meaning[0] != '=')
                {
                    return meaning;
                }

                kind ??= meaning;
                length = 0;
            }

            if (char.IsLetter(c))
            {
                if (length < word.Length)
                {
                    word[length] = char.ToLowerInvariant(c);
                }

                length++;
            }
        }

        return kind;
    }
}
