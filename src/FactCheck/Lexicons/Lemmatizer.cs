using System.Collections.Frozen;
using FactCheck.Language;

namespace FactCheck.Lexicons;

/// <summary>Mends lemmas that no dictionary knows (<c>ferrie</c>, <c>transferr</c>) by the inflections of English, where one of their results is a known word (the rules of WordNet's morphy).</summary>
internal static class Lemmatizer
{
    private static readonly (string Ending, string Instead)[] Nouns = [("ies", "y"), ("s", ""), ("es", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("men", "man")];
    private static readonly FrozenDictionary<string, string> IrregularVerbs = LoadIrregular();
    private static readonly string[] Prefixes = ["over", "under", "out", "re", "mis", "un", "fore", "with", "inter"];
    private static readonly (string Ending, string Instead)[] Verbs = [("ies", "y"), ("s", ""), ("es", "e"), ("es", ""), ("ied", "y"), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")];

    /// <summary>The sentences with mended lemmas; a sentence without any to mend is returned as it is.</summary>
    public static IReadOnlyList<Sentence> Correct(IReadOnlyList<Sentence> sentences) => [.. sentences.Select(s => s.WithLemmas(Mend))];

    private static string Mend(Word word)
    {
        string form = word.Text.ToLowerInvariant();
        if (word.Upos == PartOfSpeech.Adj && word.Xpos is "JJR" or "JJS")
        {
            return Positive(form) ?? word.Lemma;
        }

        if (word.Upos is not (PartOfSpeech.Noun or PartOfSpeech.Verb))
        {
            return word.Lemma;
        }

        bool isKnown = WordNet.Default.Contains(word.Lemma, word.Upos);
        if (word.Upos == PartOfSpeech.Verb && (word.Xpos is "VBD" or "VBN" || !isKnown) && Irregular(form) is { } infinitive)
        {
            return infinitive;
        }

        if (isKnown)
        {
            return word.Upos == PartOfSpeech.Verb && IsCutShort(word.Lemma, form) ? word.Lemma + "e" : word.Lemma;
        }

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

    // "larger", "biggest", "happier"; null for "better"
    private static string? Positive(string form)
    {
        int ending = form.EndsWith("er", StringComparison.Ordinal) ? 2 : form.EndsWith("est", StringComparison.Ordinal) ? 3 : 0;
        if (ending == 0 || form.Length <= ending + 2)
        {
            return null;
        }

        string stem = form[..^ending];
        string[] candidates = [stem + "e", stem[^1] == 'i' ? stem[..^1] + "y" : stem, stem[^1] == stem[^2] ? stem[..^1] : stem];
        return Array.Find(candidates, c => WordNet.Default.Contains(c, PartOfSpeech.Adj));
    }

    private static string? Irregular(string form)
    {
        if (IrregularVerbs.TryGetValue(form, out string? lemma))
        {
            return lemma;
        }

        string? prefix = Array.Find(Prefixes, p => form.Length > p.Length + 2 && form.StartsWith(p, StringComparison.Ordinal));
        return prefix is not null && IrregularVerbs.TryGetValue(form[prefix.Length..], out lemma) ? prefix + lemma : null;
    }

    // "fined" is of "fine": that of "fin" would double its consonant
    private static bool IsCutShort(string lemma, string form) =>
        lemma.Length is >= 3 and <= 5 && (form == lemma + "ed" || form == lemma + "ing")
        && IsVowel(lemma[^2]) && !lemma.AsSpan(0, lemma.Length - 2).ContainsAny("aeiou") && !IsVowel(lemma[^1]) && lemma[^1] is not ('w' or 'x' or 'y')
        && WordNet.Default.Contains(lemma + "e", PartOfSpeech.Verb);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static FrozenDictionary<string, string> LoadIrregular()
    {
        Dictionary<string, string> lemmas = new(StringComparer.Ordinal);
        foreach (string[] line in LexiconFile.ReadLines("Lexicons.irregular-verbs.txt").Select(l => l.Split('|', StringSplitOptions.TrimEntries)))
        {
            foreach (string form in line[1].Split(',', StringSplitOptions.TrimEntries))
            {
                lemmas[form] = line[0];
            }
        }

        return lemmas.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
