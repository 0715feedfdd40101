using FactCheck.Language.Numerics;
using FactCheck.Language.Pieces;
using FactCheck.Language.Transformer;
using FactCheck.Language.Weights;

namespace FactCheck.Language.Tests;

public class SteadyStateTests
{
    [Test]
    public void Encoding_another_batch_of_the_same_size_takes_no_memory()
    {
        Workspace workspace = new(1);
        EncoderRun run = new(new(SafetensorsFile.Open(Path.Combine(SharedModel.Folder, "model.safetensors"))), Kernels.Best, workspace);
        WorkTeam team = new(1);
        Encode(workspace, run, team);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Encode(workspace, run, team);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static void Encode(Workspace workspace, EncoderRun run, WorkTeam team)
    {
        workspace.Batch.Clear();
        for (int sequence = 0; sequence < 3; sequence++)
        {
            workspace.Batch.AddMark(Vocabulary.Start);
            for (int word = 0; word < 20; word++)
            {
                workspace.Batch.AddWord([2000 + word], 0);
            }

            workspace.Batch.AddMark(Vocabulary.End);
            workspace.Batch.EndSequence();
        }

        run.Run(team);
    }
}
