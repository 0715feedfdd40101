using FactCheck.Judge.Clients;
using FactCheck.Testing;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Tests.Clients;

public class StreamingTests
{
    [Test]
    public async Task A_streamed_call_passes_every_decorator()
    {
        using TemporaryFolder folder = new();
        JudgeOptions options = new() { Model = "m", MaxRequests = 1, RecordPath = folder.PathOf("record.jsonl") };
        using IChatClient client = JudgePipeline.Decorate(new ScriptedChatClient("{\"verdicts\": []}"), options);
        string text = string.Concat((await client.GetStreamingResponseAsync(ScriptedChatClient.Messages).ToListAsync()).Select(update => update.Text));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Is.EqualTo("{\"verdicts\": []}"));
            Assert.That(async () => await client.GetStreamingResponseAsync(ScriptedChatClient.Messages).ToListAsync(), Throws.TypeOf<JudgeException>().With.Property(nameof(JudgeException.Failure)).EqualTo(JudgeFailure.Budget));
        }

        using ReplayChatClient replay = new(Copy(folder, "record.jsonl"));
        Assert.That(async () => await replay.GetStreamingResponseAsync(ScriptedChatClient.Messages).ToListAsync(), Throws.TypeOf<JudgeException>(), "the later of two lines counts");
    }

    private static string Copy(TemporaryFolder folder, string name)
    {
        using FileStream file = new(folder.PathOf(name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using StreamReader reader = new(file);
        return folder.Write("copy.jsonl", reader.ReadToEnd());
    }
}
