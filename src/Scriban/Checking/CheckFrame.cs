using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

/// <summary>What belongs to one function or partial while it is looked at: its <c>$</c> variables, its arguments, and what it returns.</summary>
internal sealed class CheckFrame(int id)
{
    private readonly Dictionary<string, TemplateType> _locals = new(StringComparer.Ordinal);
    private readonly AssignedConditions _conditions = new();

    /// <summary>The arguments by place; null where the caller is not known.</summary>
    public IReadOnlyList<TemplateType>? Arguments { get; init; }

    public bool IsOpen => Arguments is null;

    public TemplateType? Result { get; private set; }

    public IEnumerable<string> Names => _locals.Keys;

    public TemplateType? Find(string name) => _locals.GetValueOrDefault(name) ?? (IsOpen ? TemplateType.Any : null);

    public TemplateType ArgumentAt(int index) =>
        Arguments is null ? TemplateType.Any : index < Arguments.Count ? Arguments[index] : TemplateType.Nothing;

    public ValuePath PathOf(string name) => new($"${name}#{id}", null, "");

    public void Set(string name, TemplateType type) =>
        _locals[name] = _locals.TryGetValue(name, out var before) ? TemplateType.JoinAssigned(before, type) : type;

    public void SetCondition(string name, Expression? value) => _conditions.Set(name, value);

    public Expression? ConditionOf(string name) => _conditions.Find(name);

    public void Return(TemplateType type) => Result = Result is null ? type : TemplateType.Join(Result, type);
}
