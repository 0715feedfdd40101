using System.Globalization;
using FactCheck.Language;
using FactCheck.Values.Cues;
using FactCheck.Values.Roles;

namespace FactCheck.Values.Degrees;

/// <summary>Finds superlatives with their place and domain, comparatives, and words that stand on a scale.</summary>
public static class DegreeReader
{
    private static readonly CueLexicon Scales = CueLexicon.Load("Degrees.scales.txt");
    private static readonly CueLexicon TimeWords = CueLexicon.Load("Causes.time-words.txt");
    private static readonly CueLexicon Extremes = CueLexicon.Load("Degrees.extremes.txt");

    /// <summary>All statements of degree of a sentence, in order.</summary>
    /// <param name="sentence">The analysed sentence.</param>
    /// <param name="text">The article's text.</param>
    public static IReadOnlyList<DegreeValue> Read(Sentence sentence, string text)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        List<DegreeValue> values = [];
        int index = 0;
        while (index < sentence.Words.Count)
        {
            if (Superlative.Read(sentence, index) is { } superlative)
            {
                values.Add(superlative);
                index = Math.Max(index + 1, superlative.Words.End);
            }
            else if (Extremes.Find(sentence, index) is { } extreme && ReadExtreme(sentence, extreme) is { } top)
            {
                values.Add(top);
                index = extreme.Words.End;
            }
            else if (ReadComparative(sentence, index) is { } comparative)
            {
                values.Add(comparative);
                index = Math.Max(index + 1, comparative.Words.End);
            }
            else if (VoteMargin.Read(sentence, index) is { } margin)
            {
                values.Add(margin);
                index = margin.Words.End;
            }
            else if (Scales.Find(sentence, index) is { } match && ScaleStep.Read(sentence, match) is { } step)
            {
                values.Add(step);
                index = match.Words.End;
            }
            else
            {
                index++;
            }
        }

