using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Roles;

namespace FactCheck.Rules.Roles;

/// <summary>Cuts the passages of findings on named people: the role with its holder's name and no more, <c>Mayor Ana Ruiz</c>, <c>the youth coach, Ana Ruiz</c>.</summary>
internal static class RolePassages
{
    private const int MostBetween = 5;

    /// <summary>The finding with such passages where role and name stand near each other; with those that it has elsewhere.</summary>
    public static Finding WithHolders(this Finding finding, FactPair pair, RoleValue a, RoleValue b) => finding.With(
        Of(pair.Context.A, pair.A, a) ?? finding.A.Clause, finding.A.Focus, Of(pair.Context.B, pair.B, b) ?? finding.B.Clause, finding.B.Focus);

    private static TextSpan? Of(ArticleAnalysis report, AnalyzedSentence sentence, RoleValue role)
    {
        if (role.Holder < 0 || report.Entities.ReferenceAt(sentence.Index, role.HolderHead) is not { IsName: true } name || name.Cluster != role.Holder)
        {
            return null;
        }

        // "the 45-year-old banker" is not cut before its noun
        WordRange words = name.Words, told = sentence.Values.Roles.FirstOrDefault(title => title.HolderHead == role.HolderHead && title.Words.Contains(role.Words.Start) && title.Words.Contains(role.Words.End - 1), role).Words;
        int between = Math.Max(words.Start - told.End, told.Start - words.End);
        return between > MostBetween ? null : sentence.Sentence.SpanOf(Math.Min(words.Start, told.Start), Math.Max(words.End, told.End) - 1);
    }
}
