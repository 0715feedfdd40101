using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Attributions;
using FactCheck.Values.Cues;
using FactCheck.Values.Entities;
using FactCheck.Values.Roles;

namespace FactCheck.Rules.Attributions;

/// <summary>Whether a source told in a broad way may be the one that the other report tells more closely: <c>officials</c> and <c>the fire brigade</c>, <c>the government</c> and its ministry, <c>the former aide</c> and <c>Ann Lee</c>, a body's report and the body.</summary>
internal static class SourceBreadth
{
    private static readonly CueLexicon Broad = CueLexicon.Load("Attributions.broad.txt");
    private static readonly CueLexicon Documents = CueLexicon.Load("Attributions.documents.txt");
    private static readonly HashSet<string> Press = ["Post", "Times", "Journal", "News", "Herald", "Tribune", "Telegraph", "Guardian", "Gazette", "Chronicle", "Globe", "Press"];
    private static readonly HashSet<string> Hidden = ["source", "person", "people", "insider", "witness", "eyewitness", "report"];

    /// <summary>Whether the two may be one source, as far as their words tell (1 right of 32 such on the pairs that editors judged).</summary>
    public static bool MayBeOne(FactPair pair, AttributionValue a, AttributionValue b) =>
        !(pair.Context.A.IsQuoted(pair.A.Index, a.Claim) && pair.Context.B.IsQuoted(pair.B.Index, b.Claim)) && (MayBe(pair, 0, a, b) || MayBe(pair, 1, b, a));

    private static bool MayBe(FactPair pair, int side, AttributionValue broad, AttributionValue close)
    {
        (AnalyzedSentence own, AnalyzedSentence other) = side == 0 ? (pair.A, pair.B) : (pair.B, pair.A);
        AttributionSource source = broad.Source!, otherSource = close.Source!;
        Word head = own.Words[source.Head], otherHead = other.Words[otherSource.Head];
        if (Documents.Contains(head) && head.Xpos is not ("NNS" or "NNPS"))
        {
            return true;
        }

        // a newspaper that relays what officials said is another source than they
        if (close.Class == SpeechClass.Report || Hidden.Contains(otherHead.Lemma) || Press.Contains(otherHead.Text))
        {
            return false;
        }

        EntityCluster? cluster = pair.Context.ClusterAt(side, own.Index, source.Head), otherCluster = pair.Context.ClusterAt(1 - side, other.Index, otherSource.Head);
        bool isOtherPerson = otherCluster is { Kind: EntityKind.Person };
        if (Broad.Contains(head.Lemma.ToLowerInvariant()) || Broad.Contains(head.Text.ToLowerInvariant()) || cluster is { Kind: EntityKind.Location })
        {
            return !isOtherPerson;
        }

        bool isOwned = own.Words.Any(w => w.Head == source.Head && w.Relation == "nmod:poss");
        return isOtherPerson && cluster is not { Kind: EntityKind.Person } && !isOwned && head.Upos == PartOfSpeech.Noun && head.Xpos == "NN" && PersonNouns.Contains(head);
    }
}
