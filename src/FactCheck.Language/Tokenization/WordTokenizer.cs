using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace FactCheck.Language.Tokenization;

/// <summary>Cuts a sentence into words by the English conventions of Universal Dependencies (EWT, GUM): clitics, punctuation and the parts of
/// hyphenated words apart; abbreviations, addresses and figures with separators whole.</summary>
/// <remarks>Linear in the length of the sentence. Scraped text with stray spaces (<c>5, 000</c>, <c>3: 33 a. m.</c>, <c>don ’ t</c>) gives the
/// same words as clean text: such a word's span holds a space, and <see cref="Form"/> leaves it out.</remarks>
internal static class WordTokenizer
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = WordList.Set("Tokenization/prefixes.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elisions = WordList.Set("Tokenization/elisions.txt");
    private static readonly Units UnitNames = new();

    /// <summary>The word as it would be written without stray spaces.</summary>
    public static string Form(string text, TextSpan word)
    {
        ReadOnlySpan<char> span = word.Slice(text);
        if (!span.ContainsAny(" \t\r\n\u00A0"))
        {
            return span.ToString();
        }

        var form = new StringBuilder(span.Length);
        foreach (char c in span)
        {
            if (!Characters.IsSpace(c))
            {
                form.Append(c);
            }
        }

        return form.ToString();
    }

    /// <summary>The words of one sentence in order; together they cover every character that is not space.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="spacedPunctuation">Whether the text is known to have stray spaces around its punctuation.</param>
    public static IReadOnlyList<TextSpan> Tokenize(string text, TextSpan sentence, bool spacedPunctuation = false)
    {
        List<TextSpan> words = [];
        var scanner = new Scanner(text.AsSpan(0, sentence.End), new NumberReader(spacedPunctuation), words);
        int position = sentence.Start;
        while (position < sentence.End)
        {
            if (Characters.IsSpace(text[position]))
            {
                position++;
                continue;
            }

            position = scanner.ReadChunk(position);
        }

        return words;
    }

    /// <summary>Reads runs without spaces from a text that ends with the sentence.</summary>
    private readonly ref struct Scanner(ReadOnlySpan<char> text, NumberReader numbers, List<TextSpan> words)
    {
        private readonly ReadOnlySpan<char> text = text;

        public int ReadChunk(int start)
        {
            int end = start + 1;
            while (end < text.Length && !Characters.IsSpace(text[end]))
            {
                end++;
            }

            int position = start;
            while (position < end)
            {
                position = ReadWord(start, position, end);
            }

            return position;
        }

        private int Add(int start, int end)
        {
            words.Add(TextSpan.FromBounds(start, end));
            return end;
        }

        private int ReadWord(int chunk, int start, int end)
        {
            int address = AddressReader.Read(text, start, end);
            if (address > start)
            {
                return Add(start, address);
            }

            return Characters.WordCharacterLength(text, start) > 0 ? ReadLettersOrDigits(start, end) : ReadMark(chunk, start, end);
        }

        private int ReadLettersOrDigits(int start, int end)
        {
            int from = start;
            if (char.IsAsciiDigit(text[start]))
            {
                from = numbers.Read(text, start, text.Length);
                if (from >= end)
                {
                    return Add(start, from);
                }

                int suffix = ReadSuffix(start, from, end);
                if (suffix > from || Characters.WordCharacterLength(text, from) == 0)
                {
                    return Add(start, Math.Max(suffix, from));
                }

                if (UnitNames.StandsAt(text, from, end))
                {
                    return Add(start, from);
                }
            }

            int spaced = SpacedForms.ReadAbbreviation(text, start);
            if (spaced > start)
            {
                return Add(start, spaced);
            }

            int core = ReadCore(start, from, end);
            return AddCore(start, core, end);
        }

        /// <summary><c>20th</c>, <c>1960s</c>, <c>1960's</c>.</summary>
        private int ReadSuffix(int start, int from, int end)
        {
            bool decade = text[from - 1] == '0' && from - start is 2 or 4;
            if (decade && from + 1 < end && Characters.IsApostrophe(text[from]) && text[from + 1] is 's' && !WordAt(from + 2, end))
            {
                return from + 2;
            }

            return from;
        }

        private bool WordAt(int i, int end) => i < end && Characters.WordCharacterLength(text, i) > 0;

        /// <summary>The end of the letters, digits and inner marks that make one written word.</summary>
        private int ReadCore(int start, int from, int end)
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
                if (mark == '@' && i > start)
                {
                    return AddressReader.ReadMailHost(text, i, end) is int host && host > i ? host : i;
                }

                if (mark == '$' && i - start <= 3 && AllUpper(start, i))
                {
                    return i + 1;
                }

                if (!WordAt(i + 1, end) || !Joins(mark, start, segment, i, end))
                {
                    break;
                }

                i++;
                if (!Characters.IsApostrophe(mark))
                {
                    segment = i;
                }
            }

            return i;
        }

        private bool AllUpper(int start, int end)
        {
            foreach (char c in text[start..end])
            {
                if (!char.IsUpper(c))
                {
                    return false;
                }
            }

            return true;
        }

        private bool Joins(char mark, int start, int segment, int i, int end)
        {
            char before = text[i - 1];
            char after = text[i + 1];
            return mark switch
            {
                '.' => JoinsAtStop(start, segment, i, end),
                '-' or '‐' or '‑' => Prefixes.Contains(text[segment..i]),
                '&' => (char.IsUpper(before) && char.IsUpper(after)) || (i - start == 1 && char.IsLetter(before) && !WordAt(i + 2, end)),
                '/' => JoinsAtSlash(start, i, end),
                '*' => char.IsLetter(before) && char.IsLetter(after),
                _ => Characters.IsApostrophe(mark) && char.IsLetter(after),
            };
        }

        private bool JoinsAtSlash(int start, int i, int end)
        {
            int after = i + 1;
            while (after < end && char.IsLetter(text[after]))
            {
                after++;
            }

            return text[start..after] is "s/he" or "w/o" or "n/a" or "N/A" or "w/e" or "I/O";
        }

        /// <summary>Acronyms, addresses and file names go on at a stop; a sentence that follows without a space does not.</summary>
        private bool JoinsAtStop(int start, int segment, int i, int end)
        {
            int after = i + 1;
            while (after < end && Characters.WordCharacterLength(text, after) is > 0 and int length)
            {
                after += length;
            }

            ReadOnlySpan<char> right = text[(i + 1)..after];
            if (char.IsDigit(text[i - 1]) && char.IsDigit(right[0]))
            {
                return true;
            }

            if (i - segment == 1)
            {
                return right.Length == 1 || !char.IsUpper(right[0]) || Addresses.IsDomain(right) || AllUpper(i + 1, after);
            }

            bool capitalised = char.IsUpper(right[0]) && right.Length > 1 && char.IsLower(right[1]);
            return Addresses.IsDomain(right) || (!capitalised && !(char.IsUpper(right[0]) && right.Length == 1 && char.IsLower(text[i - 1]) && i - segment > 2)) || segment > start;
        }

        private int AddCore(int start, int core, int end)
        {
            if (core < end && text[core] == '.' && KeepsStop(start, core))
            {
                return Add(start, core + 1);
            }

            int negation = SpacedForms.ReadNegation(text, start, core);
            if (negation > core)
            {
                Add(start, core - 1);
                return Add(core - 1, negation);
            }

            AddClitics(start, core);
            return core;
        }

        private bool KeepsStop(int start, int core)
        {
            int after = core + 1;
            if (after < text.Length && text[after] == '.')
            {
                return false;
            }

            ReadOnlySpan<char> form = text[start..core];
            bool last = IsLast(after);
            if (form.Length == 1)
            {
                return char.IsUpper(form[0]) ? !last : !last && (Abbreviations.Find(form) == AbbreviationKind.Inner || (Abbreviations.Find(form) == AbbreviationKind.Number && FollowedByFigure(after)));
            }

            if (IsAcronym(form))
            {
                return true;
            }

            return Abbreviations.Find(form) switch
            {
                AbbreviationKind.None => false,
                AbbreviationKind.Number => FollowedByFigure(after),
                AbbreviationKind.Date => !last,
                AbbreviationKind.Inner => !last,
                _ => true,
            };
        }

        private static bool IsAcronym(ReadOnlySpan<char> form)
        {
            if (form.Length < 3 || form.Length % 2 == 0)
            {
                return false;
            }

            for (int i = 0; i < form.Length; i++)
            {
                if (i % 2 == 0 ? !char.IsLetter(form[i]) : form[i] != '.')
                {
                    return false;
                }
            }

            return true;
        }

        private bool FollowedByFigure(int i)
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

        private int ReadMark(int chunk, int start, int end)
        {
            char mark = text[start];
            if (Characters.IsApostrophe(mark))
            {
                return ReadApostrophe(chunk, start, end);
            }

            if (start == chunk && Emoticons.Read(text, start, end) is int emoticon && emoticon > start)
            {
                return Add(start, emoticon);
            }

            if (mark == '.' && start + 1 < end && char.IsAsciiDigit(text[start + 1]))
            {
                return Add(start, numbers.Read(text, start + 1, end));
            }

            if (mark == '+' && start == chunk && start + 1 < end && char.IsAsciiDigit(text[start + 1]))
            {
                return Add(start, numbers.Read(text, start + 1, end));
            }

            int i = start + 1;
            if (mark is '!' or '?')
            {
                while (i < end && text[i] is '!' or '?')
                {
                    i++;
                }
            }
            else if (mark is '.' or '-' or '=' or '*' or '_' or '~' or '+' or '<' or '>' or '#' or '|' or '•')
            {
                while (i < end && text[i] == mark)
                {
                    i++;
                }
            }
            else if (mark >= 128)
            {
                i = start + StringInfo.GetNextTextElementLength(text[start..end]);
            }

            while (i < end && Characters.RuneAt(text, i, out int length) is Rune rune && IsAttached(rune))
            {
                i += length;
            }

            return Add(start, i);
        }

        private static bool IsAttached(Rune rune) => rune.Value > 127 && Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

        private int ReadApostrophe(int chunk, int start, int end)
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

            bool ends = letters > i && !WordAt(letters, end);
            bool opens = start == chunk || !WordAt(start - 1, end);
            if (ends && ((opens && Elisions.Contains(text[i..letters])) || (!opens && Contractions.IsClitic(text[i..letters]))))
            {
                return Add(start, letters);
            }

            if (i + 2 <= end && char.IsAsciiDigit(text[i]) && i + 1 < end && char.IsAsciiDigit(text[i + 1]))
            {
                int year = i + 2;
                year += year < end && text[year] == 's' ? 1 : 0;
                year = year + 1 < end && Characters.IsApostrophe(text[year]) && text[year + 1] == 's' ? year + 2 : year;
                if (!WordAt(year, end) && !(year < end && text[year] is ',' or '.' or ':' or '%' or '-' && WordAt(year + 1, end)))
                {
                    return Add(start, year);
                }
            }

            return Add(start, i);
        }
    }
}
