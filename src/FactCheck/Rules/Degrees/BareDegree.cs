using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Degrees;

namespace FactCheck.Rules.Degrees;

/// <summary>What one report grades and the other states without a degree: <c>totally destroyed</c>, <c>destroyed</c>; <c>the largest communities</c>, <c>large communities</c>.</summary>
/// <param name="Graded">The statement of degree.</param>
/// <param name="Word">Index of the word that is graded.</param>
/// <param name="Bare">Index of the word in the other sentence that stands for what is graded.</param>
/// <param name="Plain">Index of the plain adjective that stands for a superlative; −1 where there is none.</param>
internal readonly record struct BareDegree(DegreeValue Graded, int Word, int Bare, int Plain)
{
    private const double Same = 0.5;
    private const double OfPlain = 0.12;
    private const double OfTop = 0.08;
    private const double OfStep = 0.05;
    private static readonly HashSet<string> Ways = ["soon", "early", "late", "recently", "recent", "further", "far", "farther", "high", "higher", "low", "lower", "sooner", "earlier", "later", "quick", "quickly", "quicker", "fast", "faster", "slow", "slowly", "slower"];
    private static readonly HashSet<string> Scales = ["intensity", "completeness"];

    /// <summary>The grades of one side without a counterpart on the other, in sentences that are best partners.</summary>
    public static IEnumerable<BareDegree> Of(FactPair pair, int side)
    {
        (AnalyzedSentence sentence, AnalyzedSentence other) = side == 0 ? (pair.A, pair.B) : (pair.B, pair.A);
        IReadOnlyList<int> partners = side == 0 ? pair.Alignment.AtoB : pair.Alignment.BtoA;
        if (Math.Min(pair.Pair.RankInA, pair.Pair.RankInB) > 1)
        {
            yield break;
        }

        bool areBest = Math.Max(pair.Pair.RankInA, pair.Pair.RankInB) == 1;
        foreach (DegreeValue value in sentence.Values.Degrees)
        {
            int graded = value.DegreeKind == DegreeKind.Comparative && sentence.Words[value.Governed].Relation == "advmod" ? sentence.Words[value.Governed].Head : value.Governed;
            int partner = graded < 0 ? -1 : partners[graded];
            bool isStep = areBest && value.DegreeKind == DegreeKind.Scale && Scales.Contains(value.Scale) && value.Governed != value.Head;
            bool isOpen = partner >= 0 && !AreQuoted(pair, side, value.Head, partner) && IsOpen(other, value, partner) && Relation(pair, side, graded, partner) >= Same && !IsMeasured(other, partner);
            if (isOpen && value.DegreeKind == DegreeKind.Superlative && PlainOf(other, value, partner) is { } plain)
            {
                yield return new BareDegree(value, graded, partner, plain);
            }
            else if (isOpen && (isStep || (value.DegreeKind == DegreeKind.Comparative && graded != value.Governed && sentence.Words[graded].Upos == PartOfSpeech.Verb && other.Words[partner].Upos == PartOfSpeech.Verb && !IsWay(sentence.Words[value.Governed]))))
            {
                yield return new BareDegree(value, graded, partner, -1);
            }
        }
    }

    /// <summary>Below what two degrees are held for, so that the fitted test knows them.</summary>
    public double Certain => Plain >= 0 ? OfPlain : Graded.Rank is >= 7 or <= 2 ? OfTop : OfStep;

    /// <summary>The words of the side with the degree, to the word that is graded.</summary>
    public WordRange GradedWords => new(Math.Min(Graded.Words.Start, Word), Math.Max(Graded.Words.End, Word + 1));

    /// <summary>The words of the side without a degree.</summary>
    public WordRange Words => Plain >= 0 ? new WordRange(Math.Min(Plain, Bare), Math.Max(Plain, Bare) + 1) : new WordRange(Bare, Bare + 1);

    // "acted sooner", "revised it higher": when or which way, no degree of the act
    private static bool IsWay(Word word) => Ways.Contains(word.Lemma) || Ways.Contains(word.Text.ToLowerInvariant());

    // "swelled dramatically", "swelled to 7,000": the figure tells how far
    private static bool IsMeasured(AnalyzedSentence other, int partner) =>
        other.Words[partner].Upos == PartOfSpeech.Verb
        && other.Sentence.Children(partner).ToArray().Any(child => other.Words[child].Relation is "obl" or "obj" or "advmod" or "obl:npmod" or "obl:unmarked" && other.Values.Quantities.Any(q => q.Words.Contains(child)));

    // two wordings of a quotation are a matter of the quotation
    private static bool AreQuoted(FactPair pair, int side, int word, int partner) =>
        pair.Context.A.IsQuoted(pair.A.Index, side == 0 ? word : partner) && pair.Context.B.IsQuoted(pair.B.Index, side == 0 ? partner : word);

    private static double Relation(FactPair pair, int side, int word, int partner) =>
        side == 0 ? pair.Context.Lexicon.Relation(pair.A.Words[word], pair.B.Words[partner]) : pair.Context.Lexicon.Relation(pair.A.Words[partner], pair.B.Words[word]);

    // nothing of the kind is said of the partner, nor the same word of degree anywhere in the sentence
    private static bool IsOpen(AnalyzedSentence other, DegreeValue value, int partner) =>
        !other.Values.Degrees.Any(d => d.Governed == partner || d.Head == partner || d.Scale == value.Scale);

    private static int? PlainOf(AnalyzedSentence other, DegreeValue value, int partner)
    {
        foreach (int child in other.Sentence.Children(partner))
        {
            if (other.Words[child] is { Relation: "amod", Xpos: "JJ" } adjective && Superlative.Quality(adjective.Lemma) == value.Scale)
            {
                return child;
            }
        }

        return null;
    }
}
