using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Attributions;

/// <summary>Finds who a claim is given to: verbs, nouns and phrases of saying, their source, medium and the words they cover.</summary>
public static class AttributionReader
{
    private static readonly CueLexicon Verbs = CueLexicon.Load("Attributions.verbs.txt");
    private static readonly CueLexicon Phrases = CueLexicon.Load("Attributions.phrases.txt");
    private static readonly CueLexicon Nouns = CueLexicon.Load("Attributions.nouns.txt");
    private static readonly CueLexicon Hearsay = CueLexicon.Load("Attributions.hearsay.txt");

    /// <summary>All attributions of a sentence in order of their words of saying.</summary>
    /// <param name="sentence">The analysed sentence.</param>
    /// <param name="text">The article's text.</param>
    public static IReadOnlyList<AttributionValue> Read(Sentence sentence, string text)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        List<AttributionValue> values = [];
        int index = 0;
        while (index < sentence.Words.Count)
        {
            if (Phrases.Find(sentence, index) is { } phrase && ReadPhrase(sentence, phrase) is { } byPhrase)
            {
                values.Add(byPhrase);
                index = phrase.Words.End;
                continue;
            }

            if (Verbs.Find(sentence, index) is { } verb && VerbAttribution.Read(sentence, verb) is { } byVerb)
            {
                values.Add(byVerb);
            }
            else if (Nouns.Find(sentence, index) is { } noun && ReadNoun(sentence, noun) is { } byNoun)
            {
                values.Add(byNoun);
            }
            else if (Hearsay.Find(sentence, index) is { } hearsay && sentence.Words[hearsay.Head].Head >= 0)
            {
                values.Add(Create(sentence, hearsay, null, null, sentence.Words[hearsay.Head].Head));
            }

            index++;
        }

        return values;
    }

    /// <summary>The innermost attribution whose scope covers a word; null where the report speaks in its own voice.</summary>
    /// <param name="attributions">The attributions of the sentence.</param>
    /// <param name="wordIndex">Index of the word.</param>
    public static AttributionValue? SourceOf(IReadOnlyList<AttributionValue> attributions, int wordIndex)
    {
        ArgumentNullException.ThrowIfNull(attributions);
        AttributionValue? innermost = null;
        foreach (AttributionValue attribution in attributions)
        {
            bool covers = attribution.Scope.Contains(wordIndex) && !attribution.Words.Contains(wordIndex);
            if (covers && (innermost is null || attribution.Scope.Count <= innermost.Scope.Count))
            {
                innermost = attribution;
            }
        }

        return innermost;
    }

    internal static AttributionValue Create(Sentence sentence, CueMatch match, AttributionSource? source, AttributionSource? medium, int claim, bool isNegated = false, int firstWord = int.MaxValue)
    {
        WordRange words = match.Words;
        if (source is not null)
        {
            words = new WordRange(Math.Min(words.Start, source.Words.Start), Math.Max(words.End, source.Words.End));
        }

        int sourceEnd = source is null ? words.End : Math.Max(words.End, sentence.Subtree(source.Head).End);
        WordRange scope = claim < 0 ? new WordRange(0, 0) : Scope(sentence, claim, words, sourceEnd);
        scope = claim < 0 ? scope : new WordRange(Math.Min(scope.Start, firstWord), scope.End);
        if (words.Count > match.Words.Count + (source?.Words.Count ?? 0) + 4 || (claim >= 0 && words.Contains(claim)))
        {
            // source and verb stand apart: the verb and what lies next to it speak for both
            words = source is not null && source.Words.Start > match.Words.Start ? match.Words : source?.Words ?? match.Words;
        }

        return new AttributionValue(
            sentence.SpanOf(words),
            words,
            match.Head,
            Enum.Parse<SpeechClass>(match.Entry.Columns[0], ignoreCase: true),
            match.Entry.Text,
            source,
            medium,
            claim,
            scope,
            isNegated);
    }

    // the clause of the claim without the words of the attribution that may hang on it
    private static WordRange Scope(Sentence sentence, int claim, WordRange attribution, int sourceEnd)
    {
        WordRange range = sentence.Subtree(claim);
        if (attribution.Contains(claim))
        {
            return range;
        }

        if (attribution.Start > claim && attribution.Start < range.End && sourceEnd >= range.End - 1)
        {
            range = new WordRange(range.Start, attribution.Start);
        }
        else if (attribution.End <= claim && attribution.Start <= range.Start)
        {
            range = new WordRange(Math.Max(range.Start, attribution.End), range.End);
        }

        range = sentence.Trim(range);
        if (sentence.QuotedAround(claim, attribution.Start) is { } quoted && !quoted.Overlaps(attribution))
        {
            bool isAround = range.Start <= attribution.Start && attribution.End <= range.End;
            range = sentence.Trim(isAround ? quoted : new WordRange(Math.Min(range.Start, quoted.Start), Math.Max(range.End, quoted.End)));
        }

        return range.Count > 1 && range.Start != claim && sentence.Words[range.Start].Is("cc") ? new WordRange(range.Start + 1, range.End) : range;
    }

    private static AttributionValue? ReadPhrase(Sentence sentence, CueMatch phrase)
    {
        // the source is what the phrase introduces: its head as a case marker, or its object
        int top = phrase.Head;
        Word word = sentence.Words[top];
        int source = -1;
        if (word.IsAny("case", "mark", "fixed"))
        {
            source = word.Head;
        }

        foreach (int child in sentence.Children(top))
        {
            if (source < 0 && child >= phrase.Words.End && sentence.Words[child].IsAny("obj", "obl", "nmod", "pobj"))
            {
                source = child;
            }
        }

        if (source < 0 || !sentence.Words[source].IsNounLike() || (phrase.Entry.Text is "per" or "citing" or "quoting" && !SourcePhrase.CanSpeak(sentence, source)))
        {
            return null;
        }

        int anchor = word.IsAny("case", "mark", "fixed") ? sentence.Words[source].Head : word.Head;
        int claim = anchor < 0 ? -1 : sentence.Predicate(anchor);
        if (claim >= 0 && sentence.Child(claim, "ccomp") is int inner and >= 0 && sentence.Subtree(inner) is { } clause && clause.Start <= phrase.Words.Start && phrase.Words.End <= clause.End)
        {
            // "said that, according to police, …": the tree may hang it on the outer verb
            claim = inner;
        }

        return claim == source ? null : Create(sentence, phrase, SourcePhrase.Read(sentence, source), null, claim);
    }

    private static AttributionValue? ReadNoun(Sentence sentence, CueMatch noun)
    {
        int claim = -1;
        int source = -1;
        foreach (int child in sentence.Children(noun.Head))
        {
            Word word = sentence.Words[child];
            if (claim < 0 && (word.Relation == "acl" || word.Is("ccomp")) && child > noun.Head && sentence.Marker(child, "that", "of", "to") >= 0)
            {
                claim = child;
            }
            else if (word.Is("nmod") && (word.Relation == "nmod:poss" || sentence.Marker(child, "by", "from") >= 0))
            {
                source = child;
            }
        }

        return claim < 0 ? null : Create(sentence, noun, source < 0 ? null : SourcePhrase.Read(sentence, source), null, claim);
    }
}
