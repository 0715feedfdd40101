using System.Globalization;
using System.Text;

namespace FactCheck.Reporting.Html;

/// <summary>Foreign text in HTML: markup characters are references; control characters and those that change the direction of text are spelt out in a box.</summary>
internal static class HtmlText
{
    private const char WordJoiner = '\u2060';

    /// <summary>Appends a text as the content of an element; white space becomes single spaces.</summary>
    public static StringBuilder AppendText(this StringBuilder html, string text)
    {
        bool blank = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (!blank)
                {
                    html.Append(' ');
                }

                blank = true;
                continue;
            }

            blank = false;
            if (rune.Value == WordJoiner)
            {
                continue;
            }

            if (IsHidden(rune))
            {
                html.Append(CultureInfo.InvariantCulture, $"<span class=\"control\">U+{rune.Value:X4}</span>");
            }
            else
            {
                AppendRune(html, rune);
            }
        }

        return html;
    }

    /// <summary>Appends a text as the value of an attribute in double quotes; hidden characters are spelt out.</summary>
    public static StringBuilder AppendAttribute(this StringBuilder html, string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsHidden(rune))
            {
                html.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            }
            else
            {
                AppendRune(html, rune);
            }
        }

        return html;
    }

    private static void AppendRune(StringBuilder html, Rune rune)
    {
        switch (rune.Value)
        {
            case '&':
                html.Append("&amp;");
                break;
            case '<':
                html.Append("&lt;");
                break;
            case '>':
                html.Append("&gt;");
                break;
            case '"':
                html.Append("&quot;");
                break;
            case '\'':
                html.Append("&#39;");
                break;
            default:
                html.Append(rune.ToString());
                break;
        }
    }

    /// <summary>Controls, direction marks and other characters without a shape; the joiners that emoji and scripts are built with stay.</summary>
    private static bool IsHidden(Rune rune) => rune.Value is not ('\u200C' or '\u200D' or '\u00AD') && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
