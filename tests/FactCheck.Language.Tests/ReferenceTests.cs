using FactCheck.Language.Transformer;

namespace FactCheck.Language.Tests;

/// <summary>Agreement with the model's reference outputs, within the tolerances of its description.</summary>
public class ReferenceTests
{
    [Test]
    public void Pieces_and_shapes_equal_the_reference()
    {
        foreach (ReferenceSentence reference in ReferenceSentence.Load())
        {
            Analyze(reference, new() { Batch = batch => Check(reference, batch) });
        }
    }

    [Test]
    public void Layers_and_norms_are_within_tolerance()
    {
        foreach (ReferenceSentence reference in ReferenceSentence.Load())
        {
            List<float[]> layers = [];
            Analyze(reference, new() { Layer = (_, rows) => layers.Add(rows.ToArray()) });
            for (int layer = 0; layer < layers.Count; layer++)
            {
                Assert.That(layers[layer].Skip(EncoderShape.Width).Take(8), Is.EqualTo(reference.Layers[layer]).Within(2e-3f), $"layer {layer} of {reference.Text}");
                float[] norms = [.. layers[layer].Chunk(EncoderShape.Width).Select(row => MathF.Sqrt(row.Sum(value => value * value)))];
                Assert.That(norms, Is.EqualTo(reference.LayerNorms[layer]).Within(0.1).Percent, $"norms of layer {layer} of {reference.Text}");
            }
        }
    }

    [Test]
    public void Sentence_vectors_are_within_tolerance()
    {
        foreach (ReferenceSentence reference in ReferenceSentence.Load())
        {
            float[] embedding = Analyze(reference).Embedding.ToArray();
            double dot = embedding.Zip(reference.Embedding, (left, right) => (double)left * right).Sum();
            double length = Math.Sqrt(reference.Embedding.Sum(value => (double)value * value));
            Assert.That(embedding, Is.EqualTo(reference.Embedding).Within(2e-4f), reference.Text);
            Assert.That(dot / length, Is.GreaterThanOrEqualTo(0.99999), reference.Text);
        }
    }

    [Test]
    public void Arc_scores_are_within_tolerance()
    {
        foreach (ReferenceSentence reference in ReferenceSentence.Load())
        {
            float[] first = [];
            Analyze(reference, new() { ArcScores = (_, scores) => first = scores[..(reference.Words.Length + 1)].ToArray() });
            Assert.That(first, Is.EqualTo(reference.ArcScores0).Within(5e-3f), reference.Text);
        }
    }

    [Test]
    public void Labels_names_and_trees_equal_the_reference()
    {
        foreach (ReferenceSentence reference in ReferenceSentence.Load())
        {
            Sentence sentence = Analyze(reference);
            using (Assert.EnterMultipleScope())
            {
                Assert.That(sentence.Words.Select(word => word.Upos.ToString().ToUpperInvariant()), Is.EqualTo(reference.Upos), reference.Text);
                Assert.That(sentence.Words.Select(word => word.Xpos), Is.EqualTo(reference.Xpos), reference.Text);
                Assert.That(sentence.Words.Select(word => word.Lemma), Is.EqualTo(reference.Lemma), reference.Text);
                Assert.That(sentence.Words.Select(word => word.Head + 1), Is.EqualTo(reference.Head), reference.Text);
                Assert.That(sentence.Words.Select(word => word.Relation), Is.EqualTo(reference.Relation), reference.Text);
                Assert.That(EntityLabels.Of(sentence), Is.EqualTo(reference.Entity), reference.Text);
            }
        }
    }

    private static Sentence Analyze(ReferenceSentence reference, AnalysisProbe? probe = null) =>
        SharedModel.Instance.AnalyzeWords(reference.Text, [SharedModel.Lay(reference.Words)], probe).Single();

    private static void Check(ReferenceSentence reference, PieceBatch batch)
    {
        int[] rows = [.. Enumerable.Range(0, batch.Rows)];
        int[] words = [.. Enumerable.Range(0, batch.Words)];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows.Select(batch.Id), Is.EqualTo(reference.Ids), reference.Text);
            Assert.That(rows.Select(row => (int)batch.Shape(row)), Is.EqualTo(reference.PieceShapes), reference.Text);
            Assert.That(words.Select(batch.FirstRow), Is.EqualTo(reference.FirstPiece), reference.Text);
            Assert.That(words.Select(word => (int)batch.WordShape(word)), Is.EqualTo(reference.WordShapes), reference.Text);
        }
    }
}
