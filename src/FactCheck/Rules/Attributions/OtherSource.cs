using System.Numerics.Tensors;
using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Attributions;
using FactCheck.Values.Polarities;
using FactCheck.Values.Quantities;

namespace FactCheck.Rules.Attributions;

/// <summary>The same statement is given to two sources.</summary>
internal sealed class OtherSource : IRule
{
    private const double LeastShared = 0.3;
    private const double SomeShared = 0.4;
    private const double Elsewhere = 0.9;

    // two speakers say much alike of one matter: the claims must hang on like predicates, or be quoted word for word
    private const double LikePredicate = 0.5;
    private const double WordForWord = 0.95;

    // sources of two kinds, in sentences this much alike: 25 of 27 on the sentence bank are right, none of 3 below (24 November 2026)
    private const double OfTwoKinds = 0.6;
    private const double LikeSentences = 0.7;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0701", "other-source", DiscrepancyType.Attribution,
        "The same statement comes from two sources",
        "Who said it decides how much it is worth.",
        Severity.Wording, RuleStatus.Stable,
        [
            new("The dam is safe, [|the mayor said|].", "The dam is safe, [|engineers said|].", "two sources"),
            new("[|According to the coastguard|], the ferry had lost power.", "The ferry had lost power, [|the shipping company said|].", "two sources"),
            new("The dam is safe, the mayor said.", "According to the mayor, the dam is safe.", "one source in two forms"),
            new("The dam is safe, the mayor said.", "The dam is safe.", "no second source"),
            new("The dam is safe, Ruiz said.", "The dam is safe, Ana Ruiz said.", "one name, in part and in full"),
            new("The dam is safe, the USOC said.", "The dam is safe, the U.S. Olympic Committee said.", "a body and its letters"),
            new("The dam is safe, critics argued.", "The dam is safe, engineers argued.", "anybody"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        AttributionValue[] left = [.. pair.A.Values.Attributions.Where(a => a.Source is not null)], right = [.. pair.B.Values.Attributions.Where(b => b.Source is not null)];
        double[][] shares = [.. left.Select(a => right.Select(b => a.Claim < 0 || b.Claim < 0 ? 0 : Math.Max(SharedClaim(pair, a, b), IsOnlyOne(pair) ? SharedElse(pair, a, b) : 0)).ToArray())];
        if (!shares.Any(row => row.Any(share => share >= LeastShared)))
        {
            yield break;
        }

        double[][] agreements = [.. left.Select(a => right.Select(b => AgreementOf(pair, a.Source!, b.Source!)).ToArray())];
        for (int i = 0; i < left.Length; i++)
        {
            for (int j = 0; j < right.Length; j++)
            {
                AttributionValue a = left[i], b = right[j];
                double shared = shares[i][j];
                if (shared < LeastShared)
                {
                    continue;
                }

                double agreement = agreements[i][j];
                bool hasOwn = agreements[i].Any(x => x > 0) || agreements.Any(x => x[j] > 0);
                Comparand sideA = new(a.Words, a.Head, a.Source!.Head, a.Claim), sideB = new(b.Words, b.Head, b.Source!.Head, b.Claim);
                if (agreement > 0)
                {
                    yield return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), $"both from {a.Source.Normalized}", shared);
                }
                else if (agreement < 0 && !hasOwn && !a.Source.IsPronoun && !b.Source.IsPronoun && MayBeOneClaim(pair, shared) && !IsMedium(pair, a, b) && !AreRivals(pair, a, b)
                    && AreOfTwoKinds(pair, a, b, shared) is var ofTwoKinds && (ofTwoKinds || (!SourceBreadth.MayBeOne(pair, a, b) && !SourceLinks.Are(pair, a, b, agreement) && IsOneStatement(pair, a, b, shared))))
                {
                    Finding finding = FindingFactory.Discrepancy(
                        Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), agreement == SourceAgreement.Unnamed ? Severity.Incomplete : AreQuoted(pair, a, b) ? Severity.Contradiction : Severity.Wording,
                        $"{a.Source.Normalized} / {b.Source.Normalized}", (shared + Likeness(pair, a, b)) / 2, -agreement);
                    yield return finding with { A = SourcePassage.Cut(finding.A, pair.A, a), B = SourcePassage.Cut(finding.B, pair.B, b), Least = ofTwoKinds ? OfTwoKinds : 0 };
                }
            }
        }
    }

    private static bool AreOfTwoKinds(FactPair pair, AttributionValue a, AttributionValue b, double shared) =>
        pair.Pair.Cosine >= LikeSentences && SourceKinds.AreApart(pair, a, b) && SameStatement.IsInMostWords(pair, a, b, shared, IsOnlyOne(pair));

    private static bool IsOneStatement(FactPair pair, AttributionValue a, AttributionValue b, double shared)
    {
        double likeness = Likeness(pair, a, b);
        return SameStatement.Is(pair, a, b, shared, likeness) && (likeness >= LikePredicate || (shared >= WordForWord && AreQuoted(pair, a, b)));
    }

    private static bool AreQuoted(FactPair pair, AttributionValue a, AttributionValue b) => pair.Context.A.IsQuoted(pair.A.Index, a.Claim) && pair.Context.B.IsQuoted(pair.B.Index, b.Claim);

    // "31 ships, said the agent", "24 ships, said the harbour master"; "had replied, said the navy", "had not, said the charity": what is said differs, and the sources with it
    private static bool AreRivals(FactPair pair, AttributionValue a, AttributionValue b)
    {
        QuantityValue[] left = [.. pair.A.Values.Quantities.Where(q => a.Scope.Contains(q.Head))], right = [.. pair.B.Values.Quantities.Where(q => b.Scope.Contains(q.Head))];
        ValueComparison[] compared = [.. left.SelectMany(_ => right, (x, y) => x.CompareTo(y))];
        bool areFiguresApart = compared.Contains(ValueComparison.Conflict) && !compared.Any(c => c is ValueComparison.Equal or ValueComparison.Compatible);
        return areFiguresApart || IsDenied(pair.A, a) != IsDenied(pair.B, b);
    }

    private static double AgreementOf(FactPair pair, AttributionSource a, AttributionSource b)
    {
        double agreement = SourceAgreement.Of(pair.Context, pair.A, a, pair.B, b);
        return agreement == 0 && SourceAgreement.AreUnlinked(pair.Context, pair.A, a, pair.B, b) ? SourceAgreement.Unlinked : agreement;
    }

    private static bool IsDenied(AnalyzedSentence sentence, AttributionValue attribution) => sentence.Values.Polarities.Any(p => p.Predicate == attribution.Claim && p.Polarity == Polarity.Negated);

    private static double Likeness(FactPair pair, AttributionValue a, AttributionValue b) =>
        Math.Max(pair.Context.Lexicon.Relation(pair.A.Words[a.Claim], pair.B.Words[b.Claim]), TensorPrimitives.Dot(pair.A.Sentence.WordVector(a.Claim), pair.B.Sentence.WordVector(b.Claim)));

    // "researchers reported in the journal" / "the journal reported"
    private static bool IsMedium(FactPair pair, AttributionValue a, AttributionValue b) =>
        (a.Medium is { } left && (left.Normalized == b.Source!.Normalized || pair.Context.EntityAgreement(pair, left.Head, b.Source.Head) > 0))
        || (b.Medium is { } right && (right.Normalized == a.Source!.Normalized || pair.Context.EntityAgreement(pair, a.Source.Head, right.Head) > 0));

    // sources say many things on one matter: the less well the sentences fit, the more the claims must share
    private static bool MayBeOneClaim(FactPair pair, double shared) =>
        (pair.Pair.RankInA == 1 && pair.Pair.RankInB == 1) ? shared >= LeastShared : shared >= SomeShared && (pair.Pair.RankInA == 1 || pair.Pair.RankInB == 1);

    // the tree may cut a claim short; where each sentence has one source, it is the source of all the rest
    private static bool IsOnlyOne(FactPair pair) =>
        pair.Pair.RankInA == 1 && pair.Pair.RankInB == 1 && pair.A.Values.Attributions.Count == 1 && pair.B.Values.Attributions.Count == 1;

    private static double SharedElse(FactPair pair, AttributionValue a, AttributionValue b)
    {
        int inA = pair.A.Words.Count(w => pair.A.IsContent(w.Index) && !a.Words.Contains(w.Index)), inB = pair.B.Words.Count(w => pair.B.IsContent(w.Index) && !b.Words.Contains(w.Index));
        return Math.Min(inA, inB) == 0 ? 0 : Elsewhere * SameStatement.OutsideOf(pair, a, b) / Math.Min(inA, inB);
    }

    /// <summary>Share of the shorter claim's content words that have partners in the other claim.</summary>
    private static double SharedClaim(FactPair pair, AttributionValue a, AttributionValue b)
    {
        int inA = 0, inB = 0, shared = 0;
        for (int i = a.Scope.Start; i < a.Scope.End; i++)
        {
            if (pair.A.IsContent(i) && !a.Words.Contains(i))
            {
                inA++;
                shared += pair.Alignment.AtoB[i] >= 0 && b.Scope.Contains(pair.Alignment.AtoB[i]) ? 1 : 0;
            }
        }

        for (int j = b.Scope.Start; j < b.Scope.End; j++)
        {
            inB += pair.B.IsContent(j) && !b.Words.Contains(j) ? 1 : 0;
        }

        int fewer = Math.Min(inA, inB);
        return fewer == 0 ? 0 : (double)shared / fewer;
    }
}
