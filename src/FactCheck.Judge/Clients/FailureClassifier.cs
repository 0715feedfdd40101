using System.ClientModel;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json;

namespace FactCheck.Judge.Clients;

/// <summary>Turns what clients throw into <see cref="JudgeException"/>. Nothing that a service says goes into the message.</summary>
internal static class FailureClassifier
{
    private const int Deepest = 8;

    /// <summary>The failure behind an exception; not for cancellation.</summary>
    public static JudgeException Of(Exception exception, TimeProvider time)
    {
        Exception? current = exception;
        for (int depth = 0; current is not null && depth < Deepest; depth++, current = current.InnerException)
        {
            switch (current)
            {
                case JudgeException known:
                    return known;
                case ClientResultException { Status: > 0 } result:
                    return OfStatus(result.Status, RetryAfter(result, time), exception);
                case HttpRequestException { StatusCode: { } status }:
                    return OfStatus((int)status, null, exception);
                case TimeoutException:
                    return new JudgeException(JudgeFailure.Timeout, "no whole answer in time", exception) { IsTransient = true };
                case JsonException or FormatException:
                    return new JudgeException(JudgeFailure.Malformed, "the service's answer is not the protocol's JSON", exception);
            }

            if (current is SocketException or IOException or HttpRequestException && current.InnerException is null)
            {
                return new JudgeException(JudgeFailure.Connection, "no connection to the service, or it broke", exception) { IsTransient = true };
            }
        }

        return new JudgeException(JudgeFailure.Service, $"the client failed with {exception.GetType().Name}", exception);
    }

    /// <summary>The failure that an HTTP status stands for.</summary>
    public static JudgeException OfStatus(int status, TimeSpan? retryAfter, Exception? inner)
    {
        (JudgeFailure failure, string words, bool transient) = status switch
        {
            401 or 403 => (JudgeFailure.Key, "the key was not accepted", false),
            404 => (JudgeFailure.Service, "no such address or model", false),
            408 or 504 => (JudgeFailure.Timeout, "the service timed out", true),
            429 => (JudgeFailure.Service, "too many requests", true),
            >= 500 => (JudgeFailure.Service, "the service failed", true),
            >= 300 and < 400 => (JudgeFailure.Service, "the service sends to another address, which is not followed", false),
            _ => (JudgeFailure.Service, "the service refused the request", false),
        };
        return new JudgeException(failure, string.Create(CultureInfo.InvariantCulture, $"{words} (HTTP {status})"), inner) { IsTransient = transient, RetryAfter = retryAfter, Status = status };
    }

    private static TimeSpan? RetryAfter(ClientResultException exception, TimeProvider time)
    {
        if (exception.GetRawResponse()?.Headers.TryGetValue("Retry-After", out string? value) != true || !RetryConditionHeaderValue.TryParse(value, out RetryConditionHeaderValue? header))
        {
            return null;
        }

        TimeSpan? wait = header.Delta ?? header.Date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
