using System.Runtime.ExceptionServices;

namespace MinutesDsl.Cli;

/// <summary>
/// Does the same for many inputs on several threads, and hands the results over in the inputs' order, on the thread that asked: whoever
/// takes them sees what he would see if one were done after the other. Only a few results wait to be taken at a time, however many inputs there are.
/// </summary>
/// <param name="inputs">The inputs.</param>
/// <param name="threads">How many threads work; with one, all is done on the thread that asks.</param>
/// <param name="work">What to do for each. It is called from several threads, for each input once.</param>
internal sealed class OrderedWork<TInput, TResult>(IReadOnlyList<TInput> inputs, int threads, Func<TInput, TResult> work)
{
    // Enough that no thread waits for a long text before its own; each may be a finished document.
    private const int WaitingForEachThread = 4;

    private readonly Lock order = new();
    private readonly SemaphoreSlim room = new(0);
    private readonly Waiting[] waiting = new Waiting[Math.Min(inputs.Count, Math.Max(1, threads) * WaitingForEachThread)];
    private int next;
    private bool isStopped;

    /// <summary>The number of inputs.</summary>
    public int Count => inputs.Count;

    /// <summary>
    /// Hands each result over. What <c>work</c> throws comes from here, in its input's turn.
    /// </summary>
    /// <param name="take">Takes a result.</param>
    /// <param name="cancellation">Ends the work between two results: what is being taken is taken to its end.</param>
    public void ForEach(Action<TResult> take, CancellationToken cancellation)
    {
        if (threads <= 1 || inputs.Count <= 1)
        {
            foreach (var input in inputs)
            {
                cancellation.ThrowIfCancellationRequested();
                take(work(input));
            }

            return;
        }

        for (var i = 0; i < waiting.Length; i++)
            waiting[i] = new Waiting();
        room.Release(waiting.Length);
        var workers = new Thread[Math.Min(threads, inputs.Count)];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = new Thread(Work) { IsBackground = true };
            workers[i].Start();
        }

        try
        {
            for (var i = 0; i < inputs.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                var result = waiting[i % waiting.Length].Take();
                room.Release();
                take(result);
            }
        }
        finally
        {
            // Nothing that was begun outlives this call: what it would read may be gone by then.
            Volatile.Write(ref isStopped, true);
            room.Release(workers.Length);
            foreach (var worker in workers)
                worker.Join();
            room.Dispose();
            foreach (var each in waiting)
                each.Dispose();
        }
    }

    private void Work()
    {
        while (true)
        {
            // A place is free before an input is taken, so that the input whose turn it is always has one.
            room.Wait();
            int index;
            lock (order)
            {
                if (Volatile.Read(ref isStopped) || next == inputs.Count)
                    return;
                index = next++;
            }

            var place = waiting[index % waiting.Length];
            try
            {
                place.Put(work(inputs[index]));
            }
            catch (Exception problem)
            {
                place.Fail(ExceptionDispatchInfo.Capture(problem));
            }
        }
    }

    /// <summary>A place for one result at a time.</summary>
    private sealed class Waiting : IDisposable
    {
        private readonly SemaphoreSlim ready = new(0);
        private TResult? result;
        private ExceptionDispatchInfo? problem;

        public void Put(TResult value)
        {
            result = value;
            ready.Release();
        }

        public void Fail(ExceptionDispatchInfo caught)
        {
            problem = caught;
            ready.Release();
        }

        /// <summary>Waits for the result and empties the place.</summary>
        public TResult Take()
        {
            ready.Wait();
            problem?.Throw();
            var taken = result;
            result = default;
            return taken is TResult value ? value : throw new InvalidOperationException("A place is ready when it holds a result.");
        }

        public void Dispose() => ready.Dispose();
    }
}
