using System.Text.Json;

namespace FactCheck.Cli.Reviewing;

/// <summary>Reads JSON files of bounded size.</summary>
internal static class JsonInput
{
    private static readonly JsonDocumentOptions _options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="FactCheckException">The file cannot be read, is too large, or is no JSON.</exception>
    public static JsonDocument Read(string path, int mostBytes)
    {
        try
        {
            FileInfo file = new(path);
            if (file.Length > mostBytes)
            {
                throw UsageError.OfSettings($"{path}: over the limit of {mostBytes} bytes");
            }

            return JsonDocument.Parse(File.ReadAllText(path), _options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw UsageError.OfSettings($"{path}: cannot be read: {exception.Message}", exception);
        }
    }
}
