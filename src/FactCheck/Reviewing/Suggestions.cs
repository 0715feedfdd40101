using FactCheck.Language;

namespace FactCheck.Reviewing;

/// <summary>The source's wording of a number, name or date, where it can take the place of the draft's word for word; nothing inside quotation marks is corrected.</summary>
internal sealed class Suggestions(IReadOnlyList<ReportDocument> documents)
{
    private const int MostWords = 8;
    private const string OneUnit = "1";
    private static readonly DiscrepancyType[] Types = [DiscrepancyType.Quantity, DiscrepancyType.Time, DiscrepancyType.Place, DiscrepancyType.Entity];
    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "on", "in", "at", "by", "from", "since", "until", "till", "before", "after", "during", "to", "into", "near", "for", "within", "of", "off", "outside", "between", "through", "as",
    };

    private static readonly HashSet<string> Relative = new(StringComparer.OrdinalIgnoreCase)
    {
        "yesterday", "today", "tomorrow", "tonight", "last", "next", "this", "ago", "earlier", "later", "previous", "following", "now", "same", "that", "then",
    };

    private static readonly HashSet<string> Measures = new(StringComparer.OrdinalIgnoreCase)
    {
        "old", "year", "month", "week", "day", "hour", "minute", "second", "mile", "metre", "meter", "kilometre", "kilometer", "foot", "storey", "story", "ton", "tonne",
    };

    /// <summary>The wording to use; null where nothing can simply be replaced.</summary>
    public string? For(ReportFinding finding)
    {
        ReportEvidence draft = finding.Evidence[0];
        ReportEvidence source = finding.Evidence.First(e => e.Document != DraftReview.Draft);
        if (finding.Type is not { } type || !(Types.Contains(type) || AreNumbers(draft, source)) || !HaveOneValueEach(draft, source))
        {
            return null;
        }

        ReportDocument own = documents.First(d => d.Id == draft.Document), other = documents.First(d => d.Id == source.Document);
        TextSpan replaced = draft.Focus[0], taken = source.Focus[0];
        string before = Words(own, replaced), after = Words(other, taken);
        TextSpan ownBlock = QuotedText.BlockOf(own, replaced), otherBlock = QuotedText.BlockOf(other, taken);
        if (!FitEachOther(before, after, type) || QuotedText.Contains(own.Readable ?? own.Text, ownBlock, replaced) || QuotedText.Contains(other.Readable ?? other.Text, otherBlock, taken))
        {
            return null;
        }

        string fitted = WithCase(after, OpensSentence(own, ownBlock, replaced), OpensSentence(other, otherBlock, taken), type);
        return string.Equals(fitted, before, StringComparison.Ordinal) ? null : fitted;
    }

    private static bool HaveOneValueEach(ReportEvidence draft, ReportEvidence source) =>
        draft.Focus.Count == 1 && source.Focus.Count == 1
        && draft.Value is { Normalized.Count: 1 } own && source.Value is { Normalized.Count: 1 } other
        && own.Kind == other.Kind && UnitOf(own.Normalized[0]) == UnitOf(other.Normalized[0]);

    /// <summary>Ages and the like, whatever the type of the rule that compared them.</summary>
    private static bool AreNumbers(ReportEvidence draft, ReportEvidence source) =>
        draft.Value is { Normalized: [{ } own] } && source.Value is { Normalized: [{ } other] } && IsNumber(own) && IsNumber(other);

    private static bool IsNumber(string value) => value.Length > 0 && value.All(c => char.IsAsciiDigit(c) || c == '.');

    /// <summary>What stands beside the number of a normalised quantity; empty for other values.</summary>
    private static string UnitOf(string normalized) => normalized.AsSpan().IndexOfAnyInRange('0', '9') < 0 || !normalized.Contains(' ', StringComparison.Ordinal)
        ? string.Empty
        : string.Join(' ', normalized.Split(' ').Where(part => part.AsSpan().IndexOfAnyInRange('0', '9') < 0));

    private static bool FitEachOther(string before, string after, DiscrepancyType type)
    {
        string[] own = before.Split(' '), other = after.Split(' ');
        if (before.Length == 0 || after.Length == 0 || own.Length > MostWords || other.Length > MostWords || HasStop(before) || HasStop(after))
        {
            return false;
        }

        if (own.Any(IsCompound) != other.Any(IsCompound))
        {
            return false;
        }

        bool ownPreposition = Prepositions.Contains(own[0]), otherPreposition = Prepositions.Contains(other[0]);
        if (ownPreposition != otherPreposition || (ownPreposition && !own[0].Equals(other[0], StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        return type switch
        {
            DiscrepancyType.Time => !other.Any(Relative.Contains) && !own.Any(Relative.Contains),
            DiscrepancyType.Entity or DiscrepancyType.Place => char.IsUpper(own[^1][0]) && char.IsUpper(other[^1][0]) && IsPossessive(before) == IsPossessive(after),
            _ => IsOne(own) == IsOne(other),
        };
    }

    /// <summary>Whether a mark ends or parts a clause; points and colons in figures (2:40) and after letters (p.m.) do not.</summary>
    private static bool HasStop(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool inFigure = i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
            bool abbreviates = i > 0 && text[i] == '.' && char.IsLetter(text[i - 1]);
            if (text[i] is ';' or '!' or '?' or '"' or '“' or '”' || (text[i] is '.' or ':' && !inFigure && !abbreviates))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number grown together with its measure, as only stands before a noun or for a person: <c>45-year-old</c>.</summary>
    private static bool IsCompound(string word) => word.Split('-') is [_, .., { } last] && Measures.Contains(last);

    private static bool IsPossessive(string text) => text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal);

    private static bool IsOne(string[] words) => words.Any(word => word is OneUnit || word.Equals("one", StringComparison.OrdinalIgnoreCase) || word.Equals("a", StringComparison.OrdinalIgnoreCase));

    private static string Words(ReportDocument document, TextSpan span) =>
        string.Join(' ', span.Text(document.Readable ?? document.Text).Replace("\u2060", string.Empty, StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WithCase(string text, bool opens, bool opened, DiscrepancyType type)
    {
        bool mayLower = type is DiscrepancyType.Quantity or DiscrepancyType.Role || Prepositions.Contains(text.Split(' ')[0]);
        char first = opens ? char.ToUpperInvariant(text[0]) : opened && mayLower ? char.ToLowerInvariant(text[0]) : text[0];
        return first + text[1..];
    }

    private static bool OpensSentence(ReportDocument document, TextSpan block, TextSpan words)
    {
        string text = document.Readable ?? document.Text;
        for (int i = words.Start - 1; i >= block.Start; i--)
        {
            if (text[i] is '.' or '!' or '?')
            {
                return true;
            }

            if (char.IsLetterOrDigit(text[i]) || text[i] is ',' or ';' or ':' or '(' or '—' or '–' or '-')
            {
                return false;
            }
        }

        return true;
    }
}
