using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Places;

namespace FactCheck.Values.Roles;

/// <summary>Corrects names that were taken for those of bodies or places although the sentence says what person bears them: <c>X, the yard's inspector</c>, <c>X, 52, a baker</c>.</summary>
internal static class DescribedNames
{
    // a company may be all these too
    private static readonly HashSet<string> AlsoBodies =
    [
        "owner", "co-owner", "lender", "leader", "sponsor", "seller", "buyer", "rival", "winner", "champion", "favourite", "favorite", "holder", "partner", "competitor", "underwriter", "host", "member",
        "loser", "contender", "opponent", "organiser", "organizer", "player", "employer", "landlord", "tenant", "investor", "shareholder", "bidder", "suitor", "pioneer", "creditor", "debtor", "contractor",
        "builder", "provider", "distributor", "dealer", "broker", "carrier", "exporter", "importer", "adviser", "advisor", "agent", "defendant", "plaintiff", "successor", "predecessor", "founder", "promoter",
        "neighbour", "neighbor", "ally", "giant", "guardian", "server", "counterpart", "native", "star", "hero", "auditor", "consultant", "publisher", "opposition", "visitor", "guest", "newcomer", "runner-up",
    ];

    /// <summary>The mention, as one of a person where its description leaves no doubt.</summary>
    public static EntityMention Correct(Sentence sentence, EntityMention mention) =>
        mention.Kind is EntityKind.Organisation or EntityKind.Location && IsPerson(sentence, mention) ? mention with { Kind = EntityKind.Person } : mention;

    private static bool IsPerson(Sentence sentence, EntityMention mention)
    {
        int count = mention.EndWord - mention.FirstWord;
        if (count is < 2 or > 3)
        {
            return false;
        }

        for (int i = mention.FirstWord; i < mention.EndWord; i++)
        {
            Word word = sentence.Words[i];
            string lemma = word.Text.ToLowerInvariant();
            if (!char.IsUpper(word.Text[0]) || !word.Text.All(letter => char.IsLetter(letter) || letter is '-' or '’' or '\'') || word.Text.Skip(1).All(char.IsUpper)
                || WordNet.Default.Contains(lemma, PartOfSpeech.Noun) || PersonNouns.IsOrganisation(lemma) || Gazetteer.Default.Find(word.Text).Count > 0)
            {
                return false;
            }
        }

        return LooseAppositions.After(sentence, mention.EndWord, EntityKind.Person) is (int noun, _) && !AlsoBodies.Contains(sentence.Words[noun].Lemma) && !PersonNouns.IsOrganisation(sentence.Words[noun].Lemma);
    }
}
