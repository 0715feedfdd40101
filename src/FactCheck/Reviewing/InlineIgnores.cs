using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Reviewing;

/// <summary>Reads comments like <c>&lt;!-- factcheck: ignore FC0101 the mayor's own count --&gt;</c> from Markdown and HTML drafts.</summary>
internal static class InlineIgnores
{
    private const string Open = "<!--";
    private const string Close = "-->";
    private const string Keyword = "factcheck:";
    private const string Verb = "ignore";
    private const int RuleIdLength = 6;
    private const int MostComments = 1000;
    private const int LongestComment = 1000;

    /// <summary>The comments in order, at most 1,000, each read up to 1,000 characters. One that shares its line with text speaks of that text's block, one that stands alone of the block after it.</summary>
    public static IReadOnlyList<InlineIgnore> Read(Article article)
    {
        List<InlineIgnore> found = [];
        if (article.Format == ArticleFormat.PlainText)
        {
            return found;
        }

        string text = article.Text;
        int line = 1, counted = 0;
        for (int open = text.IndexOf(Open, StringComparison.Ordinal); open >= 0 && found.Count < MostComments;)
        {
            int close = text.IndexOf(Close, open + Open.Length, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            if (Parse(text.AsSpan(open + Open.Length, Math.Min(close - open - Open.Length, LongestComment)).ToString()) is var (rules, reason))
            {
                line += text.AsSpan(counted, open - counted).Count('\n');
                counted = open;
                found.Add(new InlineIgnore(line, rules, reason, ScopeOf(article, open, close + Close.Length)));
            }

            open = text.IndexOf(Open, close + Close.Length, StringComparison.Ordinal);
        }

        return found;
    }

    private static (IReadOnlyList<string> Rules, string Reason)? Parse(string comment)
    {
        string[] words = comment.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int start = words is [Keyword, Verb, ..] ? 2 : words is [Keyword + Verb, ..] ? 1 : 0;
        if (start == 0)
        {
            return null;
        }

        List<string> rules = [];
        int next = start;
        while (next < words.Length && words[next].Trim(',') is { Length: RuleIdLength } id && id.StartsWith("FC", StringComparison.Ordinal) && id.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            rules.Add(id);
            next++;
        }

        return (rules, string.Join(' ', words[next..]));
    }

    private static TextSpan ScopeOf(Article article, int start, int end)
    {
        int lineStart = start == 0 ? 0 : article.Text.LastIndexOf('\n', start - 1) + 1;
        IEnumerable<ArticleBlock> compared = article.Blocks.Where(block => block.IsCompared);
        TextSpan shared = compared.LastOrDefault(block => block.Span.Start < start && block.Span.End > lineStart)?.Span ?? default;
        return !shared.IsEmpty ? shared : compared.FirstOrDefault(block => block.Span.End > end)?.Span ?? default;
    }
}
