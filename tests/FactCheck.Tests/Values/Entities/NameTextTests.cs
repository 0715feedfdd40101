using FactCheck.Values.Entities;

namespace FactCheck.Tests.Values.Entities;

internal sealed class NameTextTests
{
    [TestCase("Kim Jong-un", "kim jong un")]
    [TestCase("Adão Pires", "adao pires")]
    [TestCase("U.S.", "us")]
    [TestCase("São Tomé and Príncipe", "sao tome and principe")]
    [TestCase("O'Brien", "obrien")]
    [TestCase("Pyongyang's", "pyongyang")]
    [TestCase("Łódź", "lodz")]
    [TestCase("Ft. Worth", "fort worth")]
    [TestCase("St Petersburg", "saint petersburg")]
    [TestCase("Mt. Etna", "mount etna")]
    [TestCase("Stockholm", "stockholm")]
    [TestCase("  Straße  ", "strasse")]
    [TestCase("", "")]
    [TestCase("---", "")]
    public void Names_are_folded(string name, string expected) => Assert.That(NameText.Fold(name), Is.EqualTo(expected));

    [TestCase("Kim Jong-un")]
    [TestCase("Ħal Għaxaq")]
    [TestCase("Côte d'Ivoire")]
    public void Folding_twice_changes_nothing(string name) => Assert.That(NameText.Fold(NameText.Fold(name)), Is.EqualTo(NameText.Fold(name)));

    [Test]
    public void Overlong_names_are_cut() => Assert.That(NameText.Fold(new string('x', 5000)).Length, Is.LessThanOrEqualTo(200));
}
