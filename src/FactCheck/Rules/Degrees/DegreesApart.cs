using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Degrees;
using FactCheck.Values.Places;
using FactCheck.Values.Roles;

namespace FactCheck.Rules.Degrees;

/// <summary>
/// Whether two degrees that seem to differ do not meet: superlatives of two qualities of two things, steps of two things, <c>jumped</c> and <c>rose</c>, a rank in an office (<c>top adviser</c>),
/// a scope that one sentence states a little further on. Measured on judged pairs of short reports: each class here was right less than once in eight.
/// </summary>
internal static class DegreesApart
{
    private const double SameThing = 0.8;
    private const double Related = 0.5;
    private const int PlainlyOther = 5;
    private const int YearDigits = 4;

    private static readonly WordGroups Interchangeable = WordGroups.Read("Values.Kinds.interchangeable.txt", '\0');
    private static readonly HashSet<string> Offices = ["top", "main", "only"];
    private static readonly HashSet<string> Standings = ["top", "main", "only", "order", "record", "much"];
    private static readonly HashSet<string> Home = ["nation", "country", "land", "national", "history", "ever", "time"];
    private static readonly HashSet<string> UnitedStates = ["america", "us", "u.s.", "united", "state", "states"];
    private static readonly HashSet<string> Pointing = ["do", "so", "it", "this", "that", "such"];
    private static readonly HashSet<string> Respects = ["front", "respect", "way", "count", "level", "regard", "sense", "side", "turn", "measure", "account"];
    private static readonly HashSet<string> Spans = ["since", "year", "decade", "century", "month", "ever", "record", "history", "date"];

    /// <summary>Whether the difference is none of one thing.</summary>
    public static bool Are(FactPair pair, DegreeValue a, DegreeValue b, DegreeDifference difference) => difference switch
    {
        DegreeDifference.Quality => Standings.Contains(a.Scale) || Standings.Contains(b.Scale) || Relation(pair, a, b) < SameThing,
        DegreeDifference.Rank when a.DegreeKind == DegreeKind.Scale => IsStyle(a, b) || (Relation(pair, a, b) < Related && !pair.Alignment.AreAligned(a.Governed, b.Governed)),
        DegreeDifference.Domain => Offices.Contains(a.Scale) || IsSpanElsewhere(pair.A, a, b) || IsSpanElsewhere(pair.B, b, a) || IsHome(a, b)
            || IsMereRespect(pair.A, a, b) || IsMereRespect(pair.B, b, a) || AreOneScope(pair, a, b),
        DegreeDifference.Membership => a.Scale == "top" || AreTwoThings(pair, a, b),
        _ => false,
    };

    private static double Relation(FactPair pair, DegreeValue a, DegreeValue b) => pair.Context.Lexicon.Relation(pair.A.Words[a.Governed], pair.B.Words[b.Governed]);

    // "jumped by 40,000", "rose by 40,000": a lively word for one figure
    private static bool IsStyle(DegreeValue a, DegreeValue b) => a.Scale is "rise" or "fall" && Math.Abs(a.Rank - b.Rank) < PlainlyOther;

    // "the highest since 2008", "reached its highest … in 12 years": both have a span, one stands apart from the superlative
    private static bool IsSpanElsewhere(AnalyzedSentence sentence, DegreeValue bare, DegreeValue other) =>
        bare.DomainLemmas.Count == 0 && other.DomainLemmas.Count > 0 && sentence.Words.Any(w => w.Index != bare.Head && Spans.Contains(w.Lemma));

    // "unprecedented delays on all fronts": in every way, not among others
    private static bool IsMereRespect(AnalyzedSentence sentence, DegreeValue value, DegreeValue other) =>
        other.DomainLemmas.Count == 0 && Root(sentence, value) is >= 0 and var root && (Respects.Contains(sentence.Words[root].Lemma) || IsOfAny(sentence, value, root));

    // "the lowest rate of any group": what every superlative means
    private static bool IsOfAny(AnalyzedSentence sentence, DegreeValue value, int root) => sentence.Sentence.Child(root, "det") is >= 0 and var any && sentence.Words[any].Lemma == "any" && value.DomainLemmas.Count <= 2;

