namespace MinutesDsl.Scriban.Checking;

/// <summary>What belongs to one function or partial while it is looked at: its <c>$</c> variables, its arguments, and what it returns.</summary>
internal sealed class CheckFrame
{
    private readonly Dictionary<string, TemplateType> _locals = new(StringComparer.Ordinal);

    /// <summary>The arguments by place; null where the caller is not known.</summary>
    public IReadOnlyList<TemplateType>? Arguments { get; init; }

    public bool IsOpen => Arguments is null;

    public TemplateType? Result { get; private set; }

    public IEnumerable<string> Names => _locals.Keys;

    public TemplateType? Find(string name) => _locals.GetValueOrDefault(name) ?? (IsOpen ? TemplateType.Any : null);

    public void Set(string name, TemplateType type) =>
        _locals[name] = _locals.TryGetValue(name, out var before) ? TemplateType.Join(before, type) : type;

    public void Return(TemplateType type) => Result = Result is null ? type : TemplateType.Join(Result, type);
}
