using FactCheck.Judge.Requests;
using FactCheck.Language;
using FactCheck.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Judge.Tests.Requests;

public class PassageTextTests
{
    [TestCase("The  letter\nwas\tlate.", "The letter was late.")]
    [TestCase(" lead and trail \n", "lead and trail")]
    [TestCase("wo\u2060rd", "word")]
    [TestCase("", "")]
    public void A_passage_is_sent_on_one_line(string text, string sent) => Assert.That(Of(text).Text, Is.EqualTo(sent));

    [TestCase("The  letter\nwas late.", "letter was", "letter\nwas")]
    [TestCase("The  letter\nwas late.", "letter\n was", "letter\nwas")]
    [TestCase("wo\u2060rd by word", "word", "wo\u2060rd")]
    [TestCase("the the", "the", "the")]
    [TestCase("12 or 120", "12", "12")]
    public void A_quotation_is_found_where_it_stands_in_the_document(string text, string quotation, string found) => Assert.That(Of(text).Find(quotation)[0].Text(text), Is.EqualTo(found));

    [TestCase("a letter", "lette")]
    [TestCase("a letter", "Letter")]
    [TestCase("a letter", "a  note")]
    [TestCase("a “letter”", "\"letter\"")]
    [TestCase("a letter", "")]
    [TestCase("a letter …", "…")]
    [TestCase("120 men", "12")]
    public void What_is_not_there_word_for_word_is_not_found(string text, string quotation) => Assert.That(Of(text).Find(quotation), Is.Empty);

    [Test]
    public void Only_the_passage_is_searched() => Assert.That(new PassageText(Document("here and there"), new TextSpan(0, 4)).Find("there"), Is.Empty);

#pragma warning disable NUnit1027 // FsCheck gives the argument.
    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property Every_span_of_a_text_reads_as_its_quotation(NonNull<string> text, PositiveInt seed)
    {
        PassageText passage = Of(text.Get);
        string[] words = passage.Text.Split(' ');
        string quotation = string.Join(' ', words.Skip(seed.Get % words.Length).Take(3));
        return passage.Find(quotation).All(span => Of(span.Text(text.Get)).Text == quotation).ToProperty();
    }
#pragma warning restore NUnit1027

    private static PassageText Of(string text) => new(Document(text), new TextSpan(0, text.Length));

    private static ReportDocument Document(string text) => new("a", null, null, null, null, "en", 1, text);
}
