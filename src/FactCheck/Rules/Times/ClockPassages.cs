using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Times;

namespace FactCheck.Rules.Times;

/// <summary>Cuts the passages of findings on two hours of one day: the day, which does not differ, is left out.</summary>
internal static class ClockPassages
{
    /// <summary>The finding with such passages.</summary>
    public static Finding OfClocks(this Finding finding, FactPair pair, TimeValue a, TimeValue b)
    {
        (TextSpan clauseA, TextSpan focusA) = Of(pair.A, a);
        (TextSpan clauseB, TextSpan focusB) = Of(pair.B, b);
        return finding.With(clauseA, [focusA], clauseB, [focusB]);
    }

    private static (TextSpan Clause, TextSpan Focus) Of(AnalyzedSentence sentence, TimeValue time)
    {
        TextSpan focus = sentence.Sentence.SpanOf(time.ClockWords.Start, time.ClockWords.End - 1);
        return (TextSpan.Union(ClauseSpans.Around(sentence, time.ClockWords, TenseReader.HeadOf(sentence.Sentence, time.ClockWords)), focus), focus);
    }
}
