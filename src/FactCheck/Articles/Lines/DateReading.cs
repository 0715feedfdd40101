using NodaTime;

namespace FactCheck.Articles.Lines;

/// <summary>A calendar date found in a line.</summary>
/// <param name="Start">Offset of its first character in the line; a weekday before it is included.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="MonthDay">Month and day.</param>
/// <param name="Date">The full date; null where no year is written.</param>
internal readonly record struct DateReading(int Start, int End, AnnualDate MonthDay, LocalDate? Date);
