using System.Globalization;
using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Degrees;

/// <summary>Reads superlatives: quality, place, membership and domain.</summary>
internal static class Superlative
{
    private const int FarthestMember = 10;
    private static readonly CueLexicon Ordinals = CueLexicon.Load("Degrees.ordinals.txt");
    private static readonly CueLexicon Qualities = CueLexicon.Load("Degrees.qualities.txt");
    private static readonly Dictionary<string, string> QualityOf = Qualities.Entries.ToDictionary(entry => entry.Words[0], entry => entry.Columns[0], StringComparer.Ordinal);

    private static string QualityOfWord(Word word)
    {
        string positive = Positive(word.Text.ToLowerInvariant());
        return QualityOf.TryGetValue(positive, out string? quality) && !QualityOf.ContainsKey(word.Lemma) ? quality : Quality(word.Lemma);
    }

    public static string Quality(string lemma) => QualityOf.GetValueOrDefault(lemma, lemma);

    // the tagger misses rare superlatives ("widest"); "modest" and "honest" are none
    private static bool HasForm(Sentence sentence, int index) => sentence.Words[index] is var word &&
        (word.Xpos is "JJS" or "RBS"
        || ((word.Upos == PartOfSpeech.Adj || IsNominal(sentence, index)) && word.Text.Length > 5 && word.Text.EndsWith("est", StringComparison.OrdinalIgnoreCase) && QualityOf.ContainsKey(Positive(word.Text.ToLowerInvariant()))));

    // "among the gravest the club has known": the tagger takes it for a noun
    private static bool IsNominal(Sentence sentence, int index) =>
        index > 0 && sentence.Words[index].Upos == PartOfSpeech.Noun && sentence.Words[index - 1].Xpos is "DT" or "POS" or "PRP$";

    // "widest": wide, "biggest": big, "heaviest": heavy
    private static string Positive(string form)
    {
        string stem = form.EndsWith("est", StringComparison.Ordinal) ? form[..^3] : form;
        string undoubled = stem.Length > 2 && stem[^1] == stem[^2] ? stem[..^1] : stem;
        string[] candidates = [stem, stem + "e", undoubled, stem.EndsWith('i') ? stem[..^1] + "y" : stem];
        return Array.Find(candidates, QualityOf.ContainsKey) ?? stem;
    }

    public static bool IsSuperlative(Sentence sentence, int index) =>
        index < sentence.Words.Count && HasForm(sentence, index) && !sentence.Words[index].HasText("least") | IsGrading(sentence, index);

    public static DegreeValue? Read(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (!HasForm(sentence, index))
        {
            return null;
        }

        bool isTime = word.HasText("latest") || word.HasText("earliest") || (index > 0 && sentence.Words[index - 1].HasText("at"));
        bool isHedge = word.HasText("most") && index + 1 < sentence.Words.Count && sentence.Words[index + 1].HasText("likely");
        if (isTime || isHedge || (word.HasText("least") && !IsGrading(sentence, index)))
        {
            return null;
        }

        // "most people" is a quantity unless 'the' makes it a superlative
        bool isMost = word.HasText("most");
        if (isMost && !IsGrading(sentence, index) && !HasArticle(sentence, index))
        {
            return null;
        }

        int adjective = isMost || word.HasText("least") ? Graded(sentence, index) : index;
        string quality = adjective == index && isMost ? "much" : QualityOfWord(sentence.Words[adjective]);
        if (word.HasText("least"))
        {
            quality = "least " + quality;
        }

        int start = index;
        int place = 1;
        for (int i = index - 1; i >= Math.Max(0, index - 2); i--)
        {
            if (Ordinals.Find(sentence, i) is { } ordinal)
            {
                place = int.Parse(ordinal.Entry.Columns[0], CultureInfo.InvariantCulture);
                start = i;
            }
        }

        Word top = sentence.Words[adjective];
        int governed = top.IsAny("amod", "nmod", "compound", "obl") && top.Head > adjective ? top.Head : adjective;
        return Create(sentence, new WordRange(start, Math.Max(adjective, index) + 1), index, quality, place, governed);
    }

    public static DegreeValue Create(Sentence sentence, WordRange words, int head, string quality, int place, int governed)
    {
        (bool isOneOf, int start) = Membership(sentence, words.Start, governed);
        WordRange all = isOneOf ? new WordRange(start, words.End) : words;
        WordRange domain = Domain(sentence, words, governed, isOneOf);
        List<string> lemmas = domain.Count == 0 ? [] : [.. sentence.ContentLemmas(domain)];
        if (Owner(sentence, governed) is { } owner && !owner.Overlaps(domain))
        {
            lemmas.InsertRange(0, sentence.ContentLemmas(owner));
        }

        return new DegreeValue(
            sentence.SpanOf(all), all, head, DegreeKind.Superlative, quality, place, governed, sentence.Subtree(governed), isOneOf, domain, DomainPeriod.InYears(lemmas));
    }

