using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Attributions;
using FactCheck.Values.Cues;
using FactCheck.Values.Entities;
using FactCheck.Values.Roles;
using FuzzySharp;

namespace FactCheck.Rules.Attributions;

/// <summary>Whether two sources that nothing names alike may still be one: a name and a part of it, a body and its letters, a person and some description of him, whoever is told of too loosely to be anybody else.</summary>
internal static class SourceLinks
{
    private const int LeastSpelling = 85;
    private const int FewestLetters = 2;
    private const int ShortestSpelled = 5;
    private static readonly CueLexicon Documents = CueLexicon.Load("Attributions.documents.txt");

    // "some predicted", "critics argued", "a person familiar with the matter": anybody
    private static readonly HashSet<string> Anybody =
        ["some", "other", "others", "many", "several", "most", "few", "both", "all", "critic", "opponent", "supporter", "advocate", "activist", "observer", "commentator", "source", "person", "people", "insider", "report", "reporter", "democrat", "democrats", "republican", "republicans"];

    /// <summary>Whether the sources of the two claims are linked, or one of them is no source that could be told apart.</summary>
    /// <param name="pair">The two sentences.</param>
    /// <param name="a">What the first says that somebody says.</param>
    /// <param name="b">The same of the second.</param>
    /// <param name="agreement">What <see cref="SourceAgreement"/> holds of the two.</param>
    public static bool Are(FactPair pair, AttributionValue a, AttributionValue b, double agreement)
    {
        if (IsMisread(pair.A, a) || IsMisread(pair.B, b) || a.Class == SpeechClass.Ask || b.Class == SpeechClass.Ask || IsAnybody(pair.A, a.Source!) || IsAnybody(pair.B, b.Source!) || IsTheBare(pair.A, a.Source!) || IsTheBare(pair.B, b.Source!))
        {
            return true;
        }

        EntityCluster? personA = SourceAgreement.PersonOf(pair.Context, 0, pair.A, a.Source!), personB = SourceAgreement.PersonOf(pair.Context, 1, pair.B, b.Source!);
        return personA is null != personB is null || (personA is not null && personB is not null && AreOneHolder(personA, personB)) || IsRelay(a, b) || IsRelay(b, a) || agreement == SourceAgreement.Unnamed || IsTitle(pair.A, a.Source!) || IsTitle(pair.B, b.Source!)
            || HasSeveral(pair.A, a.Source!) || HasSeveral(pair.B, b.Source!) || ShareWord(pair, a.Source!, b.Source!) || AreLetters(pair.A, a.Source!, pair.B, b.Source!) || AreLetters(pair.B, b.Source!, pair.A, a.Source!);
    }

    // the Venezuelan president, by two names: the reports differ on the name, and are told so where it is given
    private static bool AreOneHolder(EntityCluster a, EntityCluster b) => a.RoleNouns.Count > 0 && a.RoleWords.SetEquals(b.RoleWords) && a.RoleNouns.All(b.RoleNouns.Contains) && a.RoleNouns.Count == b.RoleNouns.Count;

    // what a newspaper or station reports, the authorities may have told it
    private static bool IsRelay(AttributionValue a, AttributionValue b) => a.Class == SpeechClass.Report && b.Class != SpeechClass.Report && a.Source!.Name is not null;

    private static bool IsOffice(Word word) => word.Upos == PartOfSpeech.Noun && (Offices.IsOffice(word.Lemma) || Offices.IsPost(word.Lemma));

    // "announced Thursday that Senator Ruiz is leaving", "said Friday", "under Dr Ruiz's tenure": read as if they spoke
    private static bool IsMisread(AnalyzedSentence sentence, AttributionValue said)
    {
        int head = said.Source!.Head;
        bool isBehindThat = head > said.Head && sentence.Words.Skip(said.Head).Take(head - said.Head).Any(w => w.Lemma == "that");
        bool isOwner = said.Source.Words.End < sentence.Words.Count && (IsGenitive(sentence.Words[said.Source.Words.End]) || IsGenitive(sentence.Words[said.Source.Words.End - 1]));
        return isBehindThat || isOwner || Documents.Contains(sentence.Words[head]) || sentence.Values.Times.Any(t => t.Words.Contains(head));
    }

