using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace MinutesDsl.Benchmarks.Reporting;

/// <summary>The results with what counts first: the ratios to the peer of the same run.</summary>
internal static class RatioTable
{
    internal const string Head =
        """
        | what | text | × peer's time (median) | × peer's time (fastest) | × peer's allocation | median | allocated |
        |---|---|---:|---:|---:|---:|---:|
        """;

    internal static IEnumerable<string> Rows(Summary summary)
    {
        foreach (var error in summary.ValidationErrors)
            Console.Error.WriteLine(error.Message);
        foreach (var group in summary.Reports.GroupBy(report => report.BenchmarkCase.Parameters.DisplayInfo))
        {
            var peer = group.FirstOrDefault(report => report.BenchmarkCase.Descriptor.Baseline);
            foreach (var report in group)
                yield return Row(report, peer ?? report);
        }
    }

    private static string Row(BenchmarkReport report, BenchmarkReport peer)
    {
        var what = report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');
        var text = report.BenchmarkCase.Parameters.Items.Count > 0 ? report.BenchmarkCase.Parameters[0].ToString() : "";
        if (report.ResultStatistics is not { } own || peer.ResultStatistics is not { } others)
            return $"| {what} | {text} | failed | | | | |";
        var allocated = Allocated(report);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {text} | {own.Median / others.Median:0.00} | {own.Min / others.Min:0.00} | {allocated / Allocated(peer):0.00} | {own.Median / 1000:#,0} µs | {allocated / 1024:#,0} KB |");
    }

    private static double Allocated(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN;
}
