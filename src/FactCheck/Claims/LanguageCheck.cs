using FactCheck.Articles;

namespace FactCheck.Claims;

internal static class LanguageCheck
{
    public static void Require(Article article, IReadOnlyList<int> blocks)
    {
    }
}
