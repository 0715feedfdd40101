using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace FactCheck.Language.Tokenization;

/// <summary>Reads the words of a sentence, one run without spaces after the other.</summary>
/// <remarks>Every method that reads takes the offset where something begins, adds the words found and gives the offset after them.</remarks>
/// <param name="text">The text up to the end of the sentence.</param>
/// <param name="numbers">Reads figures.</param>
/// <param name="words">Where the words go.</param>
internal readonly ref struct WordScanner(ReadOnlySpan<char> text, NumberReader numbers, List<TextSpan> words)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = WordList.Set("Tokenization/prefixes.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elisions = WordList.Set("Tokenization/elisions.txt");

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Reads a run without spaces; a word with stray spaces may lead beyond it.</summary>
    public int ReadRun(int start)
    {
        int end = start + 1;
        while (end < text.Length && !Characters.IsSpace(text[end]))
        {
            end++;
        }

        int position = start;
        while (position < end)
        {
            int address = AddressReader.Read(text, position, end);
            position = address > position ? Add(position, address)
                : HasWord(position, end) ? ReadLettersOrDigits(position, end)
                : ReadMark(position, end, opens: position == start);
        }

        return position;
    }

    private int Add(int start, int end)
    {
        words.Add(TextSpan.FromBounds(start, end));
        return end;
    }

    private bool HasWord(int i, int end) => i < end && Characters.WordCharacterLength(text, i) > 0;

    private int ReadLettersOrDigits(int start, int end)
    {
        int from = start;
        if (char.IsAsciiDigit(text[start]))
        {
            from = SkipDecade(start, numbers.Read(text, start, text.Length), end);
            if (from >= end || Units.StandAt(text, from, end) || !HasWord(from, end))
            {
                return Add(start, from);
            }
        }

        int whole = Math.Max(CurrencyCodes.Read(text, start, end), SpacedForms.ReadAbbreviation(text, start));
        return whole > start ? Add(start, whole) : AddCore(start, SkipCore(start, from, end), end);
    }

    /// <summary>Passes the clitic of <c>1960's</c>, which is one word.</summary>
    private int SkipDecade(int start, int i, int end)
    {
        bool decade = text[i - 1] == '0' && i - start is 2 or 4 && i + 1 < end && Characters.IsApostrophe(text[i]) && text[i + 1] == 's' && !HasWord(i + 2, end);
        return decade ? i + 2 : i;
    }

    /// <summary>Passes the letters, digits and inner marks that make one written word.</summary>
    private int SkipCore(int start, int from, int end)
    {
        int i = from;
        int segment = start;
        while (i < end)
        {
            int length = Characters.WordCharacterLength(text, i);
            if (length > 0)
            {
                i += length;
                continue;
            }

            char mark = text[i];
            if (mark == '$' && i - start <= 3 && IsUpper(text[start..i]))
            {
                return i + 1;
            }

            if (!HasWord(i + 1, end) || !Joins(mark, start, segment, i, end))
            {
                break;
            }

            i++;
            segment = Characters.IsApostrophe(mark) ? segment : i;
        }

        return i;
    }

    private static bool IsUpper(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a mark between two letters or digits belongs to the word.</summary>
    private bool Joins(char mark, int start, int segment, int i, int end)
    {
        char before = text[i - 1];
        char after = text[i + 1];
        return mark switch
        {
            '.' => JoinsAtStop(start, segment, i, end),
            '-' or '‐' or '‑' => Prefixes.Contains(text[segment..i]),
            '&' => (char.IsUpper(before) && char.IsUpper(after)) || (i - start == 1 && char.IsLetter(before) && !HasWord(i + 2, end)),
            '/' => text[start..SkipWord(i + 1, end)] is "s/he" or "w/o" or "b/c" or "n/a" or "N/A" or "I/O",
            '*' => char.IsLetter(before) && char.IsLetter(after),
            _ => Characters.IsApostrophe(mark) && char.IsLetter(after),
        };
    }

    private int SkipWord(int i, int end)
    {
        while (i < end && Characters.WordCharacterLength(text, i) is > 0 and int length)
        {
            i += length;
        }

        return i;
    }

    /// <summary>Acronyms, addresses and file names go on at a stop; a sentence that follows without a space does not.</summary>
    private bool JoinsAtStop(int start, int segment, int i, int end)
    {
        int after = SkipWord(i + 1, end);
        ReadOnlySpan<char> left = text[segment..i];
        ReadOnlySpan<char> right = text[(i + 1)..after];
        if (char.IsDigit(right[0]))
        {
            return char.IsDigit(left[^1]) || (left.Length < 3 && Abbreviations.Find(left) == AbbreviationKind.None);
        }

        if (Addresses.IsDomain(right) || segment > start)
        {
            return true;
        }

        if (left.Length == 1)
        {
            return right.Length == 1 || !char.IsUpper(right[0]) || IsUpper(right);
        }

        bool address = after < end && text[after] is '.' or '/' or '@' && HasWord(after + 1, end);
        return address || Abbreviations.Find(text[segment..after]) != AbbreviationKind.None || (right.Length == 1 && char.IsUpper(right[0]) && left.Length < 3);
    }

    /// <summary>Adds a written word: whole with its stop or mark, or cut into its syntactic words.</summary>
    private int AddCore(int start, int core, int end)
    {
        char mark = core < end ? text[core] : ' ';
        if ((mark == '.' && KeepsStop(start, core)) || (mark is '!' or '?' && ExclaimedNames.Contains(text[start..(core + 1)])))
        {
            return Add(start, core + 1);
        }

        int negation = SpacedForms.ReadNegation(text, start, core);
        if (negation > core)
        {
            Add(start, core - 1);
            return Add(core - 1, negation);
        }

        int path = SkipPath(start, core, end);
        if (path > core)
        {
            return Add(start, path);
        }

        AddClitics(start, core);
        return core;
    }

    /// <summary>Passes the path of an address without scheme: <c>example.org/news?id=1</c>.</summary>
    private int SkipPath(int start, int core, int end)
    {
        if (core + 1 >= end || text[core] != '/')
        {
            return core;
        }

        int stop = text[start..core].LastIndexOf('.');
        return stop > 0 && Addresses.IsDomain(text[(start + stop + 1)..core]) ? AddressReader.TrimAddress(text, start, end, core) : core;
    }

    /// <summary>Whether the stop at <paramref name="core"/> belongs to the abbreviation before it.</summary>
    private bool KeepsStop(int start, int core)
    {
        int after = core + 1;
        if (after + 1 < text.Length && text[after] == '.' && text[after + 1] == '.')
        {
            return false;
        }

        ReadOnlySpan<char> form = text[start..core];
        bool last = IsLast(after);
        if (form.Length == 1)
        {
            return char.IsLetter(form[0]) && !last && !(form[0] == 'a' && PrecedesFigure(after));
        }

        return IsAcronym(form) || Abbreviations.Find(form) switch
        {
            AbbreviationKind.None => false,
            AbbreviationKind.Number => PrecedesFigure(after),
            AbbreviationKind.Date or AbbreviationKind.Inner => !last,
            _ => true,
        };
    }

    /// <summary>Letters with a stop between each two: <c>U.S</c>.</summary>
    private static bool IsAcronym(ReadOnlySpan<char> form)
    {
        for (int i = 0; i < form.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(form[i]) : form[i] != '.')
            {
                return false;
            }
        }

        return form.Length > 2 && form.Length % 2 == 1;
    }

    private bool PrecedesFigure(int i)
    {
        while (i < text.Length && Characters.IsSpace(text[i]))
        {
            i++;
        }

        return i < text.Length && (char.IsDigit(text[i]) || text[i] == '#');
    }

    /// <summary>Whether only closing marks follow up to the end of the sentence.</summary>
    private bool IsLast(int i)
    {
        while (i < text.Length && (Characters.IsSpace(text[i]) || Characters.IsClosingBracket(text[i]) || Characters.IsApostrophe(text[i]) || text[i] is '"' or '”' or '»'))
        {
            i++;
        }

        return i == text.Length;
    }

    private void AddClitics(int start, int end)
    {
        int first = words.Count;
        int stem = end;
        while (Contractions.CliticStart(text[start..stem]) is > 0 and int clitic)
        {
            Add(start + clitic, stem);
            stem = start + clitic;
        }

        int[] parts = Contractions.Parts(text[start..stem]) ?? [stem - start];
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            Add(stem - parts[i], stem);
            stem -= parts[i];
        }

        words.Reverse(first, words.Count - first);
    }

    /// <summary>Reads a mark or a run of the same mark.</summary>
    private int ReadMark(int start, int end, bool opens)
    {
        char mark = text[start];
        if (Characters.IsApostrophe(mark))
        {
            return ReadApostrophe(start, end, opens);
        }

        if (opens && Emoticons.Read(text, start, end) is int face && face > start)
        {
            return Add(start, face);
        }

        int figure = SkipFigureMark(start, end, opens);
        if (figure > start)
        {
            return Add(start, numbers.Read(text, figure, text.Length));
        }

        int i = start + 1;
        if (mark >= 128)
        {
            i = start + StringInfo.GetNextTextElementLength(text[start..end]);
        }
        else if (mark is '.' or '!' or '?' or '-' or '=' or '*' or '_' or '~' or '+' or '<' or '>' or '#' or '|' or '$' or '/' or '\\')
        {
            while (i < end && (text[i] == mark || (mark is '!' or '?' && text[i] is '!' or '?')))
            {
                i++;
            }
        }

        return Add(start, SkipAttached(i, end));
    }

    /// <summary>Passes the first mark of a figure such as <c>.04</c>, <c>+44</c> or, with a stray space, <c>a. 38</c>.</summary>
    private int SkipFigureMark(int start, int end, bool opens)
    {
        int digit = start + 1;
        if (text[start] == '.' && digit < text.Length && text[digit] == ' ' && words.Count > 0 && words[^1].End == start && text[words[^1].Start..start] is "a" or "an" or "the")
        {
            digit++;
        }

        bool figure = digit < text.Length && char.IsAsciiDigit(text[digit]) && (text[start] == '.' || (text[start] == '+' && opens && digit < end));
        return figure ? digit : start;
    }

    /// <summary>Passes combining marks and joiners.</summary>
    private int SkipAttached(int i, int end)
    {
        while (i < end && Characters.RuneAt(text, i, out int length) is Rune rune && rune.Value > 127 && Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format)
        {
            i += length;
        }

        return i;
    }

    /// <summary>Reads an apostrophe: a clitic, a word or year that begins with one, or a quotation mark.</summary>
    private int ReadApostrophe(int start, int end, bool opens)
    {
        int i = start + 1;
        if (i < end && Characters.IsApostrophe(text[i]))
        {
            return Add(start, i + 1);
        }

        int clitic = SpacedForms.ReadClitic(text, start);
        if (clitic > start)
        {
            return Add(start, clitic);
        }

        int letters = i;
        while (letters < end && letters - i < 8 && char.IsLetter(text[letters]))
        {
            letters++;
        }

        bool afterWord = !opens && HasWord(start - 1, end);
        bool whole = letters > i && !HasWord(letters, end);
        if (whole && (afterWord ? Contractions.IsClitic(text[i..letters]) : Elisions.Contains(text[i..letters])))
        {
            return Add(start, letters);
        }

        return Add(start, Math.Max(i, SkipYear(i, end)));
    }

    /// <summary>Passes the figure of <c>'05</c>, <c>'60s</c>, <c>'60's</c>.</summary>
    private int SkipYear(int i, int end)
    {
        if (i + 1 >= end || !char.IsAsciiDigit(text[i]) || !char.IsAsciiDigit(text[i + 1]))
        {
            return i;
        }

        int year = i + 2;
        year += year < end && text[year] == 's' ? 1 : 0;
        year += year + 1 < end && Characters.IsApostrophe(text[year]) && text[year + 1] == 's' ? 2 : 0;
        bool goesOn = HasWord(year, end) || (year < end && text[year] is ',' or '.' or ':' or '%' or '-' && HasWord(year + 1, end));
        return goesOn ? i : year;
    }
}
