using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Entities;
using FactCheck.Values.Places;

namespace FactCheck.Values.Roles;

/// <summary>Takes a describing phrase apart into office, ranks, fields, affiliation and country.</summary>
internal static class RoleDescriber
{
    private const int LongestOffice = 4;

    // adjectives that praise or count and tell of no field
    private static readonly HashSet<string> Vague = ["special", "famous", "prominent", "informal", "powerful", "influential", "embattled", "second", "third", "fourth", "only", "fellow", "particular", "unofficial", "popular", "renowned", "noted", "respected", "outspoken", "close", "trusted", "key", "same", "other"];

    // who leads students learns no office
    private static readonly HashSet<string> Chosen = ["president", "head", "representative", "congressman", "chair", "senator", "editor", "activist", "journalist", "councillor", "ambassador"];

    /// <summary>What the phrase says.</summary>
    public static RoleDescription Describe(Sentence sentence, RolePhrase phrase) => phrase.Kind switch
    {
        RoleKind.Age => RoleDescription.Empty(RoleKind.Age) with { Age = AgeReader.TryReadNumber(sentence, phrase.Head, out int years, out _) ? years : 0 },
        RoleKind.Nationality => RoleDescription.Empty(RoleKind.Nationality) with { Countries = CountriesIn(sentence, phrase.Words) },
        RoleKind.Origin => DescribeOrigin(sentence, phrase),
        RoleKind.Affiliation => DescribeAffiliation(sentence, phrase),
        _ => DescribeTitle(sentence, phrase),
    };

    private static RoleDescription DescribeOrigin(Sentence sentence, RolePhrase phrase)
    {
        // "New" of New York is often taken for an adjective
        string name = NameText.Fold(string.Join(' ', WordsOf(sentence, phrase.Words).Where(word => word.Upos == PartOfSpeech.Propn || (word.Upos == PartOfSpeech.Adj && char.IsUpper(word.Text[0]))).Select(word => word.Text)));
        IReadOnlyList<GazetteerPlace> known = Gazetteer.Default.Find(name);
        bool country = known.Count > 0 && known.All(place => place.Kind == GazetteerKind.Country);
        return RoleDescription.Empty(country ? RoleKind.Nationality : RoleKind.Origin) with { Office = name, Countries = country ? [.. known.Select(place => place.Id)] : [] };
    }

    private static RoleDescription DescribeAffiliation(Sentence sentence, RolePhrase phrase)
    {
        string body = BodyIn(sentence, phrase.Words);
        return RoleDescription.Empty(RoleKind.Affiliation) with { Office = OrganisationName.Parse(body).ToString(), Affiliation = Content(sentence, phrase.Words), Countries = CountriesIn(sentence, phrase.Words), Body = body };
    }

    private static RoleDescription DescribeTitle(Sentence sentence, RolePhrase phrase)
    {
        Word head = sentence.Words[phrase.Head];
        if (head.Upos == PartOfSpeech.Verb)
        {
            string office = Offices.OfficeOf(LemmaOf(head)) ?? LemmaOf(head);
            return RoleDescription.Empty(RoleKind.Title) with { Office = Offices.Canonical(office), Noun = office, Ranks = [head.Xpos is "VBZ" or "VBP" or "VBG" ? "serving" : "doing"], Affiliation = Content(sentence, new WordRange(phrase.Head + 1, phrase.Words.End)), Countries = CountriesIn(sentence, phrase.Words) };
        }

        if (char.IsUpper(head.Text[0]) && Gazetteer.Default.FindDemonym(head.Text) is { Count: > 0 } people)
        {
            return RoleDescription.Empty(RoleKind.Nationality) with { Countries = [.. people.Select(place => place.Id)] };
        }

        (string name, int officeStart, int officeEnd) = OfficeAt(sentence, phrase);
        List<string> ranks = [.. TimesOf(sentence, phrase)];
        if (Offices.WithoutRank(sentence.Words[officeStart].Text.ToLowerInvariant()) is { } joined)
        {
            ranks.Add(joined.Form);
        }

        List<string> fields = [];
        List<string> affiliation = [];
        List<string> countries = [];
        for (int i = phrase.Words.Start; i < officeStart; i++)
        {
            Word word = sentence.Words[i];
            string lemma = LemmaOf(word);
            if (Offices.WithoutRank(word.Text.ToLowerInvariant()) is { } both)
            {
                // "ex-Vice President"
                ranks.Add(both.Form);
                ranks.AddRange(Offices.Rank(both.Office) is { Class: not RankClass.Soft } below ? [below.Form] : []);
            }
            else if (!IsOwnedBefore(sentence, i, phrase.Head) && RankAt(sentence, i, officeStart, out int rankEnd) is { } rank && !(lemma == "student" && Chosen.Contains(name)))
            {
                ranks.AddRange(rank.Class == RankClass.Soft ? [] : [rank.Form]);
                i = rankEnd - 1;
            }
            else if (lemma == "african" && AmericanAfter(sentence, i) is int american and > 0)
            {
                fields.Add("black");
                i = american;
            }
            else if (char.IsUpper(word.Text[0]) && Gazetteer.Default.FindDemonym(word.Text) is { Count: > 0 } demonym)
            {
                countries.AddRange(demonym.Select(place => place.Id));
            }
            else if (IsInName(sentence, i) || IsOwnedBefore(sentence, i, phrase.Head))
            {
                affiliation.AddRange(word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num ? NameText.FoldWords(word.Text) : []);
            }
            else if (word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj && word.Text.Length > 1 && !IsAge(sentence, i) && !Vague.Contains(lemma))
            {
                fields.Add(lemma.Replace(".", string.Empty, StringComparison.Ordinal));
            }
        }

        affiliation.AddRange(Content(sentence, new WordRange(officeEnd, phrase.Words.End)));
        countries.AddRange(CountriesIn(sentence, phrase.Words).Where(code => !countries.Contains(code)));
        if (Offices.Kinship(LemmaOf(head)) is { } kin && IsKinship(sentence, phrase))
        {
            string form = fields.Remove("half") ? "half-" + kin.Form : fields.Contains("step") ? "step" + kin.Form : kin.Form;
            return RoleDescription.Empty(RoleKind.Kinship) with { Office = form, Noun = LemmaOf(head), Affiliation = affiliation };
        }

        ranks.Sort(StringComparer.Ordinal);
        return new RoleDescription(RoleKind.Title, name, LemmaOf(head), ranks, fields, affiliation, countries, 0) { Body = BodyIn(sentence, phrase.Words) };
    }

