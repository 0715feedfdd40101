namespace FactCheck.Language.Tests.Tokenization;

public class WordTokenizerTests
{
    [TestCase("They don't know Kim's plan.", "They do n't know Kim 's plan .")]
    [TestCase("They don’t know Kim’s plan.", "They do n’t know Kim ’s plan .")]
    [TestCase("The Saints' win wasn't luck; they'd've lost.", "The Saints ' win was n't luck ; they 'd 've lost .")]
    [TestCase("He cannot go, she's gonna.", "He can not go , she 's gon na .")]
    [TestCase("O'Brien's o'clock, rock of the '90s and '05", "O'Brien 's o'clock , rock of the '90s and '05")]
    public void Clitics_stand_apart(string text, string words) => Assert.That(Segmented.Words(text), Is.EqualTo(words));

    [TestCase("U.S. and U.K. troops met at 5 p.m. in Washington, D.C.", "U.S. and U.K. troops met at 5 p.m. in Washington , D.C.")]
    [TestCase("Gov. J. B. Smith Jr. of Acme Inc. left.", "Gov. J. B. Smith Jr. of Acme Inc. left .")]
    [TestCase("No. 5 on Jan. 3; he said no.", "No. 5 on Jan. 3 ; he said no .")]
    public void Abbreviations_keep_their_stop(string text, string words) => Assert.That(Segmented.Words(text), Is.EqualTo(words));

    [TestCase("$1,200.50, €5m, R$18, 5km and 3.5%", "$ 1,200.50 , € 5 m , R$ 18 , 5 km and 3.5 %")]
    [TestCase("10-15 people on 11/28/2000 at 10:30am", "10 - 15 people on 11/28/2000 at 10:30 am")]
    [TestCase("the 20th of the 1960s, call 713-853-3989", "the 20th of the 1960s , call 713-853-3989")]
    public void Figures_keep_their_separators_and_part_from_units(string text, string words) => Assert.That(Segmented.Words(text), Is.EqualTo(words));

    [TestCase("a well-known non-profit, pro-Beijing 18-year-old", "a well - known non-profit , pro-Beijing 18 - year - old")]
    [TestCase("and/or he said—no–yes", "and / or he said — no – yes")]
    public void Hyphenated_words_are_split_but_prefixes_stay(string text, string words) => Assert.That(Segmented.Words(text), Is.EqualTo(words));

    [TestCase("(see https://a.example/b_(c)?d=1.)", "( see https://a.example/b_(c)?d=1 . )")]
    [TestCase("mail jo.doe@mail.example.com, #News @someone", "mail jo.doe@mail.example.com , #News @someone")]
    public void Addresses_are_one_word(string text, string words) => Assert.That(Segmented.Words(text), Is.EqualTo(words));

    [TestCase("about 5, 000 gallons at 3: 33 a. m. in the U. S.", "about 5,000 gallons at 3:33 a.m. in the U.S.")]
    [TestCase("it didn ’ t see the teen ’ s car", "it did n’t see the teen ’s car")]
    public void Stray_spaces_inside_words_do_not_part_them(string text, string words) => Assert.That(Segmented.Words(text), Is.EqualTo(words));
}
