using System.Runtime.CompilerServices;

namespace FactCheck.Cli.Batch;

/// <summary>Reads the lines of a stream as bytes and holds no more than one line of bounded length.</summary>
internal sealed class LineReader(Stream stream, int longest)
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>The lines without their ends; a line over the limit comes without its bytes.</summary>
    public async IAsyncEnumerable<BatchLine> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        byte[] chunk = new byte[ChunkSize];
        List<byte> line = [];
        bool tooLong = false;
        bool pending = false;
        int number = 1;
        int read;
        while ((read = await stream.ReadAsync(chunk, cancellationToken)) > 0)
        {
            int start = 0;
            while (start < read)
            {
                int length = chunk.AsSpan(start, read - start).IndexOf((byte)'\n');
                int end = length < 0 ? read : start + length;
                tooLong |= (long)line.Count + end - start > longest;
                if (!tooLong)
                {
                    line.AddRange(chunk.AsSpan(start, end - start));
                }

                pending = true;
                start = end + 1;
                if (length >= 0)
                {
                    yield return new BatchLine(number++, Finish(line, tooLong), IsComplete: true);
                    (tooLong, pending) = (false, false);
                }
            }
        }

        if (pending)
        {
            yield return new BatchLine(number, Finish(line, tooLong), IsComplete: false);
        }
    }

    private static byte[]? Finish(List<byte> line, bool tooLong)
    {
        byte[]? bytes = tooLong ? null : [.. line];
        line.Clear();
        if (line.Capacity > ChunkSize)
        {
            line.Capacity = 0;
        }

        return bytes;
    }
}
