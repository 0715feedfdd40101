using FactCheck.Language.Pieces;

namespace FactCheck.Language.Tests.Pieces;

public class WordShapeTests
{
    [TestCase("word", ExpectedResult = 0)]
    [TestCase("n't", ExpectedResult = 0)]
    [TestCase("中国", ExpectedResult = 0)]
    [TestCase("Word", ExpectedResult = 1)]
    [TestCase("A", ExpectedResult = 1)]
    [TestCase("Élan", ExpectedResult = 1)]
    [TestCase("O’brien", ExpectedResult = 1)]
    [TestCase("US", ExpectedResult = 2)]
    [TestCase("A.", ExpectedResult = 2)]
    [TestCase("U.S.", ExpectedResult = 2)]
    [TestCase("iPhone", ExpectedResult = 3)]
    [TestCase("McDonald", ExpectedResult = 3)]
    [TestCase("ǅ", ExpectedResult = 0)]
    [TestCase("aǅ", ExpectedResult = 0)]
    [TestCase("12", ExpectedResult = 4)]
    [TestCase("COVID-19", ExpectedResult = 4)]
    [TestCase("m²", ExpectedResult = 4)]
    [TestCase("٣", ExpectedResult = 4)]
    [TestCase("½", ExpectedResult = 5)]
    [TestCase("Ⅳ", ExpectedResult = 5)]
    [TestCase("-", ExpectedResult = 5)]
    [TestCase("👍", ExpectedResult = 5)]
    [TestCase("", ExpectedResult = 5)]
    public int Tells_how_a_word_is_written(string word) => WordShape.Of(word);
}
