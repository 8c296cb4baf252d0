using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using MinutesDsl.Benchmarks;
using MinutesDsl.Benchmarks.Reporting;
using Perfolizer.Horology;

// dotnet run -c Release --project benchmarks [-- [--thorough] [--verbose] [NAME…]]
// dotnet run -c Release --project benchmarks -- word-batch [PATH OF A PUBLISHED minutes]
// Everything runs in one process, one peer after the other, so that the ratios are taken in one run.
if (args is ["word-batch", ..])
{
    WordBatch.Run(args.ElementAtOrDefault(1), Console.Out);
    return;
}

var thorough = args.Contains("--thorough");
var names = args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToList();
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
    .WithIterationTime(TimeInterval.FromMilliseconds(thorough ? 250 : 80))
    .WithWarmupCount(thorough ? 12 : 8)
    .WithIterationCount(thorough ? 40 : 15);
var config = ManualConfig.CreateEmpty()
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(args.Contains("--verbose") ? ConsoleLogger.Default : NullLogger.Instance)
    .WithOptions(ConfigOptions.DisableOptimizationsValidator);

var wanted = new[] { typeof(ParsingBenchmarks), typeof(TemplateBenchmarks), typeof(RenderingBenchmarks), typeof(WordBenchmarks) }
    .Where(type => names.Count == 0 || names.Exists(name => type.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase)));
Console.Out.WriteLine(RatioTable.Head);
foreach (var type in wanted)
{
    if (type == typeof(TemplateBenchmarks) && !TemplateBenchmarks.CanRun)
    {
        Console.Error.WriteLine("The template page is left out: there is no ../shared/scriban-conformance/bench beside this clone.");
        continue;
    }

    foreach (var row in RatioTable.Rows(BenchmarkRunner.Run(type, config)))
        Console.Out.WriteLine(row);
}
