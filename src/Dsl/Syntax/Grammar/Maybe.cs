namespace MinutesDsl.Syntax.Grammar;

/// <summary>What an optional part of a grammar found, or nothing.</summary>
internal readonly struct Maybe<T>
{
    private readonly T? value;

    internal Maybe(T found)
    {
        value = found;
        IsDefined = true;
    }

    internal bool IsDefined { get; }

    /// <summary>What was found. Throws where nothing was.</summary>
    internal T Get() => IsDefined && value is { } found ? found : throw new InvalidOperationException("Nothing was found.");

    internal T GetOrElse(T other) => IsDefined && value is { } found ? found : other;
}
