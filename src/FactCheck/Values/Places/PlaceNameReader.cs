using FactCheck.Language;
using FactCheck.Values.Entities;

namespace FactCheck.Values.Places;

/// <summary>Finds the names of places in a sentence: what the model takes for places, what the gazetteer knows, and institutions named as places.</summary>
internal static class PlaceNameReader
{
    private static readonly HashSet<string> PlacePrepositions = ["in", "at", "near", "outside", "inside", "across", "around", "off", "into", "to", "from"];

    /// <summary>The names in order.</summary>
    public static IReadOnlyList<PlaceName> Read(Sentence sentence, string text)
    {
        List<(WordRange Words, bool IsInstitution)> ranges =
            [.. sentence.Entities.Where(mention => IsPlace(sentence, mention)).Select(mention => (Trim(sentence, mention), mention.Kind == EntityKind.Organisation)).Where(range => range.Item1.Count > 0)];
        AddKnown(sentence, text, ranges);
        ranges.Sort((a, b) => a.Words.Start.CompareTo(b.Words.Start));
        List<PlaceName> names = [];
        for (int i = 0; i < ranges.Count; i++)
        {
            WordRange words = ranges[i].Words;
            string name = NameText.Fold(sentence.SpanOf(words.Start, words.End - 1).Slice(text));
            if (sentence.Words[words.End - 1].Text.Contains('$', StringComparison.Ordinal) || name.Length == 0 || IsInhabitant(name))
            {
                continue;
            }

            // "(R-Ky.)": the letter before the hyphen is a party
            ReadOnlySpan<char> written = sentence.SpanOf(words.Start, words.End - 1).Slice(text);
            if (written.Length == 1)
            {
                continue;
            }

            IReadOnlyList<GazetteerPlace> known = Gazetteer.Default.Find(name);
            known = known.Count == 0 && written.EndsWith(".", StringComparison.Ordinal) ? Gazetteer.Default.FindAbbreviation(written) : known;
            List<GazetteerPlace> containers = ContainersAfter(sentence, text, words.End, out int end);
            bool follows = containers.Count > 0 && MayLieIn(known, containers);
            List<string> within = follows ? [.. containers.Select(place => place.Id)] : [];
            string[] ids = [.. (follows && known.Count > 0 ? known.Where(place => containers.Exists(outer => Gazetteer.Default.Contains(outer.Id, place.Id))) : known).Select(place => place.Id)];
            names.Add(new PlaceName(follows ? new WordRange(words.Start, end) : words, name, ids, within, ranges[i].IsInstitution));
            while (follows && i + 1 < ranges.Count && ranges[i + 1].Words.Start < end)
            {
                i++;
            }
        }

        return names;
    }

    private static bool MayLieIn(IReadOnlyList<GazetteerPlace> known, List<GazetteerPlace> containers) =>
        known.Count == 0
            ? true
            : known.Any(place => containers.Exists(outer => Gazetteer.Default.Contains(outer.Id, place.Id))) || known.All(place => place.Kind == GazetteerKind.City);

    private static bool IsPlace(Sentence sentence, EntityMention mention)
    {
        int head = sentence.HeadOf(new WordRange(mention.FirstWord, mention.EndWord));
        string preposition = sentence.CaseOf(head);
        bool isPhrase = sentence.Words[head].Is("obl") || sentence.Words[head].Is("nmod");
        return mention.Kind switch
        {
            EntityKind.Location => !IsTitled(sentence, mention),
            EntityKind.Organisation => isPhrase && PlacePrepositions.Contains(preposition) && preposition is not ("to" or "from")
                && PlaceWords.ClassOf(sentence.Words[mention.EndWord - 1].Lemma.ToLowerInvariant()) is not null,
            EntityKind.Person or EntityKind.Miscellaneous when mention.WordCount > 1 && IsKnownCity(sentence, mention) => true,
            EntityKind.Person => !IsTitled(sentence, mention) && isPhrase && ((preposition is "in" or "near" or "across" or "outside" && sentence.Words[head].Is("obl"))
                || (preposition == "of" && sentence.Words[head].Head >= 0 && PlaceWords.ClassOf(sentence.Words[sentence.Words[head].Head].Lemma) is "settlement" or "province" or "district" or "port")),
            _ => false,
        };
    }

    private static bool IsKnownCity(Sentence sentence, EntityMention mention) =>
        Gazetteer.Default.Find(string.Join(' ', Enumerable.Range(mention.FirstWord, mention.WordCount).Select(i => sentence.Words[i].Text))).Count > 0;

    private static bool IsTitled(Sentence sentence, EntityMention mention) => mention.FirstWord > 0 && NameTitles.Contains(sentence.Words[mention.FirstWord - 1].Text) && sentence.Words[mention.FirstWord - 1].Text.EndsWith('.');

