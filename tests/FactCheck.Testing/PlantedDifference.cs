using System.Globalization;
using System.Text.RegularExpressions;
using Bogus;
using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Testing;

/// <summary>A copy of an article in which one fact was changed, the same in every mention of a name, by a seed.</summary>
/// <param name="Kind">What was changed.</param>
/// <param name="Copy">The changed text.</param>
/// <param name="Before">The words that were replaced, in the original.</param>
/// <param name="After">What stands for them in the copy.</param>
public sealed partial record PlantedDifference(string Kind, string Copy, IReadOnlyList<TextSpan> Before, IReadOnlyList<TextSpan> After)
{
    private const int DatelineLength = 80;
    private static readonly string[] Kinds = ["name", "count", "date", "list"];
    private static readonly string[] GivenNames = ["Tobias", "Marta", "Dennis", "Yusuf", "Helena", "Grace", "Ivan", "Noor", "Pilar", "Kwame", "Agnes", "Hugo"];
    private static readonly string[] Surnames = ["Abernathy", "Castellan", "Dragomir", "Eastwick", "Fjellstad", "Grunwald", "Hollister", "Ibarra", "Jaworski", "Kessler", "Lindqvist", "Mbeki"];
    private static readonly string[] Places = ["Portugal", "Kenya", "Denmark", "Uruguay", "Vietnam", "Jordan", "Ireland", "Senegal", "Mongolia", "Hungary"];
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Numbers = ["three", "four", "five", "six", "seven", "eight", "nine", "eleven"];

    /// <summary>Plants a difference of the seed's kind, or of the next kind for which the article has a place.</summary>
    public static PlantedDifference? In(Article article, int seed)
    {
        ArgumentNullException.ThrowIfNull(article);
        Randomizer random = new(seed);
        int first = random.Number(Kinds.Length - 1);
        for (int i = 0; i < Kinds.Length; i++)
        {
            string kind = Kinds[(first + i) % Kinds.Length];
            (TextSpan Span, string Replacement)[] sites = [.. Sites(article, kind, random)];
            if (sites.Length > 0)
            {
                (TextSpan span, string replacement) = random.ArrayElement(sites);
                return Replace(article.Text, kind, span, replacement);
            }
        }

        return null;
    }

    private static IEnumerable<(TextSpan Span, string Replacement)> Sites(Article article, string kind, Randomizer random)
    {
        foreach (ArticleBlock block in article.Blocks.Where(block => block.Kind == BlockKind.Paragraph && block.IsCompared))
        {
            string text = block.Span.Text(article.Text);
            string start = text[..Math.Min(text.Length, DatelineLength)];
            int from = Math.Max(start.LastIndexOf(" - ", StringComparison.Ordinal), start.LastIndexOf(" — ", StringComparison.Ordinal));
            foreach (Match match in Pattern(kind).Matches(text).Where(match => match.Index > from))
            {
                Group group = match.Groups["site"];
                string? replacement = Replacement(kind, group.Value, article.Text, random);
                bool repeated = kind != "name" && Count(article.Text, group.Value) > 1;
                if (replacement is not null && !repeated)
                {
                    yield return (new TextSpan(block.Span.Start + group.Index, group.Length), replacement);
                }
            }
        }
    }

    private static string? Replacement(string kind, string words, string article, Randomizer random) => kind switch
    {
        "name" => $"{Other(GivenNames, article, random)} {Other(Surnames, article, random)}",
        "count" when int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out int number) =>
            (number + Math.Max(2, number * random.Number(20, 90) / 100)).ToString(CultureInfo.InvariantCulture),
        "count" => Other([.. Numbers.Where(number => number != words)], article, random),
        "date" when Weekdays.Contains(words) => Other(Weekdays, article, random),
        "date" when int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out int year) => (year - random.Number(2, 9)).ToString(CultureInfo.InvariantCulture),
        "date" => Other(Months, article, random),
        _ => Other(Places, article, random),
    };

    private static string? Other(string[] words, string article, Randomizer random)
    {
        string[] free = [.. words.Where(word => Count(article, word) == 0)];
        return free.Length == 0 ? null : random.ArrayElement(free);
    }

    private static int Count(string text, string words) => Regex.Count(text, $@"\b{Regex.Escape(words)}\b", RegexOptions.None, TimeSpan.FromMinutes(1));

    private static PlantedDifference Replace(string text, string kind, TextSpan span, string replacement)
    {
        List<(TextSpan Span, string Replacement)> edits = [(span, replacement)];
        if (kind == "name")
        {
            edits = [];
            string[] old = span.Text(text).Split(' '), other = replacement.Split(' ');
            for (int part = 0; part < 2; part++)
            {
                edits.AddRange(Regex.Matches(text, $@"\b{Regex.Escape(old[part])}\b", RegexOptions.None, TimeSpan.FromMinutes(1)).Select(match => (new TextSpan(match.Index, match.Length), other[part])));
            }
        }

        List<TextSpan> before = [], after = [];
        System.Text.StringBuilder copy = new();
        int done = 0;
        foreach ((TextSpan at, string words) in edits.OrderBy(edit => edit.Span))
        {
            copy.Append(text, done, at.Start - done);
            before.Add(at);
            after.Add(new TextSpan(copy.Length, words.Length));
            copy.Append(words);
            done = at.End;
        }

        copy.Append(text, done, text.Length - done);
        return new PlantedDifference(kind, copy.ToString(), before, after);
    }

    private static Regex Pattern(string kind) => kind switch
    {
        "name" => Name(),
        "count" => Number(),
        "date" => Date(),
        _ => List(),
    };

    [GeneratedRegex(@"(?<=\bsaid )(?<site>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\b|\b(?<!The )(?<site>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?=, (?:who|the|a|an|its|his|her|\d\d,) )", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<![\d.,:$€£/-])\b(?<site>\d{2,3}|three|four|five|six|seven|eight|nine)(?= \p{Ll}{3,}s\b)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=\b(on|in|by|since|until) )(?<site>(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|(19|20)\d\d)\b", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}+, (?<site>\p{Lu}\p{Ll}+) and \p{Lu}\p{Ll}+\b|\b(?<site>\p{Lu}\p{Ll}+), \p{Lu}\p{Ll}+ and \p{Lu}\p{Ll}+\b|(?<=\b(in|from|between|by) )(?<site>\p{Lu}\p{Ll}+) and \p{Lu}\p{Ll}+(?=[.,])", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex List();
}
