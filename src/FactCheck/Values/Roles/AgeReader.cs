using System.Globalization;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Values.Roles;

/// <summary>Reads ages: <c>43-year-old</c>, <c>aged seven</c>, <c>who is 29</c>, <c>Pires, 43,</c>.</summary>
internal static class AgeReader
{
    private const int Oldest = 120;
    private static readonly Lazy<Dictionary<string, int>> Small = new(() => LexiconFile.ReadLines("Values.Roles.small-numbers.txt")
        .Select(line => line.Split(' '))
        .ToDictionary(fields => fields[0], fields => int.Parse(fields[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase));

    /// <summary>Adds the ages of the sentence that stand with <c>year(s) old</c>, <c>aged</c> or as the predicate of somebody.</summary>
    public static void Read(Sentence sentence, List<RolePhrase> phrases)
    {
        for (int i = 0; i < sentence.Words.Count; i++)
        {
            // "one of the first"
            if (!TryReadNumber(sentence, i, out _, out WordRange number) || (number.End < sentence.Words.Count && sentence.Words[number.End].Lemma == "of"))
            {
                continue;
            }

            if (TryReadYearsOld(sentence, number.End, out int old))
            {
                phrases.Add(new RolePhrase(HolderOfAge(sentence, old, number.Start), number.Start, new WordRange(number.Start, old + 1), RoleKind.Age));
            }
            else if (number.Start > 0 && sentence.Words[number.Start - 1].Text is "aged" or "age" or "Aged" && !sentence.Words.Any(word => word.Lemma == "respectively"))
            {
                phrases.Add(new RolePhrase(HolderOf(sentence, number.Start - 1, number), number.Start, new WordRange(number.Start - 1, number.End), RoleKind.Age));
            }
            else if (IsPredicate(sentence, number.Start))
            {
                int subject = SubjectOf(sentence, number.Start);
                if (subject >= 0)
                {
                    phrases.Add(new RolePhrase(subject, number.Start, number, RoleKind.Age));
                }
            }

            i = number.End - 1;
        }
    }

    /// <summary>Reads a whole number of years at a word, in figures or words.</summary>
    public static bool TryReadNumber(Sentence sentence, int start, out int years, out WordRange range)
    {
        years = 0;
        range = new WordRange(start, start + 1);
        string text = sentence.Words[start].Text;
        if (text.Length <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out years))
        {
            return years is > 0 and <= Oldest;
        }

        int dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0 && Small.Value.TryGetValue(text[..dash], out int ten) && Small.Value.TryGetValue(text[(dash + 1)..], out int joined))
        {
            years = ten + joined;
            return ten >= 20 && joined < 10;
        }

        if (!Small.Value.TryGetValue(text, out years))
        {
            return false;
        }

        int next = start + 1;
        next += next < sentence.Words.Count && sentence.Words[next].Text == "-" ? 1 : 0;
        if (years >= 20 && next < sentence.Words.Count && Small.Value.TryGetValue(sentence.Words[next].Text, out int one) && one < 10)
        {
            years += one;
            range = new WordRange(start, next + 1);
        }

        return true;
    }

    private static bool TryReadYearsOld(Sentence sentence, int at, out int old)
    {
        old = at;
        if (Skip(sentence, ref old, "-") && Next(sentence, ref old, "year", "years"))
        {
            Skip(sentence, ref old, "-");
            return old < sentence.Words.Count && (Is(sentence, old, "old") || Is(sentence, old, "olds"));
        }

        return false;

        static bool Skip(Sentence sentence, ref int at, string text)
        {
            at += at < sentence.Words.Count && sentence.Words[at].Text == text ? 1 : 0;
            return true;
        }

        static bool Next(Sentence sentence, ref int at, string one, string many)
        {
            if (!Is(sentence, at, one) && !Is(sentence, at, many))
            {
                return false;
            }

            at++;
            return true;
        }
    }

    private static bool Is(Sentence sentence, int at, string text) =>
        at < sentence.Words.Count && string.Equals(sentence.Words[at].Text, text, StringComparison.OrdinalIgnoreCase);

    private static int HolderOfAge(Sentence sentence, int old, int number)
    {
        Word word = sentence.Words[old];
        bool modifies = word.Head > old && sentence.Words[word.Head].IsNominal() && (word.Is("amod") || word.Is("compound") || word.Is("acl") || word.Is("nmod"));
        return modifies ? word.Head : HolderOf(sentence, old, new WordRange(number, old + 1));
    }

    private static int HolderOf(Sentence sentence, int word, WordRange phrase)
    {
        int subject = SubjectOf(sentence, word);
        if (subject >= 0)
        {
            return subject;
        }

        for (int steps = 0, at = word; steps < 4 && sentence.Words[at].Head >= 0; steps++)
        {
            at = sentence.Words[at].Head;
            if (!phrase.Contains(at))
            {
                return sentence.Words[at].IsNominal() || sentence.Words[at].Upos == PartOfSpeech.Pron ? at : word;
            }
        }

        return word;
    }

    private static bool IsPredicate(Sentence sentence, int number) =>
        sentence.Words[number].Upos == PartOfSpeech.Num && sentence.Child(number, "cop") >= 0 && !IsHypothetical(sentence, number)
        && (number + 1 == sentence.Words.Count || sentence.Words[number + 1].Upos is PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Adp or PartOfSpeech.Sconj);

    private static bool IsHypothetical(Sentence sentence, int predicate) =>
        sentence.Child(predicate, "aux") is int auxiliary and >= 0 && sentence.Words[auxiliary].Lemma is "would" or "will" or "could" or "might";

    private static int SubjectOf(Sentence sentence, int predicate)
    {
        int subject = sentence.Child(predicate, "nsubj");
        if (subject < 0)
        {
            return -1;
        }

        Word word = sentence.Words[subject];
        if (word.Upos == PartOfSpeech.Pron && word.Xpos is "WP" or "WDT")
        {
            return sentence.Words[predicate].Head;
        }

        bool isPerson = word.Upos is PartOfSpeech.Propn or PartOfSpeech.Pron ? word.Lemma is not ("it" or "that" or "this") : PersonNouns.Contains(word.Lemma);
        return isPerson ? subject : -1;
    }
}
