using FactCheck.Testing;
using FactCheck.Values.Numbers;

namespace FactCheck.Tests.Values.Numbers;

public class NumberReaderTests
{
    [TestCase("12", 12)]
    [TestCase("1,140", 1140)]
    [TestCase("5, 000", 5000)]
    [TestCase("170, 000", 170000)]
    [TestCase("1,12,640", 112640)]
    [TestCase("20 000", 20000)]
    [TestCase("13.5", 13.5)]
    [TestCase("3.6 million", 3600000)]
    [TestCase("1. 5 million", 1500000)]
    [TestCase("18bn", 18000000000)]
    [TestCase("5k", 5000)]
    [TestCase("8,412 crore", 84120000000)]
    [TestCase("6½", 6.5)]
    [TestCase("1/2", 0.5)]
    [TestCase("2 1/2", 2.5)]
    [TestCase("300 thousand", 300000)]
    [TestCase("2 dozen", 24)]
    public void Figures_are_read(string text, double expected) => Assert.That(ReadAll(text), Is.EqualTo((decimal)expected));

    [TestCase("twelve", 12)]
    [TestCase("twenty-five", 25)]
    [TestCase("Twenty five", 25)]
    [TestCase("one hundred and five", 105)]
    [TestCase("three hundred thousand", 300000)]
    [TestCase("two million three hundred thousand and four", 2300004)]
    [TestCase("a dozen", 12)]
    [TestCase("half a dozen", 6)]
    [TestCase("two dozen", 24)]
    [TestCase("a hundred", 100)]
    [TestCase("half a million", 500000)]
    [TestCase("a half-million", 500000)]
    [TestCase("two and a half", 2.5)]
    [TestCase("six and a half million", 6500000)]
    [TestCase("one and three quarters", 1.75)]
    [TestCase("a quarter of a billion", 250000000)]
    [TestCase("ten million", 10000000)]
    [TestCase("nineteen", 19)]
    public void Words_are_read(string text, double expected) => Assert.That(ReadAll(text), Is.EqualTo((decimal)expected));

    [TestCase("two-thirds", 0.6667)]
    [TestCase("three quarters", 0.75)]
    [TestCase("a third of", 0.3333)]
    [TestCase("an eighth of", 0.125)]
    [TestCase("one fifth of", 0.2)]
    public void Fractions_are_read(string text, double expected)
    {
        NumberReading? reading = Read(text);
        Assert.That(reading?.Form, Is.EqualTo(NumberForm.Fraction));
        Assert.That((double)reading!.Low, Is.EqualTo(expected).Within(0.0001));
    }

    [TestCase("third", 3)]
    [TestCase("twenty-first", 21)]
    [TestCase("12th", 12)]
    [TestCase("118th", 118)]
    public void Ordinals_are_read(string text, double expected)
    {
        NumberReading? reading = Read(text);
        Assert.That(reading?.Form, Is.EqualTo(NumberForm.Ordinal));
        Assert.That(reading!.Low, Is.EqualTo((decimal)expected));
    }

    [TestCase("dozens", 20, 120)]
    [TestCase("hundreds of thousands", 190000, 999000)]
    [TestCase("tens of thousands", 20000, 99000)]
    [TestCase("several hundred", 300, 1200)]
    [TestCase("a couple", 2, 3)]
    [TestCase("several", 3, 12)]
    public void Vague_words_are_intervals(string text, double low, double high)
    {
        NumberReading? reading = Read(text);
        Assert.That(reading?.IsVague, Is.True);
        Assert.That((reading!.Low, reading.High), Is.EqualTo(((decimal)low, (decimal)high)));
    }

    [TestCase("people")]
    [TestCase("1.2.3")]
    [TestCase("9999999999999999999")]
    [TestCase("Twenty20")]
    public void What_is_no_number_is_not_read(string text) => Assert.That(Read(text), Is.Null);

    [TestCase("198", 1, false)]
    [TestCase("200", 100, true)]
    [TestCase("32,000", 1000, true)]
    [TestCase("3.6 million", 100000, false)]
    [TestCase("13.50", 0.01, false)]
    public void Step_is_the_worth_of_the_last_digit(string text, double step, bool isRound)
    {
        NumberReading? reading = Read(text);
        Assert.That((reading?.Step, reading?.IsRound), Is.EqualTo(((decimal?)(decimal)step, (bool?)isRound)));
    }

    private static decimal? ReadAll(string text)
    {
        PieceList pieces = PieceList.Of(Analyzed.Plain(text), text);
        NumberReading? reading = NumberReader.Read(pieces, 0);
        return reading?.End == pieces.Count ? reading.Low : null;
    }

    private static NumberReading? Read(string text) => NumberReader.Read(PieceList.Of(Analyzed.Plain(text), text), 0);
}
