using System.Globalization;
using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Degrees;

/// <summary>Reads a word that stands on a scale, with the word whose degree it gives.</summary>
internal static class ScaleStep
{
    private static readonly CueLexicon Measures = CueLexicon.Load("Degrees.measures.txt");
    private static readonly CueLexicon TimeWords = CueLexicon.Load("Causes.time-words.txt");

    public static DegreeValue? Read(Sentence sentence, CueMatch match)
    {
        string scale = match.Entry.Columns[0];
        int governed = Governed(sentence, match, scale);
        if (governed < 0)
        {
            return null;
        }

        return new DegreeValue(
            sentence.SpanOf(match.Words),
            match.Words,
            match.Head,
            DegreeKind.Scale,
            scale,
            int.Parse(match.Entry.Columns[1], CultureInfo.InvariantCulture),
            governed,
            sentence.Subtree(governed),
            false,
            new WordRange(0, 0),
            []);
    }

    private static int Governed(Sentence sentence, CueMatch match, string scale) => scale switch
    {
        "damage" => sentence.IsPredicate(match.Head) && sentence.Child(match.Head, "obj", "nsubj:pass") >= 0 | sentence.Words[match.Head].Is("acl") ? match.Head : -1,
        "fall" or "rise" => sentence.IsPredicate(match.Head) && IsOfMeasure(sentence, match.Head) ? match.Head : -1,
        "quantity" => OfQuantity(sentence, match),
        _ when match.Entry.Class == "adv" => OfAdverb(sentence, match, scale),
        _ => OfAdjective(sentence, match),
    };

    // "some residents", "many of them", "part of the roof": not "some 40", "not at all", "as part of", "half an hour"
    private static int OfQuantity(Sentence sentence, CueMatch match)
    {
        int start = match.Words.Start;
        if (start > 0 && sentence.Words[start - 1].Lemma is "at" or "after" or "above" or "as" or "a" or "one")
        {
            return -1;
        }

        Word word = sentence.Words[match.Head];
        int governed = word.IsAny("det", "amod", "nummod", "advmod") ? word.Head : match.Head;
        foreach (int child in sentence.Children(match.Head))
        {
            if (sentence.Words[child].Is("nmod") && sentence.Marker(child, "of") >= 0)
            {
                governed = child;
            }
        }

        bool isNumber = governed < 0 || sentence.Words[governed].Upos == PartOfSpeech.Num || sentence.Child(governed, "nummod") is int number and >= 0 && number != match.Head;
        bool isVague = word.HasLemma("some") && governed >= 0 && sentence.Words[governed].Xpos is "NN" or "NNP";
        bool isOther = isNumber || isVague || TimeWords.Contains(sentence.Words[governed]) || (word.HasLemma("no") && !word.Is("det")) || sentence.IsPredicate(governed) && governed != match.Head;
        return isOther ? -1 : governed;
    }

    // "sales fell", "dropped by 3%": not "fell through", "declined to say"
    private static bool IsOfMeasure(Sentence sentence, int verb)
    {
        if (sentence.Child(verb, "xcomp", "ccomp") >= 0)
        {
            return false;
        }

        int subject = sentence.Subject(verb);
        if (subject >= 0 && Measures.Contains(sentence.Words[subject]))
        {
            return true;
        }

        foreach (int child in sentence.Children(verb))
        {
            Word word = sentence.Words[child];
            bool isAmount = word.IsAny("obl", "obj") && (word.Upos is PartOfSpeech.Num or PartOfSpeech.Sym || word.Lemma is "percent" or "cent" or "point" || sentence.Child(child, "nummod") >= 0)
                && sentence.Marker(child, "in", "on", "at", "since", "after") < 0;
            if (isAmount)
            {
                return true;
            }
        }

        return false;
    }

    // an adverb grades a verb, an adjective or another adverb; "nearly a decade" rounds a quantity
    private static int OfAdverb(Sentence sentence, CueMatch match, string scale)
    {
        Word word = sentence.Words[match.Head];
        if (!word.IsAny("advmod", "amod", "obl", "cc", "advcl", "fixed") || word.Head < 0)
        {
            return -1;
        }

        int governed = word.Head;
        Word graded = sentence.Words[governed];
        bool roundsQuantity = scale == "completeness" && graded.Upos is PartOfSpeech.Num or PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Sym or PartOfSpeech.Adp;
        bool gradesQuality = word.Lemma is "rather" or "fairly" or "quite" or "relatively" or "really" or "very";
        if (gradesQuality && graded.Upos is not (PartOfSpeech.Adj or PartOfSpeech.Adv))
        {
            return -1;
        }

        bool needsComparison = word.Lemma is "well" or "far" or "much" && !IsBeforeComparison(sentence, match.Words.End);
        return roundsQuantity || needsComparison || graded.Upos == PartOfSpeech.Num || sentence.Child(governed, "nummod") >= 0 ? -1 : governed;
    }

    // "serious injuries", "the damage was minor": not "critical of the plan"
    private static int OfAdjective(Sentence sentence, CueMatch match)
    {
        Word word = sentence.Words[match.Head];
        if (sentence.Child(match.Head, "obl", "nmod") is int complement and >= 0 && sentence.Marker(complement, "of", "about") >= 0)
        {
            return -1;
        }

        if (word.IsAny("amod", "advmod", "obl") && word.Head >= 0)
        {
            return word.Head;
        }

        int subject = sentence.Child(match.Head, "nsubj");
        return subject >= 0 ? subject : match.Head;
    }

    // "well below", "far higher", "much faster": not "as well", "so far"
    private static bool IsBeforeComparison(Sentence sentence, int next) =>
        next < sentence.Words.Count
        && (sentence.Words[next].Xpos is "JJR" or "RBR" || sentence.Words[next].Lemma is "below" or "above" or "over" or "under" or "beyond" or "more" or "less" or "too");
}
