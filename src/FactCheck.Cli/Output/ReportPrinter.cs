using System.Text;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Output;

/// <summary>Writes one report in every format asked for.</summary>
internal sealed class ReportPrinter(Surroundings surroundings, TextReportOptions textOptions, bool includeText)
{
    public static IReadOnlyList<string> Formats { get; } = ["text", "json"];

    public async Task PrintAsync(ComparisonReport report, IReadOnlyList<FormatRequest> requests, CancellationToken cancellationToken)
    {
        foreach (FormatRequest request in requests)
        {
            if (request.File is { } file)
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
        if (format == "json")
        {
            writer.Write(JsonReportWriter.ToText(report, includeText));
        }
        else
        {
            TextReportRenderer.Render(report, ReportConsole.Create(writer, width, colours), textOptions);
        }
    }
}
