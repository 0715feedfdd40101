using FactCheck.Articles.Lines;
using FactCheck.Language;

namespace FactCheck.Articles.Html;

/// <summary>Finds the article on a page: the element that the page marks, or the smallest one with most of its paragraphs; everything else is noise with its reason.</summary>
internal static class HtmlSegmenter
{
    // An element with more than this share of the paragraphs is no noise, whatever its name says.
    private const int NoisePercent = 40;
    private const int MarkedPercent = 40;
    private const int UnmarkedPercent = 75;
    private const int LabelPercent = 20;
    private const int MostLinesBetween = 16;

    /// <summary>The blocks of a page, its readable text and its metadata.</summary>
    public static SegmentedText Split(string source)
    {
        HtmlOutline outline = HtmlOutline.Of(source);
        string?[] reasons = ReasonsOf(outline);
        if (outline.Blocks.TrueForAll(block => reasons[block.Element] is not null))
        {
            // A page of nothing but a menu or a form: better its text than none.
            Array.Clear(reasons);
        }

        int root = FindRoot(outline, reasons);
        TextSpan article = SpanOf(outline.Elements[root]);
        int headline = FindHeadline(outline, reasons, article);
        int from = headline >= 0 && outline.Blocks[headline].Span.Start < article.Start && IsNear(outline, headline, article) ? outline.Blocks[headline].Span.Start : article.Start;

        List<RawBlock> blocks = [];
        BlockHint[] hints = HintsOf(outline);
        for (int i = 0; i < outline.Blocks.Count; i++)
        {
            HtmlBlock block = outline.Blocks[i];
            string? reason = reasons[block.Element] ?? (i == headline || (block.Span.Start >= from && block.Span.Start < article.End) ? null : "outside the article");
            BlockHint hint = hints[block.Element];
            if (hint == BlockHint.Headline && i != headline)
            {
                hint = BlockHint.Subheading;
            }

            blocks.Add(reason is null ? new RawBlock(block.Span, false, hint) : new RawBlock(block.Span, false, BlockHint.Noise, reason));
        }

        blocks = Merge(blocks, outline.Hidden);
        string readable = outline.Readable.ToString(blocks.Where(block => block.Hint != BlockHint.Noise).Select(block => block.Span));
        ArticleMetadata metadata = outline.Metadata.ToArticleMetadata(element => outline.Elements[element].Start >= from && outline.Elements[element].Start < article.End);
        return new SegmentedText(readable, blocks, metadata);
    }

    /// <summary>For every element why its text is noise: its own reason or that of an element around it.</summary>
    private static string?[] ReasonsOf(HtmlOutline outline)
    {
        List<HtmlElement> elements = outline.Elements;
        string?[] reasons = new string?[elements.Count];
        int most = elements[0].ParagraphText * NoisePercent / 100;
        for (int i = 1; i < elements.Count; i++)
        {
            HtmlElement element = elements[i];
            bool small = element.ParagraphText <= most && (element.ParagraphText < elements[0].ParagraphText || element.ParagraphText == 0);
            reasons[i] = reasons[element.Parent] ?? (small ? element.Reason : null);
        }

        return reasons;
    }

    /// <summary>For every element what it says about the text in it; a name outweighs the class of an element around it, but for plain paragraphs.</summary>
    private static BlockHint[] HintsOf(HtmlOutline outline)
    {
        List<HtmlElement> elements = outline.Elements;
        BlockHint[] hints = new BlockHint[elements.Count];
        int most = elements[0].ParagraphText * LabelPercent / 100;
        for (int i = 1; i < elements.Count; i++)
        {
            HtmlElement element = elements[i];
            BlockHint inherited = hints[element.Parent] == BlockHint.Paragraph ? BlockHint.None : hints[element.Parent];
            BlockHint label = element.ParagraphText <= most ? element.ClassHint : BlockHint.None;
            bool plain = element.Hint is BlockHint.None or BlockHint.Paragraph;
            hints[i] = !plain ? element.Hint : label != BlockHint.None ? label : inherited != BlockHint.None ? inherited : element.Hint;
        }

        return hints;
    }

