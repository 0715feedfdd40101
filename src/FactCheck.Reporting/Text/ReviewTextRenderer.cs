using System.Globalization;
using Spectre.Console;

namespace FactCheck.Reporting.Text;

/// <summary>
/// Prints a review for the desk: what to correct first, each finding with the draft's words over the source's and what to use instead;
/// then what the sources support and what none of them speaks of.
/// </summary>
public static class ReviewTextRenderer
{
    private const int WidestLine = 120;
    private const int NarrowestLine = 60;
    private const int Indent = 6;
    private const int LeastLabel = 8;
    private const string ClaimsHint = "--claims lists them";
    private static readonly Style _faint = new(decoration: Decoration.Dim);
    private static readonly Style _strong = new(decoration: Decoration.Bold);

    /// <summary>Prints the review; without colours the differing words stand in brackets.</summary>
    /// <param name="report">A report with a review.</param>
    /// <param name="console">Where to.</param>
    /// <param name="options">What is shown; null means the defaults.</param>
    public static void Render(ComparisonReport report, IAnsiConsole console, ReviewTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(console);
        ReviewResult review = report.Review ?? throw new ArgumentException("The report is no review.", nameof(report));
        options ??= new ReviewTextOptions();
        int width = Math.Clamp(console.Profile.Width, NarrowestLine, WidestLine);
        bool colours = console.Profile.Capabilities.ColorSystem != ColorSystem.NoColors;
        ReportView view = new(report);
        foreach (StyledLine line in Lay(view, review, options, width, colours))
        {
            console.Write(line);
        }
    }

    private static List<StyledLine> Lay(ReportView view, ReviewResult review, ReviewTextOptions options, int width, bool colours)
    {
        Dictionary<string, ReportDocument> documents = view.Documents.ToDictionary(document => document.Document.Id, document => document.Document, StringComparer.Ordinal);
        List<StyledLine> lines = [];
        if (!options.Quiet)
        {
            lines.AddRange(LayHead(view, width));
        }

        lines.AddRange(TextReportRenderer.LayNotes(view.Report.Notes, width));
        List<ReportFinding> open = [.. view.Open];
        FindingLayout layout = new(documents, open, width, colours, id => ShortNameOf(view, id));
        foreach (Severity severity in ReportTerms.Severities)
        {
            List<ReportFinding> group = [.. open.Where(finding => finding.Severity == severity)];
            if (group.Count > 0)
            {
                lines.Add(new LineBuilder(width)
                    .Add(TitleOf(severity), TextReportRenderer.StyleOf(severity).Decoration(Decoration.Bold))
                    .AddRight(string.Create(CultureInfo.InvariantCulture, $"{group.Count} of {open.Count}"), _faint)
                    .Build());
                lines.Add(TextReportRenderer.Blank);
                lines.AddRange(group.Select(finding => finding with { Summary = view.HeadlineOf(finding) }).SelectMany(layout.Lay));
            }
        }

        if (!options.Quiet)
        {
            lines.AddRange(options.ShowClaims ? LayClaims(view, review, width) : LaySupported(view, review, width));
            lines.AddRange(LayUnsupported(view, review, width));
            lines.AddRange(LayDecided(view, width));
        }

        lines.AddRange(LineBuilder.Wrap(LastLine(view, review, options.Elapsed), width, " · ").Select(line => new LineBuilder(width).Add(line, _strong).Build()));
        return lines;
    }

    private static string TitleOf(Severity severity) => severity switch
    {
        Severity.Contradiction => "CONTRADICTED",
        Severity.Incomplete => "INCOMPLETE",
        _ => "DIFFERENTLY WORDED",
    };

    private static string ShortNameOf(ReportView view, string id) => id == view.Documents[0].Document.Id ? "draft" : LineBuilder.Cut(VisibleText.Escape(view.NameOf(id)), 24);

    private static IEnumerable<StyledLine> LayHead(ReportView view, int width)
    {
        int nameWidth = Math.Min(view.Documents.Max(document => ShortNameOf(view, document.Document.Id).GetCellWidth()), 24) + 2;
        foreach (DocumentView document in view.Documents)
        {
            string name = document == view.Documents[0] ? "draft" : ShortNameOf(view, document.Document.Id);
            string title = document.Document.Title ?? document.Path ?? "(no title)";
            string about = document.Document.Outlet is { } outlet ? $"{title} ({outlet})" : title;
            string date = document.Document.PublishedAt ?? (document == view.Documents[0] ? "" : "no date found");
            string count = TextReportRenderer.Count(document.Document.SentenceCount, "sentence", "sentences");
            yield return new LineBuilder(width)
                .AddColumn(name, nameWidth, _strong)
                .AddColumn(VisibleText.Escape(about), width - nameWidth - 32)
                .Add("  ")
                .AddColumn(VisibleText.Escape(date), 14, _faint)
                .AddRight(count, _faint)
                .Build();
        }

        yield return TextReportRenderer.Blank;
    }

    private static IEnumerable<StyledLine> LaySupported(ReportView view, ReviewResult review, int width)
    {
        DraftClaim[] supported = [.. review.Claims.Where(claim => claim.Verdict == ClaimVerdict.Supported)];
        int inPart = review.Claims.Count(claim => claim.Verdict == ClaimVerdict.PartlySupported);
        if (supported.Length + inPart == 0)
        {
            yield break;
        }

        IEnumerable<string> bySource = view.Documents.Skip(1).Select(document => (Name: ShortNameOf(view, document.Document.Id), Count: supported.Count(claim => claim.Supports.Any(passage => passage.Document == document.Document.Id))))
            .Where(entry => entry.Count > 0)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Count} by {entry.Name}"));
        if (inPart > 0)
        {
            bySource = bySource.Append(string.Create(CultureInfo.InvariantCulture, $"{inPart} more in part"));
        }

