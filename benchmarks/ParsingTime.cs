using System.Globalization;
using MinutesDsl.Benchmarks.Reporting;
using MinutesDsl.Benchmarks.Texts;

namespace MinutesDsl.Benchmarks;

/// <summary>
/// <see cref="ParsingBenchmarks"/> by the processor time of this process, the peers taking turns: for a machine that others use, where a clock
/// measures them.
/// </summary>
internal static class ParsingTime
{
    private const int Rounds = 40;

    /// <summary>The least that is measured at once: the system counts processor time less finely than a clock.</summary>
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(60);

    /// <summary>Until the runtime has compiled what a text needs for good; its compiler's time counts as ours.</summary>
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(3);

    internal static void Run(TextWriter output)
    {
        output.WriteLine(RatioTable.Head);
        foreach (var set in Enum.GetValues<TextSet>())
        {
            var benchmarks = new ParsingBenchmarks { Text = set };
            benchmarks.ReadTexts();
            (string Name, Func<object?> Run)[] peers =
                [("Markdig, lossless", benchmarks.MarkdigLossless), ("Markdig, plain", benchmarks.MarkdigPlain), ("parse", benchmarks.Parse), ("parse, bind and check", benchmarks.ParseBindCheck)];
            foreach (var (_, run) in peers)
                Measure(run, WarmUpTime, out _);
            var times = peers.Select(_ => new List<double>()).ToArray();
            var allocated = new long[peers.Length];
            for (var round = 0; round < Rounds; round++)
            {
                for (var i = 0; i < peers.Length; i++)
                    times[i].Add(Measure(peers[i].Run, Slice, out allocated[i]));
            }

            var (median, fastest) = (Median(times[0]), times[0].Min());
            for (var i = 0; i < peers.Length; i++)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {peers[i].Name} | {set} | {Median(times[i]) / median:0.00} | {times[i].Min() / fastest:0.00} | {(double)allocated[i] / allocated[0]:0.00} | {Median(times[i]):N0} µs | {allocated[i] / 1024:N0} KB |"));
            }
        }
    }

    /// <summary>Microseconds of processor time of one run, and what it allocates.</summary>
    private static double Measure(Func<object?> run, TimeSpan time, out long allocated)
    {
        var (runs, before, bytes) = (0, Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        while (Environment.CpuUsage.TotalTime - before < time)
        {
            GC.KeepAlive(run());
            runs++;
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - bytes) / runs;
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / runs;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
