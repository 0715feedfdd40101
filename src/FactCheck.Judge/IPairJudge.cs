using FactCheck.Judge.Requests;

namespace FactCheck.Judge;

/// <summary>Decides what rules cannot. Implementations only ask and read; what an answer may change is decided by <see cref="Stages.JudgeStage"/>.</summary>
public interface IPairJudge
{
    /// <summary>The model that answers, as the report names it.</summary>
    string Name { get; }

    /// <summary>Asks for verdicts on doubtful pairs.</summary>
    /// <exception cref="JudgeException">There is no answer, or none that can be read.</exception>
    Task<JudgeAnswer<PairVerdict>> JudgeAsync(JudgeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Asks for differences in aligned passages that no rule reported.</summary>
    /// <exception cref="JudgeException">There is no answer, or none that can be read.</exception>
    Task<JudgeAnswer<SweptDifference>> SweepAsync(JudgeRequest request, CancellationToken cancellationToken = default);
}
