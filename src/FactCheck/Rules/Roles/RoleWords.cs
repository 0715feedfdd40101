using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values.Roles;

namespace FactCheck.Rules.Roles;

/// <summary>The words of a title, whatever their order: <c>the Port Authority's director</c> and <c>the director of the Port Authority</c> have the same.</summary>
internal static class RoleWords
{
    private static readonly Dictionary<string, string> SameInTitles = new(StringComparer.Ordinal) { ["african"] = "black", ["federal"] = "u.s.", ["us"] = "u.s." };

    /// <summary>The lemmas without articles, prepositions, possessives and marks; names of one group or power as one.</summary>
    public static HashSet<string> Of(AnalyzedSentence sentence, RoleValue role)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        for (int i = role.Words.Start; i < role.Words.End; i++)
        {
            Word word = sentence.Words[i];
            string lemma = word.Lemma.ToLowerInvariant();
            bool isOfGroup = lemma == "american" && i > 0 && sentence.Words[i - 1].Lemma.Equals("african", StringComparison.OrdinalIgnoreCase);
            bool isOfGroupWithHyphen = lemma == "american" && i > 1 && sentence.Words[i - 1].Text == "-" && sentence.Words[i - 2].Lemma.Equals("african", StringComparison.OrdinalIgnoreCase);
            if (word.Upos is not (PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Part or PartOfSpeech.Punct or PartOfSpeech.Pron or PartOfSpeech.Sym) && !isOfGroup && !isOfGroupWithHyphen)
            {
                words.Add(SameInTitles.GetValueOrDefault(lemma, lemma));
            }
        }

        return words;
    }
}
