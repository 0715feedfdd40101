using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Quotations;

namespace FactCheck.Rules.Quotations;

/// <summary>One speaker is quoted on one matter with hardly a word in common, or with a qualification that the other report leaves out.</summary>
internal sealed class QuotationReworded : IRule
{
    private const int MostQuotations = 8;
    private const int NearSentences = 2;
    private const double LeastAlike = 0.4;
    private const double MuchAlike = 0.75;
    private const double AlikeOfUnknown = 0.6;
    private const double AlikeOfLong = 0.55;
    private const int LongRemark = 6;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0802", "quotation-reworded", DiscrepancyType.Quotation,
        "The same speaker is quoted in quite other words, or without the qualification",
        "Two versions of one remark cannot both be what was said, and a remark cut short can say the opposite.",
        Severity.Wording, RuleStatus.Stable,
        [
            new("\"[|We kept every rule there is|],\" said Marek Stolarz, who owns the firm.", "\"[|We follow all the regulations|],\" said Marek Stolarz, who owns the firm.", "a remark in other words"),
            new("The devaluation was \"[|painful but unavoidable|]\", the minister said on Monday.", "The minister called the devaluation \"[|a great shame|]\" on Monday.", "two expressions"),
            new("\"We are tired, [|but we are not beaten|],\" the coach said on Friday.", "\"[|We are tired|],\" the coach said on Friday.", "a qualification left out"),
            new("\"We kept every rule there is,\" said Marek Stolarz, who owns the firm.", "Marek Stolarz, who owns the firm, said that it had \"kept every rule\".", "a part of it"),
            new("\"We kept every rule there is,\" said Marek Stolarz, who owns the firm.", "\"My girl is still in hospital,\" said Hanna Wilk, whose child fell ill.", "two speakers"),
            new("\"We are tired, but we are not beaten,\" the coach said on Friday.", "\"We are tired, but we are not beaten,\" said the coach on Friday.", "the whole remark"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (QuotedWords a in QuotedWords.In(pair.Context.A, pair.A, withExpressions: true).Take(MostQuotations))
        {
            foreach (QuotedWords b in QuotedWords.In(pair.Context.B, pair.B, withExpressions: true).Take(MostQuotations))
            {
                double speaker = a.SpeakerAgreement(b, pair.Context);
                if (speaker < 0)
                {
                    continue;
                }

                QuotationComparison comparison = QuotationComparer.Compare(a.Tokens, b.Tokens);
                bool isShort = a.Quotation.Form == QuotationForm.Scare || b.Quotation.Form == QuotationForm.Scare;
                bool isReworded = comparison.Relation == QuotationRelation.Unrelated || (comparison.Relation == QuotationRelation.Variant && isShort);
                double alike = isReworded ? Alike(pair, a, b) : comparison.Similarity;
                if (isReworded && (RemarkFit.AreCutOtherwise(a, b) || RemarkFit.AreInflected(a, b) || (comparison.Relation == QuotationRelation.Unrelated && ManyRemarks.Are(pair.Context))))
                {
                    continue;
                }

                if ((comparison.DropsQualification && !IsWorkedIn(a, b) && !GoesOn(pair, a, b)) || (isReworded && AreOneRemark(pair, a, b, speaker, alike, isShort) && (AreExpressionsInOnePlace(pair, a, b, comparison.Similarity) || RemarkFit.IsBest(pair, a, b, comparison, speaker > 0))))
                {
                    (QuotedWords placeA, QuotedWords placeB) = isReworded ? (a.PlaceOf(b), b.PlaceOf(a)) : (a, b);
                    yield return Differ(pair, placeA, placeB, comparison, speaker, alike);
                }
            }
        }
    }

    // people say many things: without the same words, only expressions in sentences that fit each other best
    private static bool AreOneRemark(FactPair pair, QuotedWords a, QuotedWords b, double speaker, double alike, bool isShort)
    {
        bool isBest = pair.Pair.RankInA == 1 && pair.Pair.RankInB == 1;
        return !AreTwoSentences(pair, a, b, alike) && (speaker > 0
            ? alike >= LeastAlike || (isBest && isShort)
            : alike >= MuchAlike || (isBest && (alike >= AlikeOfUnknown || (isShort && AreInOnePlace(pair, a, b)))));
    }

    // two long sentences of one speech have some words of its matter in common, so has an expression with a whole sentence: of 5 such on 301 pairs of full reports none was one remark
    private static bool AreTwoSentences(FactPair pair, QuotedWords a, QuotedWords b, double alike)
    {
        bool areLong = Math.Min(a.ContentLemmas.Count, b.ContentLemmas.Count) >= LongRemark;
        bool isOfOther = (a.Quotation.Form, b.Quotation.Form) is (QuotationForm.Full, QuotationForm.Scare) or (QuotationForm.Scare, QuotationForm.Full);
        return (areLong && alike < AlikeOfLong && !pair.Alignment.AreAligned(a.Head, b.Head)) || (isOfOther && alike < MuchAlike);
    }

    // he called it "a mistake" / he called it "a betrayal", in the sentences that fit each other best
    private static bool AreExpressionsInOnePlace(FactPair pair, QuotedWords a, QuotedWords b, double similarity) =>
        a.Quotation.Form != QuotationForm.Full && b.Quotation.Form != QuotationForm.Full && pair.Pair is { RankInA: 1, RankInB: 1 } && AreInOnePlace(pair, a, b) && !RemarkFit.IsSaidElsewhere(pair, a, b, similarity);

    // put the trip "on hold until further notice" / put the "trip on hold": a report takes what it needs for its own sentence
    private static bool IsWorkedIn(QuotedWords a, QuotedWords b)
    {
        QuotedWords part = a.Tokens.Count < b.Tokens.Count ? a : b;
        return part.Quotation.Form == QuotationForm.Fragment || (part.Quotation.Form == QuotationForm.Scare && part.Sentence.Words[part.Words.Start] is var first && (char.IsLower(first.Text[0]) || first.Upos == PartOfSpeech.Propn));
    }

    // "We are tired," the coach said, "but we are not beaten": the words that the shorter quotation lacks are quoted beside it
    private static bool GoesOn(FactPair pair, QuotedWords a, QuotedWords b)
    {
        (QuotedWords whole, QuotedWords part, ArticleAnalysis report) = a.Tokens.Count >= b.Tokens.Count ? (a, b, pair.Context.B) : (b, a, pair.Context.A);
        HashSet<string> said = [.. part.Tokens.Select(t => t.Form)];
        HashSet<string> left = [.. whole.Tokens.Where(t => !t.IsGap && !said.Contains(t.Form)).Select(t => t.Form)];
        int last = Math.Min(report.Sentences.Count - 1, part.Sentence.Index + NearSentences);
        IEnumerable<QuotedWords> near = Enumerable.Range(part.Sentence.Index, last - part.Sentence.Index + 1)
            .SelectMany(i => QuotedWords.In(report, report.Sentences[i], withExpressions: true)).Where(q => q.Content != part.Content).Take(MostQuotations);
        return left.Count > 0 && near.Any(q => left.Count(form => q.Tokens.Any(t => t.Form == form)) * 2 > left.Count);
    }

    private Finding Differ(FactPair pair, QuotedWords a, QuotedWords b, QuotationComparison comparison, double speaker, double alike)
    {
        Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Head), sideB = FindingFactory.Side(pair.B, b.Words, b.Head);
        double certain = (speaker > 0 ? 0.5 : 0) + (a.Quotation.IsSpeakerInferred || b.Quotation.IsSpeakerInferred ? 0 : 0.2) + (comparison.DropsQualification ? 0.3 : 0);
        IReadOnlyList<TextSpan> focusA = FocusOf(a, comparison.OnlyLeft, comparison), focusB = FocusOf(b, comparison.OnlyRight, comparison);
        return FindingFactory.Discrepancy(
            Descriptor, pair, sideA, sideB, new ReportValue("quotation", [a.Normalized]), new ReportValue("quotation", [b.Normalized]),
            comparison.DropsQualification ? Severity.Incomplete : Severity.Wording,
            $"{FindingFactory.Quote(pair.A, a.Words, pair.Context.A.Article.Readable)} / {FindingFactory.Quote(pair.B, b.Words, pair.Context.B.Article.Readable)}", alike, certain)
            .With(a.Passage(focusA), focusA, b.Passage(focusB), focusB);
    }

