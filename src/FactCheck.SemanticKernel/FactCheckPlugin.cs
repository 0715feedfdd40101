using System.ComponentModel;
using FactCheck.Judge.Agents;
using FactCheck.Reporting.Json;
using Microsoft.SemanticKernel;

namespace FactCheck.SemanticKernel;

/// <summary>The engine as kernel functions. Texts come in as arguments; nothing is read from disk.</summary>
/// <param name="functions">The engine, with or without a judge.</param>
public sealed class FactCheckPlugin(EngineFunctions functions)
{
    /// <summary>Compares two reports.</summary>
    [KernelFunction("compare_reports")]
    [Description("Compares two news reports of one story and returns, as JSON, the facts on which they agree and the places where they do not say the same, with exact passages.")]
    public async Task<string> CompareReportsAsync(
        [Description("The whole text of the first report.")] string first,
        [Description("The whole text of the second report.")] string second,
        [Description("Publication date of the first report, as 2024-10-24; empty where unknown.")] string? firstPublished = null,
        [Description("Publication date of the second report; empty where unknown.")] string? secondPublished = null,
        CancellationToken cancellationToken = default) =>
        JsonReportWriter.ToText(await functions.CompareAsync([new EngineText(first, firstPublished), new EngineText(second, secondPublished)], cancellationToken).ConfigureAwait(false));

    /// <summary>Compares a draft with its sources.</summary>
    [KernelFunction("review_draft")]
    [Description("Compares a draft with its sources and returns, as JSON, where the draft (document a) does not say what a source says.")]
    public async Task<string> ReviewDraftAsync(
        [Description("The whole text of the draft.")] string draft,
        [Description("The whole texts of the sources.")] string[] sources,
        CancellationToken cancellationToken = default) =>
        JsonReportWriter.ToText(await functions.ReviewAsync(new EngineText(draft), [.. (sources ?? []).Select(source => new EngineText(source))], cancellationToken).ConfigureAwait(false));

    /// <summary>Lists the rules.</summary>
    [KernelFunction("list_rules")]
    [Description("Lists the rules by which reports are compared: id, name, what is found, severity.")]
    public static string ListRules() => EngineFunctions.ListRules();
}
