namespace FactCheck.Language.Tests;

/// <summary>Counts how far an analysis agrees with a treebank, as the model's description counts.</summary>
internal sealed class TreebankScore
{
    private static readonly string[] Kinds = ["PER", "ORG", "LOC"];
    private int words;
    private int attached;
    private int upos;
    private int xpos;
    private int lemmas;
    private int heads;
    private int labelled;
    private int namesFound;
    private int namesRight;
    private int namesGold;

    /// <summary>UPOS, XPOS, lemma, UAS, LAS, precision and recall of names, in percent.</summary>
    public double[] Values =>
        [Percent(upos, words), Percent(xpos, words), Percent(lemmas, words), Percent(heads, attached), Percent(labelled, attached), Percent(namesRight, namesFound), Percent(namesRight, namesGold)];

    public void Add(string[][] gold, Sentence sentence)
    {
        for (int i = 0; i < gold.Length; i++)
        {
            Word word = sentence.Words[i];
            words++;
            upos += Count(word.Upos.ToString().Equals(gold[i][2], StringComparison.OrdinalIgnoreCase));
            xpos += Count(word.Xpos == gold[i][3]);
            lemmas += Count(word.Lemma.Equals(gold[i][1], StringComparison.OrdinalIgnoreCase));
            if (gold[i][2] != "PUNCT")
            {
                bool isAttached = $"{word.Head + 1}" == gold[i][5];
                attached++;
                heads += Count(isAttached);
                labelled += Count(isAttached && word.Relation == gold[i][6]);
            }
        }

        if (gold.All(token => token[8] != "_"))
        {
            HashSet<string> right = [.. Names([.. gold.Select(token => token[8])])];
            HashSet<string> found = [.. Names(EntityLabels.Of(sentence))];
            namesGold += right.Count;
            namesFound += found.Count;
            namesRight += found.Count(right.Contains);
        }
    }

    private static IEnumerable<string> Names(string[] labels)
    {
        for (int first = 0; first < labels.Length; first++)
        {
            if (!labels[first].StartsWith("B-", StringComparison.Ordinal) || !Kinds.Contains(labels[first][2..]))
            {
                continue;
            }

            string kind = labels[first][2..];
            int end = first + 1;
            while (end < labels.Length && labels[end] == "I-" + kind)
            {
                end++;
            }

            yield return $"{first}-{end} {kind}";
        }
    }

    private static int Count(bool value) => value ? 1 : 0;

    private static double Percent(int part, int whole) => 100.0 * part / Math.Max(1, whole);
}
