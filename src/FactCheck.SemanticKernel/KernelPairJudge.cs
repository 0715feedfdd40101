using FactCheck.Judge;
using FactCheck.Judge.Requests;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace FactCheck.SemanticKernel;

/// <summary>A judge over the chat service of a kernel, with the time limit, retry, budget, cache and record of the settings around it. The kernel keeps the service.</summary>
public sealed class KernelPairJudge : IPairJudge
{
    private readonly ChatPairJudge _judge;

    /// <summary>Creates the judge.</summary>
    /// <param name="kernel">Its <see cref="IChatClient"/> is asked, or its chat completion service where it has none.</param>
    /// <param name="options">Settings; the model goes along with each request where it is named.</param>
    /// <exception cref="KernelException">The kernel has neither service.</exception>
    public KernelPairJudge(Kernel kernel, JudgeOptions options)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        ArgumentNullException.ThrowIfNull(options);
        IChatClient service = kernel.Services.GetService(typeof(IChatClient)) as IChatClient ?? kernel.GetRequiredService<IChatCompletionService>().AsChatClient();
        string? model = options.Model ?? (service.GetService(typeof(ChatClientMetadata)) as ChatClientMetadata)?.DefaultModelId;
        _judge = new ChatPairJudge(JudgePipeline.Decorate(new KernelFailureChatClient(service), options with { Model = model }), options, model ?? "kernel");
    }

    /// <inheritdoc/>
    public string Name => _judge.Name;

    /// <inheritdoc/>
    public Task<JudgeAnswer<PairVerdict>> JudgeAsync(JudgeRequest request, CancellationToken cancellationToken = default) => _judge.JudgeAsync(request, cancellationToken);

    /// <inheritdoc/>
    public Task<JudgeAnswer<SweptDifference>> SweepAsync(JudgeRequest request, CancellationToken cancellationToken = default) => _judge.SweepAsync(request, cancellationToken);
}
