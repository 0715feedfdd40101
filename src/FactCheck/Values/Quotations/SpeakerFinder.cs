using FactCheck.Language;
using FactCheck.Values.Attributions;
using FactCheck.Values.Cues;
using FactCheck.Values.Roles;

namespace FactCheck.Values.Quotations;

/// <summary>Who speaks a quotation, and where that is said.</summary>
internal sealed record Speaker(AttributionSource Source, int Sentence, bool IsInferred);

/// <summary>Finds the speaker of a quotation: the nearest verb of saying outside the marks, what stands before a colon, or the subject of the sentence before.</summary>
internal sealed class SpeakerFinder(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<QuotedStretch> stretches)
{
    private readonly Dictionary<int, IReadOnlyList<AttributionValue>> attributions = [];

    public Speaker? Find(int quotation, int firstSentence, int lastSentence)
    {
        TextSpan span = stretches[quotation].Span;
        Speaker? best = null;
        int nearest = int.MaxValue;
        for (int i = Math.Max(0, firstSentence - 1); i <= Math.Min(sentences.Count - 1, lastSentence + 1); i++)
        {
            bool isInside = i >= firstSentence && i <= lastSentence;
            foreach (AttributionValue attribution in Attributions(i))
            {
                if (attribution.Source is null || attribution.Class is SpeechClass.Show or SpeechClass.Judge || (attribution.Class == SpeechClass.Believe && !isInside) || !IsOutside(sentences[i], attribution) || IsTopic(i, attribution, span) || OpensNext(i, attribution, span))
                {
                    continue;
                }

                int distance = Distance(sentences[i], attribution, span) + (isInside ? 0 : 60);
                bool isNear = isInside || (i == lastSentence + 1 ? StartsWithSaying(i, attribution) && IsInParagraph(i, span) : EndsBefore(i, span));
                if (isNear && distance < nearest && !HasQuotationBetween(sentences[i].Words[attribution.Head].Span, span, quotation) && distance < 400)
                {
                    nearest = distance;
                    best = new Speaker(attribution.Source, i, !isInside);
                }
            }
        }

        // 'Ana Ruiz praised the crew. "They did well," she said'
        return best is { Source.IsPronoun: true } && best.Source.Lemmas[0] is "he" or "she" or "it"
            ? SubjectBefore(span, firstSentence) is { Source.IsPronoun: false } named ? named : best
            : best ?? BeforeColon(span, firstSentence) ?? SubjectBefore(span, firstSentence);
    }

    private IReadOnlyList<AttributionValue> Attributions(int index)
    {
        if (!attributions.TryGetValue(index, out IReadOnlyList<AttributionValue>? found))
        {
            attributions[index] = found = AttributionReader.Read(sentences[index], text);
        }

        return found;
    }

    private bool IsOutside(Sentence sentence, AttributionValue attribution)
    {
        TextSpan verb = sentence.Words[attribution.Head].Span;
        TextSpan source = sentence.Words[attribution.Source!.Head].Span;
        foreach (QuotedStretch stretch in stretches)
        {
            if (stretch.Content.Contains(verb) || stretch.Content.Contains(source))
            {
                return false;
            }
        }

        return true;
    }

    // 'Ruiz wrote that the girls should "try harder" and called …': whom the words are about is no speaker of them
    private bool IsTopic(int index, AttributionValue attribution, TextSpan span)
    {
        Sentence sentence = sentences[index];
        int source = attribution.Source!.Head;
        return sentence.Words[source].Span.End <= span.Start && sentence.Words[attribution.Head].Span.Start >= span.End
            && Attributions(index).Any(outer => outer.Source is not null && outer.Head < source && outer.Scope.Contains(source));
    }

    // '"…" According to the radio: "…"': what ends in a colon belongs to what follows it
    private bool OpensNext(int index, AttributionValue attribution, TextSpan span)
    {
        Sentence sentence = sentences[index];
        int last = Math.Max(attribution.Head, Math.Max(attribution.Words.End, attribution.Source!.Words.End) - 1);
        return sentence.Words[Math.Min(attribution.Head, attribution.Source.Head)].Span.Start >= span.End
            && text.AsSpan(sentence.Words[last].Span.End).TrimStart() is [':', ..];
    }

