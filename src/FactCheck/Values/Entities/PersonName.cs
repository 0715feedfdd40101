using FuzzySharp;

namespace FactCheck.Values.Entities;

/// <summary>The name of a person in its folded words, without titles. Whether the family name comes first is known only for families of the East.</summary>
internal sealed class PersonName
{
    private const int SimilarSpelling = 75;
    private const int LongestShortGiven = 4;
    private const int LeastCut = 3;
    private static readonly HashSet<string> Endings =
        ["jr", "sr", "ii", "iii", "iv", "mp", "td", "mep", "msp", "kc", "qc", "sc", "phd", "md", "obe", "mbe", "cbe", "kbe", "esq", "junior", "senior", "rn"];

    private PersonName(string[] words) => Words = words;

    /// <summary>The folded words.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether a given and a family name are there.</summary>
    public bool IsFull => Words.Count > 1;

    /// <summary>The word that news use alone: the first of Eastern names, else the last.</summary>
    public string Family => IsFamilyFirst ? Words[0] : Words[^1];

    /// <summary>The first given name; empty where there is none.</summary>
    public string Given => !IsFull ? string.Empty : IsFamilyFirst ? string.Join(' ', Words.Skip(1)) : Words[0];

    private bool IsFamilyFirst => Words.Count is 2 or 3 && GivenNames.IsEasternSurname(Words[0]) && !IsWestern();

    /// <summary>Reads a name; titles at its start and honours at its end are left out.</summary>
    public static PersonName Parse(ReadOnlySpan<char> name)
    {
        List<string> words = [.. NameText.FoldWords(name).Select(Transliteration.Usual)];
        while (words.Count > 1 && NameTitles.Contains(words[0]) && !(words.Count == 2 && GivenNames.IsKnown(words[0])))
        {
            words.RemoveAt(0);
        }

        while (words.Count > 1 && Endings.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return new PersonName([.. words]);
    }

    /// <summary>Whether this name is the end of a longer one: <c>Kirkpatrick</c> of <c>Eric Allen Kirkpatrick</c>, or the family name of an Eastern one.</summary>
    public bool IsFamilyNameOf(PersonName full) =>
        full.Words.Count > Words.Count && (EndsWith(full) || (Words.Count == 1 && full.IsFamilyFirst && full.Words[0] == Words[0]));

    /// <summary>Whether this name is the first of two family names: <c>Olivera</c> of <c>Matías Olivera Soca</c>.</summary>
    public bool IsFirstFamilyNameOf(PersonName full) =>
        Words.Count == 1 && full.Words.Count > 2 && full.Words[^2] == Words[0] && !GivenNames.IsKnown(Words[0]) && Words[0].Length > 2;

    /// <summary>Whether this name is the start of a longer one: <c>Alexis</c> of <c>Alexis Grigoropoulos</c>.</summary>
    public bool IsGivenNameOf(PersonName full) => full.Words.Count > Words.Count && full.Words.Take(Words.Count).SequenceEqual(Words);

    /// <summary>Whether two full names name one person by the words alone: middle names and initials may be missing, nicknames used, the order turned.</summary>
    public bool IsFormOf(PersonName other)
    {
        if (!IsFull || !other.IsFull)
        {
            return false;
        }

        if (string.Concat(Words) == string.Concat(other.Words) || (Words.Count == other.Words.Count && Words.Order().SequenceEqual(other.Words.Order())))
        {
            return true;
        }

        return Words[^1] == other.Words[^1] && AreGivenNamesCompatible(GivenWords(), other.GivenWords());
    }

    /// <summary>Whether the first given names are two spellings of one: <c>Betty</c>, <c>Bettie</c>, not <c>Jim</c> and <c>James</c>.</summary>
    public bool HasGivenSpeltOtherThan(PersonName other)
    {
        string[] own = GivenWords(), others = other.GivenWords();
        return own.Length > 0 && others.Length > 0 && own[0] != others[0] && !IsCutShort(own[0], others[0]) && !IsCutShort(others[0], own[0]) && AreSimilar(own[0], others[0]) && !own.Contains(others[0]) && !others.Contains(own[0])
            && !(GivenNames.AreForms(own[0], others[0]) && Math.Abs(own[0].Length - others[0].Length) > 1);
    }

    /// <summary>Whether the names are spelt alike: one word the same or a form of it, the other similar.</summary>
    public bool IsSpellingOf(PersonName other)
    {
        if (Words.Count == 1 && other.Words.Count == 1)
        {
            return AreSimilar(Words[0], other.Words[0]);
        }

        if (!IsFull || !other.IsFull)
        {
            return false;
        }

        bool sameFamily = Family == other.Family;
        bool sameGiven = Given == other.Given || AreGivenNamesCompatible(GivenWords(), other.GivenWords());
        return (sameFamily && AreSimilar(GivenStart(), other.GivenStart()))
            || (sameGiven && AreSimilar(Family, other.Family))
            || (AreClose(Family, other.Family) && AreClose(GivenStart(), other.GivenStart()));
    }

    /// <summary>How alike two words are spelt, 0 to 100, sounds written in several ways counting as one.</summary>
    public static int Likeness(string a, string b) => Math.Max(Fuzz.Ratio(a, b), Fuzz.Ratio(Transliteration.Simplify(a), Transliteration.Simplify(b)));

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', Words);

    internal static bool AreSimilar(string a, string b) => Math.Min(a.Length, b.Length) >= 4 ? Likeness(a, b) >= SimilarSpelling : Likeness(a, b) >= 85;

    private static bool AreClose(string a, string b) => a == b || (Math.Min(a.Length, b.Length) >= 4 && Likeness(a, b) >= 85);

    private static bool AreGivenNamesCompatible(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        if (a.Length > b.Length)
        {
            return AreGivenNamesCompatible(b, a);
        }

        int next = 0;
        foreach (string name in a)
        {
            while (next < b.Length && !AreFormsOrInitials(name, b[next]))
            {
                next++;
            }

            if (next == b.Length)
            {
                return false;
            }

            next++;
        }

        return a.Length > 0;
    }

    private static bool AreFormsOrInitials(string a, string b) =>
        a == b || GivenNames.AreForms(a, b) || IsCutShort(a, b) || IsCutShort(b, a) || ((a.Length == 1 || b.Length == 1) && a[0] == b[0]);

    /// <summary>A first name cut short: <c>Cy</c>, <c>Cyrus</c>; one or two letters less are another name: <c>Ann</c>, <c>Anna</c>.</summary>
    private static bool IsCutShort(string a, string b) =>
        a.Length is > 1 and <= LongestShortGiven && b.Length - a.Length >= LeastCut && b.StartsWith(a, StringComparison.Ordinal);

    private bool EndsWith(PersonName full) => full.Words.Skip(full.Words.Count - Words.Count).SequenceEqual(Words);

    private bool IsWestern() => GivenNames.IsKnown(Words[0]) && Words.Count == 2 && !GivenNames.IsEasternSurname(Words[1]) && GivenNames.GenderOf(Words[0]) != Gender.Unknown;

    private string[] GivenWords() => IsFamilyFirst ? [.. Words.Skip(1)] : [.. Words.Take(Words.Count - 1)];

    private string GivenStart() => IsFamilyFirst ? Given : Words[0];
}
