using FactCheck.Language;
using FactCheck.Values.Attributions;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Quotations;

/// <summary>Finds quoted words and who speaks them.</summary>
public static class QuotationReader
{
    private const int LongestScare = 3;

    /// <summary>The quotations of a whole article, in order.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its analysed sentences in order; quotations outside them are left out.</param>
    public static IReadOnlyList<QuotationValue> Read(string text, IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        List<QuotedStretch> stretches = [.. QuotationMarks.Find(text)];
        SpeakerFinder speakers = new(text, sentences, stretches);
        List<QuotationValue> values = [];
        int group = 0;
        for (int i = 0; i < stretches.Count; i++)
        {
            if (Create(text, sentences, stretches[i]) is not { } quotation)
            {
                continue;
            }

            Speaker? speaker = speakers.Find(i, quotation.FirstSentence, quotation.LastSentence);
            bool goesOn = values.Count > 0 && i > 0 && IsContinuation(text, stretches[i - 1], stretches[i], values[^1], quotation);
            if (goesOn && (speaker is null || (speaker.IsInferred && values[^1].Speaker is not null)))
            {
                speaker = values[^1].Speaker is { } same ? new Speaker(same, values[^1].SpeakerSentence, true) : speaker;
            }

            group = goesOn ? group : group + 1;
            values.Add(quotation with
            {
                Speaker = speaker?.Source,
                SpeakerSentence = speaker?.Sentence ?? -1,
                IsSpeakerInferred = speaker?.IsInferred ?? false,
                Group = group,
            });
        }

        return values;
    }

    /// <summary>The quotations of one sentence.</summary>
    /// <param name="sentence">The analysed sentence.</param>
    /// <param name="text">The article's text.</param>
    public static IReadOnlyList<QuotationValue> Read(Sentence sentence, string text)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        return [.. Read(text, [sentence]).Where(quotation => sentence.Span.Contains(quotation.Content))];
    }

    /// <summary>Reported speech: the clauses that a source is said to have said, without quotation marks.</summary>
    /// <param name="sentence">The analysed sentence.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="sentenceIndex">Index of the sentence in the article.</param>
    public static IReadOnlyList<QuotationValue> ReadIndirect(Sentence sentence, string text, int sentenceIndex)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        List<QuotationValue> values = [];
        foreach (AttributionValue attribution in AttributionReader.Read(sentence, text))
        {
            bool isSpeech = attribution.Class is not (SpeechClass.Show or SpeechClass.Rule or SpeechClass.Judge) && attribution.Source is not null;
            if (!isSpeech || attribution.Claim < 0 || attribution.Scope.Count < 2 || !sentence.IsPredicate(attribution.Claim))
            {
                continue;
            }

            TextSpan span = sentence.SpanOf(attribution.Scope);
            values.Add(new QuotationValue(
                span, attribution.Scope, attribution.Claim, span, sentenceIndex, sentenceIndex, QuotationForm.Indirect,
                QuotationTokens.Read(text, span), attribution.Source, sentenceIndex, false, 0, false));
        }

        return values;
    }

    private static QuotationValue? Create(string text, IReadOnlyList<Sentence> sentences, QuotedStretch stretch)
    {
        int first = -1;
        int last = -1;
        for (int i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Span.Overlaps(stretch.Content))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        if (first < 0 || Words(sentences[first], stretch.Content) is not { } words)
        {
            return null;
        }

        IReadOnlyList<QuotationToken> tokens = QuotationTokens.Read(text, stretch.Content);
        return tokens.Count == 0
            ? null
            : new QuotationValue(
                stretch.Span, words, Top(sentences[first], words), stretch.Content, first, last, Form(text, sentences[first], words, stretch.Content),
                tokens, null, -1, false, 0, stretch.IsUnbalanced);
    }

    private static WordRange? Words(Sentence sentence, TextSpan content)
    {
        int first = -1;
        int end = -1;
        foreach (Word word in sentence.Words)
        {
            if (content.Overlaps(word.Span))
            {
                first = first < 0 ? word.Index : first;
                end = word.Index + 1;
            }
        }

        return first < 0 ? null : new WordRange(first, end);
    }

    private static int Top(Sentence sentence, WordRange words)
    {
        int top = words.Start;
        int depth = int.MaxValue;
        for (int i = words.Start; i < words.End; i++)
        {
            int steps = 0;
            for (int at = sentence.Words[i].Head; at >= 0; at = sentence.Words[at].Head)
            {
                steps++;
            }

            if (steps < depth && sentence.Words[i].Upos != PartOfSpeech.Punct)
            {
                (top, depth) = (i, steps);
            }
        }

        return top;
    }

    private static QuotationForm Form(string text, Sentence sentence, WordRange words, TextSpan content)
    {
        int count = 0;
        int capitals = 0;
        bool hasFinite = false;
        bool hasSmallContent = false;
        bool hasName = false;
        for (int i = words.Start; i < words.End; i++)
        {
            Word word = sentence.Words[i];
            if (word.Upos == PartOfSpeech.Punct)
            {
                continue;
            }

            count++;
            capitals += char.IsUpper(word.Text[0]) ? 1 : 0;
            hasFinite |= word.Xpos is "VBD" or "VBZ" or "VBP" or "MD";
            hasName |= char.IsUpper(word.Text[0]) && word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn;
            hasSmallContent |= char.IsLower(word.Text[0]) && word.Upos is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Adv;
        }

        bool endsSentence = text[content.End - 1] is '.' or '!' or '?' or '…';
        bool endsClause = endsSentence || text[content.End - 1] is ',';
        if (hasName && capitals >= 1 && !hasSmallContent && text[content.End - 1] is not ('!' or '?') && !hasFinite && char.IsUpper(text[content.Start]))
        {
            return QuotationForm.Title;
        }

        bool isWhole = !sentence.Span.Contains(content) || (hasFinite && (endsClause || char.IsUpper(text[content.Start]))) || (endsSentence && char.IsUpper(text[content.Start]));
        return isWhole ? QuotationForm.Full : count <= LongestScare ? QuotationForm.Scare : QuotationForm.Fragment;
    }

    // "…," he said. "…": goes on in the same paragraph after a short interruption, or in the next after a mark left open
    private static bool IsContinuation(string text, QuotedStretch before, QuotedStretch stretch, QuotationValue previous, QuotationValue quotation)
    {
        if (before.GoesOn)
        {
            return true;
        }

        ReadOnlySpan<char> between = text.AsSpan(before.Span.End, Math.Max(0, stretch.Span.Start - before.Span.End));
        bool isSpoken = quotation.Form == QuotationForm.Full && previous.Form is QuotationForm.Full or QuotationForm.Fragment;
        return isSpoken && between.Length is > 0 and < 160 && !between.Contains("\n\n", StringComparison.Ordinal) && previous.LastSentence >= quotation.FirstSentence - 1
            && (previous.LastSentence == quotation.FirstSentence || between.TrimEnd().EndsWith(".", StringComparison.Ordinal) || between.TrimEnd().EndsWith(",", StringComparison.Ordinal));
    }
}
