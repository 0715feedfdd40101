using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Clients;

/// <summary>Bounds how many requests are in flight, and spaces their starts evenly over the minute.</summary>
public sealed class RateLimitingChatClient : WholeAnswerChatClient
{
    private readonly SemaphoreSlim _free;
    private readonly TimeSpan _spacing;
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private long? _lastStart;

    /// <summary>Creates the limit.</summary>
    /// <param name="innerClient">The decorated client.</param>
    /// <param name="maxConcurrency">Requests in flight at once.</param>
    /// <param name="requestsPerMinute">Starts a minute; null means no limit.</param>
    /// <param name="time">The clock.</param>
    public RateLimitingChatClient(IChatClient innerClient, int maxConcurrency, int? requestsPerMinute, TimeProvider time)
        : base(innerClient)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxConcurrency);
        _free = new SemaphoreSlim(maxConcurrency);
        _spacing = requestsPerMinute is { } perMinute ? TimeSpan.FromMinutes(1) / perMinute : TimeSpan.Zero;
        _time = time;
    }

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        await _free.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            TimeSpan wait = TakeStart();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, _time, cancellationToken).ConfigureAwait(false);
            }

            return await base.GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _free.Release();
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _free.Dispose();
        }

        base.Dispose(disposing);
    }

    private TimeSpan TakeStart()
    {
        lock (_lock)
        {
            long now = _time.GetTimestamp();
            long next = _lastStart is { } last ? Math.Max(now, last + (long)(_spacing.TotalSeconds * _time.TimestampFrequency)) : now;
            _lastStart = next;
            return _time.GetElapsedTime(now, next);
        }
    }
}
