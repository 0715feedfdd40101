using System.Text.Json;

namespace FactCheck.Judge.Prompts;

/// <summary>An embedded prompt with the schema of its answers. A changed text is a new file with the next number.</summary>
internal sealed class PromptFile
{
    private PromptFile(string version)
    {
        Version = version;
        Text = ReadResource($"{version}.md");
        using JsonDocument schema = JsonDocument.Parse(ReadResource($"{version}.schema.json"));
        Schema = schema.RootElement.Clone();
    }

    /// <summary>Asks for verdicts on doubtful pairs.</summary>
    public static PromptFile Judge { get; } = new("judge-1");

    /// <summary>Asks for differences that no rule reported.</summary>
    public static PromptFile Sweep { get; } = new("sweep-1");

    /// <summary>Name and number, as the report states it.</summary>
    public string Version { get; }

    public string Text { get; }

    public JsonElement Schema { get; }

    private static string ReadResource(string name)
    {
        using Stream stream = typeof(PromptFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
