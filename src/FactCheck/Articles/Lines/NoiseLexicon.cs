using System.Buffers;
using FactCheck.Lexicons;

namespace FactCheck.Articles.Lines;

/// <summary>The reason why a line of a page is left out of comparison, found by its words; the list is <c>noise.txt</c>.</summary>
internal static class NoiseLexicon
{
    private const int ShortLine = 260;
    private const int ShortWords = 40;
    private const int ShortLabelled = 25;
    private const int CodeSample = 4000;

    private static readonly (string How, string Phrase, string Reason)[] Entries = [.. LexiconFile.ReadLines("Articles.Lines.noise.txt").Select(Parse)];
    private static readonly Dictionary<string, string> WholeLines = Of("line").ToDictionary(entry => entry.Phrase, entry => entry.Reason, StringComparer.OrdinalIgnoreCase);
    private static readonly ILookup<char, (string Phrase, string Reason)> Starts = Of("start").ToLookup(entry => char.ToUpperInvariant(entry.Phrase[0]));
    private static readonly (string Phrase, string Reason)[] Contained = [.. Of("has")];
    private static readonly (string Phrase, string Reason)[] Code = [.. Of("code")];
    private static readonly SearchValues<string> ContainedPhrases = SearchValues.Create([.. Contained.Select(entry => entry.Phrase)], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> CodePhrases = SearchValues.Create([.. Code.Select(entry => entry.Phrase)], StringComparison.Ordinal);

    private static readonly string[] Networks = ["on Twitter", "on Facebook", "on Instagram", "on LinkedIn"];

    private static readonly SearchValues<char> MenuSigns = SearchValues.Create("|›»>•·");

    /// <summary>The reason; null for a line that may belong to the report.</summary>
    public static string? ReasonFor(ReadOnlySpan<char> text)
    {
        if (CodeReason(text[..Math.Min(text.Length, CodeSample)]) is { } code)
        {
            return code;
        }

        if (!HasLetterOrDigit(text))
        {
            return "separator";
        }

        if (text.Length > ShortLine || LineShape.CountWords(text) is var words && words > ShortWords)
        {
            return null;
        }

        string line = LineShape.Collapse(text);
        if (WholeLines.TryGetValue(line.TrimEnd('.', '!', '…', ':', '>', '»', '›', '→', ' '), out string? whole))
        {
            return whole;
        }

        return LineShape.OpensWithQuotation(line) ? null : ReasonWithin(line) ?? (words <= ShortLabelled ? ReasonAtStart(line, words) : null);
    }

    private static string? ReasonWithin(string line)
    {
        if (line.AsSpan().ContainsAny(ContainedPhrases))
        {
            foreach ((string phrase, string reason) in Contained)
            {
                if (ContainsWords(line, phrase))
                {
                    return reason;
                }
            }
        }

        return IsMenu(line) ? "navigation" : IsSharingList(line) || IsFollowPrompt(line) ? "share prompt" : null;
    }

    private static string? ReasonAtStart(string line, int words)
    {
        // A sentence may begin with the words of a label ("More stories were told"); a label is short or has its colon.
        bool sentence = words > 6 && LineShape.EndsSentence(line);
        foreach ((string phrase, string reason) in Starts[char.ToUpperInvariant(line[0])])
        {
            if (line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && EndsWord(line, phrase.Length)
                && (!sentence || !char.IsLetter(phrase[^1]) || HasLabelSign(line, phrase.Length)))
            {
                return reason;
            }
        }

        return null;
    }

    private static string? CodeReason(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(CodePhrases) is >= 0 and int at)
        {
            foreach ((string phrase, string reason) in Code)
            {
                if (text[at..].StartsWith(phrase, StringComparison.Ordinal))
                {
                    return reason;
                }
            }
        }

        return null;
    }

    private static bool ContainsWords(string line, string phrase)
    {
        for (int at = line.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetterOrDigit(line[at - 1])) && EndsWord(line, at + phrase.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWord(string line, int end) =>
        end >= line.Length || !char.IsLetterOrDigit(line[end]) || !char.IsLetterOrDigit(line[end - 1]);

    private static bool HasLabelSign(string line, int end) =>
        end < line.Length && (line[end] is ':' or '|' or '>' || (end + 1 < line.Length && line[end] == ' ' && line[end + 1] is '|' or '>' or '-' or '–' or '—'));

    private static bool HasLetterOrDigit(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Home | News | World</c>: three or more short entries between bars or arrows.</summary>
    private static bool IsMenu(string line)
    {
        if (!line.AsSpan().ContainsAny(MenuSigns))
        {
            return false;
        }

        string[] entries = line.Split(['|', '›', '»', '>', '•', '·'], StringSplitOptions.TrimEntries);
        return entries.Length >= 3 && !LineShape.EndsSentence(line) && DateReader.First(line) is null
            && Array.TrueForAll(entries, entry => LineShape.CountWords(entry) <= 3);
    }

    /// <summary><c>Follow Ana Ruiz on Twitter @anaruiz.</c>: no sentence of a report gives the reader an order.</summary>
    private static bool IsFollowPrompt(string line) =>
        line.StartsWith("Follow ", StringComparison.Ordinal) && LineShape.CountWords(line) <= ShortLabelled && Networks.Any(network => ContainsWords(line, network));

    private static bool IsSharingList(string line)
    {
        string[] words = line.Length > 100 ? [] : line.Split([' ', '|', '/', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && Array.TrueForAll(words, word => WholeLines.TryGetValue(word, out string? reason) && reason == "share prompt");
    }

    private static IEnumerable<(string Phrase, string Reason)> Of(string how) =>
        Entries.Where(entry => entry.How == how).Select(entry => (entry.Phrase, entry.Reason));

    private static (string How, string Phrase, string Reason) Parse(string line)
    {
        string[] parts = line.Split('|', 3, StringSplitOptions.TrimEntries);
        return parts is [var reason, ("line" or "start" or "has" or "code") and var how, { Length: > 0 } phrase]
            ? (how, phrase, reason)
            : throw new InvalidDataException($"noise.txt cannot be read: {line}");
    }
}
