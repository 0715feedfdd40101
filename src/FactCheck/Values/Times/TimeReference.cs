using NodaTime;

namespace FactCheck.Values.Times;

/// <summary>The days from which a report's relative times are counted.</summary>
/// <param name="Published">Publication date, where known.</param>
/// <param name="Dateline">Month and day of the dateline, where given; without a publication date its year is unknown.</param>
public sealed record TimeReference(LocalDate? Published = null, AnnualDate? Dateline = null)
{
    /// <summary>Nothing is known.</summary>
    public static TimeReference None { get; } = new();

    /// <summary>The day that <c>today</c> means: the dateline's in the year that puts it on or shortly before publication, else the publication date.</summary>
    public LocalDate? Today
    {
        get
        {
            if (Published is not { } published || Dateline is not { } dateline)
            {
                return Published;
            }

            LocalDate sameYear = dateline.InYear(published.Year);
            LocalDate day = sameYear > published.PlusDays(1) ? dateline.InYear(published.Year - 1) : sameYear;
            return Period.Between(day, published, PeriodUnits.Days).Days > 31 ? published : day;
        }
    }
}
