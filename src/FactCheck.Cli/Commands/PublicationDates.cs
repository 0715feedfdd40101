using NodaTime;
using NodaTime.Text;

namespace FactCheck.Cli.Commands;

/// <summary>Reads publication dates as the caller states them.</summary>
internal static class PublicationDates
{
    /// <summary>One ISO date; null for an empty value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="origin">What the error line names.</param>
    public static LocalDate? ParseOne(string? value, string origin)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(value.Trim());
        return parsed.Success ? parsed.Value : throw UsageError.Of($"{origin}: '{value}' is not a date like 2022-02-04");
    }

    /// <summary>Dates in the order of the reports, separated by commas, nothing between the commas where unknown.</summary>
    public static IReadOnlyList<LocalDate?> Parse(string? value, int reports)
    {
        LocalDate?[] dates = new LocalDate?[reports];
        if (value is null)
        {
            return dates;
        }

        string[] parts = value.Split(',');
        if (parts.Length > reports)
        {
            throw UsageError.Of($"--published: {parts.Length} dates for {reports} reports");
        }

        for (int index = 0; index < parts.Length; index++)
        {
            dates[index] = ParseOne(parts[index], "--published");
        }

        return dates;
    }
}
