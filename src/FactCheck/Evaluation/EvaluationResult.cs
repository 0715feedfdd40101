namespace FactCheck.Evaluation;

/// <summary>The figures over many gold pairs.</summary>
internal sealed class EvaluationResult
{
    private const int Resamples = 1000;

    private EvaluationResult(IReadOnlyList<PairScore> pairs)
    {
        Pairs = pairs;
        Counts = pairs.Aggregate(new PairCounts(), (sum, pair) => sum + pair.Counts);
        (F1Low, F1High) = Resample(pairs);
        ByType = CountTypes(pairs);
        Reliability = ReliabilityBin.Of(pairs.SelectMany(pair => pair.Findings));
    }

    public IReadOnlyList<PairScore> Pairs { get; }

    public PairCounts Counts { get; }

    public double Precision => Share(Counts.Found, Counts.Found + Counts.False);

    public double Recall => Share(Counts.Found, Counts.Gold);

    public double F1 => HarmonicMean(Precision, Recall);

    /// <summary>Lower end of the 90 % interval of F1 over pairs.</summary>
    public double F1Low { get; }

    /// <summary>Upper end of the 90 % interval of F1 over pairs.</summary>
    public double F1High { get; }

    public double TypedPrecision => Share(Counts.TypeRight, Counts.Found + Counts.False);

    public double TypedRecall => Share(Counts.TypeRight, Counts.Gold);

    public double TypedF1 => HarmonicMean(TypedPrecision, TypedRecall);

    public double TypeAccuracy => Share(Counts.TypeRight, Counts.Found);

    public double SeverityAccuracy => Share(Counts.SeverityRight, Counts.Found);

    public double AgreementRecall => Share(Counts.AgreementsFound, Counts.AgreementsGold);

    public double FalseAgreements => Share(Counts.AgreementsFalse, Counts.AgreementsPredicted);

    public double AgreementsPerPair => Share(Counts.AgreementsPredicted, Counts.Pairs);

    public double AgreementsFlagged => Share(Counts.AgreementsFlagged, Counts.AgreementsGold);

    public double TrapsFlagged => Share(Counts.TrapsFlagged, Counts.Traps);

    public double FalseAlarmsPerPair => Share(Counts.False, Counts.Pairs);

    /// <summary>Counts of each type, in the order of their names.</summary>
    public IReadOnlyList<TypeCounts> ByType { get; }

    public IReadOnlyList<ReliabilityBin> Reliability { get; }

    /// <summary>Sums scored pairs up.</summary>
    public static EvaluationResult Of(IReadOnlyList<PairScore> pairs) => new(pairs);

    private static double Share(double part, double whole) => whole == 0 ? 0 : part / whole;

    private static double HarmonicMean(double precision, double recall) => Share(2 * precision * recall, precision + recall);

    private static (double Low, double High) Resample(IReadOnlyList<PairScore> pairs)
    {
        SortedDictionary<string, PairCounts> byName = new(StringComparer.Ordinal);
        foreach (PairScore pair in pairs)
        {
            byName[pair.Pair] = pair.Counts;
        }

        PairCounts[] counts = [.. byName.Values];
        MersenneTwister random = new(1);
        double[] scores = new double[Resamples];
        for (int sample = 0; sample < Resamples; sample++)
        {
            int found = 0;
            int wrong = 0;
            int gold = 0;
            for (int draw = 0; draw < counts.Length; draw++)
            {
                PairCounts drawn = counts[random.NextBelow(counts.Length)];
                found += drawn.Found;
                wrong += drawn.False;
                gold += drawn.Gold;
            }

            scores[sample] = Share(2 * found, found + wrong + gold);
        }

        Array.Sort(scores);
        return (scores[50], scores[949]);
    }

    private static List<TypeCounts> CountTypes(IReadOnlyList<PairScore> pairs)
    {
        IEnumerable<string?> types = pairs
            .SelectMany(pair => pair.Missed.Select(item => item.Type).Concat(pair.FoundItems.Select(found => found.Item.Type)).Concat(pair.FalseAlarms.Select(finding => finding.Type)))
            .Distinct()
            .OrderBy(type => type ?? "None", StringComparer.Ordinal);
        return
        [
            .. types.Select(type => new TypeCounts(
                type,
                pairs.Sum(pair => pair.Missed.Count(item => item.Type == type) + pair.FoundItems.Count(found => found.Item.Type == type)),
                pairs.Sum(pair => pair.FoundItems.Count(found => found.Item.Type == type)),
                pairs.Sum(pair => pair.FoundItems.Count(found => found.Item.Type == type && found.IsTypeRight)),
                pairs.Sum(pair => pair.FalseAlarms.Count(finding => finding.Type == type)))),
        ];
    }
}
