using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Degrees;

namespace FactCheck.Rules.Kinds;

/// <summary>Whether what two clauses state beside the act itself keeps them from confirming each other: another number, time, place or rank, or an event that one of them denies, doubts or puts off.</summary>
internal static class ClauseConflicts
{
    private const double OneEvent = 0.5;

    /// <summary>Whether the two stretches exclude each other in any value, whether or not a rule holds that probable enough to show.</summary>
    public static bool Any(FactPair pair, WordRange a, WordRange b)
    {
        SentenceValues left = pair.A.Values, right = pair.B.Values;
        return Differ(left.Quantities, right.Quantities, a, b)
            || Differ(left.Times, right.Times, a, b)
            || Differ(left.Places, right.Places, a, b)
            || left.Degrees.Where(x => a.Contains(x.Head)).Any(x => right.Degrees.Any(y => b.Contains(y.Head) && x.DifferenceFrom(y) is DegreeDifference.Membership or DegreeDifference.Place or DegreeDifference.Direction))
            || pair.Events.Any(e => e.Comparison.IsConflict && !e.IsEchoed && a.Contains(e.A.Event) && b.Contains(e.B.Event) && e.OneEvent(pair) >= OneEvent);
    }

    // one value of each side that conflicts with one of the other and agrees with none
    private static bool Differ<T>(IReadOnlyList<T> left, IReadOnlyList<T> right, WordRange a, WordRange b)
        where T : Value
    {
        T[] inA = [.. left.Where(x => a.Contains(x.Head))], inB = [.. right.Where(y => b.Contains(y.Head))];
        if (inA.Length == 0 || inB.Length == 0)
        {
            return false;
        }

        ValueComparison[,] compared = new ValueComparison[inA.Length, inB.Length];
        for (int i = 0; i < inA.Length; i++)
        {
            for (int j = 0; j < inB.Length; j++)
            {
                compared[i, j] = inA[i].CompareTo(inB[j]);
            }
        }

        bool Agrees(int i, int j) => compared[i, j] is ValueComparison.Equal or ValueComparison.Compatible;
        return Enumerable.Range(0, inA.Length).Any(i => Enumerable.Range(0, inB.Length).Any(j => compared[i, j] == ValueComparison.Conflict
            && !Enumerable.Range(0, inB.Length).Any(k => Agrees(i, k)) && !Enumerable.Range(0, inA.Length).Any(k => Agrees(k, j))));
    }
}
