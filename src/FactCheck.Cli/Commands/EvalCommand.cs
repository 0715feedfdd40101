using System.Buffers;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Cli.Comparing;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Output;
using FactCheck.Evaluation;
using FactCheck.Judge;
using FactCheck.Reporting.Json;

namespace FactCheck.Cli.Commands;

/// <summary><c>eval DIR…|BANK</c>.</summary>
internal sealed class EvalCommand
{
    private readonly Surroundings _surroundings;
    private readonly Argument<string[]> _targets = new("GOLD")
    {
        Description = "Folders with gold pairs (gold.json), or sentence banks (.jsonl, .jsonl.gz).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _verbose = new("--verbose") { Description = "Print every miss and false flag." };
    private readonly Option<bool> _json = new("--json") { Description = "Print the figures as JSON." };
    private readonly Option<string> _save = new("--save") { Description = "Keep the findings in this file.", HelpName = "FILE" };
    private readonly Option<string> _compareWith = new("--compare-with") { Description = "List findings gained and lost against a kept file.", HelpName = "FILE" };
    private readonly Option<string> _reports = new("--reports") { Description = "Score report files already written (a folder; for a bank the output of batch).", HelpName = "DIR" };
    private readonly Option<string> _writeReports = new("--write-reports") { Description = "Write the JSON report of each gold pair into this folder.", HelpName = "DIR" };

    private readonly JudgeFlags _judge = new();

    private EvalCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Command Create(Surroundings surroundings)
    {
        EvalCommand command = new(surroundings);
        Command eval = new("eval", "Precision and recall against gold pairs or a sentence bank.");
        eval.Arguments.Add(command._targets);
        foreach (Option option in new Option[] { command._verbose, command._json, command._save, command._compareWith, command._reports, command._writeReports })
        {
            eval.Options.Add(option);
        }

        command._judge.AddTo(eval);
        eval.SetAction(command.RunAsync);
        return eval;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string[] targets = parsed.GetValue(_targets) ?? [];
        if (targets.Length == 0)
        {
            throw UsageError.Of("eval takes one or more gold folders or sentence banks; none given");
        }

        IReadOnlyList<SavedFinding>? earlier = parsed.GetValue(_compareWith) is { } file ? SavedRun.Read(file) : null;
        Settings settings = _judge.Read(parsed, _surroundings.ReadSettings());
        JudgeWatch watch = _judge.Watch(parsed);
        string? written = parsed.GetValue(_reports);
        if (settings.Judge.IsActive && written is not null)
        {
            throw UsageError.Of("--reports: reports already written cannot be judged");
        }

        Lazy<CompareArticles> compare = new(() => watch.Around(_surroundings.CreateComparison(settings, _surroundings)));
        List<EvaluatedSet> sets = await ScoreAsync(targets, new FindingsSource(compare, written, parsed.GetValue(_writeReports)), cancellationToken);
        List<EvaluatedSet> rulesOnly = [];
        if (settings.Judge.IsActive)
        {
            Lazy<CompareArticles> unjudged = new(() => _surroundings.CreateComparison(settings with { Judge = new JudgeOptions() }, _surroundings));
            rulesOnly = await ScoreAsync(targets, new FindingsSource(unjudged, null, null), cancellationToken);
        }

        if (parsed.GetValue(_json))
        {
            WriteJson(sets, rulesOnly);
        }
        else
        {
            WriteText(sets, parsed.GetValue(_verbose));
            WriteAblation(sets, rulesOnly, watch);
        }

        List<SavedFinding> findings = [.. sets.SelectMany(set => set.Findings).Select(SavedFinding.From)];
        if (parsed.GetValue(_save) is { } saved)
        {
            await ReportPrinter.WriteFileAsync(saved, ToText(writer => SavedRun.Write(writer, findings)), cancellationToken);
        }

        if (earlier is not null)
        {
            RunDifference.Between(earlier, findings).Write(parsed.GetValue(_json) ? _surroundings.Error : _surroundings.Output, parsed.GetValue(_verbose));
        }

        return watch.ExitCodeOver(ExitCode.Success, _surroundings.Error);
    }

    private static async Task<List<EvaluatedSet>> ScoreAsync(string[] targets, FindingsSource source, CancellationToken cancellationToken)
    {
        List<EvaluatedSet> sets = [];
        foreach (string target in targets)
        {
            sets.Add(Directory.Exists(target)
                ? EvaluatedSet.OfPairs(target, await source.ScorePairsAsync(GoldReader.Read(target), cancellationToken))
                : EvaluatedSet.OfBank(target, await source.ScoreBankAsync(BankReader.Read(target), cancellationToken)));
        }

        return sets;
    }

    private static string ToText(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = JsonReportWriter.CreateWriter(buffer, indented: true))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private void WriteText(List<EvaluatedSet> sets, bool verbose)
    {
        TextWriter output = _surroundings.Output;
        foreach (EvaluatedSet set in sets)
        {
            if (sets.Count > 1)
            {
                output.WriteLine($"== {PythonFormat.Printable(set.Name)}");
            }

            foreach (string remark in verbose ? set.Remarks : [])
            {
                output.WriteLine(remark);
            }

            set.Write(output);
        }

        if (EvaluatedSet.Together(sets) is { } all)
        {
            output.WriteLine("== all gold folders");
            all.Write(output);
        }
    }

    /// <summary>The gold pairs without and with the judge side by side, and who the judge was.</summary>
    private void WriteAblation(List<EvaluatedSet> sets, List<EvaluatedSet> rulesOnly, JudgeWatch watch)
    {
        EvaluationResult? judged = EvaluatedSet.Together(sets)?.Result ?? sets.Select(set => set.Result).FirstOrDefault(result => result is not null);
        EvaluationResult? rules = EvaluatedSet.Together(rulesOnly)?.Result ?? rulesOnly.Select(set => set.Result).FirstOrDefault(result => result is not null);
        if (judged is null || rules is null)
        {
            return;
        }

        _surroundings.Output.WriteLine();
        _surroundings.Output.WriteLine($"judge: {(watch.Judges.Count == 0 ? "no answer" : PythonFormat.Printable(string.Join("; ", watch.Judges)))}");
        _surroundings.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"comparisons with requests left unanswered: {watch.Incomplete} of {watch.Reports}"));
        AblationText.Write(_surroundings.Output, rules, judged);
    }

    private void WriteJson(List<EvaluatedSet> sets, List<EvaluatedSet> rulesOnly) => _surroundings.Output.Write(ToText(writer =>
    {
        writer.WriteStartObject();
        if (sets.Count == 1)
        {
            sets[0].Write(writer);
        }
        else
        {
            EvaluatedSet.Together(sets)?.Write(writer);
            writer.WriteStartObject("sets");
            foreach (EvaluatedSet set in sets)
            {
                writer.WriteStartObject(set.Name);
                set.Write(writer);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        if (rulesOnly is [{ } only])
        {
            writer.WriteStartObject("rules only");
            only.Write(writer);
            writer.WriteEndObject();
        }
        else if (EvaluatedSet.Together(rulesOnly) is { } together)
        {
            writer.WriteStartObject("rules only");
            together.Write(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }));
}
