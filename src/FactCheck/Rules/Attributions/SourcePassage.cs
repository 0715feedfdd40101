using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values;
using FactCheck.Values.Attributions;

namespace FactCheck.Rules.Attributions;

/// <summary>Cuts the words that name a source with its verb of saying.</summary>
internal static class SourcePassage
{
    /// <summary>The evidence with a passage that ends where the source is only described.</summary>
    public static Evidence Cut(Evidence evidence, AnalyzedSentence sentence, AttributionValue said)
    {
        WordRange words = said.Source is null ? said.Words : Cut(sentence, said.Words, said.Source.Head);
        if (words == said.Words)
        {
            return evidence;
        }

        TextSpan passage = sentence.Sentence.SpanOf(words.Start, words.End - 1);
        return evidence with { Clause = passage, Focus = [passage] };
    }

    /// <summary>The words without what only describes the source behind its name: <c>said Ana Ruiz[, the head of the clinic]</c>.</summary>
    public static WordRange Cut(AnalyzedSentence sentence, WordRange words, int source)
    {
        for (int i = source + 1; source > words.Start && i < words.End; i++)
        {
            Word next = sentence.Words[Math.Min(i + 1, sentence.Words.Count - 1)];
            bool isList = next.Upos == PartOfSpeech.Cconj || sentence.Words.Any(w => w.Relation == "conj" && w.Head == source && w.Index > i);
            if (sentence.Words[i].Text is "," or "(" && !isList)
            {
                return new WordRange(words.Start, i);
            }
        }

        return words;
    }
}
