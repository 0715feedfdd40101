using System.Globalization;
using System.Text;

namespace FactCheck.Reporting.Html;

/// <summary>Cuts a document's text where passages and differing words begin and end, and marks the pieces.</summary>
internal sealed class HtmlMarks
{
    private readonly DocumentView _document;
    private readonly List<Mark> _marks = [];
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);

    public HtmlMarks(ReportView view, DocumentView document)
    {
        _document = document;
        string id = document.Document.Id;
        foreach (ReportFinding finding in view.Report.Findings)
        {
            foreach (ReportEvidence evidence in finding.Evidence.Where(evidence => evidence.Document == id))
            {
                string anchor = HtmlArticle.AnchorOf(finding, evidence);
                IReadOnlyList<TextSpan> words = evidence.Focus.Count > 0 ? evidence.Focus : [evidence.Span];
                _marks.AddRange(words.Select(span => new Mark(span, finding, MarkKind.Words, anchor)));
                if (finding.Relation == Relation.Discrepancy)
                {
                    _marks.Add(new Mark(evidence.Span, finding, MarkKind.Passage, anchor));
                }
            }
        }

        if (view.Report.Review is { } review && document == view.Documents[0])
        {
            _marks.AddRange(review.Claims.Where(claim => claim.Verdict == ClaimVerdict.Unsupported).Select(claim => new Mark(claim.Span, null, MarkKind.Unsupported, "")));
        }
    }

    private enum MarkKind
    {
        Words,
        Passage,
        Unsupported,
    }

    /// <summary>Appends a block's text with its marks.</summary>
    public void Append(StringBuilder html, TextSpan block)
    {
        Mark[] inside = [.. _marks.Where(mark => mark.Span.Overlaps(block))];
        int[] cuts = [.. inside.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Append(block.Start).Append(block.End).Where(cut => cut >= block.Start && cut <= block.End).Distinct().Order()];
        for (int index = 0; index + 1 < cuts.Length; index++)
        {
            TextSpan piece = TextSpan.FromBounds(cuts[index], cuts[index + 1]);
            Mark[] words = WordsAt(inside, piece);
            while (words.Length > 0 && index + 2 < cuts.Length && WordsAt(inside, TextSpan.FromBounds(cuts[index + 1], cuts[index + 2])).SequenceEqual(words))
            {
                // Nothing but what lies under the highlight changes here.
                index++;
                piece = TextSpan.FromBounds(piece.Start, cuts[index + 1]);
            }

            if (words.Length > 0)
            {
                AppendLink(html, piece, words);
            }
            else
            {
                AppendPiece(html, piece, [.. inside.Where(mark => mark.Span.Contains(piece))]);
            }
        }
    }

    private static Mark[] WordsAt(Mark[] inside, TextSpan piece) => [.. inside.Where(mark => mark is { Kind: MarkKind.Words, Finding.Relation: Relation.Discrepancy } && mark.Span.Contains(piece))];

    private void AppendPiece(StringBuilder html, TextSpan piece, Mark[] marks)
    {
        string text = piece.Text(_document.Readable);
        string[] passages = [.. marks.Where(mark => mark.Kind == MarkKind.Passage).Select(mark => mark.Finding!.Id).Distinct(StringComparer.Ordinal)];
        string classes = string.Join(' ', new[]
        {
            passages.Length > 0 ? "c" : "",
            marks.Any(mark => mark is { Kind: MarkKind.Words, Finding.Relation: Relation.Agreement }) ? "g" : "",
            marks.Any(mark => mark.Kind == MarkKind.Unsupported) ? "u" : "",
        }.Where(name => name.Length > 0));
        if (classes.Length == 0)
        {
            html.AppendText(text);
            return;
        }

        string data = passages.Length > 0 ? $" data-f=\"{string.Join(' ', passages)}\"" : "";
        string title = marks.Any(mark => mark.Kind == MarkKind.Unsupported) ? " title=\"no source speaks of this\"" : "";
        html.Append(CultureInfo.InvariantCulture, $"<span class=\"{classes}\"{data}{title}>").AppendText(text).Append("</span>");
    }

    private void AppendLink(StringBuilder html, TextSpan piece, Mark[] words)
    {
        string text = piece.Text(_document.Readable);
        ReportFinding first = words[0].Finding!;
        string[] ids = [.. words.Select(mark => mark.Finding!.Id).Distinct(StringComparer.Ordinal)];
        string[] anchors = [.. words.Select(mark => mark.Anchor).Where(_anchors.Add)];
        foreach (string extra in anchors.Skip(1))
        {
            html.Append(CultureInfo.InvariantCulture, $"<span id=\"{extra}\" data-f=\"{ids[0]}\" tabindex=\"-1\"></span>");
        }

        string anchor = anchors.Length > 0 ? $" id=\"{anchors[0]}\"" : "";
        string severity = first.Severity is { } known ? ReportTerms.Of(known) : "";
        html.Append(CultureInfo.InvariantCulture, $"<a class=\"m {severity}\" href=\"#{first.Id}\"{anchor} data-f=\"{string.Join(' ', ids)}\">").AppendText(text);
        string[] ending = [.. words.Where(mark => mark.Span.End == piece.End).Select(mark => mark.Finding!.Id).Distinct(StringComparer.Ordinal)];
        if (ending.Length > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<sup>{string.Join(' ', ending)}</sup>");
        }

        html.Append("</a>");
    }

    private sealed record Mark(TextSpan Span, ReportFinding? Finding, MarkKind Kind, string Anchor);
}
