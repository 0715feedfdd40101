using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary><c>batch PAIRS</c>.</summary>
internal sealed class BatchCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Command batch = new("batch", "Compares many pairs: a line in, a line out.");
        batch.SetAction((parsed, _) => Task.FromResult(ExitCode.Success));
        return batch;
    }
}
