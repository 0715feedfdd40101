using System.Runtime.InteropServices;
using FactCheck.Language.Heads;
using FactCheck.Language.Numerics;
using FactCheck.Language.Pieces;
using FactCheck.Language.Transformer;

namespace FactCheck.Language;

/// <summary>Memory and steps of one analysis at a time; kept by the model for the next.</summary>
internal sealed class Analysis
{
    /// <summary>Pieces of a batch: enough to keep the arithmetic busy, few enough for the caches and for cancelling soon.</summary>
    private const int BatchRows = 768;

    private const int PiecesOfPart = EncoderShape.Positions - 2;
    private readonly Vocabulary vocabulary;
    private readonly LabelLists labels;
    private readonly WorkTeam team;
    private readonly WorkTeam alone = new(1);
    private readonly Workspace workspace;
    private readonly EncoderRun encoder;
    private readonly HeadRun heads;
    private readonly List<int> normalized = [];
    private readonly List<SentencePart> parts = [];
    private readonly List<int> pieces = [];
    private readonly List<int> pieceEnds = [];
    private readonly List<byte> shapes = [];

    public Analysis(Vocabulary vocabulary, LabelLists labels, Encoder encoder, HeadWeights heads, Kernels kernels, WorkTeam team)
    {
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.team = team;
        workspace = new(team.Size);
        this.encoder = new(encoder, kernels, workspace);
        this.heads = new(heads, labels, kernels, workspace, team.Size);
    }

    /// <summary>Analyses sentences whose words are known.</summary>
    public Sentence[] Analyze(string text, IReadOnlyList<SentenceWords> sentences, AnalysisProbe? probe, CancellationToken cancellationToken)
    {
        Sentence[] results = new Sentence[sentences.Count];
        SentenceBuilder[] builders = [.. sentences.Select(sentence => new SentenceBuilder(text, sentence, labels))];
        Encode(
            [.. builders.Select(builder => builder.Forms)],
            (part, sequence) =>
            {
                builders[part.Sentence].Add(part, workspace, heads.Labels, sequence);
                if (part.IsLast)
                {
                    results[part.Sentence] = builders[part.Sentence].Build();
                }
            },
            withHeads: true,
            probe,
            cancellationToken);
        return results;
    }

    /// <summary>Makes vectors of texts, each given as its words.</summary>
    public float[][] Embed(IReadOnlyList<string[]> texts, CancellationToken cancellationToken)
    {
        SequenceVector[] sums = [.. texts.Select(_ => new SequenceVector())];
        Encode(texts, (part, sequence) => sums[part.Sentence].Add(workspace, sequence), withHeads: false, probe: null, cancellationToken);
        return [.. sums.Select(sum => sum.ToUnit())];
    }

    /// <summary>Fills batch after batch, runs each, and hands its parts over.</summary>
    private void Encode(IReadOnlyList<string[]> sentences, Action<SentencePart, int> receive, bool withHeads, AnalysisProbe? probe, CancellationToken cancellationToken)
    {
        workspace.Batch.Clear();
        parts.Clear();
        for (int index = 0; index < sentences.Count; index++)
        {
            string[] forms = sentences[index];
            Spell(forms);
            int first = 0;
            do
            {
                int end = SentenceCutter.EndOfPart(forms, pieceEnds, first, PiecesOfPart);
                if (parts.Count > 0 && workspace.Batch.Rows + PieceCount(first, end) + 2 > BatchRows)
                {
                    Flush(receive, withHeads, probe, cancellationToken);
                }

                AddPart(first, end);
                parts.Add(new(index, first, end, end == forms.Length));
                first = end;
            }
            while (first < forms.Length);
        }

        Flush(receive, withHeads, probe, cancellationToken);
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
            int count = vocabulary.Spell(CollectionsMarshal.AsSpan(normalized), room);
            pieces.AddRange(room[..count]);
            pieceEnds.Add(pieces.Count);
            shapes.Add(WordShape.Of(form));
        }
    }

    private int PieceCount(int first, int end) => end == 0 ? 0 : pieceEnds[end - 1] - (first == 0 ? 0 : pieceEnds[first - 1]);

    private void AddPart(int first, int end)
    {
        PieceBatch batch = workspace.Batch;
        ReadOnlySpan<int> all = CollectionsMarshal.AsSpan(pieces);
        batch.AddMark(Vocabulary.Start);
        for (int word = first; word < end; word++)
        {
            int from = word == 0 ? 0 : pieceEnds[word - 1];
            batch.AddWord(all[from..pieceEnds[word]], shapes[word]);
        }

        batch.AddMark(Vocabulary.End);
        batch.EndSequence();
    }

    private void Flush(Action<SentencePart, int> receive, bool withHeads, AnalysisProbe? probe, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (parts.Count == 0)
        {
            return;
        }

        probe?.Batch?.Invoke(workspace.Batch);
        bool hasTeam = team.TryEnter();
        try
        {
            WorkTeam workers = hasTeam ? team : alone;
            encoder.Run(workers, probe);
            if (withHeads)
            {
                heads.Run(workers, probe);
            }
        }
        finally
        {
            if (hasTeam)
            {
                team.Exit();
            }
        }

        for (int sequence = 0; sequence < parts.Count; sequence++)
        {
            receive(parts[sequence], sequence);
        }

        workspace.Batch.Clear();
        parts.Clear();
    }
}
