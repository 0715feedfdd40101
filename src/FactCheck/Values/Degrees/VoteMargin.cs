using FactCheck.Language;
using FactCheck.Values.Cues;
using FactCheck.Values.Numbers;

namespace FactCheck.Values.Degrees;

/// <summary>Reads how divided a vote was from its figures: <c>by eight votes to seven</c>, <c>voted 6 to 3</c>, <c>a 5-4 ruling</c>.</summary>
internal static class VoteMargin
{
    private const string Scale = "agreement";
    private const int LongestGap = 3;
    private static readonly HashSet<string> Bodies = ["vote", "ballot", "judge", "justice", "court", "parliament", "senate", "council", "board", "committee", "lawmaker", "assembly", "deputy", "mp", "legislator", "panel", "jury", "rule", "ruling"];

    /// <summary>The margin whose first figure stands at the word; null where there is none.</summary>
    public static DegreeValue? Read(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        (decimal For, decimal Against, int End)? figures = Joined(sentence, index) ?? Separate(sentence, index);
        if (figures is not { } vote || vote.For < vote.Against || vote.For <= 0 || !sentence.Words.Any(w => Bodies.Contains(w.Lemma)))
        {
            return null;
        }

        WordRange words = new(index, vote.End);
        int governed = sentence.Predicate(word.Index);
        return new DegreeValue(sentence.SpanOf(words), words, index, DegreeKind.Scale, Scale, RankOf(vote.For / (vote.For + vote.Against)), governed, sentence.Subtree(governed), false, new WordRange(0, 0), []);
    }

    private static int RankOf(decimal share) => share switch
    {
        1 => 10,
        >= 0.85m => 8,
        >= 0.7m => 7,
        >= 0.58m => 5,
        >= 0.54m => 3,
        _ => 2,
    };

    // "5-4"
    private static (decimal For, decimal Against, int End)? Joined(Sentence sentence, int index)
    {
        if (index + 2 < sentence.Words.Count && sentence.Words[index + 1].Text is "-" or "\u2013" && Number(sentence.Words[index]) is { } cast && Number(sentence.Words[index + 2]) is { } against)
        {
            return (cast, against, index + 3);
        }

        string[] parts = sentence.Words[index].Text.Split('-', '\u2013');
        return parts.Length == 2 && Digits(parts[0]) is { } first && Digits(parts[1]) is { } second ? (first, second, index + 1) : null;
    }

    // "eight votes to seven"
    private static (decimal For, decimal Against, int End)? Separate(Sentence sentence, int index)
    {
        if (Number(sentence.Words[index]) is not { } cast)
        {
            return null;
        }

        for (int to = index + 1; to + 1 < sentence.Words.Count && to - index <= LongestGap; to++)
        {
            Word word = sentence.Words[to];
            if (word.HasText("to") || word.HasText("against"))
            {
                return Number(sentence.Words[to + 1]) is { } against ? (cast, against, to + 2) : null;
            }

            if (!word.HasLemma("vote"))
            {
                return null;
            }
        }

        return null;
    }

    private static decimal? Number(Word word)
    {
        string form = word.Text.ToLowerInvariant();
        return Digits(form) ?? (NumberWords.TryGet(form, "unit", out decimal unit) || NumberWords.TryGet(form, "teen", out unit) || NumberWords.TryGet(form, "ten", out unit) ? unit : null);
    }

    private static decimal? Digits(string text) =>
        text.Length is > 0 and <= 5 && decimal.TryParse(text, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
