using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using FactCheck.Articles;
using FactCheck.Documents.Word;
using FactCheck.Testing;
using static FactCheck.Documents.Tests.Word.WordSketch;

namespace FactCheck.Documents.Tests.Word;

public class WordReaderTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase("<w:p><w:r><w:t>one</w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p>", "one\n\ntwo\n\n", TestName = "paragraphs")]
    [TestCase("<w:p><w:r><w:t>pas</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>sengers</w:t></w:r></w:p>", "passengers\n\n", TestName = "a word over two runs")]
    [TestCase("<w:p><w:r><w:t xml:space=\"preserve\">left </w:t></w:r><w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>12</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>14</w:delText></w:r></w:del></w:p>", "left 12\n\n", TestName = "insertions stay and deletions go")]
    [TestCase("<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"x\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">one </w:t></w:r></w:p><w:p><w:r><w:t>sentence</w:t></w:r></w:p>", "one sentence\n\n", TestName = "a deleted paragraph mark joins")]
    [TestCase("<w:p><w:moveFrom w:id=\"1\" w:author=\"x\"><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:t>stays</w:t></w:r></w:p><w:p><w:moveTo w:id=\"2\" w:author=\"x\"><w:r><w:t>moved</w:t></w:r></w:moveTo></w:p>", "stays\n\nmoved\n\n", TestName = "moves are done")]
    [TestCase("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>", "a\tb\nc\u2011d\n\n", TestName = "tabs and breaks")]
    [TestCase("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>seen</w:t></w:r></w:p>", "seen\n\n", TestName = "hidden text is left out")]
    [TestCase("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", "7\n\n", TestName = "a field is its result")]
    [TestCase("<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "a\n\nb\n\n", TestName = "cells are paragraphs")]
    [TestCase("<w:sdt><w:sdtContent><w:p><w:r><w:t>controlled</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p/>", "controlled\n\n", TestName = "content controls")]
    [TestCase("<w:p><w:r><w:t>Zoe\u0308 🙂</w:t></w:r></w:p>", "Zoe\u0308 🙂\n\n", TestName = "emoji and combining marks")]
    public void The_text_is_that_of_the_accepted_state(string body, string text) => Assert.That(WordReader.ReadText(Document(body), "x.docx").Text, Is.EqualTo(text));

    [Test]
    public void Offsets_lead_to_paragraphs()
    {
        WordDocumentText text = WordReader.ReadText(Document(Paragraph("one") + "<w:p/>" + Paragraph("two 🙂", " three")), "x.docx");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text.Paragraphs.Select(paragraph => paragraph.Text(text.Text)), Is.EqualTo((string[])["one", "two 🙂 three"]));
            Assert.That(text.ParagraphAt(text.Text.IndexOf("three", StringComparison.Ordinal)), Is.EqualTo(2));
            Assert.That(text.ParagraphAt(3), Is.Zero);
        }
    }

    [Test]
    public async Task A_document_becomes_an_article()
    {
        string path = Save(Document(Paragraph("Passengers freed from a cable car") + Paragraph("Rescue teams freed 36 passengers on Tuesday evening.")));
        Article article = await new WordReader(new ArticleOptions()).ReadFileAsync(path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(article.Path, Is.EqualTo(path));
            Assert.That(article.Title, Is.EqualTo("Passengers freed from a cable car"));
            Assert.That(article.Blocks.Select(block => block.Span.Text(article.Text)), Is.EqualTo((string[])["Passengers freed from a cable car", "Rescue teams freed 36 passengers on Tuesday evening."]));
        }
    }

    [Test]
    public async Task A_link_to_click_is_allowed()
    {
        byte[] package = Document("<w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>A linked sentence of a draft.</w:t></w:r></w:hyperlink></w:p>", main => main.AddHyperlinkRelationship(new Uri("https://example.org/"), isExternal: true, "rId9"));
        Article article = await new WordReader(new ArticleOptions()).ReadFileAsync(Save(package));
        Assert.That(article.Text, Is.EqualTo("A linked sentence of a draft.\n\n"));
    }

    [TestCase("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", "attachedTemplate")]
    [TestCase("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", "image")]
    [TestCase("http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject", "oleObject")]
    public void Outside_references_are_refused(string type, string named)
    {
        byte[] package = Document(Paragraph("x"), main => main.AddExternalRelationship(type, new Uri("https://evil.example/x"), "rId9"));
        Assert.That(ErrorOf(package), Is.EqualTo(("FC0008", $"draft.docx: refers to something outside of it ({named}) and is refused; save it without linked content")));
    }

    [TestCase("<w:p><w:r><w:instrText xml:space=\"preserve\"> INCLUDETEXT \"https://evil.example\" </w:instrText></w:r></w:p>", "INCLUDETEXT")]
    [TestCase("<w:p><w:fldSimple w:instr=\" ddeauto cmd \"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>", "DDEAUTO")]
    public void Fields_that_load_are_refused(string body, string named) => Assert.That(ErrorOf(Document(body)).Message, Does.Contain($"(field {named})"));

    [Test]
    public void A_zip_bomb_is_refused()
    {
        using MemoryStream stream = new();
        stream.Write(Document(Paragraph("x")));
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using Stream entry = archive.CreateEntry("word/media/image1.png", CompressionLevel.SmallestSize).Open();
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 20; i++)
            {
                entry.Write(zeros);
            }
        }

        (string id, string message) = ErrorOf(stream.ToArray(), maxBytes: 1024 * 1024);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(stream.Length, Is.LessThan(1024 * 1024), "the file itself is small");
            Assert.That(id, Is.EqualTo("FC0005"));
            Assert.That(message, Is.EqualTo("draft.docx: unpacks to more than 8388608 bytes and is refused (eight times FactCheck:Articles:MaxBytes)"));
        }
    }

    [Test]
    public void A_package_of_very_many_parts_is_refused()
    {
        using MemoryStream stream = new();
        stream.Write(Document(Paragraph("x")));
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            for (int i = 0; i < 2001; i++)
            {
                archive.CreateEntry($"x/{i}.bin");
            }
        }

        Assert.That(ErrorOf(stream.ToArray()).Message, Does.Contain("more than 2000 parts"));
    }

    [Test]
    public void Markup_nested_too_deeply_is_refused()
    {
        string deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000));
        byte[] package = With(Document(Paragraph("x")), "word/document.xml", xml => xml.Replace("<w:body>", $"<w:body>{deep}", StringComparison.Ordinal));
        Assert.That(ErrorOf(package).Message, Does.Contain("nested too deeply"));
    }

    [Test]
    public void A_document_type_declaration_is_refused()
    {
        byte[] package = With(Document(Paragraph("x")), "word/document.xml", _ => "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        Assert.That(ErrorOf(package).Id, Is.EqualTo("FC0008"));
    }

    [TestCase("")]
    [TestCase("no zip at all")]
    [TestCase("PK\u0003\u0004 broken")]
    public void What_is_no_document_is_refused(string content) => Assert.That(ErrorOf(System.Text.Encoding.UTF8.GetBytes(content)), Is.EqualTo(("FC0008", "draft.docx: is not a Word document (docx) that can be read")));

    [Test]
    public void A_zip_that_is_no_document_is_refused()
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("x.txt");
        }

        Assert.That(ErrorOf(stream.ToArray()).Id, Is.EqualTo("FC0008"));
    }

    [Test]
    public void The_old_format_is_named() => Assert.That(ErrorOf([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).Message, Does.Contain("old doc format"));

    [Test]
    public void A_large_file_is_refused_before_it_is_read() => Assert.That(ErrorOf(Document(Paragraph("x")), maxBytes: 100).Message, Does.Contain("over the limit of 100 bytes"));

    [Test]
    public void A_document_without_text_is_refused() => Assert.That(ErrorOf(Document("<w:p/>")).Id, Is.EqualTo("FC0004"));

    [Test]
    public void A_missing_file_is_named() =>
        Assert.That(() => new WordReader(new ArticleOptions()).ReadFileAsync(_folder.PathOf("none.docx")), Throws.TypeOf<FactCheckException>().With.Message.Contains("none.docx: no such file"));

    private string Save(byte[] package)
    {
        string path = _folder.PathOf("draft.docx");
        File.WriteAllBytes(path, package);
        return path;
    }

    private (string Id, string Message) ErrorOf(byte[] package, int maxBytes = 10 * 1024 * 1024)
    {
        string path = Save(package);
        FactCheckException? error = null;
        Assert.That(() => new WordReader(new ArticleOptions { MaxBytes = maxBytes }).ReadFileAsync(path), Throws.TypeOf<FactCheckException>().And.Matches<FactCheckException>(thrown => (error = thrown) is not null));
        return (error!.Id, error.Message.Replace(path, "draft.docx", StringComparison.Ordinal));
    }
}
