using System.Collections.Frozen;

namespace FactCheck.Language.Tokenization;

/// <summary>Passes the marks that end, close and open sentences in one block of text. Every method takes an offset and gives the offset after what it
/// passed, or the same offset where nothing stood there.</summary>
internal readonly ref struct BlockReader
{
    private const int LongestWord = 30;
    private const int LongestNote = 12;
    private const int LongestFace = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = WordList.Set("Tokenization/openers.txt");

    private readonly ReadOnlySpan<char> text;
    private readonly QuotationMarks quotes;

    /// <summary>Reads the block between two offsets.</summary>
    public BlockReader(ReadOnlySpan<char> text, int start, int end)
    {
        this.text = text[..end];
        Start = start;
        quotes = new QuotationMarks(text, start, end);
    }

    /// <summary>Where the block begins.</summary>
    public int Start { get; }

    /// <summary>Where the block ends.</summary>
    public int End => text.Length;

    /// <summary>Passes white space.</summary>
    public int SkipSpaces(int i)
    {
        while (i < End && Characters.IsSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Passes a run of end marks, also one with spaces inside (<c>. . .</c>).</summary>
    public int SkipTerminators(int i)
    {
        while (i < End)
        {
            if (Characters.IsTerminator(text[i]))
            {
                i++;
            }
            else if (text[i] == ' ' && TerminatorStandsApart(i + 1))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Passes opening quotation marks and brackets and the space around them.</summary>
    public int SkipOpening(int i)
    {
        while (i < End && (Characters.IsSpace(text[i]) || Characters.IsOpeningBracket(text[i]) || Characters.IsApostrophe(text[i]) || text[i] is '"' or '“' or '„' or '«'))
        {
            i++;
        }

        return i;
    }

    /// <summary>Passes what closes after the end of a sentence: brackets, quotation marks, notes in brackets, faces, also where they stand apart.</summary>
    public int SkipClosing(int i)
    {
        while (i < End)
        {
            int next = SkipClosingMark(i);
            if (next == i && Characters.IsSpace(text[i]))
            {
                next = SkipClosingApart(i);
            }

            if (next == i)
            {
                break;
            }

            i = next;
        }

        return i;
    }

    /// <summary>Passes a note number before a word that opens a sentence (<c>rules.4 The</c>, <c>rules. 4 The</c>).</summary>
    public int SkipNoteNumber(int i)
    {
        int digits = SkipSpaces(i);
        int end = digits;
        while (end < End && end - digits < 4 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        bool note = end - digits is 1 or 2 or 3 && end < End && text[end] == ' ';
        return note && IsOpener(SkipOpening(end)) ? end : i;
    }

    /// <summary>The letters and digits at an offset.</summary>
    public ReadOnlySpan<char> WordAt(int i)
    {
        int end = i;
        while (end < End && end - i < LongestWord && Characters.WordCharacterLength(text, end) is > 0 and int length)
        {
            end += length;
        }

        return text[Math.Min(i, End)..end];
    }

    /// <summary>Whether a letter or digit stands at an offset of the block.</summary>
    public bool HasLetter(int i) => i >= Start && i < End && Characters.WordCharacterLength(text, i) > 0;

    /// <summary>Whether a capitalised function word, one that opens sentences, stands at an offset.</summary>
    public bool IsOpener(int i) => i < End && char.IsUpper(text[i]) && Openers.Contains(WordAt(i));

    private bool TerminatorStandsApart(int i) => i < End && Characters.IsTerminator(text[i]) && (i + 1 == End || Characters.IsSpace(text[i + 1]) || Characters.IsTerminator(text[i + 1]));

    private int SkipClosingMark(int i)
    {
        char c = text[i];
        bool closes = Characters.IsClosingBracket(c) || c is '”' or '»' || (c == '"' && quotes.Closes(i)) || (c is '’' or '\'' && !HasLetter(i + 1));
        return closes ? i + 1 : SkipNote(i);
    }

    private int SkipClosingApart(int i)
    {
        int mark = SkipSpaces(i);
        if (mark == End)
        {
            return i;
        }

        bool single = text[mark] is '\'' or '’' && (mark + 1 == End || Characters.IsSpace(text[mark + 1]) || text[mark + 1] is '"' or '”');
        if (single || text[mark] == '”' || (text[mark] == '"' && quotes.Closes(mark)))
        {
            return mark + 1;
        }

        int note = SkipNote(mark);
        int end = note > mark ? note : SkipFace(mark);
        return end > mark ? end : i;
    }

    /// <summary><c>[12]</c>, <c>[1–3]</c>.</summary>
    private int SkipNote(int i)
    {
        if (text[i] != '[')
        {
            return i;
        }

        int end = i + 1;
        while (end < End && end - i < LongestNote && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '-' or '–' or ' '))
        {
            end++;
        }

        return end > i + 1 && end < End && text[end] == ']' ? end + 1 : i;
    }

    private int SkipFace(int i)
    {
        if (text[i] is not (':' or ';' or '='))
        {
            return i;
        }

        int limit = i;
        while (limit < End && limit - i < LongestFace && !Characters.IsSpace(text[limit]))
        {
            limit++;
        }

        return Emoticons.Read(text, i, limit);
    }
}
