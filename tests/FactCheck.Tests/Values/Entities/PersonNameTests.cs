using FactCheck.Values.Entities;

namespace FactCheck.Tests.Values.Entities;

internal sealed class PersonNameTests
{
    [TestCase("Eric Allen Kirkpatrick", "Eric Kirkpatrick", true)]
    [TestCase("Jumaane D. Williams", "Jumaane Williams", true)]
    [TestCase("J. Edgar Hoover", "Edgar Hoover", true)]
    [TestCase("Kim Jong Un", "Kim Jong-un", true)]
    [TestCase("L. Patrick Gray III", "Patrick Gray", true)]
    [TestCase("Bill Clinton", "William Clinton", true)]
    [TestCase("Jerrold Kolesh", "Jerry Kolesh", true)]
    [TestCase("Cy Kolesh", "Cyrus Kolesh", true)]
    [TestCase("Ann Kolesh", "Anna Kolesh", false)]
    [TestCase("Síle Ní Bhroin TD", "Sile Ni Bhroin", true)]
    [TestCase("Dr Hana Wiremu-Clarke", "Hana Wiremu-Clarke", true)]
    [TestCase("Herbert Hoover", "J. Edgar Hoover", false)]
    [TestCase("Imad Abu Askar", "Hassan Abu Askar", false)]
    [TestCase("Mahnefah Gray", "Kimani Gray", false)]
    [TestCase("Gray", "Kimani Gray", false)]
    public void Forms_of_one_name(string a, string b, bool expected)
    {
        Assert.That(PersonName.Parse(a).IsFormOf(PersonName.Parse(b)), Is.EqualTo(expected));
        Assert.That(PersonName.Parse(b).IsFormOf(PersonName.Parse(a)), Is.EqualTo(expected));
    }

    [TestCase("Ging", "John Ging", true)]
    [TestCase("Wiremu-Clarke", "Hana Wiremu-Clarke", true)]
    [TestCase("Xi", "Xi Jinping", true)]
    [TestCase("Kim", "Kim Jong Un", true)]
    [TestCase("Mr Kolesh", "Radan Kolesh", true)]
    [TestCase("John", "John Ging", false)]
    [TestCase("John Ging", "John Ging", false)]
    public void Family_name_alone(string name, string full, bool expected) =>
        Assert.That(PersonName.Parse(name).IsFamilyNameOf(PersonName.Parse(full)), Is.EqualTo(expected));

    [TestCase("Alexis Kouyias", "Alexis Kougias", true)]
    [TestCase("Elias Vrettakos", "Ilias Vrettakos", true)]
    [TestCase("Brian Dalton", "Bryant A. Dalton", true)]
    [TestCase("Tadesse Wolde", "Taddese Wolde", true)]
    [TestCase("Ji Ha-neul", "Ji Ha-nul", true)]
    [TestCase("Imad Abu Askhar", "Imad Abu Askar", true)]
    [TestCase("Herbert Hoover", "Edgar Hoover", false)]
    [TestCase("Mark Felt", "Carl Bernstein", false)]
    [TestCase("Anna Berg", "Anna Lund", false)]
    [TestCase("Su", "Lu", false)]
    public void Other_spelling_of_one_name(string a, string b, bool expected) =>
        Assert.That(PersonName.Parse(a).IsSpellingOf(PersonName.Parse(b)), Is.EqualTo(expected));
}
