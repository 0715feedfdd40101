using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Values.Entities;
using FactCheck.Values.Lists;
using FactCheck.Values.Places;
using FactCheck.Values.Roles;

namespace FactCheck.Rules.Lists;

/// <summary>Which members of two enumerations are the same thing, and which the other sentence has outside its enumeration.</summary>
internal static class MemberMatching
{
    private const float CloseScore = 0.85f;
    private const int Beside = 6;
    private const int FewestInitials = 2;
    private const string Article = "the ";
    private static readonly HashSet<string> Capital = ["washington", "d.c.", "dc", "washington d.c.", "washington, d.c.", "washington dc", "district of columbia"];
    private static readonly WordGroups Doublets = WordGroups.Read("Values.Lists.doublets.txt", '\0');

    /// <summary>The members of either list that are left when each has taken at most one partner: the same words first, then the same name, then a word for the same.</summary>
    public static (IReadOnlyList<ListItem> OnlyA, IReadOnlyList<ListItem> OnlyB) Unmatched(FactPair pair, ListValue a, ListValue b)
    {
        List<ListItem> left = [.. a.Items], right = [.. b.Items];
        foreach (Func<ListItem, ListItem, bool> test in new Func<ListItem, ListItem, bool>[]
        {
            (i, j) => i.Normalized == j.Normalized || Letters(i) == Letters(j),
            (i, j) => pair.Context.EntityAgreement(pair, i.Head, j.Head) > 0,
            (i, j) => a.ListKind != ListKind.Clausal && AreOnePerson(pair, i, j),
            (i, j) => AreOnePlace(i, j),
            (i, j) => IsSame(pair, i, j),
            (i, j) => a.ListKind != ListKind.Clausal && IsShorter(pair, i, j),
            (i, j) => ToldMembers.AreAlike(pair, i, j, a.ListKind == ListKind.Clausal) || ToldMembers.AreTitleAndName(pair, i, j),
        })
        {
            foreach (ListItem item in left.ToArray())
            {
                if (right.Find(other => test(item, other)) is { } partner)
                {
                    left.Remove(item);
                    right.Remove(partner);
                }
            }
        }

        return (left, right);
    }

    // "work force", "work-force", "workforce"
    private static string Letters(ListItem item) => string.Concat(item.Normalized.Where(char.IsLetterOrDigit));

    /// <summary>Both name one person, with whatever titles: <c>Senator Lee</c>, <c>the majority leader, Ann Lee of York</c>.</summary>
    public static bool AreOnePerson(FactPair pair, ListItem a, ListItem b) =>
        People(pair, 0, a) is { Length: 1 } left && People(pair, 1, b) is { Length: 1 } right && pair.Context.EntityAgreement(pair, left[0], right[0]) > 0;

    /// <summary>Two names of one place, which the reports themselves do not link: <c>Britain</c>, <c>the United Kingdom</c>; <c>Washington</c>, <c>D.C.</c></summary>
    private static bool AreOnePlace(ListItem a, ListItem b) =>
        a.IsName && b.IsName && (Places(a).Intersect(Places(b), StringComparer.Ordinal).Any() || (Capital.Contains(a.Normalized) && Capital.Contains(b.Normalized)));

    private static IEnumerable<string> Places(ListItem item) => Gazetteer.Default.Find(item.Normalized.StartsWith(Article, StringComparison.Ordinal) ? item.Normalized.AsSpan(Article.Length) : item.Normalized).Select(place => place.Id);

    private static int[] People(FactPair pair, int side, ListItem item)
    {
        (AnalyzedSentence sentence, EntityTable table) = side == 0 ? (pair.A, pair.Context.A.Entities) : (pair.B, pair.Context.B.Entities);
        return [.. table.ReferencesIn(sentence.Index).Where(r => r.IsName && item.Words.Contains(r.Head) && table.Clusters[r.Cluster].Kind == EntityKind.Person).Select(r => r.Head)];
    }

    /// <summary>One member is the other cut short: <c>emails</c>, <c>email addresses</c>; <c>WHO</c>, <c>doctors of the World Health Organization</c>.</summary>
    private static bool IsShorter(FactPair pair, ListItem a, ListItem b)
    {
        string[] left = Lemmas(pair.A, a), right = Lemmas(pair.B, b);
        return (left.Length > 0 && right.Length > 0 && !(a.IsName && b.IsName) && (!left.Except(right).Any() || !right.Except(left).Any())) || IsAcronym(pair.A, a, pair.B, b) || IsAcronym(pair.B, b, pair.A, a);
    }

