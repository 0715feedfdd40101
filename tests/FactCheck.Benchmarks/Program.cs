using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FactCheck.Benchmarks;

if (args is ["encoder-server"])
{
    EncoderServer.Run(Console.In, Console.Out);
    return 0;
}

if (args is ["planted", var seeds])
{
    return Planted.Run(int.Parse(seeds, CultureInfo.InvariantCulture), Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(EncoderServer).Assembly)
    .Run(args, DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)));
return 0;
