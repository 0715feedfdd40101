using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Cues;
using FactCheck.Values.Numbers;
using FactCheck.Values.Places;
using FactCheck.Values.Quantities;
using FactCheck.Values.Times;

namespace FactCheck.Rules.Quantities;

/// <summary>Figures of two stated times, or of a part and the whole of a country, are not figures of one thing.</summary>
internal static class OtherFrame
{
    private const int MostClimbed = 5;
    private const double Dozen = 12;
    private const int MostDays = 2;
    private const int MostBetween = 3;
    private const double Whole = 100;
    private const double LeastPart = 0.5;
    private static readonly HashSet<string> Inhabited =
        ["town", "city", "village", "hamlet", "settlement", "community", "suburb", "municipality", "borough", "parish", "county", "district", "province", "region", "state", "country", "nation", "island", "archipelago", "metropolis"];

    private static readonly HashSet<string> Attackers =
        ["attacker", "assailant", "gunman", "shooter", "sniper", "bomber", "hijacker", "assassin", "knifeman", "perpetrator", "arsonist", "killer", "murderer", "hostage-taker", "kidnapper"];

    private static readonly HashSet<string> Forecasts = ["expect", "expectation", "anticipate", "forecast", "forecaster", "predict", "prediction", "projection"];
    private static readonly HashSet<string> Wide = ["across", "throughout", "around", "nationwide", "worldwide"];

    /// <summary>Whether the two figures stand in two frames.</summary>
    public static bool Is(FactPair pair, QuantityValue a, QuantityValue b) => IsOtherTime(pair, a, b) || IsOtherExtent(pair, a, b) || AreOtherSorts(pair, a, b) || IsForecast(pair.A, a) != IsForecast(pair.B, b) || IsRoughDozen(a, b) || IsRoughDozen(b, a) || IsBeforeAndAfter(a, b) || IsBeforeAndAfter(b, a)
        || IsTown(pair.A, a) != IsTown(pair.B, b) || IsOfAttackers(a, b) || IsOfAttackers(b, a) || ShareWhole(pair, a, b) || AreOfOtherWholes(pair, a, b) || CountsOthers(pair.A, a, b) || CountsOthers(pair.B, b, a) || IsOneShort(pair.A, a, b) || IsOneShort(pair.B, b, a);

    /// <summary>What was expected is not what came: <c>economists expected 165,000 jobs</c>, <c>employers added 102,000 jobs</c>. A plan told by the one as expected and by the other as certain stays one.</summary>
    private static bool IsForecast(AnalyzedSentence sentence, QuantityValue value)
    {
        int at = value.Head;
        for (int i = 0; i < MostClimbed && at >= 0; i++)
        {
            if (Forecasts.Contains(sentence.Words[at].Lemma) && !IsPlan(sentence, at))
            {
                return true;
            }

            at = sentence.Words[at].Head;
        }

        return false;
    }

    // "is expected to be charged", "is expected to cost": not "was expected to rise"
    private static bool IsPlan(AnalyzedSentence sentence, int word) =>
        sentence.Words[word].Xpos == "VBN" && sentence.Sentence.Child(word, "aux:pass") is int be and >= 0 && sentence.Words[be].Text.ToLowerInvariant() is "is" or "are" or "'s" or "’s" or "be";

    /// <summary><c>more than a dozen</c> is said of 13 to 23.</summary>
    private static bool IsRoughDozen(QuantityValue rough, QuantityValue other) =>
        rough.Bound == Bound.MoreThan && rough.Amount.Figure.Equals(Dozen) && other.Amount.Figure > Dozen && other.Amount.Figure < 2 * Dozen;

    private static bool IsBeforeAndAfter(QuantityValue before, QuantityValue after) => before.Change == QuantityChange.From && after.Change == QuantityChange.To;

    /// <summary>The inhabitants of a town (<c>a town of 17,000 people</c>) are not the people of whom something else is told there.</summary>
    private static bool IsTown(AnalyzedSentence sentence, QuantityValue value)
    {
        if (value.NounWord < 0 || !QuantityCloseness.CountsPeople(value))
        {
            return false;
        }

        Word people = sentence.Words[value.NounWord];
        return people is { Relation: "nmod", Head: >= 0 } && people.Head < value.Words.Start && SlotPairs.CaseOf(sentence, value.NounWord) == "of" && Inhabited.Contains(sentence.Words[people.Head].Lemma);
    }

    /// <summary>Those whom an attacker killed are not the attackers who were killed.</summary>
    private static bool IsOfAttackers(QuantityValue attackers, QuantityValue others) =>
        attackers.Noun is { } noun && Attackers.Contains(noun) && others.Noun is { } other && !Attackers.Contains(other) && QuantityCloseness.CountsPeople(others) && others.Outcome is "dead" or "hurt";

    /// <summary>Four fifths are sold and a fifth is kept: two shares of one whole, told with two words.</summary>
    private static bool ShareWhole(FactPair pair, QuantityValue a, QuantityValue b) =>
        a.Sort == QuantityKind.Share && b.Sort == QuantityKind.Share && Math.Abs(a.Amount.Figure + b.Amount.Figure - Whole) < LeastPart && a.Predicate >= 0 && b.Predicate >= 0
        && !pair.Alignment.AreAligned(a.Predicate, b.Predicate) && pair.Context.Lexicon.Relation(pair.A.Words[a.Predicate], pair.B.Words[b.Predicate]) <= 0;

