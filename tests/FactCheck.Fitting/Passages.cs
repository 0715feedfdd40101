using System.Text;

namespace FactCheck.Fitting;

/// <summary>Passages of reports as cells of a Markdown table.</summary>
internal static class Passages
{
    public const int ShortLength = 40;
    public const int Length = 110;

    /// <summary>One line, cut at a word.</summary>
    public static string Shortened(string text, int length)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length)
        {
            return line;
        }

        int cut = line.LastIndexOf(' ', length);
        return string.Concat(line.AsSpan(0, cut > 0 ? cut : length), " …");
    }

    /// <summary>With a backslash before every character that Markdown or HTML might take for its own.</summary>
    public static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            if (c is '\\' or '|' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '&' or '~' or '#' or '$')
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
