using FactCheck.Doubts;
using FactCheck.Judge.Requests;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge;

/// <summary>What a run of the judge would send. Tokens are counted by bytes; models count differently.</summary>
/// <param name="Pairs">Doubtful pairs.</param>
/// <param name="Passages">Pairs of aligned sentences for the sweep.</param>
/// <param name="Requests">Requests about both.</param>
/// <param name="InputTokens">Tokens sent, about.</param>
/// <param name="OutputTokens">Tokens received, about.</param>
/// <param name="MostOutputTokens">Tokens received at most.</param>
public sealed record JudgeEstimate(int Pairs, int Passages, int Requests, long InputTokens, long OutputTokens, long MostOutputTokens)
{
    private const int TokensPerVerdict = 110;
    private const int TokensPerPassage = 40;

    /// <summary>Estimates a run over a finished comparison.</summary>
    public static JudgeEstimate Of(DoubtfulComparison comparison, JudgeOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        RequestBuilder builder = new(comparison, options);
        IReadOnlyList<AskedRequest<AskedPair>> pairs = builder.Pairs();
        IReadOnlyList<AskedRequest<AskedPassages>> passages = options.Sweep ? builder.Passages() : [];
        int pairCount = pairs.Sum(p => p.Items.Count), passageCount = passages.Sum(p => p.Items.Count);
        JudgeRequest[] requests = [.. pairs.Select(p => p.Request), .. passages.Select(p => p.Request)];
        long input = requests.Sum(r => TokenEstimate.Of(r.Messages, options.Structured ? new ChatOptions { ResponseFormat = r.ResponseFormat } : null));
        return new JudgeEstimate(pairCount, passageCount, requests.Length, input, (pairCount * (long)TokensPerVerdict) + (passageCount * (long)TokensPerPassage), requests.Length * (long)options.MaxOutputTokens);
    }
}
