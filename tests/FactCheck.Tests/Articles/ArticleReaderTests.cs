using System.Text;
using FactCheck.Articles;
using NodaTime;

namespace FactCheck.Tests.Articles;

public class ArticleReaderTests
{
    private const string Report = "Bridge “closed” for repairs\n\nThe bridge over the Łyna was closed on Monday, the city said.\n";

    private static readonly ArticleReader Reader = new(new ArticleOptions { MaxBytes = 4096 });

    private string folder = "";

    [SetUp]
    public void CreateFolder() => folder = Directory.CreateTempSubdirectory("factcheck").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [TestCase("utf-8", false)]
    [TestCase("utf-8", true)]
    [TestCase("utf-16", true)]
    [TestCase("utf-16BE", true)]
    [TestCase("utf-16", false)]
    [TestCase("utf-16BE", false)]
    public async Task Reads_encodings_to_the_same_text_and_offsets(string encoding, bool mark)
    {
        Encoding used = Encoding.GetEncoding(encoding);
        string path = Write("report.txt", [.. mark ? used.GetPreamble() : [], .. used.GetBytes(Report)]);

        Article article = await Reader.ReadFileAsync(path);

        Assert.That(article.Text, Is.EqualTo(Report));
        Assert.That(article.Blocks[0].Span.Start, Is.Zero);
        Assert.That(article.Title, Is.EqualTo("Bridge “closed” for repairs"));
        Assert.That(article.Path, Is.EqualTo(path));
    }

