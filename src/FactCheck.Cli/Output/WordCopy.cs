using FactCheck.Articles;
using FactCheck.Documents.Word;
using FactCheck.Reporting.Remarks;

namespace FactCheck.Cli.Output;

/// <summary>The format <c>docx</c>: a copy of a Word draft with the findings as comments.</summary>
internal static class WordCopy
{
    public const string Format = "docx";

    /// <summary>Refuses a request that cannot be met, before anything is compared.</summary>
    public static void Check(IReadOnlyList<FormatRequest> requests, string draft)
    {
        foreach (FormatRequest request in requests.Where(request => request.Format == Format))
        {
            if (request.File is null)
            {
                throw UsageError.Of("--format docx: name the file (docx=FILE)");
            }

            if (!WordReader.IsWordDocument(draft))
            {
                throw UsageError.Of($"--format docx: {draft} is no Word document (docx) to put comments into");
            }

            if (Path.GetFullPath(request.File) == Path.GetFullPath(draft))
            {
                throw UsageError.Of($"--format docx={request.File}: the draft itself is never changed; name another file");
            }
        }
    }

    /// <summary>Writes the copy; the draft is the first document of the report.</summary>
    public static async Task WriteAsync(ComparisonReport report, string file, ArticleOptions options, CancellationToken cancellationToken)
    {
        ReportDocument draft = report.Documents[0];
        byte[] package = await new WordReader(options).ReadPackageAsync(draft.Path!, cancellationToken);
        if (WordReader.ReadText(package, draft.Path!, cancellationToken).Text != draft.Text)
        {
            throw UsageError.Of($"{draft.Path}: changed while it was reviewed; run the review again");
        }

        WordRemark[] remarks = [.. FindingRemarks.Of(report, draft.Id).Select(remark => new WordRemark(remark.Span, remark.Lines))];
        byte[] copy = WordCommenter.Comment(package, draft.Path!, remarks);
        try
        {
            await File.WriteAllBytesAsync(file, copy, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw UsageError.OfOutput(file, exception);
        }
    }
}
