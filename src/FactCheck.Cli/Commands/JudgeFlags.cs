using System.CommandLine;
using FactCheck.Cli.Comparing;
using FactCheck.Cli.Configuration;
using FactCheck.Judge;

namespace FactCheck.Cli.Commands;

/// <summary>The flags by which a command asks a language model about doubtful pairs.</summary>
internal sealed class JudgeFlags
{
    private readonly Option<bool> _judge = new("--judge") { Description = "Ask the configured language model about doubtful pairs." };
    private readonly Option<string> _model = new("--judge-model") { Description = "Name of the model.", HelpName = "NAME" };
    private readonly Option<string> _endpoint = new("--judge-endpoint") { Description = "Base address of an OpenAI-compatible service.", HelpName = "URL" };
    private readonly Option<bool> _sweep = new("--sweep") { Description = "Let the judge also look for differences that no rule reported." };
    private readonly Option<string> _record = new("--judge-record") { Description = "Add every answer to this file.", HelpName = "FILE" };
    private readonly Option<string> _replay = new("--judge-replay") { Description = "Take the answers from this file; send nothing.", HelpName = "FILE" };
    private readonly Option<string> _export = new("--judge-export") { Description = "Write the requests to this file; send nothing.", HelpName = "FILE" };
    private readonly Option<string> _cache = new("--judge-cache") { Description = "Keep answers in this folder.", HelpName = "DIR" };
    private readonly Option<bool> _require = new("--require-judge") { Description = "Exit with 2 where the judge leaves a request without answer." };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _judge, _model, _endpoint, _sweep, _record, _replay, _export, _cache, _require })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The settings with the flags over them, checked.</summary>
    /// <exception cref="FactCheckException">The flags contradict each other or lack something.</exception>
    public Settings Read(ParseResult parsed, Settings settings)
    {
        JudgeOptions judge = settings.Judge;
        try
        {
            judge = judge with
            {
                Enabled = judge.Enabled || parsed.GetValue(_judge),
                Model = parsed.GetValue(_model) ?? judge.Model,
                Endpoint = parsed.GetValue(_endpoint) is { } endpoint ? JudgeSettings.Address(endpoint) : judge.Endpoint,
                Sweep = judge.Sweep || parsed.GetValue(_sweep),
                RecordPath = parsed.GetValue(_record),
                ReplayPath = parsed.GetValue(_replay),
                ExportPath = parsed.GetValue(_export),
                CachePath = parsed.GetValue(_cache) ?? judge.CachePath,
            };
        }
        catch (FormatException)
        {
            throw UsageError.Of($"--judge-endpoint: '{parsed.GetValue(_endpoint)}' is not an address");
        }

        Option? idle = judge.IsActive ? null : new Option[] { _model, _endpoint, _sweep, _record, _cache, _require }.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false });
        if (idle is not null)
        {
            throw UsageError.Of($"{idle.Name} needs --judge, --judge-replay or --judge-export");
        }

        judge.Validate();
        return settings with { Judge = judge };
    }

    /// <summary>Watches whether the judge answers everything.</summary>
    public JudgeWatch Watch(ParseResult parsed) => new(parsed.GetValue(_require));
}
