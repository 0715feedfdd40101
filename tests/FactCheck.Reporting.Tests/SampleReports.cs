using FactCheck.Language;
using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Reporting.Tests;

/// <summary>Reports built by hand that several renderers are tried on.</summary>
internal static class SampleReports
{
    private const string Draft = """
        Ferry rams pier

        Twelve people were hurt, “twelve at least”, the mayor said.

        The ferry sails again in May.

        Nobody was blamed.
        """;

    private const string First = """
        Island leader writes to neighbour before games open

        The leader of the island said in a letter that the games would be a great victory, the state agency reported on Friday.

        The games are due to open in the capital later on Friday. They are boycotted by Norland, which in December announced that its
        officials would stay away.

        Twelve people were hurt in the crush at the gate.
        """;

    private const string Second = """
        Island leader hails close of games

        In a verbal message to the president of the neighbouring country, who had received him in spring, the leader first congratulated him on the games, which ended on Sunday.

        They had been boycotted by Norland, Sudland, Westmark, Ostland, the Free Isles, Havenport, the United Cantons, Middlemark, Riverland, Lakeland and the Kingdom of the North, whose officials stayed away.

        Fourteen people were hurt in the crush at the gate.
        """;

    /// <summary>Two reports with findings of every severity.</summary>
    public static ComparisonReport Two() => new ReportSketch()
        .Document(First, "Island leader writes to neighbour before games open", null, "a.txt", sentences: 5)
        .Document(Second, "Island leader hails close of games", "2022-02-22", "b.txt", "The Ferry", sentences: 1)
        .Discrepancy(DiscrepancyType.Kind, Severity.Contradiction, "a letter / a verbal message", "said in [|a letter|] that the games would be a great victory",
            "In [|a verbal message|] to the president of the neighbouring country, who had received him in spring, the leader first congratulated him on the games")
        .Change(finding => finding with { DependsOnIdentity = true })
        .Discrepancy(DiscrepancyType.Quantity, Severity.Contradiction, "12 / 14 hurt", "[|Twelve|] people were hurt in the crush at the gate.", "[|Fourteen|] people were hurt in the crush at the gate.")
        .Discrepancy(DiscrepancyType.List, Severity.Incomplete, "a names 1 of the 11 countries that b lists",
            "boycotted by [|Norland|], which in December announced that its\nofficials would stay away",
            "boycotted by [|Norland, Sudland, Westmark, Ostland, the Free Isles, Havenport, the United Cantons, Middlemark, Riverland, Lakeland and the Kingdom of the North|], whose officials stayed away")
        .Discrepancy(DiscrepancyType.Phase, Severity.Wording, "about to open / ended", "The games [|are due to open|] in the capital later on Friday.", "the games, which [|ended|] on Sunday",
            "b: Island leader hails [|close|] of games")
        .Agreement(DiscrepancyType.Polarity, "officials would stay away", "officials would stay away", "officials stayed away")
        .Agreement(null, "the crush was at the gate", "in the crush at the gate", "in the crush at the gate")
        .Unmatched("a", "which in December announced that its\nofficials would stay away")
        .Unmatched("b", "who had received him in spring")
        .Unmatched("b", "Island leader hails close of games")
        .Note("The two reports may describe two communications: a letter before the opening, a verbal message after the close. They are compared as if it were one.")
        .Build();

    /// <summary>Three dated reports: the first stands alone, the third is the latest.</summary>
    public static ComparisonReport Three() => new ReportSketch()
        .Document("Left 12 hurt.", "First", "2024-03-01")
        .Document("Left 14 hurt.", "Second", "2024-03-02")
        .Document("Left 14 hurt.", "Third", "2024-03-04")
        .Discrepancy(DiscrepancyType.Quantity, Severity.Contradiction, "12 / 14", "Left [|12|] hurt", "Left [|14|] hurt", "Left [|14|] hurt")
        .Build();

    /// <summary>A review with an open finding and its suggestion, one known before, one supported claim and one that no source speaks of.</summary>
    public static ComparisonReport Review()
    {
        ComparisonReport report = new ReportSketch()
            .Document(Draft, "Ferry rams pier", path: "drafts/ferry draft.md")
            .Document("Fourteen people were hurt, the mayor said. The ferry will sail again in May.", "Ferry hits pier", "2024-03-05", "wire.txt", "The Wire")
            .Document("14 people were hurt. The ferry sails again in June.", "Pier hit", "2024-03-06", "agency.html")
            .Discrepancy(DiscrepancyType.Quantity, Severity.Contradiction, "12 / 14", "[|Twelve|] people were hurt", "[|Fourteen|] people were hurt", "[|14|] people were hurt")
            .Change(finding => finding with { Suggestion = "Fourteen" })
            .Discrepancy(DiscrepancyType.Time, Severity.Wording, "in May / in June; wire.txt has it as the draft: attribute it", "sails again [|in May|]", "c: sails again [|in June|]")
            .Change(finding => finding with { Status = "known", Decision = new FindingDecision("baseline", "known.json") })
            .Agreement(DiscrepancyType.Time, "in May", "sails again [|in May|]", "sail again [|in May|]")
            .Build();
        return report with
        {
            Review = new ReviewResult(
                [
                    new DraftClaim(Span(Draft, "Twelve people were hurt, “twelve at least”, the mayor said."), ClaimVerdict.Contradicted, ["F1"], []),
                    new DraftClaim(Span(Draft, "The ferry sails again in May."), ClaimVerdict.Disputed, ["F2"], [new ReportPassage("b", Span(report.Documents[1].Text, "The ferry will sail again in May."), null)]),
                    new DraftClaim(Span(Draft, "Nobody was blamed."), ClaimVerdict.Unsupported, [], []),
                ],
                []),
        };
    }

    private static TextSpan Span(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
