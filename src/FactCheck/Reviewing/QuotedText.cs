using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Reviewing;

/// <summary>Whether words of a text stand inside quotation marks. A mark that is never closed holds to the end of its paragraph.</summary>
internal static class QuotedText
{
    /// <summary>Whether any of the words is quoted; an apostrophe that could open a quotation counts as one.</summary>
    public static bool Contains(string text, TextSpan block, TextSpan words)
    {
        int depth = 0;
        bool straight = false, single = false;
        for (int i = block.Start; i < block.End; i++)
        {
            if (i >= words.Start && i < words.End && (depth > 0 || straight || single))
            {
                return true;
            }

            switch (text[i])
            {
                case '“' or '„' or '«':
                    depth++;
                    break;
                case '”' or '»':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '"':
                    straight = !straight;
                    break;
                case '‘':
                    single = true;
                    break;
                case '\'' when !single && (i == block.Start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '['):
                    single = true;
                    break;
                case '\'' or '’' when single && (i + 1 >= block.End || !char.IsLetterOrDigit(text[i + 1])):
                    single = false;
                    break;
            }

            if (i >= words.Start && i < words.End && (depth > 0 || straight || single))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The block that holds the words; the line where blocks are not known.</summary>
    public static TextSpan BlockOf(ReportDocument document, TextSpan words)
    {
        if (document.Blocks.FirstOrDefault(block => block.Span.Contains(words)) is ArticleBlock block)
        {
            return block.Span;
        }

        string text = document.Readable ?? document.Text;
        int start = words.Start == 0 ? 0 : text.LastIndexOf('\n', words.Start - 1) + 1;
        int end = text.IndexOf('\n', words.End);
        return TextSpan.FromBounds(start, end < 0 ? text.Length : end);
    }
}
