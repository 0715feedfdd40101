using System.Collections.Frozen;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Values.Quantities;

/// <summary>Reads from the verb, adjective or noun what became of those who are counted: <c>killing four</c>, <c>six dead</c>, <c>the toll climbed to eight</c>.</summary>
internal static class OutcomeReader
{
    private static readonly FrozenDictionary<string, string> Outcomes = LexiconFile.ReadLines("Values.Quantities.outcomes.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(columns => columns[0], columns => columns[1], StringComparer.Ordinal);

    /// <summary>The outcome as <c>outcomes.txt</c> has it; empty where none is told.</summary>
    public static string Of(Sentence sentence, int predicate, int noun)
    {
        if (predicate >= 0 && WordNet.Default.LemmaOf(sentence.Words[predicate]) is "claim" or "take" or "lose" or "cost" && noun >= 0 && WordNet.Default.LemmaOf(sentence.Words[noun]) == "life")
        {
            return "dead";
        }

        return OfLemma(noun >= 0 ? sentence.Words[noun] : null) ?? OfLemma(predicate >= 0 ? sentence.Words[predicate] : null) ?? OfModifier(sentence, noun) ?? OfSubject(sentence, predicate) ?? string.Empty;
    }

    private static string? OfModifier(Sentence sentence, int noun)
    {
        if (noun >= 0)
        {
            foreach (int child in sentence.Children(noun))
            {
                if (sentence.Words[child] is { Relation: "acl" or "amod" } modifier && OfLemma(modifier) is { } outcome)
                {
                    return outcome;
                }
            }
        }

        return null;
    }

    private static string? OfSubject(Sentence sentence, int predicate)
    {
        if (predicate < 0 || !Trends.IsTrend(sentence.Words[predicate]))
        {
            return null;
        }

        foreach (int child in sentence.Children(predicate))
        {
            if (sentence.Words[child] is { Relation: "nsubj" or "obj" } subject && OfLemma(subject) is { } outcome)
            {
                return outcome;
            }
        }

        return null;
    }

    private static string? OfLemma(Word? word) => word is null ? null : Outcomes.GetValueOrDefault(WordNet.Default.LemmaOf(word).ToLowerInvariant()) ?? Outcomes.GetValueOrDefault(word.Text.ToLowerInvariant());
}
