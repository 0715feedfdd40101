using System.Numerics.Tensors;
using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Values.Causes;
using FactCheck.Values.Cues;

namespace FactCheck.Rules.Causes;

/// <summary>How two causes stand to each other, whatever their effects.</summary>
internal static class CauseMatch
{
    private static readonly WordGroups OneCause = WordGroups.Read("Values.Causes.one-cause.txt", '\0');
    private static readonly HashSet<string> Sources =
        ["survey", "poll", "study", "report", "data", "datum", "statistic", "figure", "source", "official", "document", "record", "research", "analysis", "email", "filing", "article", "story", "paper", "witness", "expert", "transcript", "testimony", "interview", "post", "memo", "letter", "spokesman", "spokeswoman", "spokesperson", "example", "number", "estimate", "review", "newspaper", "outlet", "website"];
    private const double MostElsewhere = 0.5;
    private const double Synonymous = 0.8;
    private const double Counterpart = 0.5;
    private const double SameEffect = 0.9;
    private const double MostInCommon = 0.5;
    private const double MostStems = 0.33;
    private const int Stem = 6;

    /// <summary>Whether the two could be answers to one question: an aim is no rival of what did it, nor of how.</summary>
    public static bool AreOfOneSort(CauseValue a, CauseValue b) =>
        a.Lemmas.Count > 0 && b.Lemmas.Count > 0 && (a.IsCausal || b.IsCausal) && Sort(a, b) && Sort(b, a);

    /// <summary>Whether the two may exclude each other. What merely went on as it happened, a deed and the verdict on it, or a thing and an aim are no rivals (none right of 57 such on the pairs that editors judged); nor are two phrases of one connective whose heads or half of whose words are the same: <c>over the parking rule</c>, <c>over the rule on parking</c>.</summary>
    public static bool AreRivals(FactPair pair, CauseValue a, CauseValue b, double effects) =>
        MayRival(a, b) && MayRival(b, a)
        && ((a.CauseKind != CauseKind.Agent && b.CauseKind != CauseKind.Agent && (a.CauseKind == CauseKind.Purpose) == (b.CauseKind == CauseKind.Purpose)) || effects >= SameEffect)
        && !IsSource(pair.Context.A, pair.A, a) && !IsSource(pair.Context.B, pair.B, b) && !AreOneMaker(pair, a, b) && !ShareMember(pair, a, b)
        && !(a.Connective == b.Connective && a.Connective is "over" or "for" && (a.Overlap(b) >= MostInCommon || IsOneThing(pair, a, b)))
        && (LeavesOutOne(pair, a, b) || SharedStems(pair, a, b) < MostStems);

    // "because of his family roots there", "citing his family connections to the town": names aside, one reason in other words
    private static double SharedStems(FactPair pair, CauseValue a, CauseValue b)
    {
        Word[] left = [.. Content(pair.A, a).Where(IsPlain)], right = [.. Content(pair.B, b).Where(IsPlain)];
        (Word[] few, Word[] many) = left.Length <= right.Length ? (left, right) : (right, left);
        return few.Length == 0 ? 0 : (double)few.Count(x => many.Any(y => x.Lemma == y.Lemma || (x.Lemma.Length >= Stem && x.Lemma.AsSpan().CommonPrefixLength(y.Lemma) >= Stem))) / few.Length;

        static bool IsPlain(Word word) => word.Upos is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adj;
    }

    // "citing surveys of owners", "citing the survey office": where it is known from, not why
    private static bool IsSource(ArticleAnalysis report, AnalyzedSentence sentence, CauseValue cause) =>
        cause.Connective == "cite"
        && (Sources.Contains(sentence.Words[cause.Head].Lemma)
            || (report.Entities.ReferenceAt(sentence.Index, cause.Head) is { IsName: true } reference && report.Entities.Clusters[reference.Cluster].Kind is EntityKind.Person or EntityKind.Organisation));

    // "the bill could make it harder", "the new law could make it harder"; "the remarks sparked a furore", "the video sparked a furore"
    private static bool AreOneMaker(FactPair pair, CauseValue a, CauseValue b) =>
        a.CauseKind is CauseKind.Agent or CauseKind.Trigger && b.CauseKind is CauseKind.Agent or CauseKind.Trigger
        && pair.A.Words[a.Head] is var left && pair.B.Words[b.Head] is var right
        && WordGroups.ShareGroup(OneCause.PlacesOf(left.Lemma, left.Upos), OneCause.PlacesOf(right.Lemma, right.Upos));

    // "because of the evidence, his wealth and his past", "because of his wealth and connections": each names some of several reasons
    private static bool ShareMember(FactPair pair, CauseValue a, CauseValue b)
    {
        List<int> left = [.. pair.A.Sentence.Conjuncts(a.Head)], right = [.. pair.B.Sentence.Conjuncts(b.Head)];
        return left.Count > 1 && right.Count > 1 && left.Exists(x => pair.A.Words[x].Upos == PartOfSpeech.Noun && right.Exists(y => pair.A.Words[x].Lemma == pair.B.Words[y].Lemma));
    }

    private static bool IsOneThing(FactPair pair, CauseValue a, CauseValue b) =>
        pair.A.Words[a.Head].Lemma == pair.B.Words[b.Head].Lemma || pair.Context.Lexicon.Relation(pair.A.Words[a.Head], pair.B.Words[b.Head]) >= MostInCommon;

