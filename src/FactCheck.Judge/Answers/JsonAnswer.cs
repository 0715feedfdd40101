using System.Text.Json;

namespace FactCheck.Judge.Answers;

/// <summary>Finds the JSON object in an answer, also where a model wraps it: in a fence, after its thoughts, before a closing remark.</summary>
internal static class JsonAnswer
{
    private const int LongestAnswer = 1024 * 1024;
    private const int MostAttempts = 64;
    private static readonly JsonDocumentOptions _reading = new() { MaxDepth = 16, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The first object in the answer that has an array called <paramref name="list"/>.</summary>
    /// <exception cref="JudgeException">There is none.</exception>
    public static JsonElement Find(string answer, string list)
    {
        if (answer.Length > LongestAnswer)
        {
            throw new JudgeException(JudgeFailure.TooLarge, "the answer is too large to be read");
        }

        int attempts = 0;
        for (int start = answer.IndexOf('{', StringComparison.Ordinal); start >= 0 && attempts < MostAttempts; start = answer.IndexOf('{', start + 1))
        {
            attempts++;
            int end = EndOf(answer, start);
            if (end > 0 && TryParse(answer.AsMemory(start, end - start), list) is { } found)
            {
                return found;
            }
        }

        throw new JudgeException(JudgeFailure.Malformed, "the answer is not the JSON that was asked for");
    }

    /// <summary>Whether the answer has an object with an array called <paramref name="list"/>.</summary>
    public static bool Holds(string answer, string list)
    {
        try
        {
            Find(answer, list);
            return true;
        }
        catch (JudgeException)
        {
            return false;
        }
    }

    private static JsonElement? TryParse(ReadOnlyMemory<char> text, string list)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, _reading);
            return document.RootElement.TryGetProperty(list, out JsonElement items) && items.ValueKind == JsonValueKind.Array ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The place after the brace that closes the one at <paramref name="start"/>; 0 where none does.</summary>
    private static int EndOf(string text, int start)
    {
        int depth = 0;
        bool quoted = false;
        for (int i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when quoted:
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case '{' when !quoted:
                    depth++;
                    break;
                case '}' when !quoted && --depth == 0:
                    return i + 1;
            }
        }

        return 0;
    }
}
