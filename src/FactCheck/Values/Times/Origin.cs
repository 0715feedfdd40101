using FactCheck.Values.Numbers;
using NodaTime;

namespace FactCheck.Values.Times;

/// <summary>The days at the other end of a length of time that is counted from today: what was <c>three years ago</c>, when something <c>27 years old</c> began.</summary>
internal static class Origin
{
    private const double MostYears = 900;

    public static (LocalDate Start, LocalDate End)? Of(LocalDate today, Amount duration, TimeUnit unit, DurationRole role)
    {
        double seconds = duration.Figure;
        if (role is DurationRole.Next or DurationRole.After or DurationRole.Before || !double.IsFinite(seconds) || seconds / TimeWords.SecondsOf(TimeUnit.Year) > MostYears
            || unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour || (role == DurationRole.Length && unit < TimeUnit.Year))
        {
            return null;
        }

        double days = seconds / 86400;
        double step = duration.IsApproximate || duration.Bound != Bound.Exact || duration.IsRound ? Math.Max(Uncertainty(unit), days * 0.1) : Uncertainty(unit);
        if (duration.Bound is Bound.Vague or Bound.Between)
        {
            step = (duration.Maximum - duration.Minimum) / 2 / 86400;
        }

        double sign = role == DurationRole.FromNow ? 1 : -1;
        double middle = sign * days;
        if (role is DurationRole.Age)
        {
            middle -= Uncertainty(unit) / 2;
            step = duration.Bound == Bound.Exact && !duration.IsRound ? Uncertainty(unit) / 2 : step + (Uncertainty(unit) / 2);
        }

        LocalDate start = today.PlusDays((int)Math.Ceiling(middle - step));
        LocalDate end = today.PlusDays((int)Math.Floor(middle + step) + 1);
        return (start, end);
    }

    private static double Uncertainty(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => 0,
        TimeUnit.Week => 3,
        TimeUnit.Fortnight => 4,
        TimeUnit.Month => 24,
        TimeUnit.Year => 300,
        TimeUnit.Decade => 1800,
        _ => 3650,
    };
}
