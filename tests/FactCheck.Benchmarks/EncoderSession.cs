using FactCheck.Language.Heads;
using FactCheck.Language.Numerics;
using FactCheck.Language.Pieces;
using FactCheck.Language.Transformer;
using FactCheck.Language.Weights;
using FactCheck.Testing;

namespace FactCheck.Benchmarks;

/// <summary>The encoder alone, or with heads apart from it, on one thread or several.</summary>
internal sealed class EncoderSession
{
    private readonly WorkTeam team;
    private readonly Workspace workspace;
    private readonly EncoderRun run;
    private readonly HeadRun? heads;

    public EncoderSession(Encoder encoder, Kernels kernels, int threads, LabelLists? labels = null)
    {
        team = new(threads);
        workspace = new(threads);
        run = new(encoder, kernels, workspace);
        heads = labels is null ? null : new(new(OpenWeights(), labels), labels, kernels, workspace, threads);
    }

    public static string ModelFolder { get; } = Repository.PathOf("src", "FactCheck.Language", "Model");

    public static Encoder LoadEncoder() => new(OpenWeights());

    /// <summary>Encodes sequences of pieces, each without the marks around it, as one batch.</summary>
    public unsafe float Encode(IReadOnlyList<int[]> sequences)
    {
        workspace.Batch.Clear();
        foreach (int[] sequence in sequences)
        {
            workspace.Batch.AddMark(Vocabulary.Start);
            foreach (ref readonly int piece in sequence.AsSpan())
            {
                workspace.Batch.AddWord(new ReadOnlySpan<int>(in piece), 0);
            }

            workspace.Batch.AddMark(Vocabulary.End);
            workspace.Batch.EndSequence();
        }

        team.TryEnter();
        run.Run(team);
        team.Exit();
        return workspace.SequenceSums[0];
    }

    /// <summary>Runs the heads over the batch encoded last.</summary>
    public void RunHeads()
    {
        team.TryEnter();
        heads!.Run(team);
        team.Exit();
    }

    private static SafetensorsFile OpenWeights() => SafetensorsFile.Open(Path.Combine(ModelFolder, "model.safetensors"));
}
