using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Runtime;

/// <summary>What belongs to one running function or partial: its <c>$</c> variables, its arguments, and the block that <c>wrap</c> passed.</summary>
internal sealed class LocalFrame
{
    private Dictionary<string, object?>? _variables;

    public ScriptArray? Arguments { get; init; }

    public BlockStatement? Block { get; init; }

    public Template? BlockTemplate { get; init; }

    public bool TryGet(string name, out object? value)
    {
        value = null;
        return _variables?.TryGetValue(name, out value) == true;
    }

    public void Set(string name, object? value) => (_variables ??= new Dictionary<string, object?>(StringComparer.Ordinal))[name] = value;

    public void Remove(string name) => _variables?.Remove(name);
}
