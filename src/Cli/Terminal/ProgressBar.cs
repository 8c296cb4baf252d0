using Spectre.Console;

namespace MinutesDsl.Cli;

/// <summary>Goes through files, with a bar where a person waits at a terminal.</summary>
internal static class ProgressBar
{
    /// <summary>
    /// Does <paramref name="work"/> for each. With a bar, nothing may be printed meanwhile: <paramref name="finish"/> is called for all
    /// results afterwards; without one, for each as soon as it is there.
    /// </summary>
    public static void ForEach<TInput, TResult>(
        CliStreams streams, string label, IReadOnlyList<TInput> inputs, Func<TInput, TResult> work, Action<TResult> finish, CancellationToken cancellation)
    {
        if (streams.ErrorTerminal is not { Controls: true } terminal || inputs.Count == 0)
        {
            foreach (var input in inputs)
            {
                cancellation.ThrowIfCancellationRequested();
                finish(work(input));
            }

            return;
        }

        var results = new List<TResult>(inputs.Count);
        try
        {
            WithBar(SpectreConsole.Create(streams.Error, terminal, wraps: true), label, inputs, input => results.Add(work(input)), cancellation);
        }
        finally
        {
            results.ForEach(finish);
        }
    }

    private static void WithBar<TInput>(IAnsiConsole console, string label, IReadOnlyList<TInput> inputs, Action<TInput> work, CancellationToken cancellation) =>
        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var task = context.AddTask(label, maxValue: inputs.Count);
                foreach (var input in inputs)
                {
                    cancellation.ThrowIfCancellationRequested();
                    work(input);
                    task.Increment(1);
                }
            });
}
