using System.Net;
using System.Net.Sockets;
using FactCheck.Testing;

namespace FactCheck.Judge.Tests.Runs;

/// <summary>Without configuration nothing is sent: no socket is opened and no name looked up, whatever the key in the environment.</summary>
[NonParallelizable]
public class NoNetworkTests
{
    private static readonly Dictionary<string, string> _environment = new() { ["OPENAI_API_KEY"] = "sk-present-but-not-asked-for", ["FACTCHECK__Judge__Model"] = "gpt", ["FACTCHECK__Judge__Endpoint"] = "http://127.0.0.1:9/v1" };

    [Test]
    public async Task Commands_without_judge_open_no_socket()
    {
        using TemporaryFolder folder = new();
        string a = SharedEngine.PathOf("orvika-quarter", "a.txt"), b = SharedEngine.PathOf("orvika-quarter", "b.txt");
        string[][] commands =
        [
            ["compare", a, b, "--format", "json"],
            ["compare", a, b, "--judge-export", folder.PathOf("requests.jsonl")],
            ["compare", a, b, "--judge-replay", folder.Write("answers.jsonl", "")],
            ["judge", "estimate", a, b, "--sweep"],
            ["batch", folder.Write("pairs.csv", $"a,b\n{a},{b}\n"), "--quiet"],
            ["rules"],
        ];
        foreach (string[] command in commands)
        {
            using SocketWatch watch = new();
            ProgramRun run = await ProgramRun.RunAsync(command, _environment, wholly: command[0] == "compare" && command.Length == 5);
            Assert.That((run.ExitCode, string.Join(", ", watch.Heard)), Is.EqualTo((0, "")), $"{string.Join(' ', command)}: {run.Error}");
        }
    }

    [Test]
    public async Task The_watch_hears_a_connection_and_a_judge_that_is_asked()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        using (SocketWatch watch = new())
        {
            using TcpClient client = new();
            await client.ConnectAsync((IPEndPoint)listener.LocalEndpoint);
            Assert.That(watch.Heard, Has.Some.StartsWith("System.Net.Sockets/"));
        }

        using (SocketWatch watch = new())
        {
            Dictionary<string, string> environment = new(_environment) { ["FACTCHECK__Judge__Retries"] = "0" };
            await ProgramRun.RunAsync(["compare", SharedEngine.PathOf("orvika-quarter", "a.txt"), SharedEngine.PathOf("orvika-quarter", "b.txt"), "--judge"], environment);
            Assert.That(watch.Heard, Has.Some.StartsWith("System.Net.Sockets/ConnectStart"));
        }
    }
}
