using System.Collections.Frozen;

namespace FactCheck.Language.Tokenization;

/// <summary>Cuts blocks of text (paragraphs, headlines) into sentences.</summary>
/// <remarks>A sentence ends at a stop, question or exclamation mark or ellipsis with the marks that close after it, unless the stop belongs to an
/// abbreviation, initial, figure or address, or what follows goes on. Linear in the length of the text.</remarks>
internal static class SentenceSplitter
{
    private const int LongestForm = 40;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SpeechVerbs = WordList.Set("Tokenization/speech-verbs.txt");

    /// <summary>The sentences of all blocks in order, without the space around them. A block without any character but space has none.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, IReadOnlyList<TextSpan> blocks)
    {
        List<TextSpan> sentences = [];
        foreach (TextSpan block in blocks)
        {
            new Splitter(text.AsSpan(0, block.End), new BlockReader(text, block.Start, block.End)).Split(sentences);
        }

        return sentences;
    }

    /// <summary>What stands around a run of end marks.</summary>
    /// <param name="Start">Where the sentence begins.</param>
    /// <param name="Marks">Where the run begins.</param>
    /// <param name="MarksEnd">Where the run ends.</param>
    /// <param name="End">After the marks that close.</param>
    /// <param name="Next">Where the text goes on.</param>
    /// <param name="Word">Where the next word begins, after marks that open.</param>
    private readonly record struct Candidate(int Start, int Marks, int MarksEnd, int End, int Next, int Word)
    {
        public bool HasClosing => End > MarksEnd;
    }

