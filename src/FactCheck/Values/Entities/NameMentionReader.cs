using FactCheck.Language;
using FactCheck.Values.Places;
using FactCheck.Values.Roles;

namespace FactCheck.Values.Entities;

/// <summary>Reads the names of a sentence.</summary>
internal static class NameMentionReader
{
    private static readonly HashSet<string> PlacePrepositions = ["in", "at", "near", "outside", "inside", "from", "to", "across", "around", "off", "into", "toward", "towards"];

    /// <summary>Adds the names of the sentence in order.</summary>
    public static void Read(Sentence sentence, int index, string text, List<NameMention> names)
    {
        for (int i = 0; i < sentence.Entities.Count; i++)
        {
            EntityMention mention = DescribedNames.Correct(sentence, sentence.Entities[i]);
            while (i + 1 < sentence.Entities.Count && Continues(sentence, mention, sentence.Entities[i + 1]))
            {
                mention = mention with { EndWord = sentence.Entities[++i].EndWord };
            }

            if (ReadMention(sentence, index, text, mention) is { } name)
            {
                names.Add(name);
            }
        }
    }

    private static bool Continues(Sentence sentence, EntityMention mention, EntityMention next) =>
        next.FirstWord == mention.EndWord && next.Kind == mention.Kind && sentence.Words[next.FirstWord].Is("flat") && mention.Contains(sentence.Words[next.FirstWord].Head);

    private static NameMention? ReadMention(Sentence sentence, int index, string text, EntityMention mention)
    {
        int start = RolePhraseReader.NameStart(sentence, mention);
        int end = mention.EndWord;
        while (start < end && IsMargin(sentence.Words[start]))
        {
            start++;
        }

        while (end > start && (IsMargin(sentence.Words[end - 1]) || sentence.Words[end - 1].Xpos == "POS"))
        {
            end--;
        }

        if (start == end || !char.IsLetterOrDigit(sentence.Words[start].Text[0]) || sentence.Words[end - 1].Text.Contains('$', StringComparison.Ordinal))
        {
            return null;
        }

        WordRange words = new(start, end);
        string name = sentence.SpanOf(start, end - 1).Text(text);
        if (IsPartyTag(name))
        {
            return null;
        }

        string? title = start > 0 && NameTitles.Contains(sentence.Words[start - 1].Text) ? sentence.Words[start - 1].Text : null;
        int head = sentence.HeadOf(words);
        EntityKind kind = CorrectKind(sentence, mention.Kind, name, head, title is not null);
        return new NameMention
        {
            Sentence = index,
            Words = words,
            Head = head,
            Text = name,
            Kind = kind,
            WasPerson = mention.Kind == EntityKind.Person && kind == EntityKind.Location,
            HasTitle = title is not null,
            TitleGender = title is null ? Gender.Unknown : NameTitles.GenderOf(title),
            Country = kind == EntityKind.Miscellaneous ? null : GovernmentReader.CountryOf(sentence, head, name, kind),
            Introduced = kind is EntityKind.Person or EntityKind.Location || words.Count < 2 ? null : IntroducedAfter(sentence, start, end),
        };
    }

    // (R-Wis.), D-N.Y.: party and state of the person named before
    private static bool IsPartyTag(string name) => name.Length > 2 && name[0] is 'R' or 'D' or 'I' && name[1] is '-' or '–' && char.IsUpper(name[2]);

    private static EntityKind CorrectKind(Sentence sentence, EntityKind kind, string name, int head, bool hasTitle)
    {
        if (kind == EntityKind.Location && hasTitle && Gazetteer.Default.Find(name).Count == 0)
        {
            return EntityKind.Person;
        }

        bool isState = Gazetteer.Default.Find(name).Any(place => place.Kind == GazetteerKind.Country) || (kind == EntityKind.Person && Gazetteer.Default.FindSeat(name) is not null);
        if (kind is EntityKind.Person or EntityKind.Organisation && isState && !hasTitle && !GivenNames.IsKnown(NameText.Fold(name)))
        {
            return EntityKind.Location;
        }

        bool placed = kind == EntityKind.Person && !hasTitle && sentence.Words[head].Is("obl") && PlacePrepositions.Contains(sentence.CaseOf(head)) && sentence.CaseOf(head) is "in" or "near" or "across" or "outside";
        bool governed = kind == EntityKind.Person && sentence.Words[head].Is("nmod") && sentence.CaseOf(head) == "of" && sentence.Words[head].Head >= 0
            && sentence.Words[sentence.Words[head].Head].Lemma is "mayor" or "governor" or "town" or "city" or "village" or "port" or "state" or "province" or "district" or "municipality" or "people" or "outskirts";
        return placed || governed ? EntityKind.Location : kind;
    }

    private static bool IsMargin(Word word) => word.Upos is PartOfSpeech.Det or PartOfSpeech.Adp || (word.Upos == PartOfSpeech.Punct && word.Text is "\"" or "“" or "”" or "," or "(" or "'" or "’" or "‘");

    private static string? IntroducedAfter(Sentence sentence, int start, int end)
    {
        bool bracketed = end + 2 < sentence.Words.Count && sentence.Words[end].Text == "(" && sentence.Words[end + 2].Text == ")";
        return bracketed && OrganisationName.IsWrittenAsAcronym(sentence.Words[end + 1].Text) && char.ToLowerInvariant(sentence.Words[end + 1].Text[0]) == char.ToLowerInvariant(sentence.Words[start].Text[0])
            ? NameText.Fold(sentence.Words[end + 1].Text) : null;
    }
}
