namespace FactCheck.Language.Tokenization;

/// <summary>Tells of the straight double quotation marks of a block which open and which close.</summary>
internal sealed class QuotationMarks
{
    private readonly HashSet<int> closing = [];

    /// <summary>Reads the marks between two offsets.</summary>
    public QuotationMarks(ReadOnlySpan<char> text, int start, int end)
    {
        // An even number: they take turns, whatever the spaces say. An odd number: one is missing, and only the spaces tell.
        bool takeTurns = text[start..end].Count('"') % 2 == 0;
        bool open = false;
        for (int i = start; i < end; i++)
        {
            if (text[i] != '"')
            {
                continue;
            }

            bool spaceBefore = i == start || Characters.IsSpace(text[i - 1]) || Characters.IsOpeningBracket(text[i - 1]);
            bool spaceAfter = i + 1 == end || Characters.IsSpace(text[i + 1]) || Characters.IsTerminator(text[i + 1]) || text[i + 1] is ',' or ';' or ':' or ')';
            bool closes = takeTurns || spaceBefore == spaceAfter ? open : spaceAfter;
            if (closes)
            {
                closing.Add(i);
            }

            open = !closes;
        }
    }

    /// <summary>Whether the mark at <paramref name="position"/> closes a quotation.</summary>
    public bool Closes(int position) => closing.Contains(position);
}
