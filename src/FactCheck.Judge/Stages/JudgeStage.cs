using FactCheck.Doubts;
using FactCheck.Judge.Clients;
using FactCheck.Judge.Requests;

namespace FactCheck.Judge.Stages;

/// <summary>The asynchronous stage after a finished comparison: asks a judge about what the rules left in doubt and merges its verdicts. A judge that fails leaves the rules' findings as they are, with a note.</summary>
public sealed class JudgeStage
{
    private const string Mode = "rules+encoder+judge";
    private readonly IPairJudge _judge;
    private readonly JudgeOptions _options;
    private readonly TimeProvider _time;

    /// <summary>Creates the stage.</summary>
    /// <param name="judge">Who is asked.</param>
    /// <param name="options">Sizes of the requests, and whether to sweep.</param>
    /// <param name="time">The clock; null means the system's.</param>
    public JudgeStage(IPairJudge judge, JudgeOptions options, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(judge);
        ArgumentNullException.ThrowIfNull(options);
        _judge = judge;
        _options = options;
        _time = time ?? TimeProvider.System;
    }

    /// <summary>What the engine is to collect for this stage.</summary>
    public DoubtOptions Doubts => DoubtsFor(_options);

    /// <summary>What the engine is to collect under these settings.</summary>
    public static DoubtOptions DoubtsFor(JudgeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new DoubtOptions { WithPassages = options.Sweep };
    }

    /// <summary>The report with the verdicts merged in.</summary>
    public async Task<ComparisonReport> ApplyAsync(DoubtfulComparison comparison, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        RequestBuilder builder = new(comparison, _options);
        IReadOnlyList<AskedRequest<AskedPair>> pairs = builder.Pairs();
        IReadOnlyList<AskedRequest<AskedPassages>> passages = _options.Sweep ? builder.Passages() : [];
        if (pairs.Count + passages.Count == 0)
        {
            return comparison.Report;
        }

        JudgeTally tally = new() { Requests = pairs.Count + passages.Count, LeftOut = comparison.LeftOut };
        SortedDictionary<string, string> hostile = new(StringComparer.Ordinal);
        foreach (ReportDocument document in comparison.Report.Documents)
        {
            if (InstructionCues.Find(document.Text) is { } cue)
            {
                hostile.Add(document.Id, cue);
            }
        }

        VerdictMerger merger = new(comparison, _judge.Name, hostile.Keys.ToHashSet(StringComparer.Ordinal), tally);
        await AskAsync(pairs, _judge.JudgeAsync, merger.Add, tally, cancellationToken).ConfigureAwait(false);
        await AskAsync(passages, _judge.SweepAsync, merger.Add, tally, cancellationToken).ConfigureAwait(false);

        ComparisonReport report = comparison.Report;
        IReadOnlyList<ReportFinding> findings = FindingOrder.Apply(merger.Findings);
        string prompts = string.Join(", ", pairs.Select(p => p.Request.PromptVersion).Concat(passages.Select(p => p.Request.PromptVersion)).Distinct(StringComparer.Ordinal));
        IEnumerable<string> warnings = tally.Answered == 0 ? [] : hostile.Select(report => $"Report {report.Key} addresses a language model (\"{report.Value}\"): no verdict about it lowers a finding.");
        return report with
        {
            Engine = tally.Answered == 0 ? report.Engine : report.Engine with { Mode = Mode, Judge = $"{_judge.Name} ({prompts})" },
            Findings = findings,
            Unmatched = [.. report.Unmatched.Where(passage => !findings.Any(f => f.Source == JudgedFindings.Source && f.Evidence.Any(e => e.Document == passage.Document && e.Span.Overlaps(passage.Span))))],
            Notes = [.. report.Notes, .. warnings, .. tally.Notes(_judge.Name)],
            IsJudgeIncomplete = tally.HasFailed,
        };
    }

    /// <summary>Asks all requests, together unless a budget makes their order matter, and takes the answers in order.</summary>
    private async Task AskAsync<TItem, TAnswer>(
        IReadOnlyList<AskedRequest<TItem>> requests,
        Func<JudgeRequest, CancellationToken, Task<JudgeAnswer<TAnswer>>> ask,
        Action<IReadOnlyList<TItem>, JudgeAnswer<TAnswer>> take,
        JudgeTally tally,
        CancellationToken cancellationToken)
    {
        bool inTurn = _options.MaxRequests is not null || _options.MaxTokens is not null;
        List<Task<(JudgeAnswer<TAnswer>? Answer, JudgeException? Failure)>> asked = new(requests.Count);
        foreach (AskedRequest<TItem> request in requests)
        {
            asked.Add(TryAskAsync(request.Request, ask, cancellationToken));
            if (inTurn)
            {
                await asked[^1].ConfigureAwait(false);
            }
        }

        await Task.WhenAll(asked).ConfigureAwait(false);
        for (int i = 0; i < asked.Count; i++)
        {
            (JudgeAnswer<TAnswer>? answer, JudgeException? failure) = await asked[i].ConfigureAwait(false);
            if (answer is not null)
            {
                tally.Answered++;
                take(requests[i].Items, answer);
            }
            else
            {
                tally.Fail(failure!);
            }
        }
    }

    private async Task<(JudgeAnswer<TAnswer>? Answer, JudgeException? Failure)> TryAskAsync<TAnswer>(
        JudgeRequest request,
        Func<JudgeRequest, CancellationToken, Task<JudgeAnswer<TAnswer>>> ask,
        CancellationToken cancellationToken)
    {
        try
        {
            return (await ask(request, cancellationToken).ConfigureAwait(false), null);
        }
#pragma warning disable CA1031 // The one place that turns a judge's failure into a note; cancelling passes.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return (null, FailureClassifier.Of(exception, _time));
        }
    }
}
