using System.Text;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.Markdown;

/// <summary>Foreign text in Markdown: shown letter by letter, never as markup, link, mention or table border.</summary>
internal static class MarkdownText
{
    private const char Break = '\u200B';

    /// <summary>The text on one line.</summary>
    public static string Escape(string text)
    {
        string visible = VisibleText.Escape(text);
        StringBuilder escaped = new(visible.Length + 16);
        for (int index = 0; index < visible.Length; index++)
        {
            char c = visible[index];
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '|' or '~' or '$' or '!':
                    escaped.Append('\\').Append(c);
                    break;
                case '@' or '#':
                    // A mention or a reference needs the sign and the name side by side.
                    escaped.Append(c).Append(Break);
                    break;
                case ':' when visible.AsSpan(index).StartsWith("://", StringComparison.Ordinal):
                    escaped.Append(c).Append(Break);
                    break;
                case '.' when EndsWithWww(visible, index):
                    escaped.Append(Break).Append(c);
                    break;
                default:
                    escaped.Append(c);
                    break;
            }
        }

        return escaped.ToString();
    }

    private static bool EndsWithWww(string text, int index) => index >= 3 && text.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}
