using System.Text;
using FactCheck.Articles.Html;
using FactCheck.Language;

namespace FactCheck.Articles;

/// <summary>The words of an article without its markup, for everything that reads them, and the way back to the source.</summary>
internal sealed class ArticleExtract
{
    // Both ascending: from character extracted[i] on, up to the next entry, the source stands at source[i] and goes on in step.
    private readonly List<int> extracted = [];
    private readonly List<int> source = [];

    private ArticleExtract(Article original) => Original = original;

    /// <summary>The article as it was read.</summary>
    public Article Original { get; }

    /// <summary>The article to analyse: the same one where the format has no markup; else one whose text holds each block's words, blanks as one space each. Blocks keep their index.</summary>
    public static Article Of(Article article) => article.Source is not null || ReferenceEquals(article.Readable, article.Text) ? article : new ArticleExtract(article).Build();

    /// <summary>A span of the extract in the source, character references whole.</summary>
    public TextSpan ToOriginal(TextSpan span) =>
        span.IsEmpty ? new TextSpan(SourceOf(span.Start), 0) : TextSpan.FromBounds(SourceOf(span.Start), HtmlEntities.EndOf(Original.Text, SourceOf(span.End - 1)));

    private Article Build()
    {
        StringBuilder text = new(Original.Readable.Length / 2);
        ArticleBlock[] blocks = new ArticleBlock[Original.Blocks.Count];
        for (int i = 0; i < blocks.Length; i++)
        {
            ArticleBlock block = Original.Blocks[i];
            int start = text.Length;
            Append(text, block.Span);
            blocks[i] = block with { Span = TextSpan.FromBounds(start, text.Length) };
            text.Append("\n\n");
        }

        string words = text.ToString();
        return new Article
        {
            Path = Original.Path,
            Text = words,
            Readable = words,
            Format = Original.Format,
            Title = Original.Title,
            Outlet = Original.Outlet,
            Byline = Original.Byline,
            Agency = Original.Agency,
            DatelinePlace = Original.DatelinePlace,
            DatelineDate = Original.DatelineDate,
            Published = Original.Published,
            Blocks = blocks,
            Source = this,
        };
    }

    private void Append(StringBuilder text, TextSpan span)
    {
        int start = text.Length;
        int next = -1;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = Original.Readable[i];
            bool blank = char.IsWhiteSpace(c);
            if (c == ReadableText.Joiner || (blank && (text.Length == start || text[^1] == ' ')))
            {
                continue;
            }

            if (i != next)
            {
                extracted.Add(text.Length);
                source.Add(i);
            }

            text.Append(blank ? ' ' : c);
            next = i + 1;
        }

        if (text.Length > start && text[^1] == ' ')
        {
            text.Length--;
        }
    }

    private int SourceOf(int position)
    {
        int index = extracted.BinarySearch(position);
        index = index >= 0 ? index : ~index - 1;
        return index < 0 ? 0 : Math.Min(source[index] + position - extracted[index], Original.Text.Length);
    }
}
