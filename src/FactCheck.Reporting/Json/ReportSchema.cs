namespace FactCheck.Reporting.Json;

/// <summary>The JSON Schema (draft 2020-12) of the report, as it lies in <c>Schemas/report.schema.json</c>.</summary>
public static class ReportSchema
{
    /// <summary>The schema's text.</summary>
    public static string ReadText()
    {
        using Stream stream = typeof(ReportSchema).Assembly.GetManifestResourceStream("report.schema.json")
            ?? throw new InvalidOperationException("report.schema.json is not embedded.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
