namespace FactCheck.Evaluation;

/// <summary>What a run has that an earlier one had not, and the other way round.</summary>
/// <param name="Gained">Findings of the later run only.</param>
/// <param name="Lost">Findings of the earlier run only.</param>
/// <param name="Changed">Findings of both whose outcome or severity changed: before and after.</param>
internal sealed record RunDifference(IReadOnlyList<SavedFinding> Gained, IReadOnlyList<SavedFinding> Lost, IReadOnlyList<(SavedFinding Before, SavedFinding After)> Changed)
{
    public static RunDifference Between(IReadOnlyList<SavedFinding> before, IReadOnlyList<SavedFinding> after)
    {
        Dictionary<string, Queue<SavedFinding>> left = new(StringComparer.Ordinal);
        foreach (SavedFinding finding in before)
        {
            if (!left.TryGetValue(finding.Key, out Queue<SavedFinding>? same))
            {
                left.Add(finding.Key, same = new Queue<SavedFinding>());
            }

            same.Enqueue(finding);
        }

        List<SavedFinding> gained = [];
        List<(SavedFinding, SavedFinding)> changed = [];
        foreach (SavedFinding finding in after)
        {
            if (!left.TryGetValue(finding.Key, out Queue<SavedFinding>? same) || !same.TryDequeue(out SavedFinding? earlier))
            {
                gained.Add(finding);
            }
            else if (earlier.Outcome != finding.Outcome || earlier.Severity != finding.Severity)
            {
                changed.Add((earlier, finding));
            }
        }

        HashSet<SavedFinding> lost = new(left.Values.SelectMany(queue => queue), ReferenceEqualityComparer.Instance);
        return new RunDifference(gained, [.. before.Where(lost.Contains)], changed);
    }

    /// <summary>Prints discrepancies gained and lost line by line, agreements too where asked, then the counts.</summary>
    public void Write(TextWriter output, bool withAgreements)
    {
        foreach (SavedFinding finding in Gained.Where(finding => IsShown(finding, withAgreements)))
        {
            output.WriteLine($"+ {finding}");
        }

        foreach (SavedFinding finding in Lost.Where(finding => IsShown(finding, withAgreements)))
        {
            output.WriteLine($"- {finding}");
        }

        foreach ((SavedFinding before, SavedFinding after) in Changed.Where(change => IsShown(change.After, withAgreements)))
        {
            output.WriteLine($"~ {after} (was {before.Outcome}{(before.Severity == after.Severity ? "" : $", {before.Severity}")})");
        }

        output.WriteLine($"discrepancies: gained {Count(Gained, PairScorer.Discrepancy)}, lost {Count(Lost, PairScorer.Discrepancy)}");
        output.WriteLine($"agreements: gained {Count(Gained, PairScorer.Agreement)}, lost {Count(Lost, PairScorer.Agreement)}");
    }

    private static bool IsShown(SavedFinding finding, bool withAgreements) => withAgreements || finding.Relation == PairScorer.Discrepancy;

    private static string Count(IReadOnlyList<SavedFinding> findings, string relation)
    {
        List<SavedFinding> some = [.. findings.Where(finding => finding.Relation == relation)];
        IEnumerable<string> byOutcome = some.GroupBy(finding => finding.Outcome, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => FormattableString.Invariant($"{group.Count()} {group.Key}"));
        return FormattableString.Invariant($"{some.Count}") + (some.Count == 0 ? "" : $" ({string.Join(", ", byOutcome)})");
    }
}
