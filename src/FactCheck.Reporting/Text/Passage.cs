using System.Text;
using Spectre.Console;

namespace FactCheck.Reporting.Text;

/// <summary>
/// A passage of an article laid out for reading: on one line where its differing words and some words around them fit,
/// else on as many as these words need, up to four. Cuts are shown as <c>…</c>.
/// </summary>
internal static class Passage
{
    private const int MostLines = 4;
    private const int LeastContext = 12;
    private const int WidestWord = 48;

    /// <summary>The lines of a passage.</summary>
    /// <param name="text">The article, its markup blanked out.</param>
    /// <param name="span">The passage.</param>
    /// <param name="focus">The words to mark.</param>
    /// <param name="width">Columns of a line.</param>
    /// <param name="mark">Style of marked words; null marks them by brackets.</param>
    public static IReadOnlyList<IReadOnlyList<StyledPiece>> Lay(string text, TextSpan span, IReadOnlyList<TextSpan> focus, int width, Style? mark)
    {
        List<Word> words = ReadWords(text, span, focus, bracketed: mark is null);
        if (words.Count == 0)
        {
            return [[]];
        }

        bool opensMidSentence = !OpensSentence(text, span.Start);
        bool endsMidSentence = !EndsSentence(text, span.End);
        (int first, int last) = Window(words, width - 4);
        bool cutBefore = first > 0 || opensMidSentence;
        bool cutAfter = last < words.Count - 1 || endsMidSentence;
        List<Word> shown = words[first..(last + 1)];
        if (cutBefore)
        {
            shown.Insert(0, Word.Ellipsis);
        }

        if (cutAfter)
        {
            shown.Add(Word.Ellipsis);
        }

        return [.. Break(shown, width).Select(line => Style(line, mark))];
    }

    private static (int First, int Last) Window(List<Word> words, int width)
    {
        int first = Math.Max(words.FindIndex(word => word.HasMark), 0);
        int last = Math.Max(words.FindLastIndex(word => word.HasMark), 0);
        int used = WidthOf(words, first, last);
        int room = used + (2 * LeastContext) <= width ? width : (width - LeastContext) * MostLines;
        while (used > room && last > first)
        {
            used -= words[last--].Width + 1;
        }

        bool grows = true;
        while (grows)
        {
            grows = false;
            if (last + 1 < words.Count && used + 1 + words[last + 1].Width <= room)
            {
                used += 1 + words[++last].Width;
                grows = true;
            }

            if (first > 0 && used + 1 + words[first - 1].Width <= room)
            {
                used += 1 + words[--first].Width;
                grows = true;
            }
        }

        return (first, last);
    }

    private static int WidthOf(List<Word> words, int first, int last) => words.Skip(first).Take(last - first + 1).Sum(word => word.Width + 1) - 1;

    private static bool OpensSentence(string text, int start)
    {
        for (int index = start - 1; index >= 0; index--)
        {
            if (text[index] is '\n' or '\r' or '.' or '!' or '?' or '…' or ':' or '—')
            {
                return true;
            }

            if (!char.IsWhiteSpace(text[index]) && text[index] is not ('"' or '“' or '”' or '\'' or '‘' or '’' or '(' or ')' or '[' or ']' or '>'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsSentence(string text, int end)
    {
        if (end > 0 && text[end - 1] is '.' or '!' or '?' or '…' or '\n' or '\r')
        {
            return true;
        }

        for (int index = end; index < text.Length; index++)
        {
            if (text[index] is '\n' or '\r' or '.' or '!' or '?' or '…')
            {
                return true;
            }

            if (text[index] is not ('"' or '“' or '”' or '\'' or '’' or ')' or ']'))
            {
                return false;
            }
        }

        return true;
    }

    private static List<Word> ReadWords(string text, TextSpan span, IReadOnlyList<TextSpan> focus, bool bracketed)
    {
        List<Word> words = [];
        WordBuilder word = new(bracketed);
        for (int index = span.Start; index < span.End;)
        {
            string glyph = VisibleText.ReadGlyph(text.AsSpan(index, span.End - index), out int consumed);
            int position = index;
            bool marked = focus.Any(words => words.Contains(position));
            index += consumed;
            if (glyph == " ")
            {
                word.FlushInto(words, marked);
            }
            else
            {
                word.Append(glyph, marked);
            }
        }

        word.FlushInto(words, marked: false);
        return words;
    }

    private static List<List<Word>> Break(List<Word> words, int width)
    {
        List<List<Word>> lines = [[]];
        int used = 0;
        foreach (Word word in words)
        {
            if (used > 0 && used + 1 + word.Width > width)
            {
                lines.Add([]);
                used = 0;
            }

            used += word.Width + (used > 0 ? 1 : 0);
            lines[^1].Add(word);
        }

        return lines;
    }

    private static List<StyledPiece> Style(List<Word> line, Style? mark)
    {
        List<StyledPiece> pieces = [];
        for (int index = 0; index < line.Count; index++)
        {
            if (index > 0)
            {
                bool joined = line[index - 1].MarkGoesOn && line[index].HasMark;
                pieces.Add(new StyledPiece(" ", joined ? mark ?? Spectre.Console.Style.Plain : Spectre.Console.Style.Plain));
            }

            pieces.AddRange(line[index].Runs.Select(run => new StyledPiece(run.Text, run.IsMarked ? mark ?? Spectre.Console.Style.Plain : Spectre.Console.Style.Plain)));
        }

        return pieces;
    }

    private sealed record Word(IReadOnlyList<(string Text, bool IsMarked)> Runs, bool MarkGoesOn)
    {
        public static Word Ellipsis { get; } = new([("…", false)], MarkGoesOn: false);

        public bool HasMark { get; } = Runs.Any(run => run.IsMarked);

        public int Width { get; } = Runs.Sum(run => run.Text.GetCellWidth());
    }

    private sealed class WordBuilder(bool bracketed)
    {
        private readonly List<(string Text, bool IsMarked)> _runs = [];
        private readonly StringBuilder _run = new();
        private bool _runIsMarked;
        private bool _open;
        private int _glyphs;

        public void Append(string glyph, bool marked)
        {
            _glyphs++;
            if (_glyphs > WidestWord)
            {
                return;
            }

            if (_glyphs == WidestWord)
            {
                glyph = "…";
            }

            if (marked != _runIsMarked)
            {
                CloseRun();
                _runIsMarked = marked;
            }

            if (marked && !_open)
            {
                Bracket('[');
            }
            else if (!marked && _open)
            {
                CloseMark();
            }

            _open = marked;
            _run.Append(glyph);
        }

        public void FlushInto(List<Word> words, bool marked)
        {
            CloseRun();
            _glyphs = 0;
            if (_runs.Count == 0)
            {
                return;
            }

            if (_open && !marked)
            {
                CloseMark();
                _open = false;
            }

            words.Add(new Word([.. _runs], _open));
            _runs.Clear();
        }

        private void Bracket(char bracket)
        {
            if (bracketed)
            {
                _run.Append(bracket);
            }
        }

        private void CloseMark()
        {
            if (bracketed)
            {
                _runs.Add(("]", true));
            }
        }

        private void CloseRun()
        {
            if (_run.Length > 0)
            {
                _runs.Add((_run.ToString(), _runIsMarked));
                _run.Clear();
            }
        }
    }
}
