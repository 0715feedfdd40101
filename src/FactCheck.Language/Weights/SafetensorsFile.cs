using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using System.Text.Json;

namespace FactCheck.Language.Weights;

/// <summary>A mapped safetensors file: tensors are read where they lie, pages come in when touched. Mapped until the object is collected.</summary>
internal sealed unsafe class SafetensorsFile
{
    private const int LengthBytes = 8;
    private readonly Dictionary<string, Entry> entries;
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly byte* start;

    private SafetensorsFile(MemoryMappedFile file, MemoryMappedViewAccessor view, byte* start, Dictionary<string, Entry> entries)
    {
        this.file = file;
        this.view = view;
        this.start = start;
        this.entries = entries;
    }

    /// <exception cref="InvalidDataException">The file is no safetensors file.</exception>
    public static SafetensorsFile Open(string path)
    {
        long length = new FileInfo(path).Length;
        MemoryMappedFile file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        MemoryMappedViewAccessor view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        start += view.PointerOffset;
        ulong header = length < LengthBytes ? 0 : BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(start, LengthBytes));
        if (header == 0 || header > (ulong)Math.Min(length - LengthBytes, 1 << 24))
        {
            throw new InvalidDataException($"{path} is not a safetensors file.");
        }

        long dataStart = LengthBytes + (long)header;
        Dictionary<string, Entry> entries = ReadHeader(new ReadOnlySpan<byte>(start + LengthBytes, (int)header));
        foreach ((string name, Entry entry) in entries)
        {
            if (entry.Start < 0 || entry.Start > entry.End || entry.End > length - dataStart)
            {
                throw new InvalidDataException($"{path}: tensor {name} lies outside the file.");
            }
        }

        return new(file, view, start + dataStart, entries);
    }

    /// <summary>A half-precision tensor as a matrix; one of three dimensions has the first two joined.</summary>
    public HalfTensor Half(string name, int rows, int columns)
    {
        Entry entry = Find(name, "F16", 2L * rows * columns);
        return new(this, (ushort*)(start + entry.Start), rows, columns);
    }

    public ReadOnlySpan<float> Single(string name, int count)
    {
        Entry entry = Find(name, "F32", 4L * count);
        return new(start + entry.Start, count);
    }

    private Entry Find(string name, string type, long bytes) =>
        entries.TryGetValue(name, out Entry? entry) && entry.Type == type && entry.End - entry.Start == bytes
            ? entry
            : throw new InvalidDataException($"The weights have no tensor {name} of type {type} and {bytes} bytes.");

    private static Dictionary<string, Entry> ReadHeader(ReadOnlySpan<byte> json)
    {
        Dictionary<string, Entry> entries = [];
        Utf8JsonReader reader = new(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (name == "__metadata__")
            {
                reader.Skip();
                continue;
            }

            entries.Add(name, ReadEntry(ref reader));
        }

        return entries;
    }

    private static Entry ReadEntry(ref Utf8JsonReader reader)
    {
        string type = "";
        long start = -1;
        long end = -1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isType = reader.ValueTextEquals("dtype"u8);
            bool isOffsets = reader.ValueTextEquals("data_offsets"u8);
            reader.Read();
            if (isType)
            {
                type = reader.GetString()!;
            }
            else if (isOffsets)
            {
                reader.Read();
                start = reader.GetInt64();
                reader.Read();
                end = reader.GetInt64();
                reader.Read();
            }
            else
            {
                reader.Skip();
            }
        }

        return new(type, start, end);
    }

    private sealed record Entry(string Type, long Start, long End);
}
