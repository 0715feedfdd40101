using FactCheck.Pairing;

namespace FactCheck.Comparability;

/// <summary>
/// Two reports of one sentence each. A report says where a sentence of the other has its partner; of two sentences alone, only how alike they are tells whether they are of one fact,
/// and being each other's best partner, or the only ones with a name, says nothing.
/// </summary>
internal static class LoneSentences
{
    // On the sentence bank (24 November 2026) the shown differences were right 735 of 898, with 54 of 1,200 unrelated and 21 agreeing pairs flagged; by these values 807 of 987, with 38 and 20.
    private const double Alike = 0.7;
    private const double InMostWords = 0.9;
    private const double LogOdds = 0.3;

    // what is said of two unlike sentences stays in the list of the doubtful
    private const double Unlike = 0.3;
    private static readonly int SentenceCosine = FeatureNames.IndexOf("sentenceCosine");
    private static readonly int SentenceCoverage = FeatureNames.IndexOf("sentenceCoverage");

    /// <summary>Whether each report has one sentence only.</summary>
    public static bool Are(PairContext context) => context.A.Sentences.Count == 1 && context.B.Sentences.Count == 1;

    /// <summary>Whether the sentences are too unlike to be of one fact: in a short one a single name weighs much, so that they must differ in other words too.</summary>
    public static bool AreUnlike(IReadOnlyList<double> features) => features[SentenceCosine] < Alike && features[SentenceCoverage] < InMostWords;

    /// <summary>The probability of a difference between two such sentences.</summary>
    /// <param name="probability">What the fitted test gives, of which the fit took off a margin for the many sentences of a report that might be meant.</param>
    public static double Raise(double probability)
    {
        double odds = probability / Math.Max(1e-6, 1 - probability) * Math.Exp(LogOdds);
        return Math.Round(odds / (1 + odds), 4, MidpointRounding.AwayFromZero);
    }

    /// <summary>The most that a difference between unlike sentences is held for.</summary>
    public static double Lower(double probability) => Math.Min(probability, Unlike);
}
