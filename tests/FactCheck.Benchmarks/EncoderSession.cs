using FactCheck.Language.Numerics;
using FactCheck.Language.Pieces;
using FactCheck.Language.Transformer;
using FactCheck.Language.Weights;
using FactCheck.Testing;

namespace FactCheck.Benchmarks;

/// <summary>The encoder alone, without heads, on one thread or several.</summary>
internal sealed class EncoderSession
{
    private readonly WorkTeam team;
    private readonly Workspace workspace;
    private readonly EncoderRun run;

    public EncoderSession(Encoder encoder, Kernels kernels, int threads)
    {
        team = new(threads);
        workspace = new(threads);
        run = new(encoder, kernels, workspace);
    }

    public static string ModelFolder { get; } = Repository.PathOf("src", "FactCheck.Language", "Model");

    public static Encoder LoadEncoder() => new(SafetensorsFile.Open(Path.Combine(ModelFolder, "model.safetensors")));

    /// <summary>Encodes sequences of pieces, each without the marks around it, as one batch.</summary>
    public unsafe float Encode(IReadOnlyList<int[]> sequences)
    {
        workspace.Batch.Clear();
        foreach (int[] sequence in sequences)
        {
            workspace.Batch.AddMark(Vocabulary.Start);
            foreach (int piece in sequence)
            {
                workspace.Batch.AddWord([piece], 0);
            }

            workspace.Batch.AddMark(Vocabulary.End);
            workspace.Batch.EndSequence();
        }

        team.TryEnter();
        run.Run(team);
        team.Exit();
        return workspace.SequenceSums[0];
    }
}