    [Test]
    public void A_missing_file_is_named() => AssertError("FC0001", "gone.txt: no such file", Path.Combine(folder, "gone.txt"));

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("a\0b.txt")]
    public void A_name_that_no_file_can_have_is_a_missing_file(string path) =>
        Assert.That(() => Reader.ReadFileAsync(path), Throws.InstanceOf<FactCheckException>().With.Property("Id").EqualTo("FC0001"));

    [Test]
    public void A_file_below_a_file_is_missing() => AssertError("FC0001", "no such file", Path.Combine(Write("report.txt", [65]), "below.txt"));

    [Test]
    public void A_folder_is_no_article() => AssertError("FC0002", "is a folder, not a file", folder);

    [Test]
    public void An_empty_file_is_refused() => AssertError("FC0004", "empty.txt: the file is empty", Write("empty.txt", []));

    [TestCase(" \n\t\r\n")]
    [TestCase("﻿")]
    [TestCase("***\n\n---\n")]
    [TestCase("Please enter your comment!\n")]
    public void A_file_without_text_of_a_report_is_refused(string text) =>
        AssertError("FC0004", "no article text was found", Write("blank.txt", Encoding.UTF8.GetBytes(text)));

    [TestCase("page.html", "<html><body><script>let x = 'The bridge was closed.';</script></body></html>")]
    [TestCase("notes.md", "```\nThe bridge was closed.\n```\n")]
    public void Markup_without_text_is_refused(string name, string text) =>
        AssertError("FC0004", "no article text was found", Write(name, Encoding.UTF8.GetBytes(text)));

    [Test]
    public void A_file_over_the_limit_is_refused_with_both_sizes() =>
        AssertError("FC0005", "4097 bytes are over the limit of 4096 bytes", Write("long.txt", [.. Enumerable.Repeat((byte)'a', 4097)]));

    [Test]
    public async Task A_file_at_the_limit_is_read()
    {
        Article article = await Reader.ReadFileAsync(Write("long.txt", [.. Enumerable.Repeat((byte)'a', 4096)]));

        Assert.That(article.Text, Has.Length.EqualTo(4096));
    }

    [Test]
    public void A_stream_is_read_no_further_than_the_limit()
    {
        using EndlessStream stream = new();

        Assert.That(() => Reader.ReadStreamAsync(stream, "-"), Throws.InstanceOf<FactCheckException>().With.Message.EqualTo("standard input: over the limit of 4096 bytes (FactCheck:Articles:MaxBytes)"));
        Assert.That(stream.Served, Is.LessThan(200_000));
    }

    [Test]
    public void A_text_in_memory_counts_by_its_size_in_utf8()
    {
        Assert.That(Reader.FromText(new string('é', 2048)).Text, Has.Length.EqualTo(2048));
        Assert.That(() => Reader.FromText(new string('é', 2049)), Throws.InstanceOf<FactCheckException>().With.Message.StartsWith("text: 4098 bytes are over the limit"));
    }

    [TestCase("a zero byte at offset 3", new byte[] { 65, 66, 67, 0, 68, 69, 70, 71 })]
    [TestCase("a PDF", new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37 })]
    [TestCase("a zip archive or office document", new byte[] { 0x50, 0x4B, 3, 4, 20, 0, 6, 0 })]
    [TestCase("an image", new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10 })]
    [TestCase("12 control characters", new byte[] { 65, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4 })]
    public void A_binary_file_is_refused(string reason, byte[] bytes) => AssertError("FC0006", "file.txt: is not a text file: " + reason, Write("file.txt", bytes));

    [Test]
    public void Other_encodings_are_refused_with_the_place_that_does_not_fit()
    {
        byte[] latin = Encoding.Latin1.GetBytes("A café burned down.");

        AssertError("FC0007", "latin.txt: not valid UTF-8 (byte 0xE9 at offset 5); save it as UTF-8", Write("latin.txt", latin));
    }

    [TestCase(new byte[] { 0xFF, 0xFE, 0, 0, 65, 0, 0, 0 }, "written in UTF-32")]
    [TestCase(new byte[] { 0xFF, 0xFE, 65, 0, 66 }, "not valid UTF-16")]
    [TestCase(new byte[] { 0xFF, 0xFE, 65, 0, 0, 0xD8, 66, 0 }, "not valid UTF-16")]
    [TestCase(new byte[] { 0xEF, 0xBB, 0xBF, 65, 0xC3 }, "not valid UTF-8 (byte 0xC3 at offset 4)")]
    public void Broken_text_is_refused(byte[] bytes, string reason) => AssertError("FC0007", reason, Write("broken.txt", bytes));

    [Test]
    public void A_text_in_memory_with_half_a_surrogate_pair_is_refused() =>
        Assert.That(() => Reader.FromText("A bridge \ud800 closed."), Throws.InstanceOf<FactCheckException>().With.Property("Id").EqualTo("FC0007"));

    [TestCase("a\nb\u001b[31m.txt", "a\\u000ab\\u001b[31m.txt")]
    [TestCase("\u202ecod.txt", "\\u202ecod.txt")]
    [TestCase("čaj 🍵.txt", "čaj 🍵.txt")]
    public void A_file_name_is_printed_in_one_harmless_line(string name, string printed) => Assert.That(ArticleErrors.Printable(name), Is.EqualTo(printed));

    [Test]
    public void Half_a_surrogate_pair_in_a_file_name_is_escaped() => Assert.That(ArticleErrors.Printable("r\ud800.txt"), Is.EqualTo("r\\ud800.txt"));

    [Test]
    public void An_error_names_the_file_in_one_line() =>
        Assert.That(() => Reader.ReadFileAsync("no\nsuch.txt"), Throws.InstanceOf<FactCheckException>().With.Message.EqualTo("no\\u000asuch.txt: no such file"));

    [TestCase("report.md", "# Bridge closed\n\nText *here* is plain.", ArticleFormat.Markdown)]
    [TestCase("REPORT.HTM", "<h1>Bridge closed</h1><p>Text here is plain.", ArticleFormat.Html)]
    [TestCase("report.txt", "  <!DOCTYPE html><h1>Bridge closed</h1><p>Text here is plain.", ArticleFormat.Html)]
    [TestCase("report", "Bridge closed\n\nText <here> is plain.", ArticleFormat.PlainText)]
    public async Task The_name_and_the_first_words_tell_the_format(string name, string text, ArticleFormat format)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));

        Article article = await Reader.ReadStreamAsync(stream, name);

        Assert.That(article.Format, Is.EqualTo(format));
        Assert.That(article.Title, Is.EqualTo("Bridge closed"));
    }

    [Test]
    public async Task Standard_input_is_a_stream_called_by_a_hyphen()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Report));

        Article article = await Reader.ReadStreamAsync(stream, "-", new LocalDate(2024, 5, 6));

        Assert.That((article.Path, article.Published), Is.EqualTo(("-", new LocalDate(2024, 5, 6))));
    }

    [Test]
    public void What_the_caller_knows_goes_before_what_the_text_says()
    {
        Article article = Reader.FromText("Bridge closed\n\nCity Post | 4 May 2024\n\nThe bridge was closed.", published: new LocalDate(2024, 5, 6), outlet: "The Echo");

        Assert.That((article.Published, article.Outlet), Is.EqualTo((new LocalDate(2024, 5, 6), "The Echo")));
    }

    [Test]
    public void A_mark_at_the_start_of_a_text_in_memory_keeps_its_offset()
    {
        Article article = Reader.FromText("\uFEFFThe bridge was closed on Monday.");

        Assert.That(article.Blocks.Single().Span.Start, Is.EqualTo(1));
    }

    [Test]
    public void Reading_can_be_cancelled()
    {
        string path = Write("report.txt", Encoding.UTF8.GetBytes(Report));

        Assert.That(() => Reader.ReadFileAsync(path, null, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(int.MaxValue)]
    public void A_limit_out_of_range_is_refused(int limit) =>
        Assert.That(() => new ArticleReader(new ArticleOptions { MaxBytes = limit }), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void The_limit_is_ten_mebibytes_if_nothing_is_set() => Assert.That(new ArticleOptions().MaxBytes, Is.EqualTo(10 * 1024 * 1024));

    private static void AssertError(string id, string message, string path) =>
        Assert.That(() => Reader.ReadFileAsync(path), Throws.InstanceOf<FactCheckException>()
            .With.Property("Id").EqualTo(id)
            .And.Message.Contains(message)
            .And.Message.StartsWith(path)
            .And.Message.Not.Contains('\n'));

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private sealed class EndlessStream : Stream
    {
        public long Served { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Served; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            Served += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
