using System.Collections.Concurrent;
using System.Numerics.Tensors;
using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;
using FactCheck.Values.Certainties;
using FactCheck.Values.Cues;
using FactCheck.Values.Entities;
using FactCheck.Values.Phases;
using FactCheck.Values.Polarities;
using FactCheck.Values.Situations;

namespace FactCheck.Pairing;

/// <summary>Two analysed reports side by side: which of their names are the same, and what both say.</summary>
public sealed class PairContext
{
    private const int FewestNames = 5;

    // the pairs on one story share 0.3 and more of their names (gold/train, train-real: 0.3 to 1; the one pair of gold/dev on two events 0.125)
    private const double LeastShared = 0.2;

    // of a sentence or two nothing says that they tell of their event as a whole
    private const int FewestSentences = 3;

    // characters; of 800, 1,200 and 1,600 the one that told leads from whole reports best on pairs that the trees had not seen (23 November 2026)
    private const double FullLength = 1600;
    private readonly int[][] clustersA;
    private readonly int[][] clustersB;
    private readonly Dictionary<string, int> sentencesWith = new(StringComparer.Ordinal);
    private readonly HashSet<string>[] lemmas;
    private readonly WordAligner aligner;
    private readonly Lazy<ILookup<int, SentencePair>> causePairs;
    private readonly Lazy<HashSet<string>> kindsOfA;
    private readonly Lazy<HashSet<string>> kindsOfB;
    private readonly Lazy<HashSet<(string Verb, int Doer)>>[] deeds;
    private readonly Lazy<ILookup<int, SentencePair>> figurePairs;
    private readonly Lazy<ILookup<int, SentencePair>> tollPairs;
    private readonly Lazy<ILookup<int, SentencePair>> agePairs;
    private readonly Lazy<ILookup<int, SentencePair>> homePairs;
    private readonly Lazy<ILookup<int, SentencePair>> clockPairs;
    private readonly Lazy<IReadOnlyList<(SituationMention A, SituationMention B)>> contraries;
    private readonly Lazy<ILookup<int, SentencePair>> situationPairs;
    private readonly ConcurrentDictionary<Value, bool>[] told = [new(ReferenceEqualityComparer.Instance), new(ReferenceEqualityComparer.Instance)];
    private IReadOnlyList<SentencePair> proposed = [];

    internal PairContext(ArticleAnalysis a, ArticleAnalysis b, LexicalRelations lexicon, bool byVectors = true)
    {
        A = a;
        B = b;
        Lexicon = lexicon;
        Links = EntityLinker.Link(a.Entities, b.Entities);
        int fewer = Math.Min(a.Entities.Clusters.Count, b.Entities.Clusters.Count);
        SharedStory = fewer == 0 ? 0.5 : Math.Min(1, (double)a.Entities.Clusters.Count(c => Links.OfA(c.Id) is not null) / fewer);
        Brevity = Math.Max(0, 1 - (Math.Min(LengthOf(a), LengthOf(b)) / FullLength));
        clustersA = ClustersOfWords(a);
        clustersB = ClustersOfWords(b);
        foreach (string lemma in a.Sentences.Concat(b.Sentences).SelectMany(s => s.ContentLemmas))
        {
            sentencesWith[lemma] = sentencesWith.GetValueOrDefault(lemma) + 1;
        }

        lemmas = [Lemmas(a), Lemmas(b)];
        kindsOfA = new Lazy<HashSet<string>>(() => KindsOf(a));
        kindsOfB = new Lazy<HashSet<string>>(() => KindsOf(b));
        deeds = [new(() => DeedsOf(0)), new(() => DeedsOf(1))];
        aligner = new WordAligner(lexicon, byVectors);
        causePairs = new Lazy<ILookup<int, SentencePair>>(() => SentencePairs.Among(A.Sentences, B.Sentences, s => s.Values.Causes.Any(c => c.IsStated), proposed).ToLookup(p => p.A));
        agePairs = new Lazy<ILookup<int, SentencePair>>(() => KnownAges.Pairs(A, B, Links, proposed).ToLookup(p => p.A));
        homePairs = new Lazy<ILookup<int, SentencePair>>(() => KnownHomes.Pairs(A, B, Links, proposed).ToLookup(p => p.A));
        clockPairs = new Lazy<ILookup<int, SentencePair>>(() => EventClocks.Pairs(A, B, lexicon, proposed).ToLookup(p => p.A));
        contraries = new Lazy<IReadOnlyList<(SituationMention A, SituationMention B)>>(() => AreWhole ? ContrarySituations.Of(A, B, Links) : []);
        situationPairs = new Lazy<ILookup<int, SentencePair>>(() => ContrarySituations.Pairs(A, B, Contraries, proposed).ToLookup(p => p.A));
        tollPairs = new Lazy<ILookup<int, SentencePair>>(() => Tolls.Pairs(A, B, proposed).ToLookup(p => p.A));
        figurePairs = new Lazy<ILookup<int, SentencePair>>(() => NearFigures.Pairs(A.Sentences, B.Sentences, proposed).ToLookup(p => p.A));
    }

