using System.Collections.Frozen;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Numbers;
using FactCheck.Values.Times;

namespace FactCheck.Values.Quantities;

/// <summary>Tells numbers that count something from those in names, of numbered things, and from <c>one</c> as a pronoun.</summary>
internal static class NameNumbers
{
    private static readonly FrozenSet<string> Identifiers = LexiconFile.ReadLines("Values.Quantities.identifiers.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Figures and words that count nothing: parts of names, numbered things, <c>one</c> as a pronoun.</summary>
    public static bool Contains(PieceList pieces, NumberReading number, string? currency)
    {
        if (currency is not null)
        {
            return false;
        }

        Word? word = pieces.WordAt(number.End - 1);
        if (word is null)
        {
            return true;
        }

        if (IsGapped(pieces, number))
        {
            return false;
        }

        if (number.Form is NumberForm.Digits && pieces.Sentence.Entities.Any(entity => entity.Contains(word.Index) && entity.FirstWord < word.Index && entity.Kind != EntityKind.Event))
        {
            return true;
        }

        string before = pieces[number.Start - 1].Lower;
        if (before == "or" && TimeWords.TryGetUnit(pieces[number.Start - 2].Lower, out _, out _))
        {
            return true;
        }

        if (number.Form is NumberForm.Digits && number.End == number.Start + 1)
        {
            bool isPhone = pieces[number.Start].Text.Length > 1 && pieces[number.Start].Text[0] == '0';
            bool isNumbered = pieces[number.Start - 1].Kind == PieceKind.Letters && IsNumberedThing(pieces, number, before, word);
            bool isAbbreviated = before == "." && pieces[number.Start - 2].Lower is "no" or "nos" or "art" or "sec" or "vol" or "op" or "pp" or "p" or "fig";
            bool isInRow = pieces.IsDigits(number.Start - 1) || pieces.IsDigits(number.End) || (pieces.Is(number.Start - 1, ":") && pieces.IsDigits(number.Start - 2)) || (pieces.Is(number.End, ":") && pieces.IsDigits(number.End + 1));
            bool isModel = pieces[number.Start - 1] is { Kind: PieceKind.Letters, Text.Length: <= 3 } model && model.Text.Length > 1 && model.Text.All(char.IsUpper) && !(model.Text is "US" or "UK" or "EU" or "UN" or "UAE");
            bool isAddress = word.Relation is "nummod" or "compound" && word.Head > word.Index && pieces.Sentence.Words[word.Head].Lemma.TrimEnd('.') is "street" or "avenue" or "ave" or "road" or "boulevard" or "rd" or "blvd";
            bool isEmergencyCall = pieces[number.Start].Text is "911" or "999" or "112" && (pieces[number.End].Lower is "call" or "calls" or "dispatcher" or "dispatchers" or "operator" || before is "called" or "call" or "dial" or "dialed" or "dialled" or "calling");
            bool isBlock = pieces.Is(number.End, "block") && pieces[number.End + 1].Lower is "of" || (pieces.Is(number.End, "-") && pieces.Is(number.End + 1, "block"));
            bool isDay = IsDayOfMonth(pieces, number.Start);
            if (isInRow || isModel || isAddress || isEmergencyCall || isBlock || isDay)
            {
                return true;
            }

            bool isRun = pieces.IsAttached(number.End) && pieces.IsLetters(number.End) && UnitTable.Read(pieces, number.End, out _, out _) is null && pieces[number.End].Lower is not ("m" or "p" or "b" or "x" or "k");
            return isPhone || isNumbered || isAbbreviated || isRun || before is "#" or "@";
        }

        if (number is { Form: NumberForm.Words, Low: 1, Scale: 1 } && number.End == number.Start + 1 && pieces.Is(number.Start, "one"))
        {
            return IsPronoun(pieces, number.Start, word, before);
        }

        return number.IsVague && pieces[number.Start].Lower is "few" or "several" or "tens" && !(pieces.Is(number.End, "of") || pieces.WordAt(number.Start)?.Relation is "amod" or "nummod" or "det" || number.High > 1000);
    }

    /// <summary>A count whose verb and noun are left out: <c>A operates 86 planes and B 62</c>.</summary>
    private static bool IsGapped(PieceList pieces, NumberReading number)
    {
        int name = number.Start - 1;
        while (name > 0 && pieces[name].IsCapital && pieces.IsLetters(name))
        {
            name--;
        }

        bool isJoined = name < number.Start - 1 && pieces[name].Lower is "and" && !pieces.IsLetters(number.End) && !pieces.IsDash(number.End);
        for (int i = name - 1; isJoined && i >= Math.Max(0, name - 5); i--)
        {
            if (pieces.IsDigits(i) && pieces.WordAt(i) is { Relation: "nummod" } counted && counted.Head > counted.Index && pieces.Sentence.Words[counted.Head].Upos == PartOfSpeech.Noun && counted.Head < pieces[name].Word)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumberedThing(PieceList pieces, NumberReading number, string before, Word word)
    {
        bool governsAfter = word is { Relation: "nummod", Head: int head } && head > word.Index;
        bool hasUnitAfter = UnitTable.Read(pieces, number.End, out _, out _) is not null || pieces[number.End].Kind == PieceKind.Symbol && pieces.IsAttached(number.End) && pieces.Is(number.End, "%");
        bool isRange = pieces[number.End].Lower is "to" && pieces.IsDigits(number.End + 1);
        if (isRange || hasUnitAfter || NumberWords.TryGet(pieces[number.End].Lower, "scale", out _))
        {
            return false;
        }

        return !governsAfter && (Identifiers.Contains(before) || (word.Head >= 0 && word.Head == word.Index - 1 && pieces.Sentence.Words[word.Head].Upos is PartOfSpeech.Propn or PartOfSpeech.Noun && pieces[number.Start - 1].Word == word.Head))
            || (governsAfter && pieces[number.Start - 1].IsCapital && Identifiers.Contains(before));
    }

    private static bool IsPronoun(PieceList pieces, int index, Word word, string before)
    {
        string after = pieces[index + 1].Lower;
        if ((before == "at" && after is "time" or "point" or "stage") || (after == "after" && pieces.Match(index, ["one", "after", "the", "other"]) > 0))
        {
            return true;
        }

        if (before is "no" or "any" or "every" or "this" or "that" or "which" or "each" or "another" or "some" || after is "another" or "’" or "'" || pieces.Match(index, ["one", "day"]) > 0)
        {
            return true;
        }

        if (pieces.Match(index, ["one", "of", "the"]) is > 0 and int afterThe)
        {
            return pieces.WordAt(afterThe)?.Xpos is "JJS" or "RBS" || pieces[afterThe].Lower is "most" or "first" or "biggest";
        }

        bool counts = word.Relation == "nummod" || (word.Xpos == "CD" && (after is "of" or "was" or "is" or "dead" or "in" or "has" or "had" || word.Relation is "nsubj" or "nsubj:pass" or "obj"));
        return !counts || word.Xpos is "PRP" or "NN" && word.Relation != "nummod";
    }

    /// <summary><c>the Sept. 11 attacks</c>: a day after a month's name, with or without a stop; <c>in March 12 boats sank</c> has none.</summary>
    private static bool IsDayOfMonth(PieceList pieces, int start)
    {
        int month = pieces.Is(start - 1, ".") ? start - 2 : start - 1;
        return TimeWords.TryReadMonth(pieces, month, out _, out int end) && end == start && pieces[month - 1].Lower is not ("in" or "since" or "during");
    }
}
