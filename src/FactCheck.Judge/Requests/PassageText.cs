using System.Text;
using FactCheck.Language;

namespace FactCheck.Judge.Requests;

/// <summary>A passage as a judge reads it: markup gone, every run of white space one blank; and where each of its characters stands in the document.</summary>
internal sealed class PassageText
{
    private const char WordJoiner = '\u2060';
    private readonly List<int> _places = [];

    public PassageText(ReportDocument document, TextSpan span)
    {
        string source = document.Readable ?? document.Text;
        StringBuilder text = new(span.Length);
        for (int i = span.Start; i < span.End; i++)
        {
            char character = source[i];
            if (character == WordJoiner || (char.IsWhiteSpace(character) && (text.Length == 0 || text[^1] == ' ')))
            {
                continue;
            }

            text.Append(char.IsWhiteSpace(character) ? ' ' : character);
            _places.Add(i);
        }

        if (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>Where whole words of the passage equal the quotation, as places in the document; empty where they never do.</summary>
    public IReadOnlyList<TextSpan> Find(string quotation)
    {
        string words = string.Join(' ', quotation.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        List<TextSpan> found = [];
        if (!words.Any(char.IsLetterOrDigit))
        {
            return found;
        }

        for (int at = Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (!CutsWord(at) && !CutsWord(at + words.Length))
            {
                found.Add(TextSpan.FromBounds(_places[at], _places[at + words.Length - 1] + 1));
            }
        }

        return found;
    }

    private bool CutsWord(int at) => at > 0 && at < Text.Length && char.IsLetterOrDigit(Text[at - 1]) && char.IsLetterOrDigit(Text[at]);
}
