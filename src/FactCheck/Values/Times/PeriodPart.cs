namespace FactCheck.Values.Times;

/// <summary>Which part of a period is meant.</summary>
internal enum PeriodPart
{
    Whole,
    Early,
    Middle,
    Late,
    Start,
    End,
    FirstHalf,
    SecondHalf,
    UpToToday,
    FromToday,
}
