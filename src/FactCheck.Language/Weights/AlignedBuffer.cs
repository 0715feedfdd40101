using System.Runtime.CompilerServices;

namespace FactCheck.Language.Weights;

/// <summary>Memory that does not move and starts at a cache line; freed by the garbage collector.</summary>
internal sealed unsafe class AlignedBuffer<T>
    where T : unmanaged
{
    private const int Alignment = 64;
    private readonly T[] memory;

    /// <summary>Takes room for <paramref name="length"/> elements, all zero.</summary>
    public AlignedBuffer(int length)
    {
        memory = GC.AllocateArray<T>(length + (Alignment / sizeof(T)), pinned: true);
        nint address = (nint)Unsafe.AsPointer(ref memory[0]);
        Pointer = (T*)((address + Alignment - 1) / Alignment * Alignment);
        Length = length;
    }

    public int Length { get; }

    /// <summary>First element. Valid as long as this object is reachable.</summary>
    public T* Pointer { get; }

    public Span<T> Span => new(Pointer, Length);
}
