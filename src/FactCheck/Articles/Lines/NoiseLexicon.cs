using FactCheck.Lexicons;

namespace FactCheck.Articles.Lines;

/// <summary>The reason why a line of a page is left out of comparison, found by its words; the list is <c>noise.txt</c>.</summary>
internal static class NoiseLexicon
{
    private const int ShortLine = 260;
    private const int ShortWords = 40;
    private const int ShortLabelled = 25;
    private const int CodeSample = 4000;

    private static readonly Dictionary<string, string> WholeLines = new(StringComparer.OrdinalIgnoreCase);
    private static readonly List<(string Phrase, string Reason)> Starts = [];
    private static readonly List<(string Phrase, string Reason)> Contained = [];
    private static readonly List<(string Phrase, string Reason)> Code = [];

    static NoiseLexicon()
    {
        foreach (string line in LexiconFile.ReadLines("Articles.Lines.noise.txt"))
        {
            string[] parts = line.Split('|', 3);
            string reason = parts[0].Trim();
            string phrase = parts[2].Trim();
            switch (parts[1].Trim())
            {
                case "line":
                    WholeLines.Add(phrase, reason);
                    break;
                case "start":
                    Starts.Add((phrase, reason));
                    break;
                case "has":
                    Contained.Add((phrase, reason));
                    break;
                case "code":
                    Code.Add((phrase, reason));
                    break;
                default:
                    throw new InvalidDataException($"noise.txt: unknown way to match in '{line}'.");
            }
        }
    }

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

        if (LineShape.OpensWithQuotation(line))
        {
            return null;
        }

        foreach ((string phrase, string reason) in Contained)
        {
            if (ContainsWords(line, phrase))
            {
                return reason;
            }
        }

        // A sentence may begin with the words of a label ("More stories were told"); a label is short or has its colon.
        bool sentence = LineShape.EndsSentence(line) && words > 6;
        foreach ((string phrase, string reason) in Starts)
        {
            if (words <= ShortLabelled && line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && EndsWord(line, phrase.Length)
                && (!sentence || !char.IsLetter(phrase[^1]) || HasLabelSign(line, phrase.Length)))
            {
                return reason;
            }
        }

        return IsMenu(line) ? "navigation" : IsSharingList(line) ? "share prompt" : null;
    }

    private static string? CodeReason(ReadOnlySpan<char> text)
    {
        foreach ((string phrase, string reason) in Code)
        {
            if (text.Contains(phrase, StringComparison.Ordinal))
            {
                return reason;
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
        string[] entries = line.Split(['|', '›', '»', '>', '•', '·'], StringSplitOptions.TrimEntries);
        return entries.Length >= 3 && !LineShape.EndsSentence(line) && DateReader.First(line) is null
            && Array.TrueForAll(entries, entry => LineShape.CountWords(entry) <= 3);
    }

    private static bool IsSharingList(string line)
    {
        string[] words = line.Split([' ', '|', '/', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && Array.TrueForAll(words, word => WholeLines.TryGetValue(word, out string? reason) && reason == "share prompt");
    }
}
