using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Rules.Attributions;
using FactCheck.Values;
using FactCheck.Values.Attributions;
using FactCheck.Values.Quotations;

namespace FactCheck.Rules.Quotations;

/// <summary>The same quoted words are put into two mouths.</summary>
internal sealed class QuotedSpeaker : IRule
{
    private const int FewestTokens = 4;
    private const double CloseWords = 0.75;
    private const double NamedSpeakers = 0.75;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0702", "quoted-speaker", DiscrepancyType.Attribution,
        "The same quotation is given to two speakers",
        "Putting words into the wrong mouth is the gravest mistake of attribution.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("\"The water came faster than the warning,\" said [|Ana Ruiz|].", "\"The water came faster than the warning,\" said [|Pedro Gomes|].", "two speakers"),
            new("\"We have kept every rule there is,\" the [|owner|] said.", "\"We have kept every rule there is,\" the [|lawyer|] said.", "two speakers"),
            new("\"The water came faster than the warning,\" said Ana Ruiz.", "\"The water came faster than the warning,\" Ruiz said.", "one speaker"),
            new("\"The water came faster than the warning,\" said Ana Ruiz.", "\"We kept every rule,\" said Pedro Gomes.", "two remarks"),
            new("\"The water came faster than the warning,\" said Ana Ruiz.", "\"The water came faster than the warning,\" said the town's top lawyer.", "a name and what somebody is"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (QuotedWords a in QuotedWords.In(pair.Context.A, pair.A))
        {
            foreach (QuotedWords b in QuotedWords.In(pair.Context.B, pair.B))
            {
                QuotationComparison comparison = QuotationComparer.Compare(a.Tokens, b.Tokens);
                if (comparison.Relation == QuotationRelation.Unrelated || Math.Min(a.Tokens.Count, b.Tokens.Count) < FewestTokens
                    || a.Quotation.Speaker is not { } speakerA || b.Quotation.Speaker is not { } speakerB)
                {
                    continue;
                }

                AnalyzedSentence sentenceA = pair.Context.A.Sentences[a.Quotation.SpeakerSentence], sentenceB = pair.Context.B.Sentences[b.Quotation.SpeakerSentence];
                if (IsAddressed(sentenceA, speakerA) || IsAddressed(sentenceB, speakerB))
                {
                    continue;
                }

                double agreement = SourceAgreement.Of(pair.Context, sentenceA, speakerA, sentenceB, speakerB);
                if (agreement == 0 || (agreement < 0 && !SpeakersApart.Are(pair.Context, a, speakerA, b, speakerB)))
                {
                    continue;
                }

                bool unlike = agreement < 0;
                Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Head), sideB = FindingFactory.Side(pair.B, b.Words, b.Head);
                ReportValue valueA = new("attribution", [speakerA.Normalized]), valueB = new("attribution", [speakerB.Normalized]);
                TextSpan clauseA = Passage(sentenceA, speakerA), clauseB = Passage(sentenceB, speakerB);
                double certain = (a.Quotation.IsSpeakerInferred || b.Quotation.IsSpeakerInferred ? 0.4 : 0.8) + (Math.Abs(agreement) >= 1 ? 0.2 : 0);
                Finding finding = unlike
                    ? FindingFactory.Discrepancy(Descriptor, pair, sideA, sideB, valueA, valueB, Severity.Contradiction, $"{speakerA.Normalized} / {speakerB.Normalized}", comparison.Similarity, certain) with { Least = certain >= 1 && comparison.Similarity >= CloseWords ? NamedSpeakers : 0 }
                    : FindingFactory.Agreement(Descriptor, pair, sideA, sideB, valueA, valueB, $"both quote {speakerA.Normalized}", comparison.Similarity, certain);
                yield return finding.With(clauseA, [Within(clauseA, Focus(sentenceA, speakerA))], clauseB, [Within(clauseB, Focus(sentenceB, speakerB))]);
            }
        }
    }

    /// <summary>Whether the words are those who were told, not the one who told them.</summary>
    private static bool IsAddressed(AnalyzedSentence sentence, AttributionSource speaker)
    {
        Word head = sentence.Words[speaker.Head];
        return head.Head >= 0 && head.Relation is "obj" or "iobj" && sentence.Words[head.Head].Lemma is "tell" or "brief" or "inform" or "assure" or "remind" or "address" or "warn" or "accuse" or "blame" or "urge" or "ask";
    }

    /// <summary>The whole name, or the noun where no name is given.</summary>
    private static TextSpan Focus(AnalyzedSentence sentence, AttributionSource speaker) =>
        speaker.Name is null ? sentence.Words[speaker.Head].Span : sentence.Sentence.SpanOf(speaker.Words.Start, speaker.Words.End - 1);

    private static TextSpan Within(TextSpan passage, TextSpan focus) => TextSpan.FromBounds(Math.Max(passage.Start, focus.Start), Math.Min(passage.End, focus.End));

    /// <summary>The speaker with the verb of saying where it stands beside the name.</summary>
    private static TextSpan Passage(AnalyzedSentence sentence, AttributionSource speaker)
    {
        int verb = sentence.Words[speaker.Head].Head;
        WordRange words = verb >= 0 && Math.Abs(verb - speaker.Head) <= 12 ? NearWords.Joined(speaker.Words, new WordRange(verb, verb + 1), 20) : speaker.Words;
        words = verb >= 0 && verb < speaker.Head ? SourcePassage.Cut(sentence, words, speaker.Head) : words;
        return sentence.Sentence.SpanOf(words.Start, words.End - 1);
    }
}
