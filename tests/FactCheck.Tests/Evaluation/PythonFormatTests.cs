using FactCheck.Evaluation;

namespace FactCheck.Tests.Evaluation;

public class PythonFormatTests
{
    [TestCase(0.12345, 4, 0.1235)]
    [TestCase(0.125, 2, 0.12)]
    [TestCase(0.375, 2, 0.38)]
    [TestCase(2.675, 2, 2.67)]
    [TestCase(0.5, 0, 0)]
    [TestCase(1.5, 0, 2)]
    [TestCase(2.5, 0, 2)]
    [TestCase(0.00005, 4, 0.0001)]
    [TestCase(0.99995, 4, 1.0)]
    [TestCase(1e20, 3, 1e20)]
    [TestCase(0, 4, 0)]
    [TestCase(-0.125, 2, -0.12)]
    [TestCase(5e-324, 4, 0)]
    public void Rounding_is_of_the_exact_value_with_halves_to_even(double value, int digits, double expected) =>
        Assert.That(PythonFormat.Round(value, digits), Is.EqualTo(expected));

    [TestCase(0, "0.0")]
    [TestCase(1, "1.0")]
    [TestCase(0.1, "0.1")]
    [TestCase(12.345, "12.345")]
    public void Numbers_have_a_decimal(double value, string expected) => Assert.That(PythonFormat.Number(value), Is.EqualTo(expected));

    [TestCase("plain", "'plain'")]
    [TestCase("it's", "\"it's\"")]
    [TestCase("it's \"so\"", "'it\\'s \"so\"'")]
    [TestCase("a\nb\tc\\", "'a\\nb\\tc\\\\'")]
    [TestCase("\u001B[31m", "'\\x1b[31m'")]
    [TestCase("\u00A0\u202E👷", "'\\xa0\\u202e👷'")]
    [TestCase("\U000E0041", "'\\U000e0041'")]
    public void Literals_are_quoted_and_escaped(string text, string expected) => Assert.That(PythonFormat.Literal(text), Is.EqualTo(expected));

    [Test]
    public void Half_a_surrogate_pair_is_escaped() => Assert.That(PythonFormat.Literal(new string('\uD83D', 1)), Is.EqualTo("'\\ud83d'"));
}
