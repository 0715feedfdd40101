using FactCheck.Language;
using FactCheck.Values.Cues;
using FactCheck.Values.Places;
using FactCheck.Values.Roles;

namespace FactCheck.Values.Lists;

/// <summary>
/// Enumerations of three and more by their commas: names, or short noun phrases, with commas between and <c>and</c> or <c>or</c> before the last.
/// Trees often take a member in the middle for an apposition of the one before (<c>Cambridge, Nairobi and Oslo</c>), or for part of its name.
/// </summary>
internal static class CommaLists
{
    private const int Fewest = 3;
    private const int Most = 60;
    private const int LongestPhrase = 5;
    private const int PartyMark = 2;

    /// <summary>The members of every such enumeration, in order.</summary>
    public static IEnumerable<IReadOnlyList<WordRange>> Find(Sentence sentence)
    {
        int at = 0;
        while (at < sentence.Words.Count)
        {
            List<WordRange> members = ReadAt(sentence, at);
            int end = members.Count == 0 ? at + 1 : members[^1].End;
            members = WithoutFrame(sentence, members);
            if (members.Count >= Fewest && !IsDescription(sentence, members) && !AreAddresses(sentence, members) && !HaveHomes(sentence, members))
            {
                yield return members;
            }

            at = end;
        }
    }

    private static List<WordRange> ReadAt(Sentence sentence, int start)
    {
        List<WordRange> members = [];
        bool? areNames = null;
        int at = start;
        while (members.Count < Most && Member(sentence, at) is { } member)
        {
            bool isName = IsName(sentence, member);
            if (areNames is bool known && known != isName)
            {
                break;
            }

            areNames = isName;
            members.Add(member);
            at = member.End;
            bool hasComma = at < sentence.Words.Count && sentence.Words[at].Text == ",";
            at += hasComma ? 1 : 0;
            if (at < sentence.Words.Count && sentence.Words[at].Text is "and" or "or")
            {
                return Member(sentence, at + 1) is { } last && IsName(sentence, last) == isName ? [.. members, last] : [];
            }

            if (!hasComma)
            {
                break;
            }
        }

        return [];
    }

    /// <summary>A name, or a noun with its determiner, number, qualities and nouns before it.</summary>
    private static WordRange? Member(Sentence sentence, int start)
    {
        int at = start;
        if (at < sentence.Words.Count && sentence.Words[at].Upos == PartOfSpeech.Det)
        {
            at++;
        }

        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.FirstWord == at || mention.FirstWord == start)
            {
                // a name taken across a comma is two
                int comma = mention.FirstWord;
                while (comma < mention.EndWord && sentence.Words[comma].Text != ",")
                {
                    comma++;
                }

                return new WordRange(start, comma);
            }
        }

        int noun = -1;
        bool isName = at < sentence.Words.Count && sentence.Words[at].Upos == PartOfSpeech.Propn;
        for (int i = at; i < sentence.Words.Count && i < at + LongestPhrase; i++)
        {
            PartOfSpeech pos = sentence.Words[i].Upos;
            if (isName ? pos != PartOfSpeech.Propn : pos is not (PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Num) || (pos == PartOfSpeech.Num && i > at))
            {
                break;
            }

            noun = pos is PartOfSpeech.Noun or PartOfSpeech.Propn ? i : noun;
        }

        return noun >= 0 ? new WordRange(start, noun + 1) : null;
    }

    private static bool IsName(Sentence sentence, WordRange member) => sentence.Words[member.End - 1].Upos == PartOfSpeech.Propn;

    /// <summary>Drops a phrase before the enumeration that only frames it: <c>in the city, police, soldiers and divers searched</c>.</summary>
    private static List<WordRange> WithoutFrame(Sentence sentence, List<WordRange> members)
    {
        if (members.Count < Fewest)
        {
            return members;
        }

        int first = ListItems.HeadOf(sentence, members[0]);
        bool isJoined = members.Skip(1).Any(m => ListItems.HeadOf(sentence, m) is int head && (sentence.Words[head].Head == first || sentence.Words[first].Head == head));
        return isJoined || !sentence.Words[first].IsAny("obl", "obl:tmod", "obl:npmod", "obl:unmarked", "nmod", "vocative", "root", "obj") ? members : members[1..];
    }

    /// <summary>Somebody and what he is: <c>the chairman, founder and owner</c>.</summary>
    private static bool IsDescription(Sentence sentence, List<WordRange> members)
    {
        Word second = sentence.Words[ListItems.HeadOf(sentence, members[1])];
        int first = ListItems.HeadOf(sentence, members[0]);
        return second.Is("appos") && second.Head == first && second.Upos == PartOfSpeech.Noun && PersonNouns.Contains(sentence.Words[first]) && PersonNouns.Contains(second);
    }

    /// <summary>A place with the one in which it lies: <c>Springfield, Illinois and Chicago</c>.</summary>
    private static bool AreAddresses(Sentence sentence, List<WordRange> members)
    {
        for (int i = 0; i + 1 < members.Count; i++)
        {
            string inner = sentence.TextOf(members[i]), outer = sentence.TextOf(members[i + 1]);
            IReadOnlyList<GazetteerPlace> within = [.. Gazetteer.Default.Find(outer), .. Gazetteer.Default.FindAbbreviation(outer)];
            if (Gazetteer.Default.Find(inner).Any(place => within.Any(around => place.Id != around.Id && Gazetteer.Default.Contains(around.Id, place.Id))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>People with where they come from, or with their party too: <c>Lee, W.Va., and Ruiz</c>, <c>Lee, D-W.Va., and Ruiz</c>.</summary>
    private static bool HaveHomes(Sentence sentence, List<WordRange> members) =>
        members.Exists(m => IsHome(sentence.TextOf(m)))
        && members.Exists(m => sentence.Entities.Any(e => e.Kind == EntityKind.Person && e.Contains(ListItems.HeadOf(sentence, m))));

    // "W.Va.", "D-W.Va.", "D-Ohio"
    private static bool IsHome(string text)
    {
        bool hasParty = text.Length > PartyMark && char.IsUpper(text[0]) && text[1] is '-' or '–';
        return Gazetteer.Default.FindAbbreviation(hasParty ? text.AsSpan(PartyMark) : text).Any() || (hasParty && Gazetteer.Default.Find(text.AsSpan(PartyMark)).Any());
    }
}
