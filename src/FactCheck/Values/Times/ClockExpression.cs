namespace FactCheck.Values.Times;

/// <summary>A time of day as written.</summary>
/// <param name="Start">Minutes after midnight (seconds as a fraction).</param>
/// <param name="End">Minutes after midnight at its end; over 1440 where it runs into the next day.</param>
/// <param name="Unit">How finely it is given.</param>
/// <param name="UtcOffset">Minutes ahead of UTC where a zone is named.</param>
/// <param name="IsTwelveHour">Whether morning and afternoon are not told apart: <c>at six</c>.</param>
internal sealed record ClockExpression(double Start, double End, TimeUnit Unit, int? UtcOffset = null, bool IsTwelveHour = false)
{
    /// <summary>Whether it is a named part of the day, not a time on the clock.</summary>
    public bool IsPartOfDay => Unit == TimeUnit.PartOfDay;

    /// <summary>The same time with its half of the day settled by a part of the day.</summary>
    public ClockExpression Within(ClockExpression part)
    {
        if (!IsTwelveHour)
        {
            return this;
        }

        if (part.Start >= 1020 && Start < 60)
        {
            return this with { Start = Start + 1440, End = End + 1440, IsTwelveHour = false };
        }

        bool isLater = part.Start >= 660 && Start < 720;
        bool isAfterMidnight = part.Start >= 1020 && Start < 300;
        return isLater && !isAfterMidnight ? this with { Start = Start + 720, End = End + 720, IsTwelveHour = false } : this with { IsTwelveHour = false };
    }
}
