using FactCheck.Articles.Lines;
using FactCheck.Articles.PlainText;
using FactCheck.Language;
using NodaTime;

namespace FactCheck.Articles.Markdown;

/// <summary>Reads the block of settings at the start of a Markdown file: lines of <c>key: value</c> between <c>---</c>, or of <c>key = value</c> between <c>+++</c>.</summary>
internal static class FrontMatter
{
    private const int MostLines = 200;

    /// <summary>The number of lines taken, their span and what they say; 0 lines where there is no front matter.</summary>
    public static int Read(string text, List<TextLine> lines, out TextSpan span, out ArticleMetadata metadata)
    {
        metadata = ArticleMetadata.None;
        span = default;
        int first = 0;
        while (first < lines.Count && lines[first].IsEmpty)
        {
            first++;
        }

        if (first >= lines.Count || Content(text, lines[first]) is not (("---" or "+++") and var mark))
        {
            return 0;
        }

        for (int i = first + 1; i < Math.Min(lines.Count, first + MostLines); i++)
        {
            string line = Content(text, lines[i]);
            if (line == mark || (mark == "---" && line == "..."))
            {
                span = TextSpan.FromBounds(lines[first].Start, lines[i].End);
                return i + 1;
            }

            int sign = line.IndexOf(mark == "---" ? ':' : '=', StringComparison.Ordinal);
            if (sign > 0)
            {
                metadata = With(metadata, line[..sign].Trim(), line[(sign + 1)..].Trim().Trim('"', '\''));
            }
        }

        metadata = ArticleMetadata.None;
        return 0;
    }

    private static ArticleMetadata With(ArticleMetadata metadata, string key, string value)
    {
        if (value.Length is 0 or > 1000)
        {
            return metadata;
        }

        string plain = LineShape.Collapse(value.Trim('[', ']'));
        return key.ToUpperInvariant() switch
        {
            "TITLE" or "HEADLINE" => metadata with { Title = plain },
            "DATE" or "PUBLISHED" or "PUBLISHEDAT" or "PUBDATE" => metadata with { Published = DateOf(value) ?? metadata.Published },
            "UPDATED" or "MODIFIED" or "LASTMOD" => metadata with { Modified = DateOf(value) ?? metadata.Modified },
            "OUTLET" or "SOURCE" or "PUBLISHER" or "SITE" or "PUBLICATION" => metadata with { Outlet = plain },
            "AUTHOR" or "AUTHORS" or "BYLINE" => metadata with { Byline = plain },
            _ => metadata,
        };
    }

    private static LocalDate? DateOf(string value) => DateReader.First(value)?.Date;

    private static string Content(string text, TextLine line) => line.Length > 1000 ? "" : text.Substring(line.Start, line.Length);
}
