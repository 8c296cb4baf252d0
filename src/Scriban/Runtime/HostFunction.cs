namespace MinutesDsl.Scriban;

/// <summary>A function that the host or the engine provides.</summary>
public sealed class HostFunction : ScriptFunction
{
    /// <summary>A function with its declared parameters; the body receives one converted argument for each of them.</summary>
    public HostFunction(string name, FunctionBody body, params ImmutableArray<HostParameter> parameters)
    {
        Name = name;
        Body = body;
        Parameters = parameters;
        Required = parameters.Count(parameter => parameter is { IsOptional: false, IsVariadic: false });
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <summary>The declared parameters.</summary>
    public ImmutableArray<HostParameter> Parameters { get; }

    /// <summary>Whether the function handles markup itself; others get the plain text of markup.</summary>
    public bool TakesMarkup { get; init; }

    /// <summary>Whether the function may end before it has seen a whole list, so that the list may be longer than loops may be.</summary>
    internal bool TakesPartOfList { get; init; }

    internal FunctionBody Body { get; }

    internal int Required { get; }
}
