using System.Text.Json;

namespace FactCheck.Judge.Clients;

/// <summary>One cached answer as a file. Written under another name and moved into place, so that parallel runs see it whole or not at all.</summary>
internal sealed class AnswerFile(string folder)
{
    private const int FolderDigits = 2;

    /// <summary>The answer kept under a key; null where there is none that can be read.</summary>
    public async Task<KeptAnswer?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            byte[] bytes = await File.ReadAllBytesAsync(PathOf(key), cancellationToken).ConfigureAwait(false);
            KeptAnswer? answer = JsonSerializer.Deserialize<KeptAnswer>(bytes);
            return answer?.Key == key && answer.Answer is not null ? answer : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public async Task WriteAsync(KeptAnswer answer, CancellationToken cancellationToken)
    {
        string path = PathOf(answer.Key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await File.WriteAllBytesAsync(temporary, JsonSerializer.SerializeToUtf8Bytes(answer), cancellationToken).ConfigureAwait(false);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private string PathOf(string key) => Path.Combine(folder, key[..FolderDigits], $"{key}.json");

    /// <summary>A cached answer.</summary>
    /// <param name="Key">The key it is kept under.</param>
    /// <param name="Answer">Its text.</param>
    /// <param name="Model">The model that gave it.</param>
    /// <param name="InputTokens">Tokens sent.</param>
    /// <param name="OutputTokens">Tokens received.</param>
    internal sealed record KeptAnswer(string Key, string Answer, string? Model, long? InputTokens, long? OutputTokens);
}
