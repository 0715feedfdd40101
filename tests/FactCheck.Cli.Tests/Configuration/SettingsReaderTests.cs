using FactCheck.Articles;
using FactCheck.Cli.Configuration;
using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Cli.Tests.Configuration;

public class SettingsReaderTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void The_shipped_settings_are_the_defaults()
    {
        Settings settings = Read(File.ReadAllText(Repository.PathOf("appsettings.json")));
        Assert.That((settings.Articles.MaxBytes, settings.Engine.ModelPath, settings.Engine.Rules.Count), Is.EqualTo((new ArticleOptions().MaxBytes, (string?)null, 0)));
    }

    [Test]
    public void Every_setting_is_read_and_the_environment_wins()
    {
        Settings settings = Read(
            """{"FactCheck": {"Articles": {"MaxBytes": 5}, "Language": {"ModelPath": "m"}, "MinConfidence": 0.7, "Preview": true, "Rules": {"FC0101": {"Severity": "wording", "Enabled": false}}}, "Logging": {"LogLevel": {"Default": "Information"}}}""",
            ("FACTCHECK__Articles__MaxBytes", "7"), ("FACTCHECK__RULES__FC0101__SEVERITY", "Incomplete"), ("PATH", "x"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That((settings.Articles.MaxBytes, settings.Engine.ModelPath, settings.Engine.MinConfidence, settings.Engine.Preview), Is.EqualTo((7, "m", 0.7, true)));
            Assert.That(settings.Engine.Rules["FC0101"], Is.EqualTo(new RuleOptions { Severity = Severity.Incomplete, Enabled = false }));
        }
    }

    [TestCase("""{"FactCheck": {}}""")]
    [TestCase("""{"FactCheck": {"Rules": {}, "Articles": {}}}""")]
    [TestCase("{}")]
    public void What_is_not_set_has_its_default(string json) => Assert.That(Read(json).Articles.MaxBytes, Is.EqualTo(new ArticleOptions().MaxBytes));

    [TestCase("""{"FactCheck": {"Articles": {"MaxByte": 5}}}""", "FactCheck:Articles:MaxByte: unknown setting; did you mean FactCheck:Articles:MaxBytes?")]
    [TestCase("""{"FactCheck": {"Artcles": {"MaxBytes": 5}}}""", "did you mean FactCheck:Articles:MaxBytes?")]
    [TestCase("""{"FactChek": {}}""", "unknown section FactChek; did you mean FactCheck?")]
    [TestCase("""{"FactCheck": {"Rules": {"FC0102": {"Severity": "wording"}}}}""", "unknown rule FC0102; did you mean FC0101?")]
    [TestCase("""{"FactCheck": {"Rules": {"FC0101": {"Severty": "wording"}}}}""", "did you mean FactCheck:Rules:FC0101:Severity?")]
    [TestCase("""{"FactCheck": {"Rules": {"FC0101": {"Severity": "grave"}}}}""", "'grave' is not a severity")]
    [TestCase("""{"FactCheck": {"Rules": {"FC0101": {"Enabled": "no"}}}}""", "'no' is neither true nor false")]
    [TestCase("""{"FactCheck": {"MinConfidence": -1}}""", "'-1' is not a number from 0 to 1")]
    [TestCase("""{"FactCheck": {"Articles": {"MaxBytes": 0}}}""", "'0' is not a whole number")]
    [TestCase("""{"FactCheck": {"Articles": {"MaxBytes": "ten"}}}""", "'ten' is not a whole number")]
    [TestCase("""{"FactCheck": {"Articles": [5]}}""", "FactCheck:Articles:0: unknown setting")]
    [TestCase("""{"FactCheck": 5}""", "FactCheck: unknown setting")]
    [TestCase("{", "cannot be read as settings")]
    [TestCase("[]", "cannot be read as settings")]
    [TestCase("""{"FactCheck": {"Articles": {"MaxBytes": 5}, "articles": {"maxbytes": 6}}}""", "cannot be read as settings")]
    public async Task A_wrong_file_is_one_line_and_exit_code_2(string json, string message)
    {
        string path = _folder.Write("appsettings.json", json);
        CliRun run = await CliRun.RunAsync(["compare", "a", "b"], new CliSetting { SettingsPath = path });
        AssertRefused(run, message, path);
    }

    [TestCase("FACTCHECK__Articles__MaxBytez", "5", "did you mean FACTCHECK__Articles__MaxBytes?")]
    [TestCase("FACTCHECK__Articles__MaxBytes", "many", "'many' is not a whole number")]
    [TestCase("FACTCHECK__Rules__FC9999__Severity", "wording", "unknown rule FC9999")]
    public async Task A_wrong_variable_is_one_line_and_exit_code_2(string name, string value, string message)
    {
        CliRun run = await CliRun.RunAsync(["compare", "a", "b"], new CliSetting { Environment = new Dictionary<string, string> { [name] = value } });
        AssertRefused(run, message, $"environment variable {name}");
    }

    private static void AssertRefused(CliRun run, string message, string origin)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain(message).And.Contain(origin));
            Assert.That(run.Error.TrimEnd('\n').Split('\n'), Has.Length.EqualTo(1));
        }
    }

    private Settings Read(string json, params (string Name, string Value)[] environment) =>
        new SettingsReader(() => ["FC0101", "FC0601"]).Read(_folder.Write("appsettings.json", json), environment.ToDictionary(variable => variable.Name, variable => variable.Value));
}
