using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactCheck.Judge.Clients;

/// <summary>Writes an exchange file line by line, each whole before the next; safe to share between threads.</summary>
internal sealed class ExchangeWriter : IDisposable
{
    private static readonly JsonWriterOptions _writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly FileStream _file;
    private readonly Lock _lock = new();

    private ExchangeWriter(FileStream file) => _file = file;

    /// <summary>Whether the file held nothing when it was opened.</summary>
    public bool IsNew => _file.Length == 0;

    /// <exception cref="FactCheckException">FC0041: the file cannot be written.</exception>
    public static ExchangeWriter Open(string path, bool append)
    {
        try
        {
            FileStream file = new(path, append ? FileMode.OpenOrCreate : FileMode.Create, FileAccess.ReadWrite, FileShare.Read);
            CutBrokenLine(file);
            return new ExchangeWriter(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new FactCheckException("FC0041", $"{path}: cannot be written: {exception.Message}", exception);
        }
    }

    public void Write(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, _writing))
        {
            write(writer);
        }

        buffer.Write("\n"u8);
        lock (_lock)
        {
            _file.Write(buffer.WrittenSpan);
            _file.Flush();
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Drops what a killed run left of its last line.</summary>
    private static void CutBrokenLine(FileStream file)
    {
        long end = file.Length;
        while (end > 0)
        {
            file.Position = end - 1;
            if (file.ReadByte() == '\n')
            {
                break;
            }

            end--;
        }

        file.SetLength(end);
        file.Position = end;
    }
}
