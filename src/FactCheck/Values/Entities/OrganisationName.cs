using FactCheck.Language;
using FactCheck.Lexicons;
using FuzzySharp;

namespace FactCheck.Values.Entities;

/// <summary>The name of an organisation in its folded words, without legal form and leading article.</summary>
internal sealed class OrganisationName
{
    private const int SimilarSpelling = 84;
    private const int CommonWord = 1;
    private static readonly HashSet<string> GeneralWords = ["international", "national", "regional", "municipal", "school", "university", "institute", "agency", "airline", "airways", "motor", "motors", "holding", "bank", "elementary"];
    private static readonly Lazy<HashSet<string>> LegalForms = new(() => [.. LexiconFile.ReadLines("Values.Entities.legal-forms.txt")]);
    private static readonly HashSet<string> SmallWords = ["of", "the", "and", "for", "on", "in", "to", "de", "du", "des", "la", "del", "di", "da", "do", "der", "und", "et", "y", "e"];

    private static readonly HashSet<string> Domains = new(StringComparer.OrdinalIgnoreCase) { "com", "org", "net", "gov", "edu", "co", "io", "tv" };

    private OrganisationName(string original, string[] words)
    {
        Words = words;
        Letters = string.Concat(words);
        IsAcronym = words.Length == 1 && IsWrittenAsAcronym(original);
    }

    /// <summary>The folded words.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>All letters in a row: <c>TallGrass</c> and <c>Tall Grass</c> have the same.</summary>
    public string Letters { get; }

    /// <summary>Whether the name is a short row of capitals: <c>IOC</c>, <c>BoE</c>.</summary>
    public bool IsAcronym { get; }

    /// <summary>Reads a name.</summary>
    public static OrganisationName Parse(string name)
    {
        List<string> words = [.. NameText.FoldWords(WithoutDomain(name)).Select(ShortWords.InFull).Select(SpellingVariants.American).Select(Transliteration.Usual)];
        if (words.Count > 1 && words[0] == "the")
        {
            words.RemoveAt(0);
        }

        while (words.Count > 1 && LegalForms.Value.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count > 2 && words[^1].Length == 1 && LegalForms.Value.Contains($"{words[^2]} {words[^1]}"))
        {
            words.RemoveRange(words.Count - 2, 2);
        }

        return new OrganisationName(name, [.. words]);
    }

    /// <summary>Whether the text is a row of at least two capitals, points and lower-case joining letters aside.</summary>
    public static bool IsWrittenAsAcronym(ReadOnlySpan<char> text)
    {
        int capitals = 0;
        int others = 0;
        foreach (char letter in text)
        {
            capitals += char.IsUpper(letter) ? 1 : 0;
            others += char.IsLetter(letter) && !char.IsUpper(letter) ? 1 : 0;
        }

        return capitals is >= 2 and <= 8 && others <= capitals / 2 && others <= 2 && text.Length <= 12 && !text.Contains(' ');
    }

    /// <summary>Whether this acronym is made of the first letters of the other's words, small words in or out.</summary>
    public bool IsAcronymOf(OrganisationName full)
    {
        if (!IsAcronym || full.Words.Count < 2)
        {
            return false;
        }

        return full.Initials().Any(initials => initials == Letters
            || (Letters.Length >= 3 && initials.Length == Letters.Length + 1 && initials.StartsWith(Letters, StringComparison.Ordinal))
            || (initials.Length >= 3 && initials.Length + 1 == Letters.Length && Letters.StartsWith(initials, StringComparison.Ordinal)));
    }

    /// <summary>The first letters of the words, with and without small words.</summary>
    public IReadOnlyList<string> Initials() => [Initials(Words), Initials(Words.Where(word => !SmallWords.Contains(word)))];

    /// <summary>Whether this name is a whole-word start or end of the other.</summary>
    public bool IsPartOf(OrganisationName full) =>
        full.Words.Count > Words.Count && (full.Words.Take(Words.Count).SequenceEqual(Words) || full.Words.Skip(full.Words.Count - Words.Count).SequenceEqual(Words));

    /// <summary>Whether this name is a part of the other that is distinct enough to mean it alone: <c>Halcyon</c> of <c>Halcyon Energy</c>, not <c>Bank</c> of <c>Bank of England</c>.</summary>
    public bool IsDistinctPartOf(OrganisationName full) => IsPartOf(full) && Words.Any(word => word.Length > 2 && !IsCommon(word));

    /// <summary>Whether the name is one common word, such as <c>the Fund</c> or <c>the Bears</c>, which may be short for many names.</summary>
    public bool IsCommonWord => Words.Count == 1 && (IsCommon(Words[0]) || (WordNet.Default.BaseForm(Words[0], PartOfSpeech.Noun) is { } noun && IsCommon(noun)));

    /// <summary>Whether the letters of this name come in the other in the same order from its first letter on: <c>VW</c>, <c>Volkswagen</c>.</summary>
    public bool MayAbbreviate(OrganisationName other)
    {
        int next = 0;
        foreach (char letter in other.Letters)
        {
            next += next < Letters.Length && letter == Letters[next] && (next > 0 || letter == other.Letters[0]) ? 1 : 0;
        }

        return next == Letters.Length && Letters[0] == other.Letters[0];
    }

    /// <summary>Whether the names have the same words, joined or not, in whatever order.</summary>
    public bool IsSameAs(OrganisationName other) =>
        Letters == other.Letters || (Words.Count == other.Words.Count && Words.Order().SequenceEqual(other.Words.Order()));

    /// <summary>Whether the names are spelt alike, each word of the shorter having a similar one in the other.</summary>
    public bool IsSpellingOf(OrganisationName other)
    {
        if (IsAcronym || other.IsAcronym || Math.Min(Letters.Length, other.Letters.Length) < 5)
        {
            return false;
        }

        if (Words.Count == other.Words.Count)
        {
            bool oneSame = Words.Count == 1;
            for (int i = 0; i < Words.Count; i++)
            {
                string a = Words[i];
                string b = other.Words[i];
                oneSame |= a == b;
                if (a != b && (IsNumber(a) || IsNumber(b) || Math.Min(a.Length, b.Length) < 4 || !PersonName.AreSimilar(a, b)))
                {
                    return false;
                }
            }

            return oneSame;
        }

        // a word more or less is no spelling
        if (!Words.Except(other.Words).Any() || !other.Words.Except(Words).Any())
        {
            return false;
        }

        string simple = Transliteration.Simplify(Letters);
        return Letters[0] == other.Letters[0] && Fuzz.Ratio(simple, Transliteration.Simplify(other.Letters)) >= SimilarSpelling;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', Words);

    /// <summary>The name without the end of its address: <c>Courier.com</c>.</summary>
    private static string WithoutDomain(string name)
    {
        int point = name.LastIndexOf('.');
        return point > 1 && Domains.Contains(name[(point + 1)..]) && !name[..point].Contains('.', StringComparison.Ordinal) ? name[..point] : name;
    }

    private static bool IsCommon(string word) =>
        WordNet.Default.Frequency(word, PartOfSpeech.Noun) > CommonWord || WordNet.Default.Frequency(word, PartOfSpeech.Adj) > CommonWord || GeneralWords.Contains(word);

    private static bool IsNumber(string word) => word.Any(char.IsDigit);

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => word[0]));
}
