using Spectre.Console;

namespace MinutesDsl.Cli;

/// <summary>Goes through files, with a bar where a person waits at a terminal.</summary>
internal static class ProgressBar
{
    /// <summary>
    /// Hands over all results of <paramref name="work"/>, in order. With a bar, nothing may be printed meanwhile: <paramref name="finish"/>
    /// is called for all results afterwards; without one, for each as soon as it is there.
    /// </summary>
    /// <param name="streams">Where the bar and the results go.</param>
    /// <param name="label">What is being done.</param>
    /// <param name="worthwhile">From how many inputs on a bar is worth its own time.</param>
    /// <param name="work">What is done for each.</param>
    /// <param name="complete">What is left to be done with each result of that, one after the other.</param>
    /// <param name="finish">What to do with each result.</param>
    /// <param name="cancellation">Ends the work between two inputs.</param>
    public static void ForEach<TInput, TPrepared, TResult>(
        CliStreams streams, string label, int worthwhile, OrderedWork<TInput, TPrepared> work, Func<TPrepared, TResult> complete, Action<TResult> finish, CancellationToken cancellation)
    {
        if (streams.ErrorTerminal is not { Controls: true } terminal || work.Count < worthwhile)
        {
            work.ForEach(prepared => finish(complete(prepared)), cancellation);
            return;
        }

        var results = new List<TResult>(work.Count);
        try
        {
            WithBar(SpectreConsole.Create(streams.Error, terminal, wraps: true), label, work.Count, step => work.ForEach(
                prepared =>
                {
                    results.Add(complete(prepared));
                    step();
                },
                cancellation));
        }
        finally
        {
            results.ForEach(finish);
        }
    }

    private static void WithBar(IAnsiConsole console, string label, int count, Action<Action> work) =>
        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var task = context.AddTask(label, maxValue: count);
                work(() => task.Increment(1));
            });
}
