using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Reporting.Tests;

/// <summary>A report whose texts, titles and paths try to become markup, code, commands or formulas.</summary>
internal static class HostileReport
{
    public const string Script = "<script>alert(1)</script>";
    public const string Link = "<a href=\"javascript:alert(2)\">click</a>";
    public const string Style = "</style><img src=x onerror=alert(3)>";
    public const string Bidi = "\u202Eoverride\u202C";
    public const string Control = "bell\u0007escape\u001B[31m";

    public static ComparisonReport Build() => new ReportSketch()
        .Document($"{Script} {Link} {Style} {Bidi} {Control} left 12 hurt | `x` @editor #12 https://evil.example ::error::x\r\n::error file=y::z", $"=HYPERLINK(\"x\") {Script}", path: "a\n::set-output,\"<b>.txt", outlet: Style)
        .Document($"left 14 hurt {Script}", $"{Link}", path: "-b [x](javascript:alert(4)).txt")
        .Discrepancy(DiscrepancyType.Quantity, Severity.Contradiction, $"=1+1 {Script}|{Link}\n::error::summary", $"{Control} left [|12|] hurt | `x` @editor #12 https://evil.example ::error::x\r\n::error file=y::z", $"left [|14|] hurt {Script}")
        .Change(finding => finding with { Suggestion = $"{Script}\n\"" , Explanation = Style })
        .Note($"{Script} {Bidi}")
        .Unmatched("a", Link)
        .Ignored("a", Script, Style)
        .Build();
}
