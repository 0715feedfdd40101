using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace FactCheck.Judge.Tests.Runs;

/// <summary>Hears of every connection, name lookup and HTTP request that this process begins while it listens.</summary>
internal sealed class SocketWatch : EventListener
{
    private static readonly string[] _sources = ["System.Net.Sockets", "System.Net.NameResolution", "System.Net.Http", "Private.InternalDiagnostics.System.Net.Sockets"];
    private readonly ConcurrentQueue<string> _heard = new();

    public IReadOnlyList<string> Heard => [.. _heard];

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (_sources.Contains(eventSource.Name, StringComparer.Ordinal))
        {
            EnableEvents(eventSource, EventLevel.LogAlways, EventKeywords.All);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        // a dump is of bytes over a connection that stood before: the pipe to the runner of the tests
        if (eventData.EventName is not ("EventCounters" or "DumpBuffer"))
        {
            _heard.Enqueue($"{eventData.EventSource.Name}/{eventData.EventName}");
        }
    }
}
