using System.Globalization;
using FactCheck.Language;

namespace FactCheck.Values.Places;

/// <summary>Reads distance and direction from a place: <c>55 km west of X</c>, <c>30 miles off X</c>.</summary>
internal static class PlaceOffsetReader
{
    private const int Reach = 8;

    /// <summary>The offset from the place with that head; null where there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="head">Head of the place.</param>
    /// <param name="anchor">The word that stands for the whole phrase, as <c>west</c>.</param>
    public static PlaceOffset? Read(Sentence sentence, int head, out int anchor)
    {
        anchor = head;
        Word word = sentence.Words[head];
        int? direction = null;
        int start = FirstCase(sentence, head);
        if (sentence.CaseOf(head) == "of" && word.Head >= 0 && start > 0)
        {
            // "derailed north of X" may hang on the verb in the tree
            int side = word.Head < head && DirectionAt(sentence, word.Head).Direction is not null ? word.Head : start - 1;
            (direction, int first) = DirectionAt(sentence, side);
            anchor = direction is null ? head : side;
            start = direction is null ? start : first;
        }

        bool measures = direction is not null || PlaceWords.RelationOf(sentence.CaseOf(head)) is "from" or "off" or "near" or "outside";
        double? kilometres = measures ? DistanceBefore(sentence, start) : null;
        return direction is null && kilometres is null ? null : new PlaceOffset(kilometres, direction);
    }

    /// <summary>The first word of the phrase that the anchor stands for.</summary>
    public static int StartOf(Sentence sentence, int anchor)
    {
        int start = FirstCase(sentence, anchor);
        for (int i = start - 1; i >= Math.Max(0, start - Reach); i--)
        {
            if (UnitOf(sentence.Words[i].Lemma) is not null)
            {
                start = i;
            }
            else if (sentence.Words[i].Upos == PartOfSpeech.Num && i == start - 1)
            {
                return i;
            }
        }

        return start;
    }

    private static (int? Direction, int First) DirectionAt(Sentence sentence, int word)
    {
        if (word > 1 && sentence.Words[word - 1].Text == "-" && PlaceWords.DirectionOf(sentence.Words[word - 2].Text + sentence.Words[word].Text) is { } joined)
        {
            return (joined, word - 2);
        }

        return (PlaceWords.DirectionOf(sentence.Words[word].Text), word);
    }

    private static int FirstCase(Sentence sentence, int head)
    {
        int first = head;
        foreach (int child in sentence.Children(head))
        {
            first = sentence.Words[child].Is("case") ? Math.Min(first, child) : first;
        }

        return first;
    }

    private static double? DistanceBefore(Sentence sentence, int start)
    {
        for (int i = start - 1; i >= Math.Max(1, start - Reach); i--)
        {
            if (UnitOf(sentence.Words[i].Lemma) is not { } unit)
            {
                continue;
            }

            int number = sentence.Words[i - 1].Lemma == "nautical" ? i - 2 : i - 1;
            double factor = sentence.Words[i - 1].Lemma == "nautical" ? 1.852 : unit;
            number -= number > 0 && sentence.Words[number].Text == "-" ? 1 : 0;
            return number >= 0 && double.TryParse(sentence.Words[number].Text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double figure)
                ? figure * factor : null;
        }

        return null;
    }

    private static double? UnitOf(string lemma) => lemma switch
    {
        "km" or "kilometer" or "kilometre" => 1,
        "mile" or "mi" => 1.609344,
        "m" or "meter" or "metre" => 0.001,
        "yard" => 0.0009144,
        "foot" => 0.0003048,
        _ => null,
    };
}
