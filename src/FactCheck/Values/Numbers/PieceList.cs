using FactCheck.Language;

namespace FactCheck.Values.Numbers;

/// <summary>The pieces of a sentence in order. Any index may be asked for: outside lies <see cref="Piece.Outside"/>.</summary>
internal sealed class PieceList
{
    private readonly Piece[] pieces;

    private PieceList(Piece[] pieces, Sentence sentence)
    {
        this.pieces = pieces;
        Sentence = sentence;
    }

    public Sentence Sentence { get; }

    public int Count => pieces.Length;

    public Piece this[int index] => (uint)index < (uint)pieces.Length ? pieces[index] : Piece.Outside;

    public static PieceList Of(Sentence sentence, string text)
    {
        List<Piece> pieces = [];
        int end = 0;
        foreach (Word word in sentence.Words)
        {
            int position = Math.Max(word.Span.Start, end);
            while (position < word.Span.End)
            {
                int length = RunLength(text, position, word.Span.End, out PieceKind kind);
                if (kind != PieceKind.None)
                {
                    string run = text.Substring(position, length);
                    pieces.Add(new Piece(kind, run, run.ToLowerInvariant(), new TextSpan(position, length), word.Index, pieces.Count == 0 || position > end));
                    end = position + length;
                }

                position += length;
            }
        }

        return new PieceList([.. pieces], sentence);
    }

    public bool Is(int index, string lower) => this[index].Is(lower);

    public bool IsDigits(int index) => this[index].Kind == PieceKind.Digits;

    public bool IsLetters(int index) => this[index].Kind == PieceKind.Letters;

    /// <summary>Whether the piece follows the one before it without white space.</summary>
    public bool IsAttached(int index) => index > 0 && index < pieces.Length && !pieces[index].HasSpaceBefore;

    /// <summary>Whether the piece is a hyphen or a dash of any length.</summary>
    public bool IsDash(int index) => this[index].Lower is "-" or "‐" or "‑" or "–" or "—" or "−";

    /// <summary>Index after the words if they stand at <paramref name="index"/>, else −1. Hyphens between them are passed over.</summary>
    public int Match(int index, ReadOnlySpan<string> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (i > 0 && IsDash(index) && IsAttached(index) && IsAttached(index + 1))
            {
                index++;
            }

            if (!Is(index, words[i]))
            {
                return -1;
            }

            index++;
        }

        return index;
    }

    /// <summary>The upper index of the word that the piece belongs to; −1 outside.</summary>
    public Word? WordAt(int index) => this[index].Word is >= 0 and int word ? Sentence.Words[word] : null;

    /// <summary>The words that carry the pieces from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public WordRange Words(int start, int end) => new(this[start].Word, this[end - 1].Word + 1);

    public TextSpan Span(int start, int end) => TextSpan.FromBounds(this[start].Span.Start, this[end - 1].Span.End);

    private static int RunLength(string text, int start, int end, out PieceKind kind)
    {
        char first = text[start];
        if (char.IsWhiteSpace(first))
        {
            kind = PieceKind.None;
            return 1;
        }

        kind = char.IsAsciiDigit(first) ? PieceKind.Digits : char.IsLetter(first) ? PieceKind.Letters : PieceKind.Symbol;
        int position = start + 1;
        while (position < end && kind != PieceKind.Symbol
            && (kind == PieceKind.Digits ? char.IsAsciiDigit(text[position]) : char.IsLetter(text[position]) || IsMark(text[position])))
        {
            position++;
        }

        return kind == PieceKind.Symbol && char.IsHighSurrogate(first) && position < end ? 2 : position - start;
    }

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