    private static IReadOnlyList<TextSpan> FocusOf(QuotedWords quoted, IReadOnlyList<TextSpan> only, QuotationComparison comparison) =>
        comparison.DropsQualification && only.Count > 0 ? only : [quoted.Content];

    // share of the shorter quotation's content words that stand for words of the other, or the likeness of the whole where that is more
    private static double Alike(FactPair pair, QuotedWords a, QuotedWords b)
    {
        int inA = Enumerable.Range(a.Words.Start, a.Words.Count).Count(pair.A.IsContent), inB = Enumerable.Range(b.Words.Start, b.Words.Count).Count(pair.B.IsContent);
        int shared = Enumerable.Range(a.Words.Start, a.Words.Count).Count(i => pair.Alignment.AtoB[i] is int j and >= 0 && b.Words.Contains(j));
        return Math.Min(inA, inB) == 0 ? 0 : Math.Min(1, (double)shared / Math.Min(inA, inB));
    }

    // "called the descent 'barely fit for goats'", "pronounced the descent 'not fit for a goat'": both hang on words that stand for each other
    private static bool AreInOnePlace(FactPair pair, QuotedWords a, QuotedWords b)
    {
        int left = pair.A.Words[a.Head].Head, right = pair.B.Words[b.Head].Head;
        return pair.Alignment.AreAligned(a.Head, b.Head) || (left >= 0 && right >= 0 && (pair.Alignment.AreAligned(left, right) || Sibling(pair.A, a.Head, left, i => pair.Alignment.AtoB[i] is int j and >= 0 && pair.B.Words[j].Head == right)));
    }

    private static bool Sibling(AnalyzedSentence sentence, int word, int head, Func<int, bool> hasPartner)
    {
        foreach (int child in sentence.Sentence.Children(head))
        {
            if (child != word && hasPartner(child))
            {
                return true;
            }
        }

        return false;
    }
}
