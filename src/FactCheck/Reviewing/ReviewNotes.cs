namespace FactCheck.Reviewing;

/// <summary>The notes of a comparison with the names that a review gives its documents.</summary>
internal static class ReviewNotes
{
    /// <summary>The notes; one that speaks of two reports calls them by file name, and the draft by what it is.</summary>
    public static IReadOnlyList<string> Rename(ComparisonReport report, IReadOnlyList<ReviewedPair> pairs)
    {
        Dictionary<string, string> renamed = new(StringComparer.Ordinal);
        foreach (ReviewedPair pair in pairs)
        {
            (string A, string B) ids = (report.Documents[pair.A].Id, report.Documents[pair.B].Id);
            IReadOnlyList<string> notes = PairNotes.Read(pair.Context, ids);
            IReadOnlyList<string> named = PairNotes.Read(pair.Context, (SourceNames.Of(ids.A, report.Documents), SourceNames.Of(ids.B, report.Documents)));
            for (int i = 0; i < notes.Count; i++)
            {
                renamed.TryAdd(notes[i], named[i].StartsWith("the draft", StringComparison.Ordinal) ? "The" + named[i][3..] : named[i]);
            }
        }

        return [.. report.Notes.Select(note => renamed.GetValueOrDefault(note, note))];
    }
}
