using Spectre.Console;

namespace MinutesDsl.Cli;

/// <summary>Goes through files, with a bar where a person waits at a terminal.</summary>
internal static class ProgressBar
{
    /// <summary>
    /// Does <paramref name="work"/> for each. With a bar, nothing may be printed meanwhile: <paramref name="finish"/> is called for all
    /// results afterwards; without one, for each as soon as it is there.
    /// </summary>
    /// <param name="streams">Where the bar and the results go.</param>
    /// <param name="label">What is being done.</param>
    /// <param name="worthwhile">From how many inputs on a bar is worth its own time.</param>
    /// <param name="inputs">What to go through.</param>
    /// <param name="work">What to do for each.</param>
    /// <param name="finish">What to do with each result.</param>
    /// <param name="cancellation">Ends the work between two inputs.</param>
    public static void ForEach<TInput, TResult>(
        CliStreams streams, string label, int worthwhile, IReadOnlyList<TInput> inputs, Func<TInput, TResult> work, Action<TResult> finish, CancellationToken cancellation)
    {
        if (streams.ErrorTerminal is not { Controls: true } terminal || inputs.Count < worthwhile)
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
