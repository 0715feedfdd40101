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

    /// <summary>The comments in order. One that shares its line with text speaks of that text's block, one that stands alone of the block after it.</summary>
    public static IReadOnlyList<InlineIgnore> Read(Article article)
    {
        List<InlineIgnore> found = [];
        if (article.Format == ArticleFormat.PlainText)
        {
            return found;
        }

        string text = article.Text;
        for (int open = text.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = text.IndexOf(Open, open + 1, StringComparison.Ordinal))
        {
            int close = text.IndexOf(Close, open + Open.Length, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            if (Parse(text[(open + Open.Length)..close]) is var (rules, reason))
            {
                int line = 1 + text.AsSpan(0, open).Count('\n');
                found.Add(new InlineIgnore(line, rules, reason, ScopeOf(article, open, close + Close.Length)));
            }
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
