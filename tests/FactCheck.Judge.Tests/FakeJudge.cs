using FactCheck.Judge.Requests;

namespace FactCheck.Judge.Tests;

/// <summary>A judge whose answers are at hand.</summary>
internal sealed class FakeJudge : IPairJudge
{
    public Func<JudgeRequest, JudgeAnswer<PairVerdict>> Judge { get; init; } = _ => new JudgeAnswer<PairVerdict>([], 0);

    public Func<JudgeRequest, JudgeAnswer<SweptDifference>> Sweep { get; init; } = _ => new JudgeAnswer<SweptDifference>([], 0);

    public string Name => "fake";

    public Task<JudgeAnswer<PairVerdict>> JudgeAsync(JudgeRequest request, CancellationToken cancellationToken = default) => Task.FromResult(Judge(request));

    public Task<JudgeAnswer<SweptDifference>> SweepAsync(JudgeRequest request, CancellationToken cancellationToken = default) => Task.FromResult(Sweep(request));

    /// <summary>A judge that gives these verdicts.</summary>
    public static FakeJudge Saying(params PairVerdict[] verdicts) => new() { Judge = _ => new JudgeAnswer<PairVerdict>(verdicts, 0) };

    /// <summary>A judge that finds these differences.</summary>
    public static FakeJudge Finding(params SweptDifference[] differences) => new() { Sweep = _ => new JudgeAnswer<SweptDifference>(differences, 0) };
}