    // "the best chance to do so", "the best chance of forming a government"; "the first charges in the investigation into meddling", "the first charges of the probe"
    private static bool AreOneScope(FactPair pair, DegreeValue a, DegreeValue b)
    {
        int left = Root(pair.A, a), right = Root(pair.B, b);
        if (left < 0 || right < 0)
        {
            return false;
        }

        Word wordA = pair.A.Words[left], wordB = pair.B.Words[right];
        if (a.DomainLemmas.Except(b.DomainLemmas, StringComparer.Ordinal).Concat(b.DomainLemmas.Except(a.DomainLemmas, StringComparer.Ordinal)).Any(IsOfTime))
        {
            // "in the valley since 1949", "in the valley for a decade"
            return false;
        }

        bool isPointing = IsPointing(pair.A, a.Domain) || IsPointing(pair.B, b.Domain);
        return isPointing || (IsPlain(wordA) && IsPlain(wordB) && (wordA.Lemma == wordB.Lemma || pair.Context.Lexicon.Relation(wordA, wordB) >= Related || AreInterchangeable(wordA, wordB)));
    }

    private static bool IsOfTime(string lemma) =>
        DomainPeriod.IsPeriod(lemma) || lemma is "since" or "ever" or "record" or "history" or "decade" or "century" || (lemma.Length == YearDigits && lemma.All(char.IsAsciiDigit));

    private static bool AreInterchangeable(Word a, Word b) => WordGroups.ShareGroup(Interchangeable.PlacesOf(a.Lemma, a.Upos), Interchangeable.PlacesOf(b.Lemma, b.Upos));

    // a thing or an affair: the country, the world and a length of time are scopes that differ by what narrows them
    private static bool IsPlain(Word word) =>
        word.Upos == PartOfSpeech.Noun && !Home.Contains(word.Lemma) && !Spans.Contains(word.Lemma) && word.Lemma is not ("world" or "state" or "city" or "town" or "region" or "area" or "county" or "continent" or "part");

    private static bool IsPointing(AnalyzedSentence sentence, WordRange words)
    {
        bool points = false;
        for (int i = words.Start; i < words.End; i++)
        {
            points |= Pointing.Contains(sentence.Words[i].Lemma);
            if (sentence.IsContent(i) && !Pointing.Contains(sentence.Words[i].Lemma))
            {
                return false;
            }
        }

        return points;
    }

    // the word of the scope that carries the others; −1 where nothing is said
    private static int Root(AnalyzedSentence sentence, DegreeValue value)
    {
        for (int i = value.Domain.Start; i < value.Domain.End; i++)
        {
            if (!value.Domain.Contains(sentence.Words[i].Head) && sentence.Words[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb)
            {
                return i;
            }
        }

        return -1;
    }

    // "the richest cabinet ever", "one of the richest clerks": a body and a person
    private static bool AreTwoThings(FactPair pair, DegreeValue a, DegreeValue b) =>
        a.Governed != a.Head && b.Governed != b.Head && pair.A.Words[a.Governed].Upos == PartOfSpeech.Noun && pair.B.Words[b.Governed].Upos == PartOfSpeech.Noun
        && !pair.Alignment.AreAligned(a.Governed, b.Governed) && PersonNouns.Contains(pair.A.Words[a.Governed]) != PersonNouns.Contains(pair.B.Words[b.Governed]);

    // "the nation's longest war", "America's longest war": the one country is the other's home; a state or a town is a scope of its own
    private static bool IsHome(DegreeValue a, DegreeValue b)
    {
        List<string> apart = [.. a.DomainLemmas.Except(b.DomainLemmas, StringComparer.Ordinal), .. b.DomainLemmas.Except(a.DomainLemmas, StringComparer.Ordinal)];
        return apart.Exists(lemma => Home.Contains(lemma.ToLowerInvariant())) && apart.TrueForAll(lemma => Home.Contains(lemma.ToLowerInvariant()) || IsCountry(lemma));
    }

    private static bool IsCountry(string lemma) =>
        UnitedStates.Contains(lemma.ToLowerInvariant()) || Gazetteer.Default.Find(lemma).Any(p => p.Kind == GazetteerKind.Country) || Gazetteer.Default.FindDemonym(lemma).Any(p => p.Kind == GazetteerKind.Country);
}
