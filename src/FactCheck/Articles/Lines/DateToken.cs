namespace FactCheck.Articles.Lines;

/// <summary>A number, word or sign of a short line.</summary>
/// <param name="Start">Offset of the first character in the line.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Number">The value of a number of up to four digits; −1 for words, signs and longer numbers.</param>
/// <param name="IsWord">Whether it consists of letters.</param>
internal readonly record struct DateToken(int Start, int End, int Number, bool IsWord)
{
    public int Length => End - Start;

    public bool IsNumber => Number >= 0;

    public ReadOnlySpan<char> In(string line) => line.AsSpan(Start, Length);

    /// <summary>Splits a line into runs of letters, runs of digits and single signs.</summary>
    public static List<DateToken> Split(string line)
    {
        List<DateToken> tokens = [];
        int i = 0;
        while (i < line.Length)
        {
            int start = i;
            if (char.IsAsciiDigit(line[i]))
            {
                int value = 0;
                for (; i < line.Length && char.IsAsciiDigit(line[i]); i++)
                {
                    value = i - start < 4 ? (value * 10) + (line[i] - '0') : -1;
                }

                tokens.Add(new DateToken(start, i, i - start > 4 ? -1 : value, IsWord: false));
            }
            else if (char.IsLetter(line[i]))
            {
                while (i < line.Length && char.IsLetter(line[i]))
                {
                    i++;
                }

                tokens.Add(new DateToken(start, i, -1, IsWord: true));
            }
            else
            {
                i++;
                if (!char.IsWhiteSpace(line[start]))
                {
                    tokens.Add(new DateToken(start, i, -1, IsWord: false));
                }
            }
        }

        return tokens;
    }
}
