using FactCheck.Judge.Requests;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Clients;

/// <summary>Adds every answer, and every failure in place of one, to a file from which the run can be repeated without a network.</summary>
public sealed class RecordingChatClient : WholeAnswerChatClient
{
    private readonly ExchangeWriter _writer;

    /// <summary>Opens the file.</summary>
    /// <param name="innerClient">The decorated client.</param>
    /// <param name="path">The file; what it holds already is kept.</param>
    /// <param name="judge">Name of the judge, for the heading of a new file.</param>
    /// <exception cref="FactCheckException">FC0041: the file cannot be written.</exception>
    public RecordingChatClient(IChatClient innerClient, string path, string judge)
        : base(innerClient)
    {
        _writer = ExchangeWriter.Open(path, append: true);
        if (_writer.IsNew)
        {
            _writer.Write(new ExchangeLine(null, null, null, null, null, null, null) { Judge = judge }.Write);
        }
    }

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ChatMessage> all = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        string hash = RequestHash.Of(all, options);
        try
        {
            ChatResponse response = await base.GetResponseAsync(all, options, cancellationToken).ConfigureAwait(false);
            JudgeFailure? failure = response.FinishReason == ChatFinishReason.ContentFilter ? JudgeFailure.Refusal : response.FinishReason == ChatFinishReason.Length ? JudgeFailure.Malformed : null;
            string? message = failure switch
            {
                JudgeFailure.Refusal => "the model declined to answer",
                JudgeFailure.Malformed => "the answer was cut off at the longest length",
                _ => null,
            };
            _writer.Write(new ExchangeLine(hash, failure is null ? response.Text : null, failure, message, response.ModelId, response.Usage?.InputTokenCount, response.Usage?.OutputTokenCount).Write);
            return response;
        }
        catch (JudgeException exception)
        {
            _writer.Write(new ExchangeLine(hash, null, exception.Failure, exception.Message, null, null, null).Write);
            throw;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _writer.Dispose();
        }

        base.Dispose(disposing);
    }
}