    private static string BodyIn(Sentence sentence, WordRange range)
    {
        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Kind == EntityKind.Organisation && mention.FirstWord >= range.Start && mention.EndWord <= range.End)
            {
                return string.Join(' ', WordsOf(sentence, new WordRange(mention.FirstWord, mention.EndWord)).Select(word => word.Text));
            }
        }

        return string.Empty;
    }

    private static string LemmaOf(Word word) => WordNet.Default.LemmaOf(word).ToLowerInvariant();

    /// <summary>Index of the second word of <c>African American</c> and <c>African-American</c>; 0 where it does not follow.</summary>
    private static int AmericanAfter(Sentence sentence, int at)
    {
        at += at + 1 < sentence.Words.Count && sentence.Words[at + 1].Text == "-" ? 2 : 1;
        return at < sentence.Words.Count && sentence.Words[at].Text is "American" or "american" ? at : 0;
    }

    /// <summary>The word that changes the office, also written with a hyphen: <c>one-time</c>, <c>ex-president</c>.</summary>
    private static (RankClass Class, string Form)? RankAt(Sentence sentence, int at, int end, out int after)
    {
        after = at + 1;
        string text = sentence.Words[at].Text.ToLowerInvariant();
        if (at + 2 < end && sentence.Words[at + 1].Text == "-" && Offices.Rank($"{text}-{sentence.Words[at + 2].Text.ToLowerInvariant()}") is { } joined)
        {
            after = at + 3;
            return joined;
        }

        return Offices.Rank(text) ?? Offices.Rank(LemmaOf(sentence.Words[at]));
    }

    /// <summary>What adverbs, the tense of the copula and a term tell of the time of an office: <c>once a clerk</c>, <c>was the mayor</c>, <c>president from 1994 to 1998</c>, <c>a member until May</c>.</summary>
    private static List<string> TimesOf(Sentence sentence, RolePhrase phrase)
    {
        int head = phrase.Head;
        List<string> times = [];
        for (int i = head + 1; i < Math.Min(sentence.Words.Count, phrase.Words.End + 2) && times.Count == 0; i++)
        {
            if (sentence.Words[i].Lemma is "until" or "till")
            {
                times.AddRange(["earlier", "then"]);
            }
            else if (sentence.Words[i].Lemma is "from" or "between" && i + 1 < sentence.Words.Count && IsYear(sentence.Words[i + 1].Text))
            {
                times.Add("then");
            }
        }

        foreach (int child in sentence.Children(head))
        {
            Word word = sentence.Words[child];
            if (word.Is("advmod") && word.Lemma is "once" or "formerly" or "previously")
            {
                times.Add("former");
            }
            else if ((word.Is("cop") && word.Xpos == "VBD") || IsPastDeed(sentence, word))
            {
                times.Add("then");
            }
        }

        // once worked as a guard
        Word verb = sentence.Words[Math.Max(0, sentence.Words[head].Head)];
        if (sentence.Words[head].Is("obl") && sentence.CaseOf(head) == "as" && sentence.Child(verb.Index, "advmod") is int adverb and >= 0 && sentence.Words[adverb].Lemma is "once" or "formerly" or "previously")
        {
            times.Add("former");
        }

        // "resigned as director"
        if (sentence.Words[head].Is("obl") && sentence.CaseOf(head) == "as" && verb.Lemma is "resign" or "retire" or "step" or "quit")
        {
            times.Add("then");
        }

        // "is doing well as mayor", "served as mayor": the office is held when it is done, whenever that is
        if (times.Count == 0 && sentence.Words[head].Is("obl") && sentence.CaseOf(head) == "as" && verb.Xpos is "VBD" or "VBG" or "VBN")
        {
            times.Add("then");
        }

        // "recently resigned director X": neither verb takes an object
        if (sentence.Words[head].Is("obj") && verb.Lemma is "resign" or "retire" && verb.Index < head)
        {
            times.Add("former");
        }

        int first = sentence.SubtreeOf(head).Start;
        if (times.Count == 0 && first > 0 && sentence.Words[first - 1].Lemma is "once" or "formerly")
        {
            times.Add("former");
        }

        return times;
    }

    /// <summary>"the chief justice who wrote the ruling": the office was held then, whether or not it is held now.</summary>
    private static bool IsPastDeed(Sentence sentence, Word clause) =>
        clause.Relation == "acl:relcl" && clause.Xpos == "VBD" && sentence.Child(clause.Index, "nsubj") is var subject and >= 0 && sentence.Words[subject].Lemma == "who";

    private static (string Name, int Start, int End) OfficeAt(Sentence sentence, RolePhrase phrase)
    {
        for (int length = LongestOffice; length > 1; length--)
        {
            int start = phrase.Head - length + 1;
            if (start >= phrase.Words.Start)
            {
                string joined = WithoutRank(string.Join(' ', WordsOf(sentence, new WordRange(start, phrase.Head + 1)).Select(LemmaOf)).Replace(" - ", "-", StringComparison.Ordinal));
                bool isCountry = sentence.Words[start].Text == "States" && start > 0 && sentence.Words[start - 1].Text == "United";
                if (Offices.IsOffice(joined) && !isCountry)
                {
                    return (Offices.Canonical(joined), start, phrase.Head + 1);
                }
            }
        }

        for (int end = Math.Min(phrase.Words.End, phrase.Head + LongestOffice); end > phrase.Head + 1; end--)
        {
            string joined = string.Join(' ', WordsOf(sentence, new WordRange(phrase.Head, end)).Select(LemmaOf));
            if (Offices.IsOffice(joined))
            {
                return (Offices.Canonical(joined), phrase.Head, end);
            }
        }

        return (Offices.Canonical(WithoutRank(LemmaOf(sentence.Words[phrase.Head]))), phrase.Head, phrase.Head + 1);
    }

    private static string WithoutRank(string lemma) => Offices.WithoutRank(lemma)?.Office ?? lemma;

    private static bool IsKinship(Sentence sentence, RolePhrase phrase)
    {
        foreach (int child in sentence.Children(phrase.Head))
        {
            if (sentence.Words[child].Relation == "nmod:poss" || (sentence.Words[child].Is("nmod") && sentence.CaseOf(child) is "of" or "to"))
            {
                return true;
            }
        }

        return sentence.Words[phrase.Words.Start].Xpos is "PRP$";
    }

    private static bool IsOwnedBefore(Sentence sentence, int word, int head)
    {
        // "the vice president's chief of staff", however it was parsed
        for (int i = word + 1; i < head; i++)
        {
            if (sentence.Words[i].Xpos == "POS")
            {
                return true;
            }
        }

        for (int steps = 0; steps < 8 && word >= 0 && word != head; steps++)
        {
            if (sentence.Words[word].Relation == "nmod:poss")
            {
                return sentence.Words[word].Upos != PartOfSpeech.Pron;
            }

            word = sentence.Words[word].Head;
        }

        return false;
    }

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);

    private static bool IsAge(Sentence sentence, int word) => sentence.Words[word].Lemma is "year" or "old" or "-";

    private static bool IsInName(Sentence sentence, int word) =>
        sentence.Entities.Any(mention => mention.Contains(word) && mention.Kind is EntityKind.Organisation or EntityKind.Location);

    private static List<string> Content(Sentence sentence, WordRange range) =>
        [.. WordsOf(sentence, range).Where(word => word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj)
            .SelectMany(word => NameText.FoldWords(word.Upos == PartOfSpeech.Propn ? word.Text : word.Lemma))];

    private static List<string> CountriesIn(Sentence sentence, WordRange range)
    {
        List<string> codes = [];
        for (int i = range.Start; i < range.End; i++)
        {
            for (int length = Math.Min(4, range.End - i); length > 0; length--)
            {
                string text = string.Join(' ', WordsOf(sentence, new WordRange(i, i + length)).Select(word => word.Text));
                if (!char.IsUpper(text[0]))
                {
                    break;
                }

                IEnumerable<GazetteerPlace> found = Gazetteer.Default.Find(text).Where(place => place.Kind is GazetteerKind.Country).Concat(Gazetteer.Default.FindDemonym(text));
                string[] ids = [.. found.Select(place => place.Id).Distinct()];
                if (ids.Length > 0)
                {
                    codes.AddRange(ids.Where(id => !codes.Contains(id)));
                    i += length - 1;
                    break;
                }
            }
        }

        return codes;
    }

    private static IEnumerable<Word> WordsOf(Sentence sentence, WordRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            yield return sentence.Words[i];
        }
    }
}
