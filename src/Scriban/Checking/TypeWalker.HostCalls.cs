using MinutesDsl.Scriban.Runtime;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

/// <summary>Calls of functions of the host, and what they are given.</summary>
internal sealed partial class TypeWalker
{
    private const int MostArguments = 8;

    private TemplateType CallHost(HostFunction host, Expression at, ImmutableArray<Argument> arguments)
    {
        var bound = new TemplateType?[host.Parameters.Length];
        var values = new Expression?[bound.Length];
        var place = 0;
        foreach (var argument in arguments)
        {
            var type = TypeOfArgument(host, argument.Value);
            NoteAll(type);
            if (argument.IsExpanded)
                return BuiltinTypes.ResultOf(host, [.. bound.Select(_ => TemplateType.Any)], values);
            var index = argument.Name is { } name ? IndexOf(host, name) : Math.Min(place++, host.Parameters is [.., { IsVariadic: true }] ? bound.Length - 1 : int.MaxValue);
            if (index < 0)
            {
                Report(argument.Span, $"`{host.Name}` has no parameter `{argument.Name}`{Spelling.Suggestion(argument.Name ?? "", host.Parameters.Select(parameter => parameter.Name))}");
                continue;
            }

            if (index >= bound.Length)
            {
                Report(at.Span, $"`{host.Name}` takes {Listed(host)}, but is given more.");
                break;
            }

            (bound[index], values[index]) = (type, argument.Value);
            CheckArgument(host, host.Parameters[index], type, argument.Span);
        }

        for (var i = 0; i < bound.Length; i++)
        {
            if (bound[i] is null && host.Parameters[i] is { IsOptional: false, IsVariadic: false })
            {
                Report(at.Span with { Start = at.Span.End }, $"`{host.Name}` takes {Listed(host)}; `{host.Parameters[i].Name}` is missing.");
                break;
            }
        }

        if (Unavailable.TryGetValue(host.Name, out var reason))
            Report(at.Span, reason);
        CheckDatePattern(host, bound, values);
        ImmutableArray<TemplateType> types = [.. bound.Select(type => type ?? TemplateType.Any)];
        return CallHostWithFunction(host, types, values) ?? BuiltinTypes.ResultOf(host, types, values);
    }

    /// <summary>The builtins that look at members or call functions for each element of a list.</summary>
    private TemplateType? CallHostWithFunction(HostFunction host, ImmutableArray<TemplateType> types, Expression?[] values)
    {
        if (host.Name is not ("array.map" or "array.sort" or "array.each" or "array.filter" or "array.any" or "array.join"))
            return null;
        var element = types[0].Element;
        var index = host.Name == "array.join" ? 2 : 1;
        if (types[index].Values is [var name] && values[index] is { } named && host.Name is "array.map" or "array.sort")
        {
            var member = element.Present();
            // Only sorting takes a member of a member; of what is null it is null.
            foreach (var step in host.Name == "array.sort" ? name.Split('.') : [name])
                member = member.IsKnown ? TypeOfMember(member.Present(), named, step, named.Span, isGuarded: false) : TemplateType.Any;
            return host.Name == "array.map" ? TemplateType.ListOf(member) : types[0];
        }

        if (types[index] is not { Kind: TemplateTypeKind.Function } function)
        {
            CheckFunction(host, host.Parameters[index], types[index], values[index]);
            return null;
        }

        var given = host.Name == "array.join" ? TemplateType.Text : element;
        var result = function.Definition is { } definition
            ? Run(definition, NewFrame(values.Length > 2 && values[2] is not null && host.Name != "array.join" ? [given, .. Enumerable.Repeat(TemplateType.Any, MostArguments)] : [given]), i => i == 0 ? given : TemplateType.Any)
            : function.Host is HostFunction inner ? BuiltinTypes.ResultOf(inner, [given, .. Enumerable.Repeat(TemplateType.Any, inner.Parameters.Length)], new Expression?[inner.Parameters.Length + 1]) : TemplateType.Any;
        return host.Name switch
        {
            "array.each" or "array.map" => TemplateType.ListOf(result),
            "array.filter" => Filtered(types[0], function),
            _ => null,
        };
    }

    /// <summary>A function is handed on by @; without that it is called, and what it gives is handed on.</summary>
    private TemplateType TypeOfArgument(HostFunction host, Expression value)
    {
        if (host.Name is not ("array.each" or "array.filter" or "array.any") || value is not (VariableExpression or MemberExpression)
            || Peek(value) is not { Kind: TemplateTypeKind.Function } function)
            return ValueOf(value);
        Report(value.Span, $"This calls {(function.Host is null ? $"`{function.Name}`" : function.Describe())} instead of handing it on; write @ before it.");
        return function;
    }

    private void CheckFunction(HostFunction host, HostParameter parameter, TemplateType type, Expression? value)
    {
        if (value is not null && type.IsKnown && host.Name is not ("array.map" or "array.sort"))
            Report(value.Span, $"`{parameter.Name}` of `{host.Name}` needs a function, written as @name or do; ret …; end, but is {type.Describe()}.");
    }

    private void CheckArgument(HostFunction host, HostParameter parameter, TemplateType type, SourceSpan at)
    {
        var wanted = parameter.Kind switch
        {
            ParameterKind.List when type.Kind is TemplateTypeKind.Number or TemplateTypeKind.Boolean or TemplateTypeKind.Date => "a list",
            ParameterKind.Number or ParameterKind.Double when type.Kind is TemplateTypeKind.Text or TemplateTypeKind.List or TemplateTypeKind.Date || type.IsClosed => "a number",
            ParameterKind.Integer when type.Kind is TemplateTypeKind.List or TemplateTypeKind.Date || type.IsClosed || IsNoNumber(type) => "a whole number",
            ParameterKind.Date when type.Kind is TemplateTypeKind.Number or TemplateTypeKind.Boolean or TemplateTypeKind.List || (type.IsClosed && !type.IsText) => "a date",
            ParameterKind.TimeSpan when type.IsKnown && type.Kind != TemplateTypeKind.TimeSpan => "a timespan",
            ParameterKind.Text when type.Kind == TemplateTypeKind.List || (type.IsClosed && !type.IsText) => "a text",
            _ => null,
        };
        if (wanted is not null)
            Report(at, $"`{parameter.Name}` of `{host.Name}` needs {wanted}, but is {type.Describe()}{(type.IsClosed ? Members(type, wanted) : "")}.");
    }

    private static bool IsNoNumber(TemplateType type) =>
        !type.Values.IsEmpty && type.Values.All(text => !long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _));

    private static string Members(TemplateType type, string wanted)
    {
        if (wanted is not ("a text" or "a date"))
            return "";
        var names = Examples(type);
        return names.Length == 0 ? "" : $"; use one of its members{names}";
    }

    private static int IndexOf(HostFunction host, string name)
    {
        for (var i = 0; i < host.Parameters.Length; i++)
        {
            if (host.Parameters[i].Name == name)
                return i;
        }

        return -1;
    }
}
