using FactCheck.Claims;

namespace FactCheck.Cli.Comparing;

/// <summary>The analyses of the texts met last, for batches that compare one text with several others. Safe to share between threads.</summary>
internal sealed class RecentAnalyses
{
    private const int Capacity = 16;
    private const int LongestText = 100_000;
    private readonly Lock _lock = new();
    private readonly (ArticleSource Source, ArticleAnalysis Analysis)?[] _recent = new (ArticleSource, ArticleAnalysis)?[Capacity];
    private int _next;

    /// <summary>The analysis of a text met lately; null for another one and for files, which may change.</summary>
    public ArticleAnalysis? Find(ArticleSource source)
    {
        if (source.Text is null)
        {
            return null;
        }

        lock (_lock)
        {
            return _recent.FirstOrDefault(entry => entry is { } recent && recent.Source == source)?.Analysis;
        }
    }

    public void Keep(ArticleSource source, ArticleAnalysis analysis)
    {
        if (source.Text is { Length: <= LongestText })
        {
            lock (_lock)
            {
                _recent[_next] = (source, analysis);
                _next = (_next + 1) % Capacity;
            }
        }
    }
}
