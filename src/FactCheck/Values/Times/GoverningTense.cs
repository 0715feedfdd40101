namespace FactCheck.Values.Times;

/// <summary>Whether what a time belongs to lies behind or ahead.</summary>
internal enum GoverningTense
{
    Unknown,
    Past,
    Present,
    Future,
}