    private readonly ref struct Splitter(ReadOnlySpan<char> text, BlockReader block)
    {
        private readonly ReadOnlySpan<char> text = text;
        private readonly BlockReader block = block;

        public void Split(List<TextSpan> sentences)
        {
            int start = block.SkipSpaces(block.Start);
            int i = start;
            while (i < block.End)
            {
                if (!Characters.IsTerminator(text[i]))
                {
                    i++;
                    continue;
                }

                Candidate candidate = ReadCandidate(start, i);
                i = candidate.MarksEnd;
                if (candidate.Next < block.End && IsBoundary(candidate))
                {
                    sentences.Add(TextSpan.FromBounds(start, candidate.End));
                    start = candidate.Next;
                    i = candidate.Next;
                }
            }

            int last = block.End;
            while (last > start && Characters.IsSpace(text[last - 1]))
            {
                last--;
            }

            if (last > start)
            {
                sentences.Add(TextSpan.FromBounds(start, last));
            }
        }

        private Candidate ReadCandidate(int start, int marks)
        {
            int marksEnd = block.SkipTerminators(marks);
            int end = block.SkipClosing(marksEnd);
            if (end == marksEnd && IsWholeWord(start, marks))
            {
                end = block.SkipNoteNumber(marksEnd);
            }

            int next = block.SkipSpaces(end);
            return new Candidate(start, marks, marksEnd, end, next, block.SkipOpening(next));
        }

        private bool IsBoundary(Candidate candidate)
        {
            if (candidate.End == candidate.Next && !BreaksWithoutSpace(candidate))
            {
                return false;
            }

            bool goesOn = candidate.Word < block.End && char.IsLower(text[candidate.Word]) && !HasCapital(block.WordAt(candidate.Word));
            char mark = text[candidate.MarksEnd - 1];
            if (mark == '.' && candidate.MarksEnd - candidate.Marks == 1)
            {
                return IsStopBoundary(candidate, goesOn);
            }

            if (!candidate.HasClosing && IsExclaimedName(candidate))
            {
                return block.IsOpener(candidate.Word);
            }

            return !goesOn && !(candidate.HasClosing && mark is '!' or '?' && IsSpeech(candidate.Word));
        }

        private static bool HasCapital(ReadOnlySpan<char> word)
        {
            foreach (char c in word)
            {
                if (char.IsUpper(c))
                {
                    return true;
                }
            }

            return false;
        }

        private bool IsExclaimedName(Candidate candidate)
        {
            int before = candidate.Marks;
            while (before > candidate.Start && candidate.Marks - before < LongestForm && char.IsLetter(text[before - 1]))
            {
                before--;
            }

            return ExclaimedNames.Contains(text[before..candidate.MarksEnd]);
        }

        /// <summary>End marks without a space after them end a sentence where a capitalised word follows a whole one (<c>left.Then</c>, <c>."Then</c>).</summary>
        private bool BreaksWithoutSpace(Candidate candidate)
        {
            int end = candidate.End;
            if (end + 1 >= block.End)
            {
                return false;
            }

            if (candidate.HasClosing)
            {
                return char.IsUpper(text[end]) || text[end] is '"' or '“';
            }

            if (candidate.Marks - candidate.Start < 3 || !char.IsUpper(text[end]) || !char.IsLower(text[end + 1]) || IsAddress(candidate.Marks, end))
            {
                return false;
            }

            char last = text[candidate.Marks - 1];
            char before = text[candidate.Marks - 2];
            return char.IsLower(last) ? char.IsLower(before) : char.IsUpper(last) && (before == '.' || char.IsUpper(before)) && block.IsOpener(end);
        }

        /// <summary>Whether the run without spaces around a stop looks like an address or file name.</summary>
        private bool IsAddress(int stop, int end)
        {
            ReadOnlySpan<char> right = block.WordAt(end);
            int after = end + right.Length;
            if (Addresses.IsDomain(right) || (after < block.End && text[after] is '.' or '/' or '@' && block.HasLetter(after + 1)))
            {
                return true;
            }

            for (int i = stop - 1; i >= block.Start && stop - i < LongestForm && !Characters.IsSpace(text[i]); i--)
            {
                if (text[i] is '.' or '/' or '@')
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary><c>“Why?” Smith asked</c>: a verb of speech within the next words, before any mark.</summary>
        private bool IsSpeech(int i)
        {
            for (int words = 0; words < 5; words++)
            {
                ReadOnlySpan<char> word = block.WordAt(i);
                if (word.IsEmpty)
                {
                    return false;
                }

                if (SpeechVerbs.Contains(word))
                {
                    return true;
                }

                i += word.Length;
                i += i < block.End && text[i] == '.' && Abbreviations.Find(word) == AbbreviationKind.Title ? 1 : 0;
                i = block.SkipSpaces(i);
            }

            return false;
        }

        private bool IsStopBoundary(Candidate candidate, bool goesOn)
        {
            ReadOnlySpan<char> form = FormBefore(candidate.Start, candidate.Marks);
            char first = candidate.Word < block.End ? text[candidate.Word] : ' ';
            bool opensText = form.Length == candidate.Marks - candidate.Start;
            if (form.IsEmpty || (candidate.HasClosing && !IsInitials(form)))
            {
                return !goesOn;
            }

            if ((opensText && IsEnumerator(form)) || (form is "a" or "an" or "the" && char.IsDigit(first)))
            {
                return false;
            }

            bool opener = block.IsOpener(candidate.Word);
            switch (Abbreviations.Find(SpacedForm(candidate.Start, form, candidate.Marks)))
            {
                case AbbreviationKind.Title:
                case AbbreviationKind.Inner:
                    return false;
                case AbbreviationKind.Number:
                case AbbreviationKind.Date:
                    return !goesOn && !char.IsDigit(first);
                case AbbreviationKind.Time:
                    return char.IsUpper(first) && !Months.FollowsTime(block.WordAt(candidate.Word)) && !IsTimeOfPlace(candidate.Word);
                case AbbreviationKind.End:
                    return opener || (char.IsUpper(first) && (candidate.Word > candidate.Next || form is "etc"));
                default:
                    break;
            }

            if (IsInitials(form))
            {
                return opener;
            }

            bool word = form.Length > 3 && char.IsLower(form[^1]) && !form.ContainsAnyInRange('0', '9') && !form.Contains('.');
            return !goesOn || (word && !Addresses.IsDomain(block.WordAt(candidate.Word)));
        }

        /// <summary><c>5 p.m. Paris time</c>.</summary>
        private bool IsTimeOfPlace(int word) => block.WordAt(block.SkipSpaces(word + block.WordAt(word).Length)) is "time" or "Time";

        /// <summary>A single letter, or letters with stops between them (<c>U.S</c>).</summary>
        private static bool IsInitials(ReadOnlySpan<char> form) => form.Length == 1 ? char.IsLetter(form[0]) : form.Length > 2 && form[1] == '.' && char.IsLetter(form[0]);

        /// <summary>The number or letter of a list item.</summary>
        private static bool IsEnumerator(ReadOnlySpan<char> form) => form.Length == 1 || (form.Length <= 3 && !form.ContainsAnyExceptInRange('0', '9'));

        private ReadOnlySpan<char> FormBefore(int start, int stop)
        {
            int before = stop;
            while (before > start && stop - before < LongestForm && (Characters.WordCharacterLength(text, before - 1) > 0 || text[before - 1] is '.' or '\'' or '’'))
            {
                before--;
            }

            return text[before..stop];
        }

        /// <summary>The form with a letter before it that stands apart: <c>a. m</c> is <c>a.m</c>.</summary>
        private ReadOnlySpan<char> SpacedForm(int start, ReadOnlySpan<char> form, int stop)
        {
            int letter = stop - 4;
            bool spaced = form.Length == 1 && letter >= start && text[stop - 2] == ' ' && text[stop - 3] == '.' && char.IsLetter(text[letter]) && !block.HasLetter(letter - 1);
            if (spaced)
            {
                return $"{text[letter]}.{form[0]}";
            }

            return form.Length == 1 && char.IsUpper(form[0]) ? default : form;
        }

        /// <summary>Whether a word of three or more letters that is no abbreviation stands before <paramref name="stop"/>.</summary>
        private bool IsWholeWord(int start, int stop)
        {
            ReadOnlySpan<char> form = FormBefore(start, stop);
            return form.Length > 2 && char.IsLetter(form[^1]) && !form.Contains('.') && Abbreviations.Find(form) == AbbreviationKind.None;
        }
    }
}
