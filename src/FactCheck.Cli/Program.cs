using System.Collections;
using System.Text;
using FactCheck.Cli;
using FactCheck.Cli.Comparing;

// The one place that touches the process's own console.
#pragma warning disable RS0030
using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
using StreamWriter error = new(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };
Surroundings surroundings = new()
{
    Output = output,
    Error = error,
    OpenInput = Console.OpenStandardInput,
    OutputWidth = Console.IsOutputRedirected ? null : WindowWidth(),
    ShowsProgress = !Console.IsErrorRedirected,
    Environment = Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .ToDictionary(variable => (string)variable.Key, variable => (string?)variable.Value ?? "", StringComparer.Ordinal),
    SettingsPath = Path.Combine(AppContext.BaseDirectory, "appsettings.json"),
    CreateComparison = EngineComparison.Create,
    CreateReview = EngineComparison.CreateReview,
    Rules = EngineComparison.Rules,
};
return await FactCheckProgram.RunAsync(args, surroundings);

static int? WindowWidth() => Console.WindowWidth > 0 ? Console.WindowWidth : null;
