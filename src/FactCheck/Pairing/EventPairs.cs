using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values;
using FactCheck.Values.Polarities;
using FactCheck.Values.Statuses;

namespace FactCheck.Pairing;

/// <summary>
/// Finds the events of two sentences that can be the same one, many to many: by contextual vectors and lexical relation (as the word aligner weighs them), by arguments that stand for each other
/// and by their places in the clauses. Unlike the word aligner it does not ask for mutual best partners, since a plan and its outcome seldom use the same words.
/// </summary>
internal static class EventPairs
{
    private const int PartnersEach = 3;
    private const int MostPairs = 48;
    private const int MostArguments = 12;
    private const double Threshold = 0.45;
    private const double SharedThreshold = 0.3;
    private const double Shared = 0.5;
    private const double MostRival = 0.3;
    private const double MostRivalOfHedges = 0.5;
    private const double LeastSupportFar = 0.25;
    private const double Related = 0.8;
    private const double LeastCosine = 0.25;
    private const int WorstRank = 3;
    private const double SupportWeight = 0.35;
    private const double PlaceWeight = 0.06;

    /// <summary>The pairs, strongest first.</summary>
    public static IReadOnlyList<EventPair> Find(FactPair pair)
    {
        IReadOnlyList<EventStatus> left = WithCounterparts(pair, pair.A, pair.B.Statuses, pair.B, isA: true), right = WithCounterparts(pair, pair.B, pair.A.Statuses, pair.A, isA: false);
        if (left.Count == 0 || right.Count == 0 || pair.Pair.Cosine < LeastCosine)
        {
            return [];
        }

        bool isFar = Math.Min(pair.Pair.RankInA, pair.Pair.RankInB) > WorstRank;
        bool areBest = pair.Pair.RankInA == 1 && pair.Pair.RankInB == 1;
        bool isLoose = pair.Pair.RankInA > 1 && pair.Pair.RankInB > 1;
        List<int>[] argumentsA = [.. left.Select(s => Arguments(pair.A, s.Event))], argumentsB = [.. right.Select(s => Arguments(pair.B, s.Event))];
        double[,] strengths = new double[left.Count, right.Count], supports = new double[left.Count, right.Count];
        double[] bestOfA = new double[left.Count], bestOfB = new double[right.Count];
        for (int i = 0; i < left.Count; i++)
        {
            for (int j = 0; j < right.Count; j++)
            {
                supports[i, j] = Support(pair, argumentsA[i], argumentsB[j]);
                strengths[i, j] = pair.Alignment.Score(left[i].Event, right[j].Event) + (SupportWeight * supports[i, j]) + (SamePlace(pair, left[i].Event, right[j].Event) ? PlaceWeight : 0);
                bestOfA[i] = Math.Max(bestOfA[i], strengths[i, j]);
                bestOfB[j] = Math.Max(bestOfB[j], strengths[i, j]);
            }
        }

        List<EventPair> pairs = [];
        for (int i = 0; i < left.Count; i++)
        {
            for (int j = 0; j < right.Count; j++)
            {
                double strength = strengths[i, j];
                bool isShared = supports[i, j] >= Shared && strength >= SharedThreshold;
                if ((strength < Threshold && !isShared) || (Rank(strengths, i, j, rows: true) >= PartnersEach && Rank(strengths, i, j, rows: false) >= PartnersEach))
                {
                    continue;
                }

                Word a = pair.A.Words[left[i].Event], b = pair.B.Words[right[j].Event];
                double relation = pair.Context.Lexicon.Relation(a, b);
                bool isOpposed = !Opposites.AreCompatible(a, b) && (relation < 0 || (relation < 0.8 && Opposites.AreOpposed(pair.A.Sides[a.Index], pair.B.Sides[b.Index])) || Opposites.DifferByPrefix(a, b));
                double rival = Math.Clamp(Math.Max(bestOfA[i], bestOfB[j]) - strength, 0, 1);
                StatusComparison comparison = isFar && relation < Related ? StatusComparison.None : StatusComparer.Compare(left[i], right[j], isOpposed);
                bool isLost = isFar && (comparison.Scale != StatusScale.Phase || supports[i, j] < LeastSupportFar);
                bool isEchoed = comparison.IsConflict && StatusComparer.IsEchoed(comparison.Scale, left[i], left, right[j], right);
                bool isBeaten = relation < Related && rival > (areBest && !isEchoed ? MostRivalOf(comparison) : MostRival);

                // where neither sentence is the other's best partner, two different acts are mostly two facts
                bool isUnlike = isLoose && !isOpposed && (relation < Related || supports[i, j] < Shared);
                bool isCompared = comparison.Scale != StatusScale.None && !isLost && !isBeaten && !(comparison.IsConflict && isUnlike);
                if (isCompared && !(comparison.IsConflict && MarkTwins.Has(pair, comparison.Scale, left[i], left, right[j], right)))
                {
                    pairs.Add(new EventPair(left[i], right[j], relation, strength, supports[i, j], rival, isOpposed, comparison, isEchoed));
                    if (StatusComparer.Second(left[i], right[j], comparison) is { IsConflict: true } second)
                    {
                        pairs.Add(pairs[^1] with { Comparison = second });
                    }
                }
            }
        }

        return [.. pairs.OrderByDescending(p => p.Strength).ThenBy(p => p.A.Event).ThenBy(p => p.B.Event).Take(MostPairs)];
    }

    /// <summary>Share of the arguments of two words that stand for each other.</summary>
    public static double ArgumentSupport(FactPair pair, int a, int b) => Support(pair, Arguments(pair.A, a), Arguments(pair.B, b));

