using FactCheck.Values.Statuses;

namespace FactCheck.Pairing;

/// <summary>Two event words that may stand for the same event.</summary>
/// <param name="A">The event in A with its status.</param>
/// <param name="B">The event in B with its status.</param>
/// <param name="Relation">Lexical relation of the two words: 1 same lemma, −1 antonyms.</param>
/// <param name="Strength">How well they stand for each other by context, meaning, arguments and place, about 0 to 2.</param>
/// <param name="Support">Share of their arguments that stand for each other.</param>
/// <param name="Rival">How much better another event of either sentence fits, 0 to 1.</param>
/// <param name="Comparison">What their statuses say together.</param>
/// <param name="IsEchoed">Whether the mark that tells them apart stands in the other sentence too, at another event.</param>
/// <param name="IsOpposed">Whether the words exclude each other: antonyms, opposite sides, or a negative prefix.</param>
internal readonly record struct EventPair(EventStatus A, EventStatus B, double Relation, double Strength, double Support, double Rival, bool IsOpposed, StatusComparison Comparison, bool IsEchoed)
{
    private const double SameAct = 0.8;
    private const double Loose = 0.5;

    /// <summary>How far both words name one event, 0.4 to 1: the same act, or acts of which all else is the same.</summary>
    public double OneEvent(FactPair pair) =>
        Relation >= SameAct ? 1
        : Relation >= Loose ? 0.8
        : pair.Alignment.AreAligned(A.Event, B.Event) ? (Support > 0 ? 0.7 : 0.5)
        : Support >= Loose ? 0.6 : 0.4;
}
