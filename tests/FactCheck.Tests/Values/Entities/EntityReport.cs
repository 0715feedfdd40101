using FactCheck.Language;
using FactCheck.Values;
using FactCheck.Values.Entities;

namespace FactCheck.Tests.Values.Entities;

/// <summary>A few sentences analysed with the shipped model, with their entity table.</summary>
internal sealed class EntityReport
{
    private static readonly Lazy<LanguageModel> Model = new(() => LanguageModel.Load());

    public EntityReport(string text)
    {
        Text = text;
        Sentences = Model.Value.Analyze(text, [new TextSpan(0, text.Length)]);
        Entities = EntityTable.Build(text, Sentences);
    }

    public string Text { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public EntityTable Entities { get; }

    /// <summary>Name of the cluster that the nth occurrence of a word refers to; null where there is none.</summary>
    public string? NameOf(string word, int occurrence = 1)
    {
        for (int s = 0; s < Sentences.Count; s++)
        {
            foreach (Word candidate in Sentences[s].Words)
            {
                if (candidate.Text == word && --occurrence == 0)
                {
                    return Entities.ClusterAt(s, candidate.Index)?.Name;
                }
            }
        }

        throw new ArgumentException($"\"{word}\" is not in the text so often.", nameof(word));
    }

    /// <summary>The cluster with a name.</summary>
    public EntityCluster Cluster(string name) => Entities.Clusters.Single(cluster => cluster.Names.Contains(name));

    /// <summary>The words of a range.</summary>
    public string WordsOf(int sentence, WordRange range) => Sentences[sentence].SpanOf(range.Start, range.End - 1).Text(Text);
}
