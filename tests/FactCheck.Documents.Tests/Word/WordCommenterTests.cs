using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FactCheck.Documents.Word;
using FactCheck.Language;
using static FactCheck.Documents.Tests.Word.WordSketch;

namespace FactCheck.Documents.Tests.Word;

public class WordCommenterTests
{
    private const string Inserted = "<w:ins w:id=\"1\" w:author=\"x\"><w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">46 passen</w:t></w:r></w:ins>";
    private const string Deleted = "<w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>99</w:delText></w:r></w:del>";
    private static readonly byte[] Package = Document(
        Paragraph("Zoe\u0308 🙂 frees passengers") + Paragraph("Teams freed ", Deleted, Inserted, "gers from a car") + "<w:p><w:r><w:t>It opens</w:t><w:tab/><w:t>on April 29, he said.</w:t></w:r></w:p>");

    [TestCase("46")]
    [TestCase("46 passengers")]
    [TestCase("🙂")]
    [TestCase("on April 29")]
    [TestCase("It opens\ton")]
    [TestCase("Teams freed 46 passengers from a car\n\nIt opens")]
    public void A_comment_stands_on_its_words_and_the_text_stays_as_it_was(string words)
    {
        string text = WordReader.ReadText(Package, "x.docx").Text;
        byte[] copy = WordCommenter.Comment(Package, "x.docx", [Remark(text, words, "contradiction: 46 / 36", "Use: 36")]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(WordReader.ReadText(copy, "x.docx").Text, Is.EqualTo(text));
            Assert.That(Commented(copy), Is.EqualTo((string[])[words]));
            Assert.That(CommentsOf(copy), Is.EqualTo((string[])["contradiction: 46 / 36|Use: 36"]));
            Assert.That(Mistakes(copy), Is.Empty);
        }
    }

    [Test]
    public void Comments_may_overlap_and_stand_beside_those_of_others()
    {
        string text = WordReader.ReadText(Package, "x.docx").Text;
        byte[] once = WordCommenter.Comment(Package, "x.docx", [Remark(text, "freed 46", "one"), Remark(text, "46 passengers from", "two"), Remark(text, "46", "three")]);
        byte[] twice = WordCommenter.Comment(once, "x.docx", [Remark(text, "freed", "four")]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Commented(twice), Is.EqualTo((string[])["freed 46", "46 passengers from", "46", "freed"]));
            Assert.That(CommentsOf(twice), Is.EqualTo((string[])["one", "two", "three", "four"]));
            Assert.That(WordReader.ReadText(twice, "x.docx").Text, Is.EqualTo(text));
            Assert.That(Mistakes(twice), Is.Empty);
        }
    }

    [Test]
    public void The_same_input_gives_the_same_bytes()
    {
        string text = WordReader.ReadText(Package, "x.docx").Text;
        WordRemark[] remarks = [Remark(text, "46", "one")];
        Assert.That(WordCommenter.Comment(Package, "x.docx", remarks), Is.EqualTo(WordCommenter.Comment(Package, "x.docx", remarks)));
    }

    [Test]
    public void Hostile_text_is_the_comment_s_text()
    {
        string text = WordReader.ReadText(Package, "x.docx").Text;
        byte[] copy = WordCommenter.Comment(Package, "x.docx", [Remark(text, "46", "<w:p>&\u0007\uFFFE</w:p>")]);
        Assert.That(CommentsOf(copy), Is.EqualTo((string[])["<w:p>&</w:p>"]));
    }

    [Test]
    public void Formatting_and_tracked_changes_stay()
    {
        string text = WordReader.ReadText(Package, "x.docx").Text;
        using WordprocessingDocument copy = WordprocessingDocument.Open(new MemoryStream(WordCommenter.Comment(Package, "x.docx", [Remark(text, "46", "one")])), isEditable: false);
        Body body = copy.MainDocumentPart!.Document!.Body!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(body.Descendants<InsertedRun>().SelectMany(inserted => inserted.Descendants<Italic>()).Count(), Is.EqualTo(2));
            Assert.That(body.Descendants<DeletedText>().Select(deleted => deleted.Text), Is.EqualTo((string[])["99"]));
        }
    }

    private static WordRemark Remark(string text, string words, params string[] lines) => new(new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length), lines);

    /// <summary>For each comment the text from its start to its end.</summary>
    private static string[] Commented(byte[] package)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(package), isEditable: false);
        Body body = document.MainDocumentPart!.Document!.Body!;
        return [.. document.MainDocumentPart.WordprocessingCommentsPart!.Comments!.Elements<Comment>().Select(comment => Between(body, comment.Id!.Value!))];
    }

    private static string Between(Body body, string id)
    {
        bool inside = false;
        string text = string.Empty;
        foreach (DocumentFormat.OpenXml.OpenXmlElement element in body.Descendants())
        {
            inside = element is CommentRangeStart start && start.Id == id || (inside && !(element is CommentRangeEnd end && end.Id == id));
            text += !inside ? string.Empty : element switch { Text words => words.Text, TabChar => "\t", DocumentFormat.OpenXml.Wordprocessing.Paragraph => "\n\n", _ => string.Empty };
        }

        return text;
    }

    private static string[] CommentsOf(byte[] package)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(package), isEditable: false);
        return [.. document.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>().Select(comment => string.Join('|', comment.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(paragraph => paragraph.InnerText)))];
    }

    private static string[] Mistakes(byte[] package)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(package), isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}")];
    }
}