    /// <summary>The first report.</summary>
    public ArticleAnalysis A { get; }

    /// <summary>The second report.</summary>
    public ArticleAnalysis B { get; }

    internal LexicalRelations Lexicon { get; }

    internal EntityLinks Links { get; }

    /// <summary>The sentence pairs that may tell of one fact, ordered by A, then B; <see cref="Aligned"/> makes each ready for the rules.</summary>
    internal IReadOnlyList<SentencePair> Propose(CancellationToken cancellationToken) => proposed = SentencePairs.Propose(A.Sentences, B.Sentences, cancellationToken);

    /// <summary>The proposed sentence pairs with their words aligned, one at a time.</summary>
    internal IEnumerable<FactPair> FactPairs(CancellationToken cancellationToken) => Propose(cancellationToken).Select(Aligned);

    /// <summary>For the pair that holds the best partner of a sentence of A: that sentence with sentences of B that were not proposed, where both say outright what caused something. A report may give the cause sentences away from its effect.</summary>
    internal IEnumerable<FactPair> PairsOfStatedCauses(FactPair pair) => Beside(pair, causePairs);

    /// <summary>For the pair that holds the best partner of a sentence of A: that sentence with sentences of B that were not proposed, where the two state sums or measures that look like one with a slip of the pen.</summary>
    internal IEnumerable<FactPair> PairsOfNearFigures(FactPair pair) => Beside(pair, figurePairs);

    /// <summary>For the pair that holds the best partner of a sentence of A: that sentence with sentences of B that were not proposed, where the two give the tolls of their reports.</summary>
    internal IEnumerable<FactPair> PairsOfTolls(FactPair pair) => Beside(pair, tollPairs);

    /// <summary>For the pair that holds the best partner of a sentence of A: that sentence with sentences of B that were not proposed, where the two give the age of one named person.</summary>
    internal IEnumerable<FactPair> PairsOfAges(FactPair pair) => Beside(pair, agePairs);

    /// <summary>For the pair that holds the best partner of a sentence of A: that sentence with sentences of B that were not proposed, where the two tell where one named person comes from.</summary>
    internal IEnumerable<FactPair> PairsOfHomes(FactPair pair) => Beside(pair, homePairs);

    /// <summary>For the pair that holds the best partner of a sentence of A: that sentence with sentences of B that were not proposed, where the two give the hour of acts that can be one.</summary>
    internal IEnumerable<FactPair> PairsOfClocks(FactPair pair) => Beside(pair, clockPairs);

    /// <summary>For the pair that holds the best partner of a sentence of A: that sentence with sentences of B that were not proposed, where the one says that a situation holds and the other that it does not.</summary>
    internal IEnumerable<FactPair> PairsOfSituations(FactPair pair) => Beside(pair, situationPairs);

    /// <summary>The situations that hold by one report and do not by the other.</summary>
    internal IReadOnlyList<(SituationMention A, SituationMention B)> Contraries => contraries.Value;

    // each sentence of A has one best partner, so that its further pairs come up once
    private IEnumerable<FactPair> Beside(FactPair pair, Lazy<ILookup<int, SentencePair>> further) => pair.Pair.RankInB == 1 ? further.Value[pair.Pair.A].Select(Aligned) : [];

