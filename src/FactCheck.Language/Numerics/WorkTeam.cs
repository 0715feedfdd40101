using System.Runtime.ExceptionServices;

namespace FactCheck.Language.Numerics;

/// <summary>Threads that work through the parts of one step after the other. Used by one caller at a time: <see cref="TryEnter"/>, <see cref="Run"/> as often as needed, <see cref="Exit"/>.</summary>
internal sealed class WorkTeam
{
    private const int SpinsBeforeYield = 64;
    private const int SpinsBeforeSleep = 1024;
    private const int PartBits = 20;
    private const long PartMask = (1 << PartBits) - 1;
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(10);
    private readonly object gate = new();
    private readonly bool[] alive;
    private Work? work;

    /// <summary>Number of the step, its parts and the next part to take, in one word: a part taken late can never belong to another step.</summary>
    private long ticket;

    private int done;
    private int entered;
    private volatile bool open;
    private volatile ExceptionDispatchInfo? failure;

    /// <param name="size">Number of workers, the caller included.</param>
    public WorkTeam(int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        Size = size;
        alive = new bool[size];
    }

    /// <summary>Number of workers, the caller included.</summary>
    public int Size { get; }

    /// <summary>Takes the team and wakes it; false where another caller has it.</summary>
    public bool TryEnter()
    {
        if (Interlocked.Exchange(ref entered, 1) != 0)
        {
            return false;
        }

        lock (gate)
        {
            open = true;
            for (int worker = 1; worker < Size; worker++)
            {
                if (!alive[worker])
                {
                    alive[worker] = true;
                    int index = worker;
                    new Thread(() => Serve(index)) { IsBackground = true, Name = "FactCheck encoder" }.Start();
                }
            }

            Monitor.PulseAll(gate);
        }

        return true;
    }

    /// <summary>Lets the workers sleep and gives the team back.</summary>
    public void Exit()
    {
        open = false;
        Volatile.Write(ref entered, 0);
    }

    /// <summary>Does all parts of a step and returns when they are done. The caller works too.</summary>
    public void Run(Work step, int parts)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(parts, (int)PartMask);
        work = step;
        done = 0;
        long number = (Volatile.Read(ref ticket) >> (2 * PartBits)) + 1;
        Volatile.Write(ref ticket, ((number << PartBits) | (long)parts) << PartBits);
        while (TryTakePart(0))
        {
        }

        int spins = 0;
        while (Volatile.Read(ref done) < parts)
        {
            Pause(ref spins);
        }

        if (failure is ExceptionDispatchInfo thrown)
        {
            failure = null;
            thrown.Throw();
        }
    }

    private bool TryTakePart(int worker)
    {
        while (true)
        {
            long seen = Volatile.Read(ref ticket);
            long part = seen & PartMask;
            if (part >= ((seen >> PartBits) & PartMask))
            {
                return false;
            }

            if (Interlocked.CompareExchange(ref ticket, seen + 1, seen) == seen)
            {
                Do((int)part, worker);
                return true;
            }
        }
    }

    private void Do(int part, int worker)
    {
        try
        {
            work!.Do(part, worker);
        }
        catch (Exception exception)
        {
            failure = ExceptionDispatchInfo.Capture(exception);
        }
        finally
        {
            Interlocked.Increment(ref done);
        }
    }

    private void Serve(int worker)
    {
        while (true)
        {
            for (int spins = 0; !open && spins < SpinsBeforeSleep;)
            {
                Pause(ref spins);
            }

            lock (gate)
            {
                while (!open)
                {
                    if (!Monitor.Wait(gate, IdleTime))
                    {
                        alive[worker] = false;
                        return;
                    }
                }
            }

            ServeUntilExit(worker);
        }
    }

    private void ServeUntilExit(int worker)
    {
        int spins = 0;
        while (open)
        {
            if (TryTakePart(worker))
            {
                spins = 0;
            }
            else
            {
                Pause(ref spins);
            }
        }
    }

    private static void Pause(ref int spins)
    {
        if (++spins % SpinsBeforeYield == 0)
        {
            Thread.Yield();
        }
        else
        {
            Thread.SpinWait(4);
        }
    }
}