    private static bool MayRival(CauseValue cause, CauseValue other) => cause.Connective switch
    {
        "as" or "amid" => cause.CauseKind != CauseKind.Circumstance,
        "for" => other.CauseKind != CauseKind.Circumstance,
        _ => cause.CauseKind != CauseKind.Purpose || other.CauseKind == CauseKind.Purpose || other.Connective is "after" or "because" or "because of",
    };

    /// <summary>How far the words of the shorter cause have counterparts in the other, by meaning and context, 0 to 1: rival causes share little, one cause in other words a lot.</summary>
    public static double Closeness(FactPair pair, CauseValue a, CauseValue b)
    {
        Word[] left = Telling(pair.A, a), right = Telling(pair.B, b);
        if (left.Length == 0 || right.Length == 0)
        {
            return a.Overlap(b);
        }

        bool isLeftFew = left.Length <= right.Length;
        (Word Word, double Best)[] few = isLeftFew ? [.. left.Select(x => (x, right.Max(y => Likeness(pair, x, y))))] : [.. right.Select(y => (y, left.Max(x => Likeness(pair, x, y))))];
        HashSet<string> many = [.. (isLeftFew ? right : left).Select(w => w.Lemma)];
        (Word Word, double Best)[] others = [.. few.Where(w => !many.Contains(w.Word.Lemma))];

        // "a leak in the generator", "a fault in the generator": what is not word for word the same tells more
        return (few.Average(w => w.Best) + (others.Length == 0 ? 1 : others.Average(w => w.Best))) / 2;
    }

    /// <summary>Whether one report tells the other's cause too, only not as the cause that is compared.</summary>
    public static bool IsToldElsewhere(FactPair pair, CauseValue a, CauseValue b)
    {
        return Share(pair.A, a, i => pair.Alignment.AtoB[i], pair.B, b) >= MostElsewhere || Share(pair.B, b, j => pair.Alignment.BtoA[j], pair.A, a) >= MostElsewhere;

        double Share(AnalyzedSentence sentence, CauseValue cause, Func<int, int> partner, AnalyzedSentence other, CauseValue compared)
        {
            Word[] words = Content(sentence, cause);
            int told = words.Count(IsTold);
            return words.Length == 0 || !IsTold(sentence.Words[cause.Head]) ? 0 : (double)told / words.Length;

            bool IsTold(Word word) => partner(word.Index) is int p and >= 0 && !compared.Words.Contains(p) && (other.Words[p].Lemma == word.Lemma || pair.Context.Lexicon.Relation(word, other.Words[p]) >= 0.5);
        }
    }

    /// <summary>Whether one of two coordinated causes has no counterpart on the other side: <c>because of hurricanes and the price of materials</c>, <c>because of hurricanes</c>.</summary>
    public static bool LeavesOutOne(FactPair pair, CauseValue a, CauseValue b) =>
        LeavesOut(pair.A, a, word => Content(pair.B, b).Any(other => Likeness(pair, word, other) >= Counterpart))
        != LeavesOut(pair.B, b, word => Content(pair.A, a).Any(other => Likeness(pair, other, word) >= Counterpart));

    private static bool LeavesOut(AnalyzedSentence sentence, CauseValue cause, Func<Word, bool> isTold)
    {
        List<int> members = [.. sentence.Sentence.Conjuncts(cause.Head).Where(cause.Cause.Contains)];
        return members.Count > 1 && members.Exists(member => !IsCovered(member)) && members.Exists(IsCovered);

        bool IsCovered(int member) => Content(sentence, cause).Any(word => Nearest(word.Index) == member && isTold(word));

        // the member under which the word stands
        int Nearest(int word)
        {
            for (int at = word; at >= 0; at = sentence.Words[at].Head)
            {
                if (members.Contains(at))
                {
                    return at;
                }
            }

            return -1;
        }
    }

    private static double Likeness(FactPair pair, Word a, Word b)
    {
        double relation = pair.Context.Lexicon.Relation(a, b);
        double cosine = Math.Max(0, TensorPrimitives.Dot(pair.A.Sentence.WordVector(a.Index), pair.B.Sentence.WordVector(b.Index)));
        return relation >= Synonymous ? Math.Max(relation, cosine) : cosine;
    }

    // "the question of control" is control
    private static Word[] Telling(AnalyzedSentence sentence, CauseValue cause)
    {
        Word[] all = Content(sentence, cause), telling = [.. all.Where(w => w.Lemma is not ("question" or "issue" or "matter" or "subject"))];
        return telling.Length > 0 ? telling : all;
    }

    private static Word[] Content(AnalyzedSentence sentence, CauseValue cause) => [.. sentence.Words.Where(w => cause.Cause.Contains(w.Index) && sentence.IsContent(w.Index))];

    private static bool Sort(CauseValue cause, CauseValue other) => cause.CauseKind switch
    {
        CauseKind.Purpose when other.Connective is "when" or "once" or "as" => false,
        CauseKind.Purpose => other.CauseKind is CauseKind.Purpose or CauseKind.Reason or CauseKind.Trigger or CauseKind.Protest or CauseKind.Circumstance,
        CauseKind.Means => other.CauseKind is CauseKind.Means or CauseKind.Agent or CauseKind.Trigger,
        CauseKind.Death => other.CauseKind is not CauseKind.Protest,
        _ => true,
    };
}
