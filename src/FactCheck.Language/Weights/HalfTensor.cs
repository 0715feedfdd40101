namespace FactCheck.Language.Weights;

/// <summary>A row-major matrix of half-precision numbers inside the mapped weights file.</summary>
internal readonly unsafe struct HalfTensor(SafetensorsFile file, ushort* data, int rows, int columns)
{
    /// <summary>The file, which stays mapped as long as this is reachable.</summary>
    public SafetensorsFile File { get; } = file;

    public int Rows => rows;

    public int Columns => columns;

    public ushort* Data => data;

    public ushort* Row(int index) => data + ((long)index * columns);
}
