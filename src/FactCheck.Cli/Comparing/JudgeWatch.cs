using System.Collections.Concurrent;

namespace FactCheck.Cli.Comparing;

/// <summary>Sees which judge answered in a run and whether it answered everything.</summary>
/// <param name="isRequired">Whether an incomplete run has failed.</param>
internal sealed class JudgeWatch(bool isRequired)
{
    private readonly ConcurrentDictionary<string, bool> _judges = new(StringComparer.Ordinal);
    private int _reports;
    private int _incomplete;

    /// <summary>The judges that answered, in the order of their names.</summary>
    public IReadOnlyList<string> Judges => [.. _judges.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Comparisons made.</summary>
    public int Reports => _reports;

    /// <summary>Comparisons in which the judge left requests without answer.</summary>
    public int Incomplete => _incomplete;

    public CompareArticles Around(CompareArticles compare) => async (sources, cancellationToken) =>
    {
        ComparisonReport report = await compare(sources, cancellationToken);
        Interlocked.Increment(ref _reports);
        if (report.IsJudgeIncomplete)
        {
            Interlocked.Increment(ref _incomplete);
        }

        if (report.Engine.Judge is { } judge)
        {
            _judges.TryAdd(judge, true);
        }

        return report;
    };

    /// <summary>The exit code of a run that would end with <paramref name="code"/>.</summary>
    public int ExitCodeOver(int code, TextWriter error)
    {
        if (!isRequired || _incomplete == 0)
        {
            return code;
        }

        error.WriteLine("factcheck: the judge left requests without answer; the notes of the report say why [FC0042]");
        return ExitCode.BadInput;
    }
}
