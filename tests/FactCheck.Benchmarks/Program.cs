using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FactCheck.Benchmarks;

if (args is ["encoder-server"])
{
    EncoderServer.Run(Console.In, Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(EncoderServer).Assembly)
    .Run(args, DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)));
