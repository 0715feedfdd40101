using System.Globalization;

namespace FactCheck.Language.Identification;

/// <summary>Tells which language a text is in, well enough to refuse what is not English.</summary>
/// <remarks>Scripts by their letters; languages in Latin script by function words, letters and endings. Reads at most the first 100,000 characters.
/// A text of few words is taken for English unless much speaks against it.</remarks>
public static class LanguageIdentifier
{
    private const int MostCharacters = 100_000;
    private const int FewWords = 20;
    private const int OneSentence = 60;
    private const int LongestWord = 20;
    private const double LeastShare = 0.08;
    private const double Doubt = 0.5;

    private static readonly LanguageProfiles Profiles = new();

    /// <summary>The most likely language of a text.</summary>
    public static LanguageGuess Identify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<char> part = text.AsSpan(0, Math.Min(text.Length, MostCharacters));
        var scripts = new Scripts();
        double[] scores = new double[Profiles.Count];
        int words = Count(part, scripts, scores);
        return scripts.Other > scripts.Latin
            ? new LanguageGuess(scripts.MainLanguage(), Math.Round((double)scripts.Other / (scripts.Other + scripts.Latin), 2))
            : Choose(words, scores);
    }

    private static int Count(ReadOnlySpan<char> text, Scripts scripts, double[] scores)
    {
        Span<char> word = stackalloc char[LongestWord];
        int words = 0;
        int i = 0;
        while (i < text.Length)
        {
            int length = 0;
            while (i < text.Length && (char.IsLetter(text[i]) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark))
            {
                scripts.Add(text[i]);
                if (length < LongestWord)
                {
                    word[length] = char.ToLowerInvariant(text[i]);
                }

                length++;
                i++;
            }

            if (length > 0)
            {
                words++;
                Profiles.Add(word[..Math.Min(length, LongestWord)], scores);
            }
            else
            {
                i++;
            }
        }

        return words;
    }

    private static LanguageGuess Choose(int words, double[] scores)
    {
        int best = LanguageProfiles.English;
        double second = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            if (i != best && scores[i] > scores[best])
            {
                (best, second) = (i, scores[best]);
            }
            else if (i != best)
            {
                second = Math.Max(second, scores[i]);
            }
        }

        if (words < FewWords && (scores[best] < 3 || scores[best] < 4 * scores[LanguageProfiles.English]))
        {
            best = LanguageProfiles.English;
            return new LanguageGuess(Profiles.Code(best), Doubt);
        }

        // a sentence full of names has few function words of its own
        if (words < OneSentence && best == LanguageProfiles.English && scores[best] > 0)
        {
            return new LanguageGuess(Profiles.Code(best), Doubt);
        }

        if (scores[best] < LeastShare * words)
        {
            return new LanguageGuess("und", 0);
        }

        return new LanguageGuess(Profiles.Code(best), Math.Round(scores[best] / (scores[best] + second), 2));
    }
}
