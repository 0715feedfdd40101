using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Rules.Attributions;
using FactCheck.Values.Attributions;
using FactCheck.Values.Cues;
using FactCheck.Values.Entities;
using FactCheck.Values.Roles;

namespace FactCheck.Rules.Quotations;

/// <summary>Whether two speakers of one quotation exclude each other: two named people do, a body and whoever speaks in its name do not, nor somebody who relays what the other said.</summary>
internal static class SpeakersApart
{
    private static readonly CueLexicon Documents = CueLexicon.Load("Attributions.documents.txt");
    private static readonly CueLexicon Voices = CueLexicon.Load("Attributions.voices.txt");

    /// <summary>Whether nothing tells that they may be one.</summary>
    public static bool Are(PairContext context, QuotedWords a, AttributionSource speakerA, QuotedWords b, AttributionSource speakerB)
    {
        AnalyzedSentence sentenceA = context.A.Sentences[a.Quotation.SpeakerSentence], sentenceB = context.B.Sentences[b.Quotation.SpeakerSentence];
        return !speakerA.IsPronoun && !speakerB.IsPronoun
            && !context.A.IsQuoted(sentenceA.Index, speakerA.Head) && !context.B.IsQuoted(sentenceB.Index, speakerB.Head)
            && !IsNameOf(speakerA, speakerB) && !IsNameOf(speakerB, speakerA) && !AreSpellings(speakerA, speakerB)
            && !MayBe(sentenceA, speakerA, sentenceB, speakerB) && !MayBe(sentenceB, speakerB, sentenceA, speakerA)
            && !IsOneBody(context, sentenceA, speakerA, sentenceB, speakerB)
            && !AreRelayed(context, 0, sentenceA, speakerA, sentenceB, speakerB) && !AreRelayed(context, 1, sentenceB, speakerB, sentenceA, speakerA);
    }

    // "Adam B. Kerrin", "Kerrin"; a page may glue more names to it: "Kerrin Adam"
    private static bool IsNameOf(AttributionSource one, AttributionSource other) =>
        $" {other.Normalized} ".Contains($" {one.Normalized} ", StringComparison.Ordinal);

    // "the Kerrins", "the Kerrin family"; a slip in a foreign name is one of spelling
    private static bool AreSpellings(AttributionSource one, AttributionSource other)
    {
        string left = one.Normalized.Split(' ')[^1], right = other.Normalized.Split(' ')[^1];
        return one.Name is not null && other.Name is not null && left != right && PersonName.AreSimilar(left, right);
    }

    /// <summary>Whether one names a person and the other only says what somebody is (<c>the city's top prosecutor</c>, <c>the Ohio Republican</c>): no other speaker.</summary>
    private static bool MayBe(AnalyzedSentence sentence, AttributionSource named, AnalyzedSentence otherSentence, AttributionSource described) =>
        (described.Name is null || IsOfficeAlone(otherSentence, described) || !otherSentence.Sentence.Entities.Any(m => m.Kind == EntityKind.Person && described.Words.Contains(m.FirstWord))) && IsPerson(otherSentence.Words[described.Head])
        && named.Name is not null && sentence.Sentence.Entities.Any(m => m.Kind == EntityKind.Person && m.Contains(named.Head));

    // "the President", with a capital like a name
    private static bool IsOfficeAlone(AnalyzedSentence sentence, AttributionSource source) =>
        Enumerable.Range(source.Words.Start, source.Words.Count).All(i => i == source.Head || sentence.Words[i].Upos == PartOfSpeech.Det)
        && sentence.Words[source.Head].Lemma.ToLowerInvariant() is var lemma && (Offices.IsOffice(lemma) || Offices.IsPost(lemma));

    private static bool IsPerson(Word noun) => PersonNouns.Contains(noun) && noun.Xpos is not ("NNS" or "NNPS");

    /// <summary>Whether one is a body or a text and the other may speak in its name (<c>the company</c>, <c>a spokeswoman</c>, <c>a statement</c>), or neither is known at all.</summary>
    private static bool IsOneBody(PairContext context, AnalyzedSentence sentenceA, AttributionSource a, AnalyzedSentence sentenceB, AttributionSource b)
    {
        if (SourceAgreement.NamesPerson(context, 0, sentenceA, a) || SourceAgreement.NamesPerson(context, 1, sentenceB, b))
        {
            return false;
        }

        Word headA = sentenceA.Words[a.Head], headB = sentenceB.Words[b.Head];
        bool isText = Documents.Contains(headA) || Documents.Contains(headB);
        return isText || (a.IsAnonymous && b.IsAnonymous) || (Voices.Contains(headA) && IsBody(headB)) || (Voices.Contains(headB) && IsBody(headA));
    }

    private static bool IsBody(Word head) => !PersonNouns.Contains(head) || head.Upos == PartOfSpeech.Propn;

    /// <summary>Whether the report names the speaker of the other beside its own: <c>Ruiz said that Gomes had told her</c>.</summary>
    private static bool AreRelayed(PairContext context, int side, AnalyzedSentence sentence, AttributionSource own, AnalyzedSentence otherSentence, AttributionSource other)
    {
        ArticleAnalysis report = side == 0 ? context.A : context.B;
        string? surname = other.Name?.Split(' ')[^1];
        return sentence.Words.Any(w => w.Index != own.Head && !report.IsQuoted(sentence.Index, w.Index) && (IsSame(w) || IsNamed(w)));

        bool IsSame(Word word) => (side == 0 ? context.Agreement(sentence.Index, word.Index, otherSentence.Index, other.Head) : context.Agreement(otherSentence.Index, other.Head, sentence.Index, word.Index)) > 0;

        // "Ana Ruiz" / "Ana 'Nana' Ruiz", read as "Ana": her own kin share the name without being her
        bool IsNamed(Word word) => word.Text == surname && word.Upos == PartOfSpeech.Propn && word.Relation != "nmod:poss" && own.Name?.Contains(surname, StringComparison.Ordinal) != true;
    }
}
