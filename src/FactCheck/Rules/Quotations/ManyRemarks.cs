using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Values.Quotations;

namespace FactCheck.Rules.Quotations;

/// <summary>Where both reports quote much, any two remarks may be somewhat alike: with one or two in each they are one, among hundreds of pairs likeness comes by chance.</summary>
internal static class ManyRemarks
{
    // pairs of remarks. Beyond it 7 right and 46 wrong findings of quite other words were shown on 933 pairs of whole articles (23 November 2026); the marked pairs have such findings up to 32 pairs of remarks
    private const int MostByChance = 40;

    /// <summary>Whether the reports quote so much that other words of a like matter tell nothing.</summary>
    public static bool Are(PairContext context) => context.A.RemarkCount * context.B.RemarkCount > MostByChance;

    /// <summary>Whether the two words stand in two such remarks, which have hardly a word in common.</summary>
    public static bool AreTwo(FactPair pair, int wordA, int wordB) =>
        Are(pair.Context) && At(pair.Context.A, pair.A, wordA) is { } a && At(pair.Context.B, pair.B, wordB) is { } b && QuotationComparer.Compare(a.Tokens, b.Tokens).Relation == QuotationRelation.Unrelated;

    private static QuotedWords? At(ArticleAnalysis report, AnalyzedSentence sentence, int word) => QuotedWords.In(report, sentence).FirstOrDefault(q => q.Words.Contains(word));
}