    private static WordRange Trim(Sentence sentence, EntityMention mention)
    {
        int start = mention.FirstWord;
        int end = mention.EndWord;
        while (end > start && (sentence.Words[end - 1].Upos == PartOfSpeech.Punct || sentence.Words[end - 1].Xpos == "POS"))
        {
            end--;
        }

        while (start < end && (sentence.Words[start].Upos is PartOfSpeech.Punct or PartOfSpeech.Det or PartOfSpeech.Adp
            || (char.IsLower(sentence.Words[start].Text[0]) && PlaceWords.DirectionOf(sentence.Words[start].Text) is not null)))
        {
            start++;
        }

        // New Zealand's South Island: the owner is not part of the name
        for (int i = end - 2; i > start; i--)
        {
            if (sentence.Words[i].Xpos == "POS")
            {
                start = i + 1;
                break;
            }
        }

        // the number of a road belongs to its name: Route 33, MG-719
        while (end < sentence.Words.Count && end > start && IsNumberOfName(sentence, end, out int after))
        {
            end = after;
        }

        return new WordRange(start, end);
    }

    private static bool IsNumberOfName(Sentence sentence, int at, out int after)
    {
        int number = sentence.Words[at].Text == "-" && at + 1 < sentence.Words.Count ? at + 1 : at;
        after = number + 1;
        bool isJoined = sentence.Words[at].Span.Start == sentence.Words[at - 1].Span.End;
        return sentence.Words[number].Upos == PartOfSpeech.Num && char.IsDigit(sentence.Words[number].Text[0])
            && (number > at ? isJoined : PlaceWords.ClassOf(sentence.Words[at - 1].Lemma.ToLowerInvariant()) is "road" or "street");
    }

    private static bool IsInhabitant(string name) => Gazetteer.Default.FindDemonym(name).Count > 0 && Gazetteer.Default.Find(name).Count == 0;

    private static void AddKnown(Sentence sentence, string text, List<(WordRange Words, bool IsInstitution)> ranges)
    {
        bool[] taken = new bool[sentence.Words.Count];
        foreach (EntityMention mention in sentence.Entities)
        {
            Array.Fill(taken, true, mention.FirstWord, mention.WordCount);
        }

        foreach ((WordRange words, _) in ranges)
        {
            Array.Fill(taken, true, words.Start, words.Count);
        }

        for (int i = 0; i + 1 < sentence.Words.Count; i++)
        {
            bool isRoad = sentence.Words[i].Upos == PartOfSpeech.Propn && sentence.Words[i + 1].Upos == PartOfSpeech.Num && sentence.Words[i + 1].Head <= i
                && PlaceWords.ClassOf(sentence.Words[i].Lemma) == "road" && !ranges.Exists(range => range.Words.Contains(i));
            if (isRoad)
            {
                ranges.Add((new WordRange(i, i + 2), false));
                taken[i] = taken[i + 1] = true;
            }
        }

        for (int i = 0; i < sentence.Words.Count; i++)
        {
            for (int length = Math.Min(Gazetteer.Default.LongestName, sentence.Words.Count - i); length > 0; length--)
            {
                bool fits = char.IsUpper(sentence.Words[i].Text[0]) && sentence.Words[i + length - 1].Text.Length > 1 && !Array.Exists(taken[i..(i + length)], used => used);
                if (fits && IsName(sentence, i, length) && Gazetteer.Default.Find(sentence.SpanOf(i, i + length - 1).Slice(text)).Count > 0)
                {
                    ranges.Add((new WordRange(i, i + length), false));
                    Array.Fill(taken, true, i, length);
                    break;
                }
            }
        }
    }

    private static bool IsName(Sentence sentence, int start, int length)
    {
        Word last = sentence.Words[start + length - 1];
        return last.Upos == PartOfSpeech.Propn && (length > 1 || !(last.Is("flat") || last.Is("compound") || HasFlat(sentence, start)));
    }

    private static bool HasFlat(Sentence sentence, int word) => sentence.Child(word, "flat") >= 0 || sentence.Child(word, "compound") >= 0;

    private static List<GazetteerPlace> ContainersAfter(Sentence sentence, string text, int end, out int after)
    {
        after = end;
        List<GazetteerPlace> found = [];
        if (end + 1 >= sentence.Words.Count || sentence.Words[end].Text != ",")
        {
            return found;
        }

        for (int length = Math.Min(4, sentence.Words.Count - end - 1); length > 0 && found.Count == 0; length--)
        {
            ReadOnlySpan<char> name = sentence.SpanOf(end + 1, end + length).Slice(text);
            if (char.IsUpper(name[0]) && sentence.Words[end + length].Upos != PartOfSpeech.Punct)
            {
                found.AddRange(Gazetteer.Default.Find(name).Where(place => place.Kind is GazetteerKind.Country or GazetteerKind.Division));
                found.AddRange(length == 1 ? Gazetteer.Default.FindAbbreviation(name) : []);
                after = end + 1 + length;
            }
        }

        bool isList = found.Count > 0 && after < sentence.Words.Count && (sentence.Words[after].Lemma is "and" or "or" || (sentence.Words[after].Text == "," && IsListAfter(sentence, after)));
        if (isList)
        {
            found.Clear();
        }

        return found;
    }

    private static bool IsListAfter(Sentence sentence, int comma) =>
        comma + 2 < sentence.Words.Count && sentence.Words[comma + 1].Lemma is "and" or "or" && sentence.Words[comma + 2].Upos == PartOfSpeech.Propn;
}