    private static bool IsGenitive(Word word) => word.Text is "'s" or "’s";

    private static bool IsAnybody(AnalyzedSentence sentence, AttributionSource source) => Anybody.Contains(sentence.Words[source.Head].Lemma.ToLowerInvariant());

    // "the lawyers", "the researcher": whoever the report has told of before
    private static bool IsTheBare(AnalyzedSentence sentence, AttributionSource source)
    {
        Word head = sentence.Words[source.Head];
        return source.Name is null && source.Words.Count <= 2 && head.Upos == PartOfSpeech.Noun && (head.Xpos == "NNS" || !IsOffice(head)) && sentence.Words[source.Words.Start].Lemma == "the" && PersonNouns.Contains(head);
    }

    // "the President", "the Mayor": an office written like a name
    private static bool IsTitle(AnalyzedSentence sentence, AttributionSource source) =>
        source.Words.Count <= 2 && sentence.Words[source.Head] is { Upos: PartOfSpeech.Propn } head && (NameTitles.Contains(head.Text) || Offices.IsOffice(head.Lemma.ToLowerInvariant()));

    // "Berger and Moore": which of them it was, nobody says
    private static bool HasSeveral(AnalyzedSentence sentence, AttributionSource source) =>
        sentence.Words.Any(w => w.Relation == "conj" && w.Head == source.Head && (w.Upos is PartOfSpeech.Propn or PartOfSpeech.Noun)) || sentence.Words[source.Head].Relation == "conj";

    // "Hill" / "Katie Hill", "Cameron's office" / "David Cameron", "Setiayana" / "Setiaya", "lawyers of the second accuser" / "the firm of the second accuser"; not "Kenya's minister" / "Kenya's police"
    private static bool ShareWord(FactPair pair, AttributionSource a, AttributionSource b)
    {
        for (int i = a.Words.Start; i < a.Words.End; i++)
        {
            for (int j = b.Words.Start; j < b.Words.End; j++)
            {
                if (pair.A.IsContent(i) && pair.B.IsContent(j) && !(i == a.Head && j == b.Head && pair.A.Words[i].Upos == PartOfSpeech.Noun) && AreOneWord(pair, i, j))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool AreOneWord(FactPair pair, int i, int j)
    {
        Word a = pair.A.Words[i], b = pair.B.Words[j];
        bool isName = a.Upos == PartOfSpeech.Propn && b.Upos == PartOfSpeech.Propn;
        if (isName && (IsPlace(pair.Context.ClusterAt(0, pair.A.Index, i)) || IsPlace(pair.Context.ClusterAt(1, pair.B.Index, j))))
        {
            return false;
        }

        bool isSpelling = isName && Math.Min(a.Text.Length, b.Text.Length) >= ShortestSpelled && Fuzz.Ratio(a.Text.ToUpperInvariant(), b.Text.ToUpperInvariant()) >= LeastSpelling;
        return isSpelling || (a.Upos == b.Upos && a.Upos is PartOfSpeech.Propn or PartOfSpeech.Noun && !IsOffice(a) && string.Equals(a.Lemma, b.Lemma, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsPlace(EntityCluster? cluster) => cluster is { Kind: EntityKind.Location };

    // "the USOC statement" / "the U.S. Olympic Committee", "ISIS" / "the Islamic State"
    private static bool AreLetters(AnalyzedSentence sentenceA, AttributionSource a, AnalyzedSentence sentenceB, AttributionSource b)
    {
        string initials = string.Concat(Enumerable.Range(b.Words.Start, b.Words.Count).Select(i => sentenceB.Words[i]).Where(w => w.Upos != PartOfSpeech.Det && char.IsUpper(w.Text[0])).Select(w => w.Text).Select(t => OrganisationName.IsWrittenAsAcronym(t) ? t.Replace(".", string.Empty, StringComparison.Ordinal) : t[..1]));
        return initials.Length >= FewestLetters && Enumerable.Range(a.Words.Start, a.Words.Count).Any(i => OrganisationName.IsWrittenAsAcronym(sentenceA.Words[i].Text) && sentenceA.Words[i].Text.Replace(".", string.Empty, StringComparison.Ordinal).StartsWith(initials, StringComparison.Ordinal));
    }
}
