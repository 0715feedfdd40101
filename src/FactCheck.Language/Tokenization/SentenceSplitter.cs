using System.Collections.Frozen;

namespace FactCheck.Language.Tokenization;

/// <summary>Cuts blocks of text (paragraphs, headlines) into sentences.</summary>
/// <remarks>A sentence ends at a stop, question or exclamation mark or ellipsis with the marks that close after it, unless the stop belongs to an
/// abbreviation, initial, figure or address, or what follows goes on. Linear in the length of the text.</remarks>
internal static class SentenceSplitter
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = WordList.Set("Tokenization/openers.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SpeechVerbs = WordList.Set("Tokenization/speech-verbs.txt");

    /// <summary>The sentences of all blocks in order, without the space around them. A block without any character but space has none.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, IReadOnlyList<TextSpan> blocks)
    {
        List<TextSpan> sentences = [];
        foreach (TextSpan block in blocks)
        {
            new Reader(text, block.Start, block.End, sentences).ReadBlock();
        }

        return sentences;
    }

    private readonly ref struct Reader(ReadOnlySpan<char> text, int blockStart, int blockEnd, List<TextSpan> sentences)
    {
        private readonly ReadOnlySpan<char> text = text[..blockEnd];
        private readonly QuotationMarks quotes = new(text, blockStart, blockEnd);

        public void ReadBlock()
        {
            int start = SkipSpaces(blockStart);
            int i = start;
            while (i < blockEnd)
            {
                if (!Characters.IsTerminator(text[i]))
                {
                    i++;
                    continue;
                }

                int marks = i;
                while (i < blockEnd && Characters.IsTerminator(text[i]))
                {
                    i++;
                }

                int end = SkipClosing(i);
                int next = SkipSpaces(end);
                if (next < blockEnd && IsBoundary(start, marks, i, end, next))
                {
                    sentences.Add(TextSpan.FromBounds(start, end));
                    start = next;
                    i = next;
                }
            }

            int last = blockEnd;
            while (last > start && Characters.IsSpace(text[last - 1]))
            {
                last--;
            }

            if (last > start)
            {
                sentences.Add(TextSpan.FromBounds(start, last));
            }
        }

        private int SkipSpaces(int i)
        {
            while (i < blockEnd && Characters.IsSpace(text[i]))
            {
                i++;
            }

            return i;
        }

        /// <summary>Passes the brackets, quotation marks and note numbers that close after the end of a sentence.</summary>
        private int SkipClosing(int i)
        {
            while (i < blockEnd)
            {
                char c = text[i];
                if (Characters.IsClosingBracket(c) || c is '”' or '»' || (c == '"' && quotes.Closes(i)) || (c is '’' or '\'' && !LetterAt(i + 1)))
                {
                    i++;
                }
                else if (c == '[' && NoteEnd(i) is int note && note > i)
                {
                    i = note;
                }
                else if (Characters.IsSpace(c) && SkipSpaces(i) is int mark && mark < blockEnd && text[mark] == '[' && NoteEnd(mark) is int spaced && spaced > mark)
                {
                    i = spaced;
                }
                else if (SpacedClosing(i) is int closing && closing > i)
                {
                    i = closing;
                }
                else
                {
                    break;
                }
            }

            return i;
        }

        /// <summary>The end of a closing mark that stands apart (<c>text. " Then</c>), or <paramref name="i"/>.</summary>
        private int SpacedClosing(int i)
        {
            if (!Characters.IsSpace(text[i]))
            {
                return i;
            }

            int mark = SkipSpaces(i);
            if (mark == blockEnd)
            {
                return i;
            }

            bool closes = text[mark] is '”' || (text[mark] == '"' && quotes.Closes(mark)) ||
                (text[mark] is '\'' or '’' && (mark + 1 == blockEnd || Characters.IsSpace(text[mark + 1])));
            return closes ? mark + 1 : i;
        }

        private int NoteEnd(int i)
        {
            int end = i + 1;
            while (end < blockEnd && end - i < 12 && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '-' or '–' or ' '))
            {
                end++;
            }

            return end > i + 1 && end < blockEnd && text[end] == ']' ? end + 1 : i;
        }

        private bool LetterAt(int i) => i < blockEnd && Characters.WordCharacterLength(text, i) > 0;

        private bool IsBoundary(int start, int marks, int marksEnd, int end, int next)
        {
            if (end == next && !BreaksWithoutSpace(start, marks, marksEnd, end))
            {
                return false;
            }

            int word = SkipOpening(next);
            char first = word < blockEnd ? text[word] : ' ';
            bool lower = char.IsLower(first) && !IsCamel(word);
            char mark = text[marksEnd - 1];
            if (mark is not '.' || marksEnd - marks > 1)
            {
                return !lower && !(end > marksEnd && mark is '!' or '?' && IsSpeech(word));
            }

            return IsStopBoundary(start, marks, end, next, word, lower);
        }

        /// <summary>A stop without a space after it ends a sentence where a capitalised word follows a whole one (<c>left.Then</c>, <c>."Then</c>).</summary>
        private bool BreaksWithoutSpace(int start, int marks, int marksEnd, int end)
        {
            if (end > marksEnd)
            {
                return end < blockEnd && (char.IsUpper(text[end]) || text[end] is '"' or '“');
            }

            if (marks - start < 3 || !LetterAt(end) || end + 1 >= blockEnd)
            {
                return false;
            }

            return char.IsUpper(text[end]) && char.IsLower(text[end + 1]) && char.IsLower(text[marks - 1]) && char.IsLower(text[marks - 2]) && !IsAddress(marks, end);
        }

        private bool IsAddress(int marks, int end)
        {
            int after = end;
            while (after < blockEnd && after - end < 40 && Characters.WordCharacterLength(text, after) > 0)
            {
                after++;
            }

            if (Addresses.IsDomain(text[end..after]) || (after < blockEnd && text[after] is '.' or '/' or '@' && LetterAt(after + 1)))
            {
                return true;
            }

            int before = marks - 1;
            while (before >= blockStart && marks - before < 40 && !Characters.IsSpace(text[before]))
            {
                if (text[before] is '.' or '/' or '@')
                {
                    return true;
                }

                before--;
            }

            return false;
        }

        private int SkipOpening(int i)
        {
            while (i < blockEnd && (Characters.IsOpeningBracket(text[i]) || Characters.IsApostrophe(text[i]) || text[i] is '"' or '“' or '„' or '«' || (Characters.IsSpace(text[i]))))
            {
                i++;
            }

            return i;
        }

        private bool IsCamel(int i) => i + 1 < blockEnd && char.IsUpper(text[i + 1]);

        private ReadOnlySpan<char> WordAt(int i)
        {
            int end = i;
            while (end < blockEnd && end - i < 30 && Characters.WordCharacterLength(text, end) is > 0 and int length)
            {
                end += length;
            }

            return text[i..Math.Min(end, blockEnd)];
        }

        /// <summary><c>“Why?” Smith asked</c>: a verb of speech within the next words, before any mark.</summary>
        private bool IsSpeech(int i)
        {
            for (int words = 0; words < 5 && i < blockEnd; words++)
            {
                ReadOnlySpan<char> word = WordAt(i);
                if (word.IsEmpty)
                {
                    return false;
                }

                if (SpeechVerbs.Contains(word))
                {
                    return true;
                }

                i += word.Length;
                i += i < blockEnd && text[i] == '.' && Abbreviations.Find(word) == AbbreviationKind.Title ? 1 : 0;
                i = SkipSpaces(i);
            }

            return false;
        }

        private bool IsStopBoundary(int start, int stop, int end, int next, int word, bool lower)
        {
            int before = stop;
            while (before > start && !Characters.IsSpace(text[before - 1]) && stop - before < 40 && (Characters.WordCharacterLength(text, before - 1) > 0 || text[before - 1] is '.' or '\'' or '’'))
            {
                before--;
            }

            ReadOnlySpan<char> form = text[before..stop];
            char first = word < blockEnd ? text[word] : ' ';
            bool digit = char.IsDigit(first);
            if (end > stop + 1)
            {
                return !lower;
            }

            if (form.IsEmpty)
            {
                return !lower;
            }

            if (before == start && form.Length <= 3 && IsEnumerator(form))
            {
                return false;
            }

            bool opener = char.IsUpper(first) && Openers.Contains(WordAt(word));
            AbbreviationKind kind = Abbreviations.Find(SpacedForm(start, before, stop));
            switch (kind)
            {
                case AbbreviationKind.Title:
                case AbbreviationKind.Inner:
                    return false;
                case AbbreviationKind.Number:
                    return !digit && !lower;
                case AbbreviationKind.Date:
                    return !digit && !lower;
                case AbbreviationKind.Time:
                    return char.IsUpper(first) && !Months.FollowsTime(WordAt(word));
                case AbbreviationKind.End:
                    return opener || (char.IsUpper(first) && word > next) || (form is "etc" && char.IsUpper(first));
                default:
                    break;
            }

            if (form.Length == 1 && char.IsUpper(form[0]))
            {
                return opener;
            }

            if (form.Length >= 3 && form[1] == '.')
            {
                return opener;
            }

            return !lower;
        }

        private static bool IsEnumerator(ReadOnlySpan<char> form)
        {
            foreach (char c in form)
            {
                if (!char.IsAsciiDigit(c) && form.Length > 1)
                {
                    return false;
                }
            }

            return true;
        }

        private ReadOnlySpan<char> SpacedForm(int start, int before, int stop)
        {
            if (stop - before == 1 && before - 3 >= start && text[before - 1] == ' ' && text[before - 2] == '.' && char.IsLetter(text[before - 3]) && !LetterAt(before - 4))
            {
                return $"{text[before - 3]}.{text[before]}";
            }

            return text[before..stop];
        }
    }
}