    /// <summary>The sentences of a pair with their words aligned.</summary>
    internal FactPair Aligned(SentencePair pair) =>
        new(this, pair, aligner.Align(A.Sentences[pair.A], B.Sentences[pair.B], (i, j) => Agreement(pair.A, i, pair.B, j) > 0));

    /// <summary>1 where the two words stand for the same person, body or other named thing, −1 where for different ones, 0 where one of them stands for none or it is not known.</summary>
    internal double EntityAgreement(FactPair pair, int a, int b) => Agreement(pair.A.Index, a, pair.B.Index, b);

    /// <summary>As <see cref="EntityAgreement"/>, for words of any two sentences.</summary>
    internal double Agreement(int sentenceA, int a, int sentenceB, int b)
    {
        int left = clustersA[sentenceA][a], right = clustersB[sentenceB][b];
        if (left < 0 || right < 0)
        {
            return 0;
        }

        return Links.VerdictOf(A.Entities.Clusters[left], B.Entities.Clusters[right]) switch
        {
            EntityVerdict.Same or EntityVerdict.SameVariant => 1,
            EntityVerdict.Different => -1,
            _ => 0,
        };
    }

    /// <summary>The cluster of a word of A (side 0) or B (side 1); null where it stands for nothing named.</summary>
    internal EntityCluster? ClusterAt(int side, int sentence, int word)
    {
        int cluster = (side == 0 ? clustersA : clustersB)[sentence][word];
        return cluster < 0 ? null : (side == 0 ? A : B).Entities.Clusters[cluster];
    }

    /// <summary>Share of the named people, bodies and places of the report that has fewer of them which the other names too, 0 to 1; 0.5 where either names none.</summary>
    internal double SharedStory { get; }

    /// <summary>Whether both reports have enough sentences for what one says anywhere to be of the event, and for a best partner to be one of several.</summary>
    internal bool AreWhole => Math.Min(A.Sentences.Count, B.Sentences.Count) >= FewestSentences;

    /// <summary>How short the shorter report is, from 0 for <see cref="FullLength"/> and more to 1. Where a report is cut to its lead, the best partner of a sentence is often merely the nearest of few.</summary>
    internal double Brevity { get; }

    /// <summary>Whether the reports hardly name anyone or anything in common although both name enough: two fires in two towns differ in everything, and none of it is a discrepancy.</summary>
    internal bool AreOtherStories => Math.Min(A.Entities.Clusters.Count, B.Entities.Clusters.Count) >= FewestNames && SharedStory < LeastShared;

    /// <summary>In how many sentences of the two reports together a content lemma stands; at least 1.</summary>
    internal int SentencesWith(string lemma) => Math.Max(1, sentencesWith.GetValueOrDefault(lemma));

    /// <summary>Whether the first report (side 0) or the second has a content lemma anywhere.</summary>
    internal bool Mentions(int side, string lemma) => lemmas[side].Contains(lemma);

    /// <summary>Whether the first report (side 0) or the second has a value anywhere that says what a value of the other says; asked once for each value.</summary>
    internal bool HasValue(int side, Value value, Func<SentenceValues, bool> says)
    {
        // sentence pairs are compared side by side
        if (!told[side].TryGetValue(value, out bool isTold))
        {
            isTold = (side == 0 ? A : B).Sentences.Any(s => says(s.Values));
            told[side].TryAdd(value, isTold);
        }

        return isTold;
    }

    /// <summary>Whether the first report (side 0) or the second tells anywhere, as done and without a hedge, that the person or body of that cluster did what the verb says.</summary>
    internal bool HasDone(int side, string verb, int cluster) => deeds[side].Value.Contains((verb, cluster));

    private HashSet<(string Verb, int Doer)> DeedsOf(int side) => [.. (side == 0 ? A : B).Sentences.SelectMany(sentence => sentence.Statuses
        .Where(s => s is { Stage: EventStage.Done, IsFromTense: true, Level: CertaintyLevel.Asserted, Polarity: Polarity.Affirmed })
        .Select(s => (sentence.Words[s.Event].Lemma, Doer: sentence.Sentence.Subject(s.Event) is var subject and >= 0 && ClusterAt(side, sentence.Index, subject) is { } doer ? doer.Id : -1)))
        .Where(deed => deed.Doer >= 0)];

