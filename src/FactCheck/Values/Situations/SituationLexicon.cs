using FactCheck.Claims;
using FactCheck.Lexicons;

namespace FactCheck.Values.Situations;

/// <summary>The cues of <c>situations.txt</c>.</summary>
internal static class SituationLexicon
{
    /// <summary>Words within which the whole of a cue must stand, counted from its head.</summary>
    public const int Reach = 6;

    private static readonly ILookup<string, SituationCue> Cues = Load();

    /// <summary>The longest cue whose head the word is, once for each situation that it tells of, and the index of its last word; none where the word is no head.</summary>
    public static (IReadOnlyList<SituationCue> Cues, int Last) At(AnalyzedSentence sentence, int word)
    {
        if (!Cues.Contains(sentence.Words[word].Lemma))
        {
            return ([], -1);
        }

        List<(SituationCue Cue, int Last)> found = [.. Cues[sentence.Words[word].Lemma].Select(cue => (Cue: cue, Last: LastOf(sentence, word, cue))).Where(f => f.Last >= 0)];
        if (found.Count == 0)
        {
            return ([], -1);
        }

        int length = found.Max(f => f.Cue.Lemmas.Count), last = found.Where(f => f.Cue.Lemmas.Count == length).Min(f => f.Last);
        return ([.. found.Where(f => f.Cue.Lemmas.Count == length && f.Last == last).Select(f => f.Cue)], last);
    }

    private static int LastOf(AnalyzedSentence sentence, int word, SituationCue cue)
    {
        int at = word;
        foreach (string lemma in cue.Lemmas.Skip(1))
        {
            int next = at + 1;
            while (next < sentence.Words.Count && next <= word + Reach && sentence.Words[next].Lemma != lemma)
            {
                next++;
            }

            if (next >= sentence.Words.Count || next > word + Reach)
            {
                return -1;
            }

            at = next;
        }

        return at;
    }

    private static ILookup<string, SituationCue> Load()
    {
        List<SituationCue> cues = [];
        foreach (string line in LexiconFile.ReadLines("Values.Situations.situations.txt"))
        {
            string[] columns = line.Split('|', StringSplitOptions.TrimEntries);
            SituationScope scope = Enum.Parse<SituationScope>(columns[1], ignoreCase: true);
            foreach (int column in (ReadOnlySpan<int>)[2, 3])
            {
                cues.AddRange(columns[column].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(cue => new SituationCue(columns[0], scope, column == 2, cue.Split(' '))));
            }
        }

        return cues.ToLookup(cue => cue.Lemmas[0], StringComparer.Ordinal);
    }
}
