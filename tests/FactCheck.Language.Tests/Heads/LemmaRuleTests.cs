using FactCheck.Language.Heads;

namespace FactCheck.Language.Tests.Heads;

public class LemmaRuleTests
{
    [TestCase("0|", "House", ExpectedResult = "house")]
    [TestCase("1|", "reports", ExpectedResult = "report")]
    [TestCase("3|y", "countries", ExpectedResult = "country")]
    [TestCase("2|be", "is", ExpectedResult = "be")]
    [TestCase("3|be", "is", ExpectedResult = "is")]
    [TestCase("0|n", "", ExpectedResult = "n")]
    [TestCase("1|_", "a👍", ExpectedResult = "a_")]
    [TestCase("0|", "ΟΔΟΣ", ExpectedResult = "οδοσ")]
    public string Makes_the_lemma_of_a_form(string rule, string form) => LemmaRule.Parse(rule).Apply(form);
}