    private static int LengthOf(ArticleAnalysis report) => report.Sentences.Sum(s => s.Sentence.Span.Length);

    private static HashSet<string> Lemmas(ArticleAnalysis report) => new(report.Sentences.SelectMany(s => s.ContentLemmas), StringComparer.Ordinal);

    /// <summary>Whether A (side 0) or B (side 1) calls anything by the name of a kind.</summary>
    internal bool Names(int side, string kind) => (side == 0 ? kindsOfA : kindsOfB).Value.Contains(kind);

    /// <summary>Cosine of the sentences before the two, or of those after them, whichever are more alike; 0 at the edges of a report.</summary>
    internal double NeighbourCosine(int a, int b)
    {
        double best = 0;
        foreach (int step in (ReadOnlySpan<int>)[-1, 1])
        {
            if (a + step >= 0 && a + step < A.Sentences.Count && b + step >= 0 && b + step < B.Sentences.Count)
            {
                best = Math.Max(best, TensorPrimitives.Dot(A.Sentences[a + step].Sentence.Embedding.Span, B.Sentences[b + step].Sentence.Embedding.Span));
            }
        }

        return best;
    }

    /// <summary>How many named things both sentences mention.</summary>
    internal int SharedNames(int a, int b) => Mentioned(clustersA[a]).Count(left => Mentioned(clustersB[b]).Any(right => AreSame(left, right)));

    /// <summary>How many people and bodies both sentences, or up to <paramref name="reach"/> before them, mention.</summary>
    internal int SharedPeople(int a, int b, int reach)
    {
        HashSet<int> left = [.. Enumerable.Range(Math.Max(0, a - reach), Math.Min(reach, a) + 1).SelectMany(s => Mentioned(clustersA[s]))];
        HashSet<int> right = [.. Enumerable.Range(Math.Max(0, b - reach), Math.Min(reach, b) + 1).SelectMany(s => Mentioned(clustersB[s]))];
        return left.Count(l => A.Entities.Clusters[l].Kind == EntityKind.Person && right.Any(r => AreSame(l, r)));
    }

    /// <summary>1 where both clauses name people or bodies whom the other sentence does not mention, 0.3 where one does, else 0.</summary>
    internal double OtherNames(FactPair pair, Clause a, Clause b)
    {
        bool left = a.Words.Any(w => Unmatched(clustersA[pair.A.Index][w], clustersB[pair.B.Index], true));
        bool right = b.Words.Any(w => Unmatched(clustersB[pair.B.Index][w], clustersA[pair.A.Index], false));
        return left && right ? 1 : left || right ? 0.3 : 0;
    }

    private bool Unmatched(int cluster, int[] others, bool isA) =>
        cluster >= 0 && !Mentioned(others).Any(o => isA ? AreSame(cluster, o) : AreSame(o, cluster));

    private bool AreSame(int a, int b) =>
        Links.VerdictOf(A.Entities.Clusters[a], B.Entities.Clusters[b]) is EntityVerdict.Same or EntityVerdict.SameVariant;

    private static IEnumerable<int> Mentioned(int[] words) => words.Where(c => c >= 0).Distinct();

    private static HashSet<string> KindsOf(ArticleAnalysis report) => [.. report.Sentences.SelectMany(s => s.Kinds).SelectMany(names => names).Select(n => n.Name)];

    private static int[][] ClustersOfWords(ArticleAnalysis report)
    {
        int[][] clusters = [.. report.Sentences.Select(s => Enumerable.Repeat(-1, s.Words.Count).ToArray())];
        foreach (EntityReference reference in report.Entities.References)
        {
            for (int word = reference.Words.Start; word < reference.Words.End; word++)
            {
                clusters[reference.Sentence][word] = reference.Cluster;
            }

            clusters[reference.Sentence][reference.Head] = reference.Cluster;
        }

        return clusters;
    }
}