    /// <summary>A share of the funds and a share of the patients.</summary>
    private static bool AreOfOtherWholes(FactPair pair, QuantityValue a, QuantityValue b) =>
        a.Sort == QuantityKind.Share && b.Sort == QuantityKind.Share && a.NounWord >= 0 && b.NounWord >= 0 && a.Noun != b.Noun && !(QuantityCloseness.CountsPeople(a) && QuantityCloseness.CountsPeople(b))
        && !pair.Alignment.AreAligned(a.NounWord, b.NounWord) && pair.Context.Lexicon.Relation(pair.A.Words[a.NounWord], pair.B.Words[b.NounWord]) <= 0;

    /// <summary>Somebody named <c>along with 38 other senators</c>: 39 senators.</summary>
    private static bool CountsOthers(AnalyzedSentence sentence, QuantityValue others, QuantityValue all) =>
        others.Scope == QuantityScope.Additional && all.Scope != QuantityScope.Additional && others.Unit == "count" && all.Unit == "count" && all.Amount.Figure.Equals(others.Amount.Figure + 1)
        && others.Words.Start > 0 && sentence.Words[others.Words.Start - 1].Lemma is "with" or "and" or "besides";

    /// <summary>Some and one more: <c>12 students and a teacher</c>, 13 people.</summary>
    private static bool IsOneShort(AnalyzedSentence sentence, QuantityValue part, QuantityValue all) =>
        part.Unit == "count" && all.Unit == "count" && part.NounWord >= 0 && QuantityCloseness.CountsPeople(part) && QuantityCloseness.CountsPeople(all) && all.Amount.Figure.Equals(part.Amount.Figure + 1)
        && sentence.Sentence.Child(part.NounWord, "conj") is >= 0 and var one && sentence.Sentence.Child(one, "det") is >= 0 and var article && sentence.Words[article].Lemma is "a" or "an";

    /// <summary>Weather satellites and communications satellites.</summary>
    private static bool AreOtherSorts(FactPair pair, QuantityValue a, QuantityValue b)
    {
        Word[] left = [.. Sorts(pair.A, a)], right = [.. Sorts(pair.B, b)];
        return left.Length > 0 && right.Length > 0
            && !left.Any(x => right.Any(y => pair.Context.Lexicon.Relation(x, y) > 0 || pair.Alignment.AreAligned(x.Index, y.Index) || pair.Context.EntityAgreement(pair, x.Index, y.Index) > 0));
    }

    private static IEnumerable<Word> Sorts(AnalyzedSentence sentence, QuantityValue value) =>
        value.NounWord < 0 || value.Unit != "count" ? [] : sentence.Words.Where(w => w.Head == value.NounWord && w.Relation == "compound" && w.Upos == PartOfSpeech.Noun && w.Index < value.NounWord && !value.Words.Contains(w.Index));

    /// <summary>Watches worth a sum, and a sum of money: what is worth it must stand on the other side too.</summary>
    public static bool AreOtherGoods(FactPair pair, QuantityValue a, QuantityValue b)
    {
        int left = Goods(pair.A, a), right = Goods(pair.B, b);
        return (left >= 0 && right < 0 && pair.Alignment.AtoB[left] < 0) || (right >= 0 && left < 0 && pair.Alignment.BtoA[right] < 0);
    }

    private static int Goods(AnalyzedSentence sentence, QuantityValue value)
    {
        for (int i = value.Words.Start - 1; i >= Math.Max(0, value.Words.Start - MostBetween); i--)
        {
            if (sentence.Words[i].Lemma == "worth")
            {
                return sentence.Words[i].Head;
            }
        }

        return -1;
    }

    /// <summary>What became of people is told with the day on which they were rescued, or brought ashore: days of one week say little, months and years much.</summary>
    private static bool IsOtherTime(FactPair pair, QuantityValue a, QuantityValue b)
    {
        if (ComparabilityTest.TimeAgreement(pair.A, pair.B, FindingFactory.Side(pair.A, a.Words, a.Head), FindingFactory.Side(pair.B, b.Words, b.Head)) >= 0)
        {
            return false;
        }

        bool isOneOutcome = a.Outcome.Length > 0 && a.Outcome == b.Outcome;
        return !isOneOutcome || Times(pair.A, a).Any(t => Times(pair.B, b).Any(u => !AreNear(t, u)));
    }

    private static IEnumerable<TimeValue> Times(AnalyzedSentence sentence, QuantityValue value) =>
        sentence.Values.Times.Where(t => sentence.ClauseOf[t.Head] == sentence.ClauseOf[value.Head] && !t.Words.Overlaps(value.Words));

    private static bool AreNear(TimeValue a, TimeValue b) =>
        a.Precision <= TimeUnit.Day && b.Precision <= TimeUnit.Day && (a.Start is not { } start || b.Start is not { } other || Math.Abs((start.ToDateTimeUnspecified() - other.ToDateTimeUnspecified()).TotalDays) <= MostDays);

    /// <summary>The killed of a province and those across a continent.</summary>
    private static bool IsOtherExtent(FactPair pair, QuantityValue a, QuantityValue b)
    {
        PlaceValue[] left = [.. Places(pair.A, a)], right = [.. Places(pair.B, b)];
        bool areOther = left.Length > 0 && right.Length > 0 && !left.Any(l => right.Any(r => PlaceComparer.IsSameName(l, r)));
        return areOther && left.Any(p => Wide.Contains(p.Description.Preposition)) != right.Any(p => Wide.Contains(p.Description.Preposition));
    }

    private static IEnumerable<PlaceValue> Places(AnalyzedSentence sentence, QuantityValue value) =>
        sentence.Values.Places.Where(p => p.TellsWhere && p.Predicate >= 0 && (p.Predicate == value.Predicate || p.Predicate == value.NounWord));
}