    private static int FindRoot(HtmlOutline outline, string?[] reasons)
    {
        List<HtmlElement> elements = outline.Elements;
        int article = -1;
        int main = -1;
        for (int i = 1; i < elements.Count; i++)
        {
            if (reasons[i] is not null || elements[i].ParagraphText == 0)
            {
                continue;
            }

            article = elements[i].IsArticle && (article < 0 || elements[i].ParagraphText > elements[article].ParagraphText) ? i : article;
            main = elements[i].IsMain && (main < 0 || elements[i].ParagraphText > elements[main].ParagraphText) ? i : main;
        }

        int enough = elements[0].ParagraphText * MarkedPercent / 100;
        if (article >= 0 && elements[article].ParagraphText >= enough)
        {
            return article;
        }

        return main >= 0 && elements[main].ParagraphText >= enough ? main : Tightest(outline, reasons);
    }

    /// <summary>The smallest element that holds most of the text in paragraphs.</summary>
    private static int Tightest(HtmlOutline outline, string?[] reasons)
    {
        List<HtmlElement> elements = outline.Elements;
        int enough = Math.Max(1, elements[0].ParagraphText * UnmarkedPercent / 100);
        int found = 0;
        for (int i = 1; i < elements.Count; i++)
        {
            // Elements that hold most of the text lie one inside the other; a single paragraph is not the article.
            if (elements[i].ParagraphText >= enough && reasons[i] is null && elements[i].Hint == BlockHint.None)
            {
                found = i;
            }
        }

        return found;
    }

    /// <summary>The block with the headline: a first-rank heading, at best one with the words of the page's title; −1 where there is none.</summary>
    private static int FindHeadline(HtmlOutline outline, string?[] reasons, TextSpan article)
    {
        string title = outline.Metadata.Title ?? "";
        int inside = -1;
        int before = -1;
        for (int i = 0; i < outline.Blocks.Count; i++)
        {
            HtmlBlock block = outline.Blocks[i];
            if (outline.Elements[block.Element].Hint != BlockHint.Headline || reasons[block.Element] is not null || block.Span.Start >= article.End)
            {
                continue;
            }

            string text = block.Span.Length > 1000 ? "" : LineShape.Collapse(outline.Readable.Extract(block.Span));
            if (text.Length > 8 && title.Contains(text, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }

            inside = inside < 0 && article.Contains(block.Span.Start) ? i : inside;
            before = block.Span.Start < article.Start ? i : before;
        }

        return inside >= 0 ? inside : before;
    }

    /// <summary>Whether only few lines stand between the headline and the article.</summary>
    private static bool IsNear(HtmlOutline outline, int headline, TextSpan article)
    {
        int end = headline;
        while (end < outline.Blocks.Count && outline.Blocks[end].Span.Start < article.Start)
        {
            end++;
        }

        return end - headline <= MostLinesBetween;
    }

    private static TextSpan SpanOf(HtmlElement element) => TextSpan.FromBounds(element.Start, element.End);

    /// <summary>Both lists in the order of the text; a hidden part inside a block of text is left out.</summary>
    private static List<RawBlock> Merge(List<RawBlock> blocks, List<RawBlock> hidden)
    {
        List<RawBlock> merged = new(blocks.Count + hidden.Count);
        int next = 0;
        foreach (RawBlock block in blocks)
        {
            for (; next < hidden.Count && hidden[next].Span.Start < block.Span.End; next++)
            {
                if (hidden[next].Span.End <= block.Span.Start)
                {
                    merged.Add(hidden[next]);
                }
            }

            merged.Add(block);
        }

        merged.AddRange(hidden[next..]);
        return merged;
    }
}