    private static bool IsGrading(Sentence sentence, int index) => Graded(sentence, index) != index;

    // "most expensive": the adjective after the word of degree
    private static int Graded(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (word.Head > index && word.Head - index <= 3 && word.Is("advmod") && sentence.Words[word.Head].Upos is PartOfSpeech.Adj or PartOfSpeech.Adv or PartOfSpeech.Verb)
        {
            return word.Head;
        }

        return index;
    }

    private static bool HasArticle(Sentence sentence, int index)
    {
        int before = index - 1;
        return before >= 0 && (sentence.Words[before].Lemma is "the" || sentence.Words[before].HasText("'s") || sentence.Words[before].Xpos is "PRP$" or "POS");
    }

    // "one of the largest", "among the largest", "some of the most"
    private static (bool IsOneOf, int Start) Membership(Sentence sentence, int start, int governed)
    {
        int at = start - 1;
        while (at >= 0 && start - at < FarthestMember && (IsCoordinate(sentence, at) || sentence.Words[at].IsAny("det", "amod", "nummod", "case", "nmod", "flat", "compound", "punct", "advmod") || sentence.Words[at].Upos is PartOfSpeech.Propn) && sentence.Words[at].Lemma is not ("of" or "among" or "amongst"))
        {
            if (sentence.Words[at].Upos == PartOfSpeech.Punct && sentence.Words[at].Text is not ("-" or "\"" or "“" or "‘" or "'"))
            {
                break;
            }

            at--;
        }

        if (at < 0)
        {
            return (false, start);
        }

        Word word = sentence.Words[at];
        if (word.Lemma is "among" or "amongst" && (word.Head == governed || word.Head >= start))
        {
            return (true, at);
        }

        if (word.HasLemma("of") && at > 0 && sentence.Words[at - 1].Lemma is "one" or "some" or "two" or "three" or "several" or "many" or "four" or "five")
        {
            return (true, at - 1);
        }

        return (false, start);
    }

    // "one of the most trusted and longest-serving"
    private static bool IsCoordinate(Sentence sentence, int index) =>
        sentence.Words[index] is var word && (word.HasLemma("and") || (word.Is("conj") && word.Upos == PartOfSpeech.Adj));

    // "Africa's largest", "the country's oldest"
    private static WordRange? Owner(Sentence sentence, int governed)
    {
        int owner = sentence.Child(governed, "nmod:poss");
        return owner >= 0 && sentence.Words[owner].Upos is PartOfSpeech.Propn or PartOfSpeech.Noun ? WithoutClitic(sentence, sentence.Phrase(owner)) : null;
    }

    private static WordRange WithoutClitic(Sentence sentence, WordRange range) =>
        range.Count > 1 && sentence.Words[range.End - 1].Xpos == "POS" ? new WordRange(range.Start, range.End - 1) : range;

    // what hangs on the governed noun: "in the country", "since 1990", "ever", and its possessor "Africa's largest"
    private static WordRange Domain(Sentence sentence, WordRange words, int governed, bool isOneOf)
    {
        int first = int.MaxValue;
        int end = -1;
        int one = isOneOf && sentence.Words[governed].Is("nmod") ? sentence.Words[governed].Head : governed;
        int clause = sentence.Predicate(governed);
        foreach (int holder in (ReadOnlySpan<int>)[governed, words.End - 1, one, clause])
        {
            foreach (int child in sentence.Children(holder))
            {
                Word word = sentence.Words[child];
                if (holder == clause && clause != governed && sentence.Marker(child, "since") < 0)
                {
                    continue;
                }

                bool isSince = word.Is("advcl") && sentence.Marker(child, "since") >= 0;
                bool isAfter = child >= words.End && (isSince || word.IsAny("nmod", "obl") || (word.Is("advmod") && word.HasLemma("ever")) || (word.Is("acl") && word.Relation != "acl:relcl"));
                if (isAfter && (word.Is("advmod") || word.Is("acl") || sentence.Marker(child, "in", "since", "for", "on", "of", "at", "among", "to", "by", "from", "off") >= 0))
                {
                    WordRange range = sentence.Subtree(child);
                    first = Math.Min(first, range.Start);
                    end = Math.Max(end, range.End);
                }
            }
        }

        return end < 0 ? Owner(sentence, governed) ?? new WordRange(0, 0) : sentence.Trim(new WordRange(Math.Max(first, words.End), end));
    }
}
