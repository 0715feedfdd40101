using FactCheck.Language;

namespace FactCheck.Lexicons;

/// <summary>Mends lemmas that no dictionary knows (<c>ferrie</c>, <c>transferr</c>) by the inflections of English, where one of their results is a known word (the rules of WordNet's morphy).</summary>
internal static class Lemmatizer
{
    private static readonly (string Ending, string Instead)[] Nouns = [("ies", "y"), ("s", ""), ("es", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("men", "man")];
    private static readonly (string Ending, string Instead)[] Verbs = [("ies", "y"), ("s", ""), ("es", "e"), ("es", ""), ("ied", "y"), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")];

    /// <summary>The sentences with mended lemmas; a sentence without any to mend is returned as it is.</summary>
    public static IReadOnlyList<Sentence> Correct(IReadOnlyList<Sentence> sentences) => [.. sentences.Select(s => s.WithLemmas(Mend))];

    private static string Mend(Word word)
    {
        if (word.Upos is not (PartOfSpeech.Noun or PartOfSpeech.Verb) || WordNet.Default.Contains(word.Lemma, word.Upos))
        {
            return word.Lemma;
        }

        string form = word.Text.ToLowerInvariant();
        foreach ((string ending, string instead) in word.Upos == PartOfSpeech.Noun ? Nouns : Verbs)
        {
            if (form.Length <= ending.Length + 1 || !form.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            string stem = form[..^ending.Length];
            if (WordNet.Default.Contains(stem + instead, word.Upos))
            {
                return stem + instead;
            }

            if (instead.Length == 0 && stem.Length > 2 && stem[^1] == stem[^2] && WordNet.Default.Contains(stem[..^1], word.Upos))
            {
                return stem[..^1];
            }
        }

        return word.Lemma;
    }
}