    private static string[] Lemmas(AnalyzedSentence sentence, ListItem item) =>
        [.. Enumerable.Range(item.Words.Start, item.Words.End - item.Words.Start).Where(sentence.IsContent).Select(w => sentence.Words[w].Lemma.ToLowerInvariant())];

    private static bool IsAcronym(AnalyzedSentence sentence, ListItem item, AnalyzedSentence other, ListItem full)
    {
        string initials = string.Concat(Enumerable.Range(full.Words.Start, full.Words.End - full.Words.Start).Select(w => other.Words[w].Text[0]).Where(char.IsUpper));
        return Enumerable.Range(item.Words.Start, item.Words.End - item.Words.Start).Select(w => sentence.Words[w].Text)
            .Select(text => text.Replace(".", string.Empty, StringComparison.Ordinal)).Any(text => text.Length >= FewestInitials && text.All(char.IsUpper) && initials.Contains(text, StringComparison.Ordinal));
    }

    /// <summary>The other sentence has the member, by another name or word for word, or half of its words (<c>COVID-19 risks</c>, <c>COVID-19</c>) just before or after what was read as its list; a name beside a single one anywhere.</summary>
    public static bool IsMentioned(FactPair pair, int side, ListItem item, ListValue list)
    {
        (AnalyzedSentence sentence, AnalyzedSentence other) = side == 0 ? (pair.A, pair.B) : (pair.B, pair.A);
        if (item.IsName && (side == 0 ? pair.Context.B : pair.Context.A).Entities.ReferencesIn(other.Index).Any(r => r.IsName && !list.Items.Any(i => i.Words.Contains(r.Head))
            && (side == 0 ? pair.Context.EntityAgreement(pair, item.Head, r.Head) : pair.Context.EntityAgreement(pair, r.Head, item.Head)) > 0))
        {
            return true;
        }

        if (sentence.Words[item.Head].Upos == PartOfSpeech.Pron || NamesSame(sentence, item, other) || IsWithinJoined(sentence, item, other, list) || IsTitleOfNamed(pair, side, item, list) || IsCommonName(other, list, sentence.Words[item.Head]) || ToldMembers.AreTold(pair, side, item, list))
        {
            return true;
        }

        int end = Enumerable.Range(item.Head, Math.Max(0, item.Words.End - item.Head)).FirstOrDefault(w => sentence.Words[w].Upos == PartOfSpeech.Adp, item.Words.End);
        int[] words = [.. Enumerable.Range(item.Words.Start, end - item.Words.Start).Where(sentence.IsContent)];
        if (StandsIn(sentence, words, other, list))
        {
            return true;
        }

        int mentioned = words.Count(w => other.AllWords.Any(o =>
            other.IsContent(o) && o != list.Class.NounIndex && !list.Words.Contains(o) && ((o >= list.Words.Start - Beside && o < list.Words.End + Beside) || (list.Items.Count == 1 && item.IsName)) && other.Words[o].Lemma == sentence.Words[w].Lemma));
        int anywhere = words.Count(w => other.AllWords.Any(o => o != list.Class.NounIndex && !list.Words.Contains(o) && other.Words[o].Lemma == sentence.Words[w].Lemma));
        return (mentioned > 0 && mentioned * 2 >= words.Length) || (words.Length > 1 && anywhere * 3 >= words.Length * 2);
    }

    /// <summary>Whether the member only says again, or rounds off, what another member says that the other list has: <c>colleges and universities</c>.</summary>
    public static bool IsDoublet(AnalyzedSentence sentence, ListValue list, ListItem item, IReadOnlyList<ListItem> missing) =>
        list.ListKind == ListKind.Nominal && !item.IsName && item.Count is null && Doublets.PlacesOf(sentence.Words[item.Head].Lemma, PartOfSpeech.Noun) is { } places
        && list.Items.Any(other => other != item && !missing.Contains(other) && other.Count is null && WordGroups.ShareGroup(places, Doublets.PlacesOf(sentence.Words[other.Head].Lemma, PartOfSpeech.Noun)));

