namespace FactCheck.Values.Quantities;

internal enum Dimension
{
    Length,
    Area,
    Mass,
    Volume,
    Speed,
    Temperature,
    Degree,
    Power,
    Energy,
    Frequency,
    Data,
    Percent,
    Point,
    Calibre,
}
