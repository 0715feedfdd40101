using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Times;

namespace FactCheck.Rules.Times;

/// <summary>Two terms to which the reports say that one person was sentenced: <c>sentenced to four years in prison</c>, <c>jailed for six years</c>.</summary>
internal static class PrisonTerm
{
    // set by hand: it shows nothing on the training pairs, 301 pairs of articles and 1,053 leads (24 November 2026)
    private const double Least = 0.7;
    private const int Reach = 6;
    private const int MostBefore = 2;
    private static readonly HashSet<string> Prison = ["prison", "jail", "imprisonment", "imprison", "sentence", "bar", "penitentiary", "jailing"];

    // what is asked, threatened, put off or already served is no sentence passed
    private static readonly HashSet<string> NotPassed =
        ["seek", "demand", "ask", "request", "want", "urge", "recommend", "face", "could", "can", "may", "might", "would", "carry", "maximum", "minimum", "suspend", "suspended", "parole", "serve", "spend", "reduce", "cut", "commute", "extend", "add", "concurrent", "concurrently", "probation", "eligible", "plea", "if", "earlier", "previous", "previously"];

    /// <summary>The least probability that the terms differ; 0 where they need not be of one sentence, and where either report has the term of the other too.</summary>
    public static double LeastOf(FactPair pair, TimeValue a, TimeValue b) =>
        IsTerm(pair.A, a) && IsTerm(pair.B, b) && pair.Context.SharedPeople(pair.A.Index, pair.B.Index, MostBefore) > 0 && IsOfOne(pair, a, b) && !ToldElsewhere.Is(pair, a, b) ? Least : 0;

    private static bool IsTerm(AnalyzedSentence sentence, TimeValue time) =>
        time is { Duration: { IsOpen: false }, Direction: 0 } && time.DurationUnit >= TimeUnit.Month && !time.IsApproximate
        && !sentence.Words.Any(w => NotPassed.Contains(w.Lemma)) && sentence.Values.Times.Count(t => t.Duration is not null) == 1
        && Around(sentence, time).Any(w => Prison.Contains(w.Lemma));

    private static IEnumerable<Word> Around(AnalyzedSentence sentence, TimeValue time) =>
        sentence.Words.Skip(Math.Max(0, time.Words.Start - Reach)).Take(Math.Min(time.Words.Start, Reach)).Concat(sentence.Words.Skip(time.Words.End).Take(Reach));

    // not "his accomplice was jailed for six years"
    private static bool IsOfOne(FactPair pair, TimeValue a, TimeValue b)
    {
        Clause left = pair.A.ClauseAt(a.Head), right = pair.B.ClauseAt(b.Head);
        return left.Object >= 0 && right.Object >= 0 && pair.Context.EntityAgreement(pair, left.Object, right.Object) > 0;
    }
}
