using MinutesDsl.Scriban.Parsing;

namespace MinutesDsl.Scriban.Functions;

/// <summary>Collects the functions of one builtin object, such as <c>string</c>.</summary>
internal sealed class FunctionGroup(string name)
{
    public ScriptObject Functions { get; } = new() { TypeName = name };

    public static HostParameter Any(string name) => new(name);

    public static HostParameter Text(string name) => new(name, ParameterKind.Text);

    public static HostParameter Text(string name, string? defaultValue) => new(name, ParameterKind.Text, IsOptional: true, defaultValue);

    public static HostParameter Integer(string name) => new(name, ParameterKind.Integer);

    public static HostParameter Integer(string name, object? defaultValue) => new(name, ParameterKind.Integer, IsOptional: true, defaultValue);

    public static HostParameter Number(string name) => new(name, ParameterKind.Number);

    public static HostParameter Double(string name) => new(name, ParameterKind.Double);

    public static HostParameter List(string name) => new(name, ParameterKind.List);

    public static HostParameter Date(string name) => new(name, ParameterKind.Date);

    public static HostParameter Optional(string name) => new(name, IsOptional: true);

    public static HostParameter Rest(string name) => new(name, IsVariadic: true);

    public void Add(string function, FunctionBody body, params ImmutableArray<HostParameter> parameters) =>
        Functions[NamePool.Intern(function)] = new HostFunction($"{name}.{function}", body, parameters);

    public void AddForMarkup(string function, FunctionBody body, params ImmutableArray<HostParameter> parameters) =>
        Functions[NamePool.Intern(function)] = new HostFunction($"{name}.{function}", body, parameters) { TakesMarkup = true };

    public void AddForPart(string function, FunctionBody body, params ImmutableArray<HostParameter> parameters) =>
        Functions[NamePool.Intern(function)] = new HostFunction($"{name}.{function}", body, parameters) { TakesPartOfList = true };

    public ScriptObject Seal()
    {
        Functions.IsReadOnly = true;
        return Functions;
    }
}
