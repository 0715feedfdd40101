using FactCheck.Cli.Configuration;
using FactCheck.Testing;

namespace FactCheck.Judge.Tests.Runs;

public class JudgeSettingsTests
{
    private static readonly string[] _compare = ["compare", SharedEngine.PathOf("orvika-quarter", "a.txt"), SharedEngine.PathOf("orvika-quarter", "b.txt")];

    [TestCase("Enabled", "true")]
    [TestCase("Endpoint", "http://localhost:11434/v1")]
    [TestCase("Model", "llama")]
    [TestCase("ApiKeyEnvironmentVariable", "MY_KEY")]
    [TestCase("Temperature", "0.5")]
    [TestCase("Seed", "-7")]
    [TestCase("Timeout", "90")]
    [TestCase("Timeout", "00:01:30")]
    [TestCase("MaxOutputTokens", "100")]
    [TestCase("MaxAnswerBytes", "100")]
    [TestCase("Structured", "false")]
    [TestCase("Sweep", "true")]
    [TestCase("PairsPerRequest", "3")]
    [TestCase("PassagesPerRequest", "3")]
    [TestCase("MaxConcurrency", "2")]
    [TestCase("RequestsPerMinute", "60")]
    [TestCase("MaxRequests", "10")]
    [TestCase("MaxTokens", "5000")]
    [TestCase("Retries", "0")]
    [TestCase("RetryDelay", "0.5")]
    [TestCase("MaxRetryDelay", "10")]
    [TestCase("CachePath", "/tmp/cache")]
    public void Every_setting_is_read_from_file_and_environment(string key, string value)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("appsettings.json", $$$"""{"FactCheck": {"Judge": {"{{{key}}}": "{{{value}}}" } } }""");
        JudgeOptions fromFile = new SettingsReader(() => []).Read(file, new Dictionary<string, string>()).Judge;
        JudgeOptions fromEnvironment = new SettingsReader(() => []).Read("/nowhere", new Dictionary<string, string> { [$"FACTCHECK__Judge__{key}"] = value }).Judge;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(fromFile, Is.Not.EqualTo(new JudgeOptions()));
            Assert.That(fromEnvironment, Is.EqualTo(fromFile));
        }
    }

    [Test]
    public void No_setting_lacks_a_key()
    {
        IEnumerable<string> settings = typeof(JudgeOptions).GetProperties().Where(p => p.CanWrite).Select(p => $"Judge:{p.Name}").Except(["Judge:RecordPath", "Judge:ReplayPath", "Judge:ExportPath"]);
        Assert.That(JudgeSettings.Keys, Is.EquivalentTo(settings));
    }

    [TestCase("FACTCHECK__Judge__Modle=x", "did you mean FACTCHECK__Judge__Model?")]
    [TestCase("FACTCHECK__Judge__Temperature=warm", "'warm' is not a value of this setting")]
    [TestCase("FACTCHECK__Judge__Endpoint=localhost", "is not a value of this setting")]
    [TestCase("FACTCHECK__Judge__Temperature=3;FACTCHECK__Judge__Enabled=true;FACTCHECK__Judge__Model=m", "Temperature must be 0 to 2")]
    [TestCase("FACTCHECK__Judge__Enabled=true", "no model is named")]
    [TestCase("FACTCHECK__Judge__Enabled=true;FACTCHECK__Judge__Model=m", "needs a key in the environment variable OPENAI_API_KEY")]
    [TestCase("FACTCHECK__Judge__Enabled=true;FACTCHECK__Judge__Model=m;FACTCHECK__Judge__Endpoint=file:///etc/passwd", "must be an http or https address")]
    [TestCase("FACTCHECK__Judge__Enabled=true;FACTCHECK__Judge__Model=m;FACTCHECK__Judge__Endpoint=http://me:secret@localhost/v1", "without user name")]
    public async Task A_wrong_setting_is_one_line_and_exit_code_2(string environment, string message)
    {
        ProgramRun run = await ProgramRun.RunAsync(_compare, environment.Split(';').ToDictionary(s => s[..s.IndexOf('=', StringComparison.Ordinal)], s => s[(s.IndexOf('=', StringComparison.Ordinal) + 1)..]));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain(message).And.Not.Contain("secret"));
            Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        }
    }

    [TestCase("--judge-model m", "--judge-model needs --judge")]
    [TestCase("--sweep", "--sweep needs --judge")]
    [TestCase("--require-judge", "--require-judge needs --judge")]
    [TestCase("--judge --judge-model m --judge-endpoint nowhere", "'nowhere' is not an address")]
    [TestCase("--judge-replay x --judge-export y", "replay and export exclude each other")]
    [TestCase("--judge-replay x --judge-record y", "excludes replay and export")]
    [TestCase("--judge-replay /nowhere/answers.jsonl", "/nowhere/answers.jsonl: cannot be read")]
    [TestCase("--judge-export /nowhere/requests.jsonl", "/nowhere/requests.jsonl: cannot be written")]
    public async Task Flags_that_make_no_sense_are_one_line_and_exit_code_2(string flags, string message)
    {
        ProgramRun run = await ProgramRun.RunAsync([.. _compare, .. flags.Split(' ')]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain(message));
            Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        }
    }
}
