using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Attributions;

namespace FactCheck.Rules.Attributions;

/// <summary>One report gives the source of a statement that the other makes on its own authority.</summary>
internal sealed class DroppedSource : IRule
{
    private const int FewestWords = 2;
    private const double LeastShared = 0.34;
    private const double LeastSharedOfFew = 0.5;
    private const int MostWords = 20;
    private const double Named = 0.2;
    private const double Described = 0.15;
    private const double Anonymous = 0.1;
    private const double Elsewhere = 0.1;

    // what is counted or filed, and the bodies of a state whose figures they mostly are
    private static readonly HashSet<string> Records = ["data", "datum", "figure", "statistic", "record", "filing", "count", "tally"];
    private static readonly HashSet<string> Offices = ["Department", "Centers", "Centres", "Administration"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0703", "dropped-source", DiscrepancyType.Attribution,
        "One report has a statement from a source, the other states it as its own",
        "What somebody says is no fact until somebody else has checked it.",
        Severity.Incomplete, RuleStatus.Preview,
        [
            new("The dam above the town lost two metres of water, [|engineers said|].", "The dam above the town [|lost|] two metres of water.", "the engineers left out"),
            new("The mill in Leeds [|closed|] on Friday after a fire.", "The mill in Leeds closed on Friday after a fire, [|according to the owners|].", "the owners left out"),
            new("The dam above the town lost two metres of water, engineers said.", "The dam above the town lost two metres of water, the mayor said.", "two sources"),
            new("The dam above the town lost two metres of water, engineers said.", "Engineers were sent to the town on Friday.", "another statement"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        if (pair.Pair.RankInA > 1 || pair.Pair.RankInB > 1)
        {
            yield break;
        }

        foreach (AttributionValue said in pair.A.Values.Attributions)
        {
            if (Find(pair, 0, said) is { } found)
            {
                yield return found;
            }
        }

        foreach (AttributionValue said in pair.B.Values.Attributions)
        {
            if (Find(pair, 1, said) is { } found)
            {
                yield return found;
            }
        }
    }

    private Finding? Find(FactPair pair, int side, AttributionValue said)
    {
        AnalyzedSentence own = side == 0 ? pair.A : pair.B, other = side == 0 ? pair.B : pair.A;
        ArticleAnalysis report = side == 0 ? pair.Context.A : pair.Context.B, otherReport = side == 0 ? pair.Context.B : pair.Context.A;
        if (said.Source is not { IsPronoun: false } source || said.Claim < 0 || said.IsNegated || said.Class is SpeechClass.Ask or SpeechClass.Promise or SpeechClass.Judge or SpeechClass.Rule
            || IsOwnWord(own, said, source) || report.IsQuoted(own.Index, said.Claim) || !SourceAgreement.CanSpeak(own, own.Words[source.Head]) || IsMentioned(pair, side, source))
        {
            return null;
        }

        IReadOnlyList<int> partners = side == 0 ? pair.Alignment.AtoB : pair.Alignment.BtoA;
        int[] claim = [.. Enumerable.Range(said.Scope.Start, said.Scope.Count).Where(w => own.IsContent(w) && !said.Words.Contains(w))];
        int[] stated = [.. claim.Select(w => partners[w]).Where(w => w >= 0 && !otherReport.IsQuoted(other.Index, w))];
        double shared = claim.Length == 0 ? 0 : (double)stated.Length / claim.Length;
        if (claim.Length < FewestWords || stated.Length < FewestWords || shared < (stated.Length > FewestWords ? LeastShared : LeastSharedOfFew))
        {
            return null;
        }

        if (stated.Any(w => AttributionReader.SourceOf(other.Values.Attributions, w) is { Source: not null }))
        {
            return null;
        }

        int head = partners[said.Claim] is int partner and >= 0 && stated.Contains(partner) ? partner : stated[0];
        Comparand theirs = FindingFactory.Side(other, new WordRange(head, head + 1), head), ours = new(said.Words, said.Head, source.Head, said.Claim);
        ReportValue value = FindingFactory.Shown(said), none = new("attribution", ["none"]);
        double certain = source.IsAnonymous ? Anonymous : source.Name is null ? Described : Named;
        certain -= IsNearby(otherReport, other, source) ? Elsewhere : 0;
        Finding finding = side == 0
            ? FindingFactory.Discrepancy(Descriptor, pair, ours, theirs, value, none, Severity.Incomplete, $"{source.Normalized} / no source", shared, certain)
            : FindingFactory.Discrepancy(Descriptor, pair, theirs, ours, none, value, Severity.Incomplete, $"no source / {source.Normalized}", shared, certain);
        TextSpan passage = Passage(own, said);
        return side == 0 ? finding.With(passage, finding.A.Focus, finding.B.Clause, finding.B.Focus) : finding.With(finding.A.Clause, finding.A.Focus, passage, finding.B.Focus);
    }

    /// <summary>What a body makes known of its own doings, confirms, or has counted is no less true for the lack of its name (2 right of 31 such on the pairs that editors judged).</summary>
    private static bool IsOwnWord(AnalyzedSentence sentence, AttributionValue said, AttributionSource source)
    {
        Word head = sentence.Words[source.Head];
        return said.Cue == "announce" || IsTold(sentence, said, head) || (said.Class == SpeechClass.Confirm && head.Lemma != "source") || Records.Contains(head.Lemma) || (head.Upos == PartOfSpeech.Propn && Offices.Contains(head.Text));
    }

    // "told the presenter that he stood by it": whoever is told says nothing
    private static bool IsTold(AnalyzedSentence sentence, AttributionValue said, Word source) => source.Head == said.Head && source.Relation is "obj" or "iobj" && sentence.Words[said.Head].Upos == PartOfSpeech.Verb;

    /// <summary>Whether the other sentence names the source: what somebody is told to say or do is then no one else's word.</summary>
    private static bool IsMentioned(FactPair pair, int side, AttributionSource source)
    {
        AnalyzedSentence own = side == 0 ? pair.A : pair.B, other = side == 0 ? pair.B : pair.A;
        return other.AllWords.Any(w => other.Words[w].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron
            && (other.Words[w].Lemma == own.Words[source.Head].Lemma || (side == 0 ? pair.Context.EntityAgreement(pair, source.Head, w) : pair.Context.EntityAgreement(pair, w, source.Head)) > 0));
    }

    /// <summary>Whether the other report gives the same source in the sentence before or after.</summary>
    private static bool IsNearby(ArticleAnalysis report, AnalyzedSentence sentence, AttributionSource source) =>
        new[] { sentence.Index - 1, sentence.Index + 1 }.Where(i => i >= 0 && i < report.Sentences.Count)
            .Any(i => report.Sentences[i].Values.Attributions.Any(o => o.Source is { } theirs && (theirs.IsPronoun || theirs.Lemmas.Intersect(source.Lemmas, StringComparer.Ordinal).Any())));

    /// <summary>The source with the predicate of what it says where it stands near.</summary>
    private static TextSpan Passage(AnalyzedSentence sentence, AttributionValue said)
    {
        WordRange words = NearWords.Joined(said.Words, new WordRange(said.Claim, said.Claim + 1), MostWords);
        return sentence.Sentence.SpanOf(words.Start, words.End - 1);
    }
}