        LineBuilder line = new LineBuilder(width).Add(string.Create(CultureInfo.InvariantCulture, $"SUPPORTED ({supported.Length})  "), _strong);
        yield return line.Add(LineBuilder.Cut(string.Join(", ", bySource), line.Room - ClaimsHint.Length - 2)).AddRight(ClaimsHint, _faint).Build();
    }

    /// <summary>Every claim that a source speaks of, with its verdict and the passage that supports it.</summary>
    private static IEnumerable<StyledLine> LayClaims(ReportView view, ReviewResult review, int width)
    {
        DocumentView draft = view.Documents[0];
        DraftClaim[] claims = [.. review.Claims.Where(claim => claim.Verdict != ClaimVerdict.Unsupported)];
        if (claims.Length == 0)
        {
            yield break;
        }

        int labelWidth = claims.SelectMany(claim => claim.Supports).Select(passage => LabelOf(view[passage.Document], passage.Span, ShortNameOf(view, passage.Document)).Length).Append(LeastLabel).Max();
        yield return new LineBuilder(width).Add(string.Create(CultureInfo.InvariantCulture, $"CLAIMS ({claims.Length})"), _strong).Build();
        foreach (DraftClaim claim in claims)
        {
            string verdict = ReportTerms.Of(claim.Verdict) + (claim.Findings.Count > 0 ? $" ({string.Join(' ', claim.Findings)})" : "");
            yield return Quoted(draft, claim.Span, "draft", width, labelWidth, verdict);
            foreach (ReportPassage passage in claim.Supports)
            {
                yield return Quoted(view[passage.Document], passage.Span, ShortNameOf(view, passage.Document), width, labelWidth, "");
            }
        }

        yield return TextReportRenderer.Blank;
    }

    private static IEnumerable<StyledLine> LayUnsupported(ReportView view, ReviewResult review, int width)
    {
        DraftClaim[] unsupported = [.. review.Claims.Where(claim => claim.Verdict == ClaimVerdict.Unsupported)];
        if (unsupported.Length == 0)
        {
            yield break;
        }

        yield return new LineBuilder(width).Add(string.Create(CultureInfo.InvariantCulture, $"SUPPORTED BY NOTHING ({unsupported.Length}), no findings"), _strong).Build();
        foreach (DraftClaim claim in unsupported)
        {
            yield return Quoted(view.Documents[0], claim.Span, "draft", width, LeastLabel, "");
        }
    }

    private static string LabelOf(DocumentView document, TextSpan span, string name) => string.Create(CultureInfo.InvariantCulture, $"{name}:{document.PositionOf(span.Start).Line}");

    private static StyledLine Quoted(DocumentView document, TextSpan span, string name, int width, int labelWidth, string right)
    {
        string label = LabelOf(document, span, name).PadRight(labelWidth) + "  ";
        LineBuilder line = new LineBuilder(width).Add(new string(' ', Indent)).Add(label, _faint);
        line.Add(LineBuilder.Cut(document.WordsOf(span), Math.Max(line.Room - right.Length - (right.Length > 0 ? 2 : 0), 10)));
        return right.Length > 0 ? line.AddRight(right, _faint).Build() : line.Build();
    }

    private static IEnumerable<StyledLine> LayDecided(ReportView view, int width)
    {
        if (view.Decided.Count == 0)
        {
            yield break;
        }

        string head = string.Create(CultureInfo.InvariantCulture, $"DECIDED BEFORE ({view.Decided.Count})  ");
        string list = string.Join(" · ", view.Decided.Select(finding => $"{VisibleText.Escape(view.HeadlineOf(finding))} ({VisibleText.Escape(finding.Decision?.Origin ?? finding.Status)})"));
        yield return new LineBuilder(width).Add(head, _strong).Add(LineBuilder.Cut(list, width - head.Length)).Build();
    }

    private static string LastLine(ReportView view, ReviewResult review, TimeSpan? elapsed)
    {
        string findings = view.Open.Count == 0 ? "no findings" : $"{TextReportRenderer.Count(view.Open.Count, "finding", "findings")}: {ReportView.CountsOf(view.Open)}";
        int supported = review.Claims.Count(claim => claim.Verdict == ClaimVerdict.Supported), alone = review.Claims.Count(claim => claim.Verdict == ClaimVerdict.Unsupported);
        int inPart = review.Claims.Count(claim => claim.Verdict == ClaimVerdict.PartlySupported);
        string last = string.Create(CultureInfo.InvariantCulture, $"{findings} · {TextReportRenderer.Count(supported, "claim", "claims")} supported, {(inPart > 0 ? string.Create(CultureInfo.InvariantCulture, $"{inPart} in part, ") : "")}{alone} by nothing");
        if (view.Decided.Count > 0)
        {
            last = string.Create(CultureInfo.InvariantCulture, $"{last} · {view.Decided.Count} decided before");
        }

        string judge = view.Report.Engine.Judge is { } model ? $"judge {VisibleText.Escape(model)}" : "no model asked";
        last = $"{last} · {VisibleText.Escape(view.Report.Engine.Mode.Replace("+", " + ", StringComparison.Ordinal))}, {judge}";
        return elapsed is { } time ? string.Create(CultureInfo.InvariantCulture, $"{last} · {time.TotalSeconds:F1} s") : last;
    }
}
