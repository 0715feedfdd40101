using FactCheck.Judge.Clients;
using FactCheck.Testing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;

namespace FactCheck.Judge.Tests.Clients;

public class CacheTests
{
    private static readonly ChatOptions _options = new() { ModelId = "m", Temperature = 0, AdditionalProperties = new() { [ChatPairJudge.PromptVersionKey] = "judge-1" } };
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    private static readonly TestCaseData<string, ChatOptions, string>[] _others =
    [
        new("model", With(o => o.ModelId = "other"), "the article"),
        new("temperature", With(o => o.Temperature = 1), "the article"),
        new("seed", With(o => o.Seed = 7), "the article"),
        new("prompt version", With(o => o.AdditionalProperties = new() { [ChatPairJudge.PromptVersionKey] = "judge-2" }), "the article"),
        new("schema", With(o => o.ResponseFormat = ChatResponseFormat.ForJsonSchema(System.Text.Json.JsonDocument.Parse("{\"type\": \"object\"}").RootElement)), "the article"),
        new("content", _options, "another article"),
    ];

    [Test]
    public async Task An_answer_is_kept_for_the_same_question_and_survives_the_run()
    {
        ScriptedChatClient service = new(number => ScriptedChatClient.Answer($"answer {number}"));
        ChatResponse first = await Client(service).GetResponseAsync(ScriptedChatClient.Messages, _options);
        ChatResponse second = await Client(service).GetResponseAsync(ScriptedChatClient.Messages, _options);
        Assert.That((service.Calls.Count, first.Text, second.Text, second.Usage!.TotalTokenCount), Is.EqualTo((1, "answer 0", "answer 0", (long?)15)));
    }

    [TestCaseSource(nameof(_others))]
    public async Task Another_question_is_asked(string what, ChatOptions options, string content)
    {
        ScriptedChatClient service = new("x");
        await Client(service).GetResponseAsync(ScriptedChatClient.Messages, _options);
        await Client(service).GetResponseAsync([ScriptedChatClient.Messages[0], new ChatMessage(ChatRole.User, content)], options);
        Assert.That(service.Calls, Has.Count.EqualTo(2), what);
    }

    [Test]
    public async Task Parallel_runs_share_the_folder_and_see_whole_answers()
    {
        string text = new('x', 200_000);
        ScriptedChatClient service = new(text);
        ChatResponse[] responses = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() =>
            Client(service).GetResponseAsync([new ChatMessage(ChatRole.User, $"question {i % 4}")], _options))));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(responses.Select(r => r.Text), Has.All.EqualTo(text));
            Assert.That(Directory.GetFiles(_folder.PathOf("cache"), "*", SearchOption.AllDirectories), Has.Length.EqualTo(4), "no temporary file is left");
        }
    }

    [TestCase("")]
    [TestCase("{\"Key\": \"another\", \"Answer\": \"forged\"}")]
    [TestCase("null")]
    public async Task A_spoilt_file_is_asked_about_again_and_mended(string content)
    {
        ScriptedChatClient service = new("x");
        await Client(service).GetResponseAsync(ScriptedChatClient.Messages, _options);
        string file = Directory.GetFiles(_folder.PathOf("cache"), "*", SearchOption.AllDirectories).Single();
        File.WriteAllText(file, content);
        await Client(service).GetResponseAsync(ScriptedChatClient.Messages, _options);
        ChatResponse third = await Client(service).GetResponseAsync(ScriptedChatClient.Messages, _options);
        Assert.That((service.Calls.Count, third.Text), Is.EqualTo((2, "x")));
    }

    [Test]
    public async Task A_folder_that_cannot_be_written_costs_only_the_cache()
    {
        ScriptedChatClient service = new("x");
        string file = _folder.Write("file", "in the way");
        using CachingChatClient client = new(service, Path.Combine(file, "below"), null, NullLogger.Instance);
        Assert.That((await client.GetResponseAsync(ScriptedChatClient.Messages, _options)).Text, Is.EqualTo("x"));
    }

    [Test]
    public async Task Answers_that_cannot_be_read_are_not_kept()
    {
        ScriptedChatClient service = new("I would rather not.");
        JudgeOptions options = new() { Model = "m", CachePath = _folder.PathOf("cache") };
        for (int i = 0; i < 2; i++)
        {
            await JudgePipeline.Decorate(service, options).GetResponseAsync(ScriptedChatClient.Messages, _options);
        }

        Assert.That(service.Calls, Has.Count.EqualTo(2));
    }

    private static ChatOptions With(Action<ChatOptions> change)
    {
        ChatOptions options = _options.Clone();
        change(options);
        return options;
    }

    private CachingChatClient Client(IChatClient service) => new(service, _folder.PathOf("cache"), null, NullLogger.Instance);
}
