using FactCheck.Claims;
using FactCheck.Values;
using FactCheck.Values.Situations;
using FactCheck.Values.Statuses;

namespace FactCheck.Fitting;

/// <summary>Prints the values and clauses read from a report.</summary>
internal static class Dump
{
    public static void Print(string side, ArticleAnalysis report)
    {
        ILookup<int, SituationMention> situations = SituationReader.Read(report).ToLookup(m => m.Sentence);
        foreach (AnalyzedSentence sentence in report.Sentences)
        {
            Console.WriteLine($"[{side}{sentence.Index} {sentence.Block}] {sentence.Sentence.Span.Text(report.Article.Readable).ReplaceLineEndings(" ")}");
            SentenceValues v = sentence.Values;
            IEnumerable<Value> all = [.. v.Quantities, .. v.Times, .. v.Places, .. v.Roles, .. v.Lists, .. v.Attributions, .. v.Polarities, .. v.Certainties.Where(c => c.IsHedged), .. v.Phases.Where(p => !p.IsFromTense), .. v.Causes, .. v.Degrees, .. v.Communications, .. v.EventStates];
            foreach (Value value in all)
            {
                Console.WriteLine($"      {value.Kind}: {value.Span.Text(report.Article.Readable).ReplaceLineEndings(" ")} => {string.Join(" | ", value.Normalized)}");
            }

            foreach (SituationMention mention in situations[sentence.Index])
            {
                Console.WriteLine($"      situation {sentence.Words[mention.Word].Text}: {(mention.Holds ? "" : "no ")}{mention.Cue.Situation} {mention.Holder}");
            }

            foreach (EventStatus status in sentence.Statuses)
            {
                Console.WriteLine($"      event {sentence.Words[status.Event].Text}: {status.Stage}{(status.IsFromTense ? " (tense)" : "")} {status.Level} {status.LevelCue} {status.Polarity}");
            }
        }
    }
}
