namespace MinutesDsl.Cli.Tests;

public sealed class OrderedWorkTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 7)]
    [InlineData(2, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 500)]
    [InlineData(64, 5)]
    public void Each_input_is_worked_at_once_and_its_result_taken_in_its_turn(int threads, int count)
    {
        var calls = new int[count];
        var taken = new List<int>();

        new OrderedWork<int, int>([.. Enumerable.Range(0, count)], threads, input => input + (0 * Interlocked.Increment(ref calls[input]))).ForEach(taken.Add, CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, count), taken);
        Assert.All(calls, number => Assert.Equal(1, number));
    }

    [Fact]
    public void An_input_is_worked_at_while_another_is()
    {
        using var second = new ManualResetEventSlim();
        var taken = new List<int>();

        // The first ends only when the second has: with one thread it would wait in vain.
        new OrderedWork<int, int>([1, 2], 2, input =>
        {
            if (input == 1)
                Assert.True(second.Wait(Patience));
            second.Set();
            return input;
        }).ForEach(taken.Add, CancellationToken.None);

        Assert.Equal([1, 2], taken);
    }

    [Fact]
    public void Only_a_few_results_wait_to_be_taken()
    {
        var begun = 0;
        var taken = 0;
        var most = 0;

        new OrderedWork<int, int>([.. Enumerable.Range(0, 1000)], 2, input =>
        {
            Interlocked.Increment(ref begun);
            return input;
        }).ForEach(
            _ =>
            {
                most = Math.Max(most, Volatile.Read(ref begun) - taken);
                taken++;
            },
            CancellationToken.None);

        Assert.InRange(most, 1, 9);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_goes_wrong_comes_out_in_its_turn(int threads)
    {
        var taken = new List<int>();
        var work = new OrderedWork<int, int>([.. Enumerable.Range(0, 100)], threads, input => input is 40 or 41 ? throw new InvalidOperationException($"at {input}") : input);

        var problem = Assert.Throws<InvalidOperationException>(() => work.ForEach(taken.Add, CancellationToken.None));

        Assert.Equal("at 40", problem.Message);
        Assert.Equal(Enumerable.Range(0, 40), taken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void It_ends_between_two_results_and_nothing_is_at_work_afterwards(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var atWork = 0;
        var taken = new List<int>();
        var work = new OrderedWork<int, int>([.. Enumerable.Range(0, 100)], threads, input =>
        {
            Interlocked.Increment(ref atWork);
            Interlocked.Decrement(ref atWork);
            return input;
        });

        Assert.Throws<OperationCanceledException>(() => work.ForEach(
            input =>
            {
                taken.Add(input);
                if (input == 10)
                    cancellation.Cancel();
            },
            cancellation.Token));

        Assert.Equal(Enumerable.Range(0, 11), taken);
        Assert.Equal(0, atWork);
    }
}