    /// <summary>The events of a sentence, and the things it mentions of which the other sentence denies or doubts that they were there (<c>no siren</c>, <c>the sirens had wailed</c>).</summary>
    private static IReadOnlyList<EventStatus> WithCounterparts(FactPair pair, AnalyzedSentence sentence, IReadOnlyList<EventStatus> others, AnalyzedSentence other, bool isA)
    {
        List<EventStatus>? all = null;
        foreach (EventStatus marked in others)
        {
            PartOfSpeech sort = other.Words[marked.Event].Upos;
            bool isNoun = sort is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Verb or PartOfSpeech.Num or PartOfSpeech.Sym && (marked.Polarity != Polarity.Affirmed || marked.LevelCue.Length > 0);
            for (int i = 0; isNoun && i < sentence.Words.Count; i++)
            {
                Word word = sentence.Words[i];
                bool isCounterpart = word.Upos == sort && (sort == PartOfSpeech.Noun || word.Lemma == other.Words[marked.Event].Lemma) && (sort is not (PartOfSpeech.Num or PartOfSpeech.Sym) || SameFigure(sentence, i, other, marked.Event)) && sentence.Statuses.All(s => s.Event != i)
                    && ((isA ? pair.Alignment.AreAligned(i, marked.Event) : pair.Alignment.AreAligned(marked.Event, i)) || pair.Context.Lexicon.Relation(word, other.Words[marked.Event]) >= Related);
                if (isCounterpart && (all is null || all.All(s => s.Event != i)))
                {
                    (all ??= [.. sentence.Statuses]).Add(EventStatus.Plain(i));
                }
            }
        }

        return all ?? sentence.Statuses;
    }

    // "a reported £2.3m", "for £2.3m"
    private static bool SameFigure(AnalyzedSentence sentence, int word, AnalyzedSentence other, int marked) =>
        sentence.Values.Quantities.Any(x => x.Words.Contains(word) && other.Values.Quantities.Any(y => y.Words.Contains(marked) && x.CompareTo(y) == ValueComparison.Equal));

    // a doubt or a stage is told of one event in many words; a denial mostly of the very word
    private static double MostRivalOf(StatusComparison comparison) => comparison.IsConflict && comparison.Scale is StatusScale.Certainty or StatusScale.Phase ? MostRivalOfHedges : MostRival;

    private static int Rank(double[,] strengths, int i, int j, bool rows)
    {
        int better = 0;
        for (int k = 0; k < strengths.GetLength(rows ? 1 : 0); k++)
        {
            better += (rows ? strengths[i, k] : strengths[k, j]) > strengths[i, j] ? 1 : 0;
        }

        return better;
    }

    private static bool SamePlace(FactPair pair, int a, int b) =>
        pair.A.ClauseAt(a).Predicate == a && pair.B.ClauseAt(b).Predicate == b && pair.A.Words[a].Relation == pair.B.Words[b].Relation;

    /// <summary>The content words that say who, what, where and when of an event: its dependents, its logical subject and object, and those of the verb that carries it.</summary>
    private static List<int> Arguments(AnalyzedSentence sentence, int word)
    {
        List<int> arguments = [];
        Add(sentence, word, arguments);
        Clause clause = sentence.ClauseAt(word);
        if (clause.Predicate == word || sentence.Words[word].Relation == "xcomp")
        {
            AddWord(sentence, clause.Subject, word, arguments);
            AddWord(sentence, clause.Object, word, arguments);
        }

        int head = sentence.Words[word].Head;
        if (head >= 0 && sentence.Words[word].Upos == PartOfSpeech.Noun && sentence.Words[word].Relation is "obj" or "nsubj" or "nsubj:pass" or "obl")
        {
            Add(sentence, head, arguments);
        }

        foreach (int argument in arguments.ToArray())
        {
            foreach (int child in sentence.Sentence.Children(argument))
            {
                if (sentence.Words[child].Relation is "compound" or "nmod" or "nmod:poss" or "flat")
                {
                    AddWord(sentence, child, argument, arguments);
                }
            }
        }

        return [.. arguments.Where(a => a != word).Distinct().Take(MostArguments)];
    }

    private static void Add(AnalyzedSentence sentence, int governor, List<int> arguments)
    {
        foreach (int child in sentence.Sentence.Children(governor))
        {
            if (sentence.Words[child].Relation is not ("punct" or "aux" or "cop" or "conj" or "advcl" or "parataxis" or "ccomp" or "xcomp" or "acl:relcl" or "aux:pass"))
            {
                AddWord(sentence, child, governor, arguments);
            }
        }
    }

    private static void AddWord(AnalyzedSentence sentence, int word, int governor, List<int> arguments)
    {
        bool isArgument = word >= 0 && word != governor
            && (sentence.Words[word].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num || (sentence.Words[word].Upos == PartOfSpeech.Adj && sentence.Words[word].Relation == "amod"));
        if (isArgument)
        {
            arguments.Add(word);
        }
    }

    private static double Support(FactPair pair, List<int> a, List<int> b)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return 0;
        }

        double matched = 0;
        foreach (int i in a)
        {
            double best = 0;
            foreach (int j in b)
            {
                double match = pair.Alignment.AreAligned(i, j) || pair.Context.EntityAgreement(pair, i, j) > 0 ? 1
                    : pair.Context.Lexicon.Relation(pair.A.Words[i], pair.B.Words[j]) >= 0.8 && pair.A.Words[i].Upos != PartOfSpeech.Pron ? 0.8 : 0;
                best = Math.Max(best, match);
            }

            matched += best;
        }

        return Math.Min(1, matched / ((a.Count + b.Count) / 2.0));
    }
}
