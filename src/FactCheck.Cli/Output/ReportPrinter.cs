using System.Text;
using FactCheck.Articles;
using FactCheck.Reporting.Csv;
using FactCheck.Reporting.GitHub;
using FactCheck.Reporting.Html;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Markdown;
using FactCheck.Reporting.Rdjson;
using FactCheck.Reporting.Sarif;
using FactCheck.Reporting.Text;
using Spectre.Console;

namespace FactCheck.Cli.Output;

/// <summary>Writes one report in every format asked for.</summary>
internal sealed class ReportPrinter(Surroundings surroundings, TextReportOptions textOptions, bool includeText)
{
    public static IReadOnlyList<string> Formats { get; } = ["text", "json", "html", "markdown", "sarif", "csv", "github", "rdjson"];

    /// <summary>Formats of <c>review</c>.</summary>
    public static IReadOnlyList<string> ReviewFormats { get; } = [.. Formats, WordCopy.Format];

    /// <summary>What the text of a review shows.</summary>
    public ReviewTextOptions ReviewOptions { get; init; } = new();

    /// <summary>How a Word draft is read again for its copy.</summary>
    public ArticleOptions Articles { get; init; } = new();

    public async Task PrintAsync(ComparisonReport report, IReadOnlyList<FormatRequest> requests, CancellationToken cancellationToken)
    {
        foreach (FormatRequest request in requests)
        {
            if (request is { Format: WordCopy.Format, File: { } copy })
            {
                await WordCopy.WriteAsync(report, copy, Articles, cancellationToken);
            }
            else if (request.File is { } file)
            {
                using StringWriter writer = new() { NewLine = "\n" };
                Render(report, request.Format, writer, width: null, colours: false);
                await WriteFileAsync(file, writer.ToString(), cancellationToken);
            }
            else
            {
                Render(report, request.Format, surroundings.Output, surroundings.OutputWidth, surroundings.UsesColours);
                await surroundings.Output.FlushAsync(cancellationToken);
            }
        }
    }

    internal static async Task WriteFileAsync(string path, string text, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllTextAsync(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw UsageError.OfOutput(path, exception);
        }
    }

    private void Render(ComparisonReport report, string format, TextWriter writer, int? width, bool colours)
    {
        if (format == "text")
        {
            IAnsiConsole console = ReportConsole.Create(writer, width, colours);
            if (report.Review is null)
            {
                TextReportRenderer.Render(report, console, textOptions);
            }
            else
            {
                ReviewTextRenderer.Render(report, console, ReviewOptions);
            }

            return;
        }

        writer.Write(format switch
        {
            "json" => JsonReportWriter.ToText(report, includeText),
            "html" => HtmlReportWriter.ToText(report),
            "markdown" => MarkdownReportWriter.ToText(report),
            "sarif" => SarifReportWriter.ToText(report, surroundings.Rules()),
            "csv" => CsvReportWriter.ToText(report),
            "github" => GitHubAnnotationWriter.ToText(report),
            "rdjson" => RdjsonReportWriter.ToText(report),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        });
    }
}
