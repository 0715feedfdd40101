namespace FactCheck.Lexicons;

/// <summary>Rows of numbers, stored one after the other.</summary>
/// <param name="starts">Where each row starts, and at the end the number of values.</param>
/// <param name="values">The values of all rows.</param>
internal sealed class RelationTable(int[] starts, int[] values)
{
    /// <summary>The values of a row.</summary>
    public ReadOnlySpan<int> this[int row] => values.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>Position of the row's first value.</summary>
    public int StartOf(int row) => starts[row];

    /// <summary>The value at a position.</summary>
    public int ValueAt(int position) => values[position];

    /// <summary>The row that holds a position.</summary>
    public int RowOf(int position)
    {
        int row = Array.BinarySearch(starts, position);
        row = row < 0 ? ~row - 1 : row;
        while (starts[row + 1] == position)
        {
            row++;
        }

        return row;
    }
}
