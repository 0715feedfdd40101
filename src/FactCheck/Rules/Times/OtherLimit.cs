using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Values.Numbers;
using FactCheck.Values.Times;

namespace FactCheck.Rules.Times;

/// <summary>One time that the reports limit in two ways, or tell in two forms: <c>at least ten days</c>, <c>ten days</c>; <c>until Sunday</c>, <c>Sunday</c>; <c>for 12 years</c>, <c>since 2012</c>. Both can be true, and an editor wants to know which the source said.</summary>
internal static class OtherLimit
{
    // below what two times that exclude each other are held for, so that the fitted test knows them
    private const double OfLength = 0.04;
    private const double OfMoment = 0.02;
    private const double OfForm = 0.1;

    /// <summary>What the rule holds its own reading for where the two can both be true; 0 where they are told alike.</summary>
    public static double Certain(FactPair pair, TimeValue a, TimeValue b)
    {
        if (!pair.Alignment.AreAligned(a.Head, b.Head))
        {
            return 0;
        }

        if (a.Form == TimeForm.Duration && b.Form == TimeForm.Duration)
        {
            return a.Duration is { } left && b.Duration is { } right && (HaveOtherBounds(left, right) || IsEndOfRange(left, right) || IsEndOfRange(right, left)) ? OfLength : 0;
        }

        bool haveOnePredicate = a.Predicate >= 0 && b.Predicate >= 0 && pair.Alignment.AreAligned(a.Predicate, b.Predicate);
        if (IsWithinAnother(pair.A, a) || IsWithinAnother(pair.B, b))
        {
            return 0;
        }

        bool isSince = a.Bound == TimeBound.Since || b.Bound == TimeBound.Since;
        return haveOnePredicate && a.Form == b.Form && !isSince && Side(a.Bound) != Side(b.Bound) && a.Precision < TimeUnit.Year && b.Precision < TimeUnit.Year ? OfMoment : 0;
    }

    /// <summary>The same for a length and a limit, or two distances in two directions, under one predicate.</summary>
    public static double OfForms(FactPair pair, TimeValue a, TimeValue b)
    {
        if (a.Predicate < 0 || b.Predicate < 0)
        {
            return 0;
        }

        bool isLengthAndLimit = a.Precision == b.Precision && (IsLengthAndLimit(a, b) || IsLengthAndLimit(b, a));
        bool areOpposed = a.Form == TimeForm.Offset && b.Form == TimeForm.Offset && a.Direction * b.Direction < 0;
        return (isLengthAndLimit && pair.Alignment.AreAligned(a.Predicate, b.Predicate)) || (areOpposed && OtherOccasion.HaveOneAnchor(pair, a, b) && pair.Context.Lexicon.Relation(pair.A.Words[a.Predicate], pair.B.Words[b.Predicate]) > 0) ? OfForm : 0;
    }

    /// <summary><c>until after the vote</c> is read as such and as what comes after the vote.</summary>
    private static bool IsWithinAnother(AnalyzedSentence sentence, TimeValue time) =>
        sentence.Values.Times.Any(other => other != time && other.Words.Start <= time.Words.Start && other.Words.End >= time.Words.End && other.Words.Count > time.Words.Count);

    private static int Side(TimeBound bound) => bound switch
    {
        TimeBound.Before or TimeBound.Until or TimeBound.Through or TimeBound.By or TimeBound.ShortlyBefore => -1,
        TimeBound.After or TimeBound.Since or TimeBound.NotBefore or TimeBound.ShortlyAfter => 1,
        _ => 0,
    };

    private static bool HaveOtherBounds(Amount a, Amount b) => a.Bound != b.Bound && (a.IsOpen || b.IsOpen) && a.RelationTo(b) == AmountRelation.SameFigure;

    /// <summary>Two to three weeks, and three weeks.</summary>
    private static bool IsEndOfRange(Amount range, Amount other) => range.Bound == Bound.Between && other.Bound != Bound.Between && (other.Figure.Equals(range.Minimum) || other.Figure.Equals(range.Maximum));

    private static bool IsLengthAndLimit(TimeValue length, TimeValue limit) =>
        length.Form == TimeForm.Duration && limit.Duration is null && limit.Bound is TimeBound.Since or TimeBound.Until or TimeBound.Through or TimeBound.By;
}
