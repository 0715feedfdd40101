using System.Threading.Channels;

namespace FactCheck.Cli;

/// <summary>Works on many items at once and hands the results out in the order of the items, a bounded number in flight.</summary>
internal static class OrderedParallel
{
    private const int WaitingPerWorker = 4;

    /// <param name="items">The items, taken only as fast as results are handed out.</param>
    /// <param name="work">Makes a result; its exceptions end the run.</param>
    /// <param name="consume">Takes the results one after another.</param>
    /// <param name="workers">Items worked on at once.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static async Task RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        Func<TItem, CancellationToken, Task<TResult>> work,
        Func<TResult, Task> consume,
        int workers,
        CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using SemaphoreSlim free = new(workers);
        Channel<Task<TResult>> running = Channel.CreateBounded<Task<TResult>>(workers * WaitingPerWorker);
        Task producer = Task.Run(() => ProduceAsync(items, work, running.Writer, free, stop.Token), CancellationToken.None);
        try
        {
            await foreach (Task<TResult> task in running.Reader.ReadAllAsync(cancellationToken))
            {
                await consume(await task);
            }

            await producer;
            cancellationToken.ThrowIfCancellationRequested();
        }
        catch
        {
            // The producer may be waiting for input that never comes: it is told to stop, not waited for.
            await stop.CancelAsync();
            throw;
        }
    }

    private static async Task ProduceAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        Func<TItem, CancellationToken, Task<TResult>> work,
        ChannelWriter<Task<TResult>> running,
        SemaphoreSlim free,
        CancellationToken cancellationToken)
    {
        try
        {
            await foreach (TItem item in items.WithCancellation(cancellationToken))
            {
                await free.WaitAsync(cancellationToken);
                await running.WriteAsync(Task.Run(() => WorkAsync(item, work, free, cancellationToken), CancellationToken.None), cancellationToken);
            }

            running.Complete();
        }
#pragma warning disable CA1031 // Handed to the reader, which throws it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            running.Complete(exception);
        }
    }

    private static async Task<TResult> WorkAsync<TItem, TResult>(TItem item, Func<TItem, CancellationToken, Task<TResult>> work, SemaphoreSlim free, CancellationToken cancellationToken)
    {
        try
        {
            return await work(item, cancellationToken);
        }
        finally
        {
            free.Release();
        }
    }
}
