using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

/// <summary>What was assigned to variables that are assigned to in one place only: asking for such a variable asks for that.</summary>
internal sealed class AssignedConditions
{
    private readonly Dictionary<string, Expression?> _values = new(StringComparer.Ordinal);

    public void Set(string name, Expression? value) =>
        _values[name] = !_values.TryGetValue(name, out var before) || ReferenceEquals(before, value) ? value : null;

    public Expression? Find(string name) => _values.GetValueOrDefault(name);
}
