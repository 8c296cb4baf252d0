using MinutesDsl.Scriban.Patterns;

namespace MinutesDsl.Scriban.Tests.Patterns;

/// <summary>Counts steps up to a limit.</summary>
internal sealed class FreeMeter(long limit = long.MaxValue) : IStepMeter
{
    public long Steps { get; private set; }

    public long Charge(long steps)
    {
        Steps += steps;
        return Steps > limit ? throw new TimeoutException($"more than {limit} steps") : Math.Min(1024, limit - Steps) + 1;
    }

    public Exception TooManyChoices() => new TimeoutException("too many choices");
}