    // what opens the next paragraph tells of another matter
    private bool IsInParagraph(int index, TextSpan span) =>
        !text.AsSpan(span.End, Math.Max(0, sentences[index].Span.Start - span.End)).Contains('\n');

    private static int Distance(Sentence sentence, AttributionValue attribution, TextSpan span)
    {
        TextSpan verb = sentence.Words[attribution.Head].Span;
        return verb.Start >= span.End ? verb.Start - span.End : Math.Max(0, span.Start - verb.End);
    }

    // a short sentence of saying after the quotation: '"…" She said it twice.' is rare, so the verb must open the sentence
    private bool StartsWithSaying(int index, AttributionValue attribution) => attribution.Head <= 3 && sentences[index].Words.Count < 12 && attribution.Claim < 0;

    private bool EndsBefore(int index, TextSpan span)
    {
        int gap = span.Start - sentences[index].Span.End;
        return gap is >= 0 and <= 2 && text[Math.Max(0, span.Start - 2)] != '\n';
    }

    private bool HasQuotationBetween(TextSpan verb, TextSpan span, int quotation)
    {
        int from = Math.Min(verb.End, span.End);
        int to = Math.Max(verb.Start, span.Start);
        for (int i = 0; i < stretches.Count; i++)
        {
            if (i != quotation && stretches[i].Span.Start >= from && stretches[i].Span.End <= to)
            {
                return true;
            }
        }

        return false;
    }

    // 'The mayor: "…"', 'His lawyer put it plainly: "…"'
    private Speaker? BeforeColon(TextSpan span, int sentenceIndex)
    {
        int i = span.Start - 1;
        while (i >= 0 && text[i] == ' ')
        {
            i--;
        }

        if (i < 0 || text[i] != ':')
        {
            return null;
        }

        for (int s = sentenceIndex; s >= Math.Max(0, sentenceIndex - 1); s--)
        {
            Sentence sentence = sentences[s];
            if (!sentence.Span.Contains(i))
            {
                continue;
            }

            int root = -1;
            foreach (Word word in sentence.Words)
            {
                bool isTop = word.Span.End <= i + 1 && word.Upos != PartOfSpeech.Punct && (word.Head < 0 || sentence.Words[word.Head].Span.Start >= i);
                root = root < 0 && isTop ? word.Index : root;
            }

            if (root >= 0)
            {
                int subject = sentence.Subject(root);
                int source = subject >= 0 ? subject : sentence.Words[root].IsNounLike() ? root : -1;
                return source < 0 ? null : new Speaker(SourcePhrase.Read(sentence, source), s, subject < 0);
            }
        }

        return null;
    }

    // 'Marcus Ong praised the pilots. "They did exactly what …"'
    private Speaker? SubjectBefore(TextSpan span, int sentenceIndex)
    {
        int before = sentenceIndex - 1;
        if (before < 0 || !EndsBefore(before, span) || span.Start > sentences[sentenceIndex].Span.Start + 1)
        {
            return null;
        }

        Sentence sentence = sentences[before];
        foreach (Word word in sentence.Words)
        {
            if (word.Head >= 0)
            {
                continue;
            }

            int subject = sentence.Child(word.Index, "nsubj");
            bool isPerson = subject >= 0 && (sentence.Words[subject].Upos is PartOfSpeech.Propn || sentence.Words[subject].Lemma is "he" or "she" or "they" || IsNamed(sentence, subject) || PersonNouns.IsOrganisation(sentence.Words[subject].Lemma));
            return isPerson ? new Speaker(SourcePhrase.Read(sentence, subject), before, true) : null;
        }

        return null;
    }

    private static bool IsNamed(Sentence sentence, int index)
    {
        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Kind is EntityKind.Person or EntityKind.Organisation && (mention.Contains(index) || sentence.Words[mention.FirstWord].Head == index))
            {
                return true;
            }
        }

        return false;
    }
}
