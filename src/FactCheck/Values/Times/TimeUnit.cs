namespace FactCheck.Values.Times;

/// <summary>Units in which times and durations are given, from fine to coarse.</summary>
public enum TimeUnit
{
    /// <summary>No unit.</summary>
    None,

    /// <summary>Second.</summary>
    Second,

    /// <summary>Minute.</summary>
    Minute,

    /// <summary>Hour.</summary>
    Hour,

    /// <summary>A part of a day: morning, night.</summary>
    PartOfDay,

    /// <summary>Day.</summary>
    Day,

    /// <summary>Weekend.</summary>
    Weekend,

    /// <summary>Week.</summary>
    Week,

    /// <summary>Two weeks.</summary>
    Fortnight,

    /// <summary>Month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>Spring, summer, autumn or winter (of the northern half of the Earth).</summary>
    Season,

    /// <summary>Half a year.</summary>
    HalfYear,

    /// <summary>Year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>A thousand years.</summary>
    Millennium,
}
