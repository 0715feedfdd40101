namespace FactCheck.Cli.Batch;

/// <summary>A line of the output.</summary>
internal sealed record BatchResult(byte[] Line, bool Failed);
