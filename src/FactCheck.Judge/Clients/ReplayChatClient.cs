using System.Text.Json;
using FactCheck.Judge.Requests;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Clients;

/// <summary>Answers from a file, by the hash of the request; sends nothing. Of two answers to one request the later one counts.</summary>
public sealed class ReplayChatClient : LocalChatClient
{
    private readonly Dictionary<string, ExchangeLine> _answers = new(StringComparer.Ordinal);

    /// <summary>Reads the file.</summary>
    /// <param name="path">JSON lines with <c>hash</c> and <c>answer</c>.</param>
    /// <exception cref="FactCheckException">FC0041: the file cannot be read, or a line of it is none.</exception>
    public ReplayChatClient(string path)
    {
        int number = 0;
        try
        {
            foreach (string line in File.ReadLines(path))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                {
                    continue;
                }

                ExchangeLine read = ExchangeLine.Read(line);
                Judge = read.Judge ?? Judge;
                if (read.Hash is { } hash)
                {
                    _answers[hash] = read;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            throw new FactCheckException("FC0041", $"{path}: line {number}: not an answer: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new FactCheckException("FC0041", $"{path}: cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>The judge that the heading of the file names.</summary>
    public string? Judge { get; }

    /// <inheritdoc/>
    protected override ChatResponse Respond(IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        if (!_answers.TryGetValue(RequestHash.Of(messages, options), out ExchangeLine? line))
        {
            throw new JudgeException(JudgeFailure.Missing, "the replayed file has no answer");
        }

        return line.Failure is { } failure
            ? throw new JudgeException(failure, line.Message ?? "the recorded request failed")
            : WholeAnswerChatClient.Respond(line.Answer!, line.Model, line.InputTokens, line.OutputTokens);
    }
}
