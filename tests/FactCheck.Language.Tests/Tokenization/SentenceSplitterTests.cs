namespace FactCheck.Language.Tests.Tokenization;

public class SentenceSplitterTests
{
    [TestCase("It rained. They left.", "It rained. | They left.")]
    [TestCase("Gov. Smith met Dr. J. Doe of Acme Corp. on Jan. 5. They spoke.", "Gov. Smith met Dr. J. Doe of Acme Corp. on Jan. 5. | They spoke.")]
    [TestCase("He lives in the U.S. The U.S. Senate met.", "He lives in the U.S. | The U.S. Senate met.")]
    [TestCase("It opened at 5 p.m. Friday. It closed at 6 p.m. Nobody came.", "It opened at 5 p.m. Friday. | It closed at 6 p.m. | Nobody came.")]
    public void Stops_of_abbreviations_end_no_sentence(string text, string sentences) => Assert.That(Segmented.Bounds(text), Is.EqualTo(sentences));

    [TestCase("\"We left.\" Smith agreed.", "\"We left.\" | Smith agreed.")]
    [TestCase("“Why?” Smith asked. “No.” He left.", "“Why?” Smith asked. | “No.” | He left.")]
    [TestCase("\"We left. We ran, \" he said. \"It was late. \" \"Very late, \"she said.", "\"We left. | We ran, \" he said. | \"It was late. \" | \"Very late, \"she said.")]
    public void Quotation_marks_close_with_their_sentence(string text, string sentences) => Assert.That(Segmented.Bounds(text), Is.EqualTo(sentences));
}
