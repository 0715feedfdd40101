namespace FactCheck.Comparability;

/// <summary>The features of the comparability test, each between −1 and 1, and what they mean.</summary>
public static class FeatureNames
{
    /// <summary>All names in the order of the vectors.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "bias",
        "sentenceCosine",      // cosine of the sentence vectors
        "rankInB",             // 1 / place of B's sentence among the partners of A's
        "rankInA",             // 1 / place of A's sentence among the partners of B's
        "coverageA",           // share of A's clause (without the compared words) that has partners in B's sentence
        "coverageB",           // the same for B's clause
        "anchorCosine",        // contextual cosine of what is counted, dated, named
        "anchorRelated",       // lexical relation of the anchors: same lemma 1, synonym 0.8, hypernym 0.5
        "anchorAligned",       // the anchors are mutual best partners
        "predicateCosine",     // contextual cosine of the governing predicates
        "predicateRelated",    // lexical relation of the predicates
        "predicateAligned",    // the predicates are mutual best partners
        "subjectAgreement",    // 1 same subject, −1 another one, 0 not known
        "objectAgreement",     // the same for the object
        "sharedNames",         // names that both sentences mention
        "otherNames",          // names of A's clause without a counterpart, times those of B's
        "timeAgreement",       // 1 same time, −1 another, 0 not known
        "placeAgreement",      // the same for places
        "elsewhere",           // the value of one side stands, comparable, in another sentence of the other
        "competitor",          // another value of the other side fits better
        "sameRelation",        // the compared words have the same dependency relation
        "focusCosine",         // cosine of the mean vectors of the compared words
        "closeness",           // how near the two values are, by the measure of their kind
        "headline",            // one of the two stands in a headline
        "certain",             // what the rule itself holds its reading for
        "focusAligned",        // the compared words are mutual best partners
        "focusTaken",          // the compared words have other partners than each other: 0.5 on one side, 1 on both
        "sentenceCoverage",    // share of the content words of the shorter sentence that have partners
        "ambiguity",           // how many comparisons of this type the two sentences allow: 0 for one, near 1 for many
        "quoted",              // both stand inside quotation marks 1, one of them 0.5
        "sameClause",          // the clauses of the compared words hang on predicates that stand for each other, or on one another's parents
        "softCoverageA",       // how well the other sentence covers the rest of A's clause: mean over its content words, weighed by rarity, of the best partner's similarity
        "softCoverageB",       // the same for B's clause
        "softSentence",        // the same for both whole sentences without the compared words, the lesser of the two
        "restCosine",          // cosine of the mean vectors of both clauses without the compared words
        "headCosine",          // contextual cosine of the words on which the compared ones hang
        "sharedRare",          // content lemmas of both sentences, outside the compared words, that stand in few sentences of either report
        "marginA",             // how far the cosine lies below that of the best partner of A's sentence
        "marginB",             // the same for B's sentence
        "neighbours",          // cosine of the sentences before, or after, whichever is more alike
        "argumentSupport",     // share of the arguments of two compared events that stand for each other
        "eventRival",          // how much better another event fits than the compared one
        "statusEcho",          // the mark that tells two events apart (hedge, negation, cue of phase) stands in the other sentence too
        "sharedStory",         // share of the people, bodies and places of the report with fewer of them that the other report names too
        "depthA",              // how far down its report the sentence stands: 0 the first, 1 the last
        "depthB",              // the same for B's sentence
        "depthGap",            // how far the two lie apart
        "sameFact",            // weighted sum of those that speak for one and the same fact
        "brevity",             // how short the shorter report is: 0 from 1,600 characters on, near 1 for a sentence
    ];

    /// <summary>Pairs of features that are the same measure, once for each report.</summary>
    public static IReadOnlyList<(int A, int B)> Sides { get; } =
    [
        (IndexOf("rankInB"), IndexOf("rankInA")),
        (IndexOf("coverageA"), IndexOf("coverageB")),
        (IndexOf("softCoverageA"), IndexOf("softCoverageB")),
        (IndexOf("marginA"), IndexOf("marginB")),
        (IndexOf("depthA"), IndexOf("depthB")),
    ];

    /// <summary>Place of a feature in the vectors.</summary>
    public static int IndexOf(string name)
    {
        for (int i = 0; i < All.Count; i++)
        {
            if (All[i] == name)
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(name), name, "no such feature");
    }
}