        return values;
    }

    private static DegreeValue? ReadExtreme(Sentence sentence, CueMatch match)
    {
        Word word = sentence.Words[match.Head];
        string quality = match.Entry.Columns[0];
        int rank = int.Parse(match.Entry.Columns[1], CultureInfo.InvariantCulture);
        bool isCompound = match.Words.End < sentence.Words.Count && sentence.Words[match.Words.End].Xpos == "HYPH";
        if (!word.IsAny("amod", "compound") || word.Head <= match.Head || isCompound)
        {
            return null;
        }

        if (quality == "main" && PersonNouns.Contains(sentence.Words[word.Head]))
        {
            // "chief executive" is an office
            return null;
        }

        if (quality == "order" && rank < 0 && TimeWords.Contains(sentence.Words[word.Head]))
        {
            // "last year" is a time
            return null;
        }

        int next = match.Words.End;
        bool isOrdinalOfSuperlative = next < sentence.Words.Count && Superlative.IsSuperlative(sentence, next + (sentence.Words[next].Text is "-" ? 1 : 0));
        return quality == "order" && isOrdinalOfSuperlative ? null : Superlative.Create(sentence, match.Words, match.Head, quality, rank, word.Head);
    }

    private static DegreeValue? ReadComparative(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        bool isTime = word.HasText("later") || word.HasText("earlier") || word.HasText("longer");
        if (ReadThanAny(sentence, index) is { } topping)
        {
            return topping;
        }

        if (word.Xpos is not ("JJR" or "RBR") || word.Upos is not (PartOfSpeech.Adj or PartOfSpeech.Adv) || char.IsUpper(word.Text[0]) && index > 0 || (isTime && (index + 1 >= sentence.Words.Count || !sentence.Words[index + 1].HasText("than"))))
        {
            return null;
        }

        if (ReadTopping(sentence, index) is { } among)
        {
            return among;
        }

        bool isLess = word.HasLemma("less") || word.HasLemma("little") || word.HasText("fewer") || word.HasText("less");
        bool isGrade = word.Lemma is "more" or "less" or "much" or "little" or "many" or "few";
        Word governed = word;
        WordRange words = new(index, index + 1);
        if (isGrade && word.Is("advmod") && word.Head == index + 1 && sentence.Words[index + 1].Upos is PartOfSpeech.Adj or PartOfSpeech.Adv)
        {
            governed = sentence.Words[index + 1];
            words = new WordRange(index, index + 2);
        }
        else if (isGrade && index + 1 < sentence.Words.Count && sentence.Words[index + 1].HasText("than"))
        {
            // "more than 40" bounds a number
            return null;
        }
        else if (isGrade)
        {
            return null;
        }

        int target = governed.Is("amod") && governed.Head >= 0 ? governed.Head : governed.Index;
        return new DegreeValue(
            sentence.SpanOf(words), words, index, DegreeKind.Comparative, Superlative.Quality(governed.Lemma), isLess ? -1 : 1, target, sentence.Subtree(target), false, new WordRange(0, 0), []);
    }

    // "one of the larger reserves": among the largest; "no older meteorite", "no chip has been faster": the oldest, the fastest
    private static DegreeValue? ReadTopping(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        bool isGrade = word.Lemma is "more" or "less" or "much" or "little" or "many" or "few";
        int adjective = isGrade && word.Is("advmod") && word.Head == index + 1 ? index + 1 : index;
        if ((isGrade && adjective == index) || word.HasText("less") || word.HasText("fewer"))
        {
            return null;
        }

        Word graded = sentence.Words[adjective];
        int governed = graded.IsAny("amod") && graded.Head > adjective ? graded.Head : adjective;
        DegreeValue value = Superlative.Create(sentence, new WordRange(index, adjective + 1), index, Superlative.Quality(graded.Lemma), 1, governed);
        if (value.IsOneOf)
        {
            return value;
        }

        bool isFollowed = adjective + 1 < sentence.Words.Count && sentence.Words[adjective + 1].HasText("than");
        int subject = sentence.Child(sentence.Predicate(governed), "nsubj");
        return !isFollowed && (HasNo(sentence, governed) || (subject >= 0 && HasNo(sentence, subject))) ? value : null;
    }

    private static bool HasNo(Sentence sentence, int noun) => sentence.Child(noun, "det") is int determiner and >= 0 && sentence.Words[determiner].HasLemma("no");

    // "more smartphones than any other maker", "higher than ever": tops all others
    private static DegreeValue? ReadThanAny(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (word.Xpos is not ("JJR" or "RBR"))
        {
            return null;
        }

        for (int than = index + 1; than + 1 < Math.Min(sentence.Words.Count, index + 10); than++)
        {
            Word next = sentence.Words[than + 1];
            bool isAny = next.Lemma is "any" or "ever" || (next.Lemma is "at" or "in" or "during" && than + 2 < sentence.Words.Count && sentence.Words[than + 2].HasLemma("any"));
            if (!sentence.Words[than].HasText("than") || !isAny)
            {
                continue;
            }

            int last = than + 1;
            Word any = next.Lemma is "any" or "ever" ? next : sentence.Words[than + 2];
            WordRange rival = any.Head >= 0 && any.Is("det") ? sentence.Phrase(any.Head) : new WordRange(last, last + 1);
            rival = new WordRange(rival.Start, EndOfPeriod(sentence, rival.End));
            string quality = word.Lemma is "more" or "much" or "many" ? "much" : Superlative.Quality(word.Lemma);
            WordRange words = new(than, Math.Max(rival.End, last + 1));
            int target = word.IsAny("amod", "nmod") && word.Head >= 0 ? word.Head : sentence.Predicate(index);
            return new DegreeValue(
                sentence.SpanOf(words), words, index, DegreeKind.Superlative, quality, 1, target, sentence.Subtree(target), false, rival,
                DomainPeriod.InYears([.. sentence.ContentLemmas(rival).Where(lemma => lemma != "other")]));
        }

        return null;
    }

    // "than at any election in two decades"
    private static int EndOfPeriod(Sentence sentence, int end)
    {
        bool isBounded = end + 1 < sentence.Words.Count && sentence.Words[end].Lemma is "in" or "for" or "since" or "over";
        for (int i = end + 1; isBounded && i < Math.Min(sentence.Words.Count, end + 4); i++)
        {
            if (TimeWords.Contains(sentence.Words[i]))
            {
                return i + 1;
            }
        }

        return end;
    }
}
