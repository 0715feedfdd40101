using FactCheck.Language.Heads;
using FactCheck.Language.Numerics;
using FactCheck.Language.Pieces;
using FactCheck.Language.Tokenization;
using FactCheck.Language.Transformer;

namespace FactCheck.Language;

/// <summary>Everything that one analysis at a time needs: memory, steps and perhaps a team. Kept by the model for the next.</summary>
internal sealed class Analysis
{
    private const int LongestSequence = EncoderShape.Positions;
    private const int BatchRows = 768;
    private readonly Vocabulary vocabulary;
    private readonly LabelLists labels;
    private readonly Workspace workspace;
    private readonly EncoderRun encoder;
    private readonly HeadRun heads;
    private readonly List<int> normalized = [];
    private readonly List<SentencePart> parts = [];
    private readonly List<int> pieces = [];
    private readonly List<int> pieceEnds = [];
    private readonly List<byte> shapes = [];

    public Analysis(Vocabulary vocabulary, LabelLists labels, Encoder encoder, HeadWeights heads, Kernels kernels, int workers)
    {
        this.vocabulary = vocabulary;
        this.labels = labels;
        workspace = new(workers);
        this.encoder = new(encoder, kernels, workspace);
        this.heads = new(heads, labels, kernels, workspace, workers);
    }

    /// <summary>Analyses sentences whose words are known.</summary>
    public IReadOnlyList<Sentence> Run(string text, IReadOnlyList<SentenceWords> sentences, WorkTeam team, AnalysisProbe? probe, CancellationToken cancellationToken)
    {
        Sentence[] results = new Sentence[sentences.Count];
        SentenceBuilder?[] builders = new SentenceBuilder?[sentences.Count];
        Start();
        for (int index = 0; index < sentences.Count; index++)
        {
            SentenceWords sentence = sentences[index];
            string[] forms = [.. sentence.Words.Select(word => WordTokenizer.Form(text, word))];
            builders[index] = new(sentence, forms, labels);
            Spell(forms);
            int first = 0;
            do
            {
                int end = SentenceCutter.EndOfPart(forms, pieceEnds, first, LongestSequence - 2);
                int rows = PieceCount(first, end) + 2;
                if (workspace.Batch.Rows > 0 && workspace.Batch.Rows + rows > BatchRows)
                {
                    Flush(builders, results, team, probe, cancellationToken);
                }

                AddPart(first, end);
                parts.Add(new(index, first, end, end == sentence.Words.Count));
                first = end;
            }
            while (first < sentence.Words.Count);
        }

        Flush(builders, results, team, probe, cancellationToken);
        return results;
    }

    private void Start()
    {
        workspace.Batch.Clear();
        parts.Clear();
    }

    private void Spell(string[] forms)
    {
        Span<int> room = stackalloc int[Vocabulary.PiecesOfWord];
        pieces.Clear();
        pieceEnds.Clear();
        shapes.Clear();
        foreach (string form in forms)
        {
            WordNormalizer.Normalize(form, normalized);
            int count = vocabulary.Spell(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(normalized), room);
            pieces.AddRange(room[..count]);
            pieceEnds.Add(pieces.Count);
            shapes.Add(WordShape.Of(form));
        }
    }

    private int PieceCount(int first, int end) => end == 0 ? 0 : pieceEnds[end - 1] - (first == 0 ? 0 : pieceEnds[first - 1]);

    private void AddPart(int first, int end)
    {
        PieceBatch batch = workspace.Batch;
        ReadOnlySpan<int> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pieces);
        batch.AddMark(Vocabulary.Start);
        for (int word = first; word < end; word++)
        {
            int from = word == 0 ? 0 : pieceEnds[word - 1];
            batch.AddWord(all[from..pieceEnds[word]], shapes[word]);
        }

        batch.AddMark(Vocabulary.End);
        batch.EndSequence();
    }

    private void Flush(SentenceBuilder?[] builders, Sentence[] results, WorkTeam team, AnalysisProbe? probe, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (parts.Count > 0)
        {
            probe?.Batch?.Invoke(workspace.Batch);
            encoder.Run(team, probe);
            heads.Run(team, probe);
        }

        for (int sequence = 0; sequence < parts.Count; sequence++)
        {
            SentencePart part = parts[sequence];
            SentenceBuilder builder = builders[part.Sentence]!;
            builder.Add(part, workspace, heads.Labels, sequence);
            if (part.IsLast)
            {
                results[part.Sentence] = builder.Build();
                builders[part.Sentence] = null;
            }
        }

        Start();
    }
}
