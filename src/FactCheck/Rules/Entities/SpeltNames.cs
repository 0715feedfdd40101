using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Entities;
using FactCheck.Values.Places;

namespace FactCheck.Rules.Entities;

/// <summary>Names that stand in the same place of two sentences and are spelt in two ways, whatever they name: <c>the trawler Vega Star</c>, <c>the trawler Vegar Star</c>.</summary>
internal static class SpeltNames
{
    private const int ShortestWord = 4;
    private const float AlikeSentences = 0.7f;

    /// <summary>The words of both names around a word that each report spells in its own way only.</summary>
    public static IEnumerable<(WordRange A, WordRange B)> Of(FactPair pair)
    {
        for (int i = 0; i < pair.A.Words.Count; i++)
        {
            int j = pair.Alignment.AtoB[i];
            if (j < 0 || pair.Alignment.BtoA[j] != i || !AreTwoSpellings(pair.A.Words[i], pair.B.Words[j]) || AreLinked(pair, i, j))
            {
                continue;
            }

            WordRange a = NameAround(pair.A, i), b = NameAround(pair.B, j);
            bool isKnown = Writes(pair.Context.B, pair.A.Words[i].Text) || Writes(pair.Context.A, pair.B.Words[j].Text);
            if (!isKnown && (ShareWord(pair, a, i, b, j) || pair.Pair.Cosine >= AlikeSentences))
            {
                yield return (a, b);
            }
        }
    }

    private static bool AreTwoSpellings(Word a, Word b)
    {
        string left = NameText.Fold(a.Text), right = NameText.Fold(b.Text);
        return IsNameWord(a) && IsNameWord(b) && Transliteration.Simplify(left) != Transliteration.Simplify(right) && PersonName.AreSimilar(left, right)
            && !IsInhabitant(left, right) && !IsInhabitant(right, left) && !(IsPlace(a) && IsPlace(b));
    }

    // "Sahara", "Saharan"; "Vega", "Vegas"
    private static bool IsInhabitant(string name, string other) => other.StartsWith(name, StringComparison.Ordinal) && other[^1] is 'n' or 's' or 'i';

    // neither a common noun written large nor an adjective of a country
    private static bool IsNameWord(Word word) =>
        word.Upos == PartOfSpeech.Propn && word.Text.Length >= ShortestWord && char.IsUpper(word.Text[0]) && word.Text.All(char.IsLetter) && word.Text.Skip(1).Any(char.IsLower)
        && Gazetteer.Default.FindDemonym(word.Text).Count == 0
        && !IsCommon(word, PartOfSpeech.Noun) && !IsCommon(word, PartOfSpeech.Adj) && !IsCommon(word, PartOfSpeech.Verb);

    private static bool IsCommon(Word word, PartOfSpeech pos) => WordNet.Default.BaseForm(word.Text.ToLowerInvariant(), pos) is { } form && WordNet.Default.Frequency(form, pos) > 0;

    private static bool IsPlace(Word word) => Gazetteer.Default.Find(word.Text).Count > 0;

    // the linker compares the names of people, and those that it links are compared already
    private static bool AreLinked(FactPair pair, int a, int b) =>
        pair.Context.ClusterAt(0, pair.A.Index, a) is { } left && pair.Context.ClusterAt(1, pair.B.Index, b) is { } right
        && (left.Kind == EntityKind.Person || right.Kind == EntityKind.Person || (left.Kind == EntityKind.Organisation && right.Kind == EntityKind.Organisation && pair.Context.Links.Between(left, right) is not null));

    private static bool Writes(ArticleAnalysis report, string word) => report.Sentences.Any(s => s.Words.Any(w => string.Equals(w.Text, word, StringComparison.OrdinalIgnoreCase)));

    private static bool ShareWord(FactPair pair, WordRange a, int i, WordRange b, int j) =>
        Enumerable.Range(a.Start, a.Count).Any(x => x != i && Enumerable.Range(b.Start, b.Count).Any(y => y != j && string.Equals(pair.A.Words[x].Text, pair.B.Words[y].Text, StringComparison.OrdinalIgnoreCase)));

    private static WordRange NameAround(AnalyzedSentence sentence, int word)
    {
        int start = word, end = word + 1;
        while (start > 0 && IsCapital(sentence.Words[start - 1]))
        {
            start--;
        }

        while (end < sentence.Words.Count && IsCapital(sentence.Words[end]))
        {
            end++;
        }

        return new WordRange(start, end);
    }

    private static bool IsCapital(Word word) => word.Upos == PartOfSpeech.Propn && char.IsUpper(word.Text[0]);
}