    /// <summary>The family name in the member, or right behind where it was cut (<c>former Ohio Sen. | Ann Lee</c>), is among the names of the other sentence.</summary>
    private static bool NamesSame(AnalyzedSentence sentence, ListItem item, AnalyzedSentence other)
    {
        int end = item.Words.End;
        while (end > 0 && end < sentence.Words.Count && sentence.Words[end].Upos == PartOfSpeech.Propn && sentence.Words[end - 1].Upos == PartOfSpeech.Propn)
        {
            end++;
        }

        EntityMention[] people = [.. sentence.Sentence.Entities.Where(m => m.Kind == EntityKind.Person && m.FirstWord >= item.Words.Start && m.EndWord <= end)];
        if (people.Length != 1)
        {
            return false;
        }

        // a name may be cut too late: "Ann Lee of"
        int family = Enumerable.Range(people[0].FirstWord, people[0].EndWord - people[0].FirstWord).LastOrDefault(w => sentence.Words[w].Upos == PartOfSpeech.Propn, people[0].EndWord - 1);
        return other.AllWords.Any(o => other.Words[o].Upos == PartOfSpeech.Propn && other.Words[o].Text == sentence.Words[family].Text);
    }

    /// <summary>A single noun of which two are told has a name of the member before it: <c>U.S. and NATO forces</c>, <c>the NATO mission</c>.</summary>
    private static bool IsWithinJoined(AnalyzedSentence sentence, ListItem item, AnalyzedSentence other, ListValue list)
    {
        int[] words = list.Items.Count == 1 ? [.. Enumerable.Range(list.Words.Start, list.Words.Count)] : [];
        return words.Any(w => other.Words[w].Lemma is "and" or "or")
            && Enumerable.Range(item.Words.Start, item.Words.Count).Any(w => sentence.Words[w].Upos == PartOfSpeech.Propn && words.Any(o => other.Words[o].Text == sentence.Words[w].Text));
    }

    /// <summary><c>the president</c>, where the other sentence names somebody outside of what both lists have.</summary>
    private static bool IsTitleOfNamed(FactPair pair, int side, ListItem item, ListValue list)
    {
        (AnalyzedSentence sentence, AnalyzedSentence other, EntityTable table) = side == 0 ? (pair.A, pair.B, pair.Context.B.Entities) : (pair.B, pair.A, pair.Context.A.Entities);
        Word head = sentence.Words[item.Head];
        bool isTitle = head.Upos == PartOfSpeech.Noun && head.Xpos != "NNS" && item.Words.Count <= 3 && sentence.Words[item.Words.Start].Lemma == "the" && PersonNouns.Contains(head);
        return isTitle && table.ReferencesIn(other.Index).Any(r => r.IsName && table.Clusters[r.Cluster].Kind == EntityKind.Person && !list.Items.Any(i => i.Head == r.Head));
    }

    /// <summary>The other report has one word for the members: <c>mother and father</c>, <c>parents</c>.</summary>
    private static bool IsCommonName(AnalyzedSentence other, ListValue list, Word member) =>
        list.Items.Count == 1 && member.Upos == PartOfSpeech.Noun && other.Words[list.Items[0].Head] is { Upos: PartOfSpeech.Noun } single && WordNet.Default.IsHypernym(single.Lemma, member.Lemma, PartOfSpeech.Noun, maxDepth: 1, maxSense: 1);

    private static bool StandsIn(AnalyzedSentence sentence, int[] words, AnalyzedSentence other, ListValue list)
    {
        int[] content = [.. other.AllWords.Where(o => other.IsContent(o) && !list.Items.Any(i => i.Words.Contains(o)))];
        return words.Length > 0 && Enumerable.Range(0, Math.Max(0, content.Length - words.Length + 1))
            .Any(start => Enumerable.Range(0, words.Length).All(i => other.Words[content[start + i]].Lemma == sentence.Words[words[i]].Lemma));
    }

    /// <summary>How many members of the one list the other has.</summary>
    public static int Shared(FactPair pair, ListValue a, ListValue b) => a.Items.Count(i => b.Items.Any(j => i.Normalized == j.Normalized || IsSame(pair, i, j)));

    // sheep and goats are two kinds of one sort: the neighbours make such words alike, and just they are exchanged
    private static bool IsSame(FactPair pair, ListItem a, ListItem b)
    {
        if (pair.Context.EntityAgreement(pair, a.Head, b.Head) > 0)
        {
            return true;
        }

        double relation = pair.Context.Lexicon.Relation(pair.A.Words[a.Head], pair.B.Words[b.Head]);
        if (a.Count is not null && a.Count == b.Count && (relation >= 0.3 || pair.Alignment.AreAligned(a.Head, b.Head)))
        {
            return true;
        }

        return relation >= 0.8 || (pair.Alignment.AreAligned(a.Head, b.Head) && !(a.IsName && b.IsName) && (relation >= 0.5 || (relation == 0 && pair.Alignment.Score(a.Head, b.Head) >= CloseScore)));
    }
}
