using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FactCheck.Judge.Tests.Service;

/// <summary>A server on loopback that speaks OpenAI's chat completions, with an answer to order.</summary>
internal sealed class ChatServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<Call> _calls = new();

    private ChatServer(WebApplication application) => _application = application;

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyList<Call> Calls => [.. _calls];

    public Uri Endpoint => new(_application.Urls.Single() + "/v1");

    /// <summary>Starts a server whose answers the given function writes.</summary>
    public static async Task<ChatServer> StartAsync(Func<HttpContext, Call, Task> answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication application = builder.Build();
        ChatServer server = new(application);
        application.Run(async context =>
        {
            using StreamReader reader = new(context.Request.Body);
            Call call = new(context.Request.Path, context.Request.Headers.Authorization.ToString(), JsonSerializer.Deserialize<JsonElement>(await reader.ReadToEndAsync()), server._calls.Count);
            server._calls.Enqueue(call);
            await answer(context, call);
        });
        await application.StartAsync();
        return server;
    }

    /// <summary>Starts a server that answers every request with a text made from it.</summary>
    public static Task<ChatServer> AnsweringAsync(Func<Call, string> text) => StartAsync((context, call) => WriteAnswerAsync(context, text(call)));

    public static Task WriteAnswerAsync(HttpContext context, string text) => context.Response.WriteAsJsonAsync(Completion(text));

    public static object Completion(string? text, string? refusal = null, string finish = "stop") => new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1700000000,
        model = "scripted-model",
        choices = new[] { new { index = 0, message = new { role = "assistant", content = text, refusal }, finish_reason = finish } },
        usage = new { prompt_tokens = 1000, completion_tokens = 50, total_tokens = 1050 },
    };

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    /// <summary>One request.</summary>
    internal sealed record Call(string Path, string Authorization, JsonElement Body, int Number)
    {
        public string System => Body.GetProperty("messages")[0].GetProperty("content").GetString()!;

        public string User => Body.GetProperty("messages")[1].GetProperty("content").GetString()!;

        /// <summary>The data of the request: what stands between the two marked lines.</summary>
        public JsonElement Data => AskedData.Of(User);

        public string Raw => Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(Body));
    }
}
