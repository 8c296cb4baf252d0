namespace MinutesDsl.Scriban;

/// <summary>
/// What a template may use up, as counts that are the same on every machine, and what it has used so far.
/// Over a limit rendering ends with an error; output is never cut short. Not shared between threads.
/// </summary>
public sealed class RenderBudget
{
    private long _steps;
    private long _elements;
    private long _characters;

    /// <summary>The most statements, iterations and calls. The default is 10 million.</summary>
    public long MaxSteps { get; init; } = 10_000_000;

    /// <summary>The most elements put into arrays and objects. The default is 2 million.</summary>
    public long MaxElements { get; init; } = 2_000_000;

    /// <summary>The most UTF-16 code units written or built. The default is 64 million.</summary>
    public long MaxCharacters { get; init; } = 64_000_000;

    /// <summary>The most calls of functions and partials inside each other. The default is 100.</summary>
    public int MaxDepth { get; init; } = 100;

    /// <summary>Wall-clock time after which a render is cancelled: a backstop behind the counts. The default is 30 seconds; <see cref="Timeout.InfiniteTimeSpan"/> switches it off.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Statements, iterations and calls so far.</summary>
    public long Steps => _steps;

    /// <summary>Elements built so far.</summary>
    public long Elements => _elements;

    /// <summary>Code units written or built so far.</summary>
    public long Characters => _characters;

    /// <summary>The deepest nesting of calls so far.</summary>
    public int Depth { get; internal set; }

    /// <summary>Counts; false when the limit is passed. An amount that would pass it is refused before anything is built.</summary>
    internal bool TryCharge(BudgetKind kind, long amount) => kind switch
    {
        BudgetKind.Steps => (_steps += amount) <= MaxSteps,
        BudgetKind.Elements => (_elements += amount) <= MaxElements,
        _ => (_characters += amount) <= MaxCharacters,
    };

    /// <summary>Counts one step; false when the limit is passed.</summary>
    internal bool TryStep() => ++_steps <= MaxSteps;

    /// <summary>Counts characters; false when the limit is passed.</summary>
    internal bool TryWrite(int characters) => (_characters += characters) <= MaxCharacters;

    internal long LimitOf(BudgetKind kind) => kind switch
    {
        BudgetKind.Steps => MaxSteps,
        BudgetKind.Elements => MaxElements,
        _ => MaxCharacters,
    };
}
