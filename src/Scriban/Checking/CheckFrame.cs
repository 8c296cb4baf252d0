using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

/// <summary>What belongs to one function or partial while it is looked at: its <c>$</c> variables, its arguments, and what it returns.</summary>
internal sealed class CheckFrame(int id)
{
    private readonly Dictionary<string, TemplateType> _locals = new(StringComparer.Ordinal);
    private readonly Dictionary<int, TemplateType> _assignedArguments = [];
    private readonly AssignedConditions _conditions = new();

    /// <summary>The arguments by place; null where the caller is not known.</summary>
    public IReadOnlyList<TemplateType>? Arguments { get; init; }

    public bool IsOpen => Arguments is null;

    /// <summary>Whether this is a page itself, to which nothing is handed.</summary>
    public bool IsPage { get; init; }

    public TemplateType? Result { get; private set; }

    public IEnumerable<string> Names => _locals.Keys;

    public TemplateType? Find(string name) => _locals.GetValueOrDefault(name) ?? (IsOpen ? TemplateType.Any : null);

    public TemplateType ArgumentAt(int index)
    {
        if (Arguments is null)
            return TemplateType.Any;
        var given = index < Arguments.Count ? Arguments[index] : TemplateType.Nothing;
        return _assignedArguments.TryGetValue(index, out var assigned) ? TemplateType.JoinAssigned(given, assigned) : given;
    }

    public void SetArgument(int index, TemplateType type) =>
        _assignedArguments[index] = _assignedArguments.TryGetValue(index, out var before) ? TemplateType.JoinAssigned(before, type) : type;

    public ValuePath PathOf(string name) => new($"${name}#{id}", null, "");

    public void Set(string name, TemplateType type) =>
        _locals[name] = _locals.TryGetValue(name, out var before) ? TemplateType.JoinAssigned(before, type) : type;

    public void SetCondition(string name, Expression? value) => _conditions.Set(name, value);

    public Expression? ConditionOf(string name) => _conditions.Find(name);

    public void Return(TemplateType type) => Result = Result is null ? type : TemplateType.Join(Result, type);
}
