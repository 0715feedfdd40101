using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FactCheck.Testing;

namespace FactCheck.Cli.Tests.Reviewing;

/// <summary>A Word draft reviewed from end to end.</summary>
public class WordReviewTests
{
    private static readonly string[] Sources = [Repository.PathOf("fixtures", "review", "wire.txt"), Repository.PathOf("fixtures", "review", "agency.html")];
    private TemporaryFolder _folder = null!;
    private string _draft = null!;

    [SetUp]
    public void WriteDraft()
    {
        _folder = new TemporaryFolder();
        _draft = _folder.PathOf("draft.docx");
        using WordprocessingDocument document = WordprocessingDocument.Create(_draft, WordprocessingDocumentType.Document);
        string[] lines = File.ReadAllText(Repository.PathOf("fixtures", "review", "draft.md")).TrimStart('#').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        document.AddMainDocumentPart().Document = new Document(new Body(lines.Select(line => new Paragraph(new Run(new Text(line) { Space = SpaceProcessingModeValues.Preserve })))));
    }

    [TearDown]
    public void DeleteDraft() => _folder.Dispose();

    [Test]
    public async Task Findings_become_comments_in_a_copy()
    {
        byte[] before = File.ReadAllBytes(_draft);
        CliRun run = await CliRun.RunAsync(["review", _draft, "--against", .. Sources, "--format", $"text,docx={_folder.PathOf("reviewed.docx")}"], new CliSetting { Compare = null });
        using WordprocessingDocument copy = WordprocessingDocument.Open(_folder.PathOf("reviewed.docx"), isEditable: false);
        Comment[] comments = [.. copy.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>()];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1), run.Error);
            Assert.That(run.Output, Does.Contain("[46]").And.Contain("[April 29]"));
            Assert.That(comments.Select(comment => string.Join('\n', comment.Elements<Paragraph>().Select(paragraph => paragraph.InnerText))), Is.EqualTo((string[])
            [
                "contradiction (quantity, FC0101): 46 / 36\nwire.txt:3: Rescue teams freed 36 passengers\nagency.html:12: A rescue team freed 36 passengers\nUse: 36",
                "contradiction (time, FC0201): April 29 / April 19\nwire.txt:9: will reopen the line on April 19\nUse: April 19",
            ]));
            Assert.That(File.ReadAllBytes(_draft), Is.EqualTo(before));
        }
    }

    [TestCase("--format docx: name the file (docx=FILE)", "{draft}", "docx")]
    [TestCase("is no Word document (docx) to put comments into", "{folder}/draft.txt", "docx={folder}/x.docx")]
    [TestCase("the draft itself is never changed", "{draft}", "docx={draft}")]
    [TestCase("cannot be written", "{draft}", "docx=/nowhere/x.docx")]
    public async Task A_copy_that_cannot_be_made_is_one_line_and_exit_code_2(string message, string draft, string format)
    {
        File.Copy(Repository.PathOf("fixtures", "review", "draft.md"), _folder.PathOf("draft.txt"));
        CliRun run = await CliRun.RunAsync(["review", Place(draft), "--against", .. Sources, "--format", Place(format)], new CliSetting { Compare = null });
        Assert.That((run.ExitCode, run.Error.Contains(message, StringComparison.Ordinal), run.Error.TrimEnd('\n').Split('\n').Length), Is.EqualTo((2, true, 1)), run.Error);
    }

    [Test]
    public async Task Something_else_under_that_name_is_one_line_and_exit_code_2()
    {
        File.WriteAllText(_draft, "no document");
        CliRun run = await CliRun.RunAsync(["compare", _draft, Sources[0]], new CliSetting { Compare = null });
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, $"factcheck: {_draft}: is not a Word document (docx) that can be read [FC0008]\n")));
    }

    private string Place(string text) => text.Replace("{draft}", _draft, StringComparison.Ordinal).Replace("{folder}", _folder.Path, StringComparison.Ordinal);
}
