using FactCheck.Language.Identification;

namespace FactCheck.Language.Tests.Identification;

public class LanguageIdentifierTests
{
    [TestCase("en", "The council voted on Tuesday to close the old bridge for six months, and drivers were told that they should use the northern road until the work is over.")]
    [TestCase("fr", "Le conseil municipal a voté mardi la fermeture du vieux pont pour six mois, et les conducteurs devront passer par la route du nord jusqu'à la fin des travaux.")]
    [TestCase("de", "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke für sechs Monate zu sperren, und die Fahrer müssen bis zum Ende der Arbeiten die nördliche Straße nehmen.")]
    [TestCase("es", "El ayuntamiento votó el martes a favor de cerrar el viejo puente durante seis meses, y los conductores tendrán que usar la carretera del norte hasta que terminen las obras.")]
    [TestCase("it", "Il consiglio comunale ha votato martedì la chiusura del vecchio ponte per sei mesi, e gli automobilisti dovranno usare la strada del nord fino alla fine dei lavori.")]
    [TestCase("pt", "A câmara municipal votou na terça-feira o encerramento da velha ponte por seis meses, e os condutores terão de usar a estrada do norte até ao fim das obras.")]
    [TestCase("nl", "De gemeenteraad heeft dinsdag besloten om de oude brug zes maanden te sluiten, en automobilisten moeten tot het einde van de werken de noordelijke weg nemen.")]
    [TestCase("sv", "Kommunfullmäktige beslutade på tisdagen att stänga den gamla bron i sex månader, och bilister måste ta den norra vägen till dess att arbetet är klart.")]
    [TestCase("pl", "Rada miasta zdecydowała we wtorek o zamknięciu starego mostu na sześć miesięcy, a kierowcy będą musieli korzystać z północnej drogi do czasu, gdy prace się skończą.")]
    [TestCase("id", "Dewan kota pada hari Selasa memutuskan untuk menutup jembatan tua itu selama enam bulan, dan para pengemudi harus memakai jalan utara yang lebih panjang.")]
    public void Languages_in_Latin_script_are_told_apart(string code, string text) => Assert.That(LanguageIdentifier.Identify(text).Code, Is.EqualTo(code));

    [TestCase("ru", "Городской совет решил закрыть старый мост на шесть месяцев.")]
    [TestCase("uk", "Міська рада вирішила закрити старий міст на шість місяців.")]
    [TestCase("el", "Το δημοτικό συμβούλιο αποφάσισε να κλείσει την παλιά γέφυρα.")]
    [TestCase("ar", "قرر مجلس المدينة إغلاق الجسر القديم لمدة ستة أشهر.")]
    [TestCase("he", "מועצת העיר החליטה לסגור את הגשר הישן לשישה חודשים.")]
    [TestCase("zh", "市议会决定将旧桥关闭六个月。")]
    [TestCase("ja", "市議会は古い橋を六か月間閉鎖することを決めた。")]
    [TestCase("ko", "시의회는 오래된 다리를 여섯 달 동안 폐쇄하기로 했다.")]
    [TestCase("hi", "नगर परिषद ने पुराने पुल को छह महीने के लिए बंद करने का फैसला किया।")]
    public void Other_scripts_name_their_language(string code, string text) => Assert.That(LanguageIdentifier.Identify(text).Code, Is.EqualTo(code));

    [TestCase("Macron rencontre Scholz à Berlin")]
    [TestCase("")]
    [TestCase("12:30 – 14:00")]
    [TestCase("Saint-Étienne 2, Olympique de Marseille 1")]
    public void Little_text_gets_the_benefit_of_the_doubt(string text) => Assert.That(LanguageIdentifier.Identify(text), Is.EqualTo(new LanguageGuess("en", 0.5)));

    [TestCase("Nguyễn Văn Thành, José Ángel Muñoz de la Cruz and Jürgen Großmann met Łukasz Żurawski in São Paulo on Friday, said Ayşe Yıldırım of the Fundação Getúlio Vargas; Mr. Muñoz left for Zürich and Besançon.")]
    [TestCase("“Es ist genug”, said Angela Brückner of Die Zeit, and the crowd on the Place de la République answered with “Vive la France” before the police closed the square to everyone who had come.")]
    [TestCase("Telemetry from the lunar orbiter reached Bengaluru Sunday night, outside consultant Ravi Deshmane, Isro engineers Kavita Rao, Anil Menon, Priya Nair, mission adviser Sunil Kumar said.")]
    public void English_with_foreign_names_and_phrases_is_English(string text) => Assert.That(LanguageIdentifier.Identify(text).IsEnglish, Is.True);

    [Test]
    public void A_long_text_in_no_known_language_is_undetermined() =>
        Assert.That(LanguageIdentifier.Identify(string.Concat(Enumerable.Repeat("Zorp blint quaxy murnle ", 30))), Is.EqualTo(new LanguageGuess("und", 0)));

    [Test]
    public void Every_report_of_the_gold_pairs_is_English()
    {
        string[] files = Directory.GetFiles(FactCheck.Testing.Repository.Shared("gold"), "*.txt", SearchOption.AllDirectories);
        Assert.That(files, Is.Not.Empty);
        Assert.That(files.Where(file => !LanguageIdentifier.Identify(File.ReadAllText(file)).IsEnglish), Is.Empty);
    }
}
