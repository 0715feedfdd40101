using System.Globalization;

namespace FactCheck.Judge.Stages;

/// <summary>What became of the requests and answers of one comparison, and how the report says so.</summary>
internal sealed class JudgeTally
{
    private readonly SortedDictionary<string, int> _failures = new(StringComparer.Ordinal);

    public int Requests { get; set; }

    public int Pairs { get; set; }

    public int Answered { get; set; }

    public int Exported { get; set; }

    public int Confirmed { get; set; }

    public int Lowered { get; set; }

    public int Dropped { get; set; }

    public int Added { get; set; }

    public int Agreed { get; set; }

    public int Swept { get; set; }

    public int Kept { get; set; }

    public int Misquoted { get; set; }

    public int Malformed { get; set; }

    public int Unanswered { get; set; }

    public int Undecided { get; set; }

    public int LeftOut { get; set; }

    public bool HasFailed => _failures.Count > 0;

    public void Fail(JudgeException failure)
    {
        if (failure.Failure == JudgeFailure.Exported)
        {
            Exported++;
        }
        else
        {
            _failures[failure.Message] = _failures.GetValueOrDefault(failure.Message) + 1;
        }
    }

    /// <summary>One line each on what was asked and decided, on failures, and on what was left out.</summary>
    public IEnumerable<string> Notes(string judge)
    {
        if (Exported > 0)
        {
            yield return Text($"Judge: {Count(Exported, "request")} written to the exported file, nothing sent.");
        }

        if (Answered > 0)
        {
            string[] decided =
            [
                .. Part(Confirmed, "confirmed"), .. Part(Lowered, "made less probable"), .. Part(Dropped, "dropped"), .. Part(Added, "added"),
                .. Part(Agreed, "found to agree"), .. Part(Swept, "found by the sweep"), .. Part(Undecided, "left undecided"),
            ];
            yield return Text($"Judge {judge}: {Count(Answered, "answer")} about {Count(Pairs, "doubtful pair")}: {(decided.Length == 0 ? "nothing changed" : string.Join(", ", decided))}.");
        }

        foreach ((string message, int count) in _failures)
        {
            yield return Text($"Judge: {count} of {Count(Requests, "request")} without answer: {message}; what the rules found stands.");
        }

        string[] leftOut =
        [
            .. Part(Misquoted, "whose quotations are not exact"), .. Part(Malformed, "outside the form asked for"), .. Part(Kept, "against what is computed or against a report that addresses the model"),
            .. Part(Unanswered, "that never came"),
        ];
        if (leftOut.Length > 0)
        {
            yield return Text($"Judge: verdicts without effect: {string.Join(", ", leftOut)}.");
        }

        if (LeftOut > 0)
        {
            yield return Text($"Judge: {Count(LeftOut, "doubtful pair")} over the limit not asked about.");
        }
    }

    private static IEnumerable<string> Part(int count, string words) => count == 0 ? [] : [Text($"{count} {words}")];

    private static string Count(int count, string noun) => Text($"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
