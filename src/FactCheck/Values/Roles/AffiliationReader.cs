using FactCheck.Language;

namespace FactCheck.Values.Roles;

/// <summary>Reads the bodies that people are said to belong to, without a word of what they are there: <c>X, of the Forest Service</c>, <c>X from the University of Oslo</c>.</summary>
internal static class AffiliationReader
{
    /// <summary>Adds the body after a person's name.</summary>
    public static void Read(Sentence sentence, WordRange name, int head, EntityKind kind, List<RolePhrase> phrases)
    {
        int at = name.End < sentence.Words.Count && sentence.Words[name.End].Text == "," ? name.End + 1 : name.End;
        if (kind != EntityKind.Person || at >= sentence.Words.Count || sentence.Words[at].Lemma is not ("of" or "from" or "with"))
        {
            return;
        }

        foreach (EntityMention mention in sentence.Entities)
        {
            bool follows = mention.FirstWord == at + 1 || (mention.FirstWord == at + 2 && sentence.Words[at + 1].Lemma == "the");
            if (!follows || mention.Kind != EntityKind.Organisation)
            {
                continue;
            }

            // "X from the agency's office"
            bool isWhole = mention.EndWord == sentence.Words.Count || !(sentence.Words[mention.EndWord].IsNominal() || sentence.Words[mention.EndWord].Xpos == "POS");
            int body = sentence.HeadOf(new WordRange(mention.FirstWord, mention.EndWord));
            if (isWhole && sentence.Words[body].Is("nmod") && sentence.Words[body].Head >= name.Start && sentence.Words[body].Head < name.End)
            {
                phrases.Add(new RolePhrase(head, body, new WordRange(at, mention.EndWord), RoleKind.Affiliation));
            }
        }
    }
}
