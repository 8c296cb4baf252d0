using MinutesDsl.Scriban.Runtime;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

internal sealed partial class TypeWalker
{
    private const int MostArguments = 8;

    private readonly HashSet<FunctionDefinition> _running = [];

    private TemplateType TypeOfCall(CallExpression call)
    {
        var function = Read(call.Target, isGuarded: false);
        if (function.Kind == TemplateTypeKind.Function)
            return Call(function, call, call.Arguments) is var result && FactOf(call) is { } fact ? fact : result;
        if (function.IsKnown)
            Report(call.Target.Span, $"This is {function.Describe()} and cannot be called with arguments{Evaluator.NotCallable(call)}");
        foreach (var argument in call.Arguments)
        {
            if (!function.IsKnown || argument.Value is not VariableExpression { IsLocal: false } word || ForeignWords.InsteadOf(word.Name) is null)
                TypeOf(argument.Value);
        }

        return TemplateType.Any;
    }

    private TemplateType Call(TemplateType function, Expression at, ImmutableArray<Argument> arguments)
    {
        switch (function.Host)
        {
            case IncludeFunction include:
                return Include(include, at, arguments);
            case HostFunction host:
                return CallHost(host, at, arguments);
        }

        var types = arguments.Select(argument => ValueOf(argument.Value)).ToList();
        if (function.Definition is not { } definition)
            return TemplateType.Any;
        var isSpread = arguments.Any(argument => argument.IsExpanded);
        var given = arguments.Count(argument => argument.Name is null);
        var parameters = definition.Parameters;
        if (definition.HasParameters && !isSpread)
        {
            var isVariadic = parameters is [.., { IsVariadic: true }];
            if (!isVariadic && given > parameters.Length)
                Report(at.Span, $"`{definition.Name ?? "do"}` takes {Counted(parameters.Length)}, but is given {given}.");
            var missing = parameters.Skip(given).FirstOrDefault(parameter =>
                parameter.Default is null && !parameter.IsVariadic && arguments.All(argument => argument.Name != parameter.Name));
            if (missing is not null)
                Report(at.Span with { Start = at.Span.End }, $"`{definition.Name ?? "do"}` takes {Counted(parameters.Length)}; `{missing.Name}` is missing.");
        }

        var frame = NewFrame(isSpread ? null : types);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Name is { } name)
                frame.Set(name, types[i]);
        }

        return Run(definition, frame, i => Argument(i, arguments, types, isSpread, parameters));
    }

    private static TemplateType Argument(
        int index, ImmutableArray<Argument> arguments, List<TemplateType> types, bool isSpread, ImmutableArray<FunctionParameter> parameters)
    {
        if (isSpread || parameters[index].IsVariadic)
            return parameters[index].IsVariadic ? TemplateType.ListOf(TemplateType.Any) : TemplateType.Any;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Name == parameters[index].Name)
                return types[i];
        }

        return index < types.Count && arguments[index].Name is null ? types[index] : TemplateType.Any;
    }

    /// <summary>Looks at a function's body with what is known of its arguments, once for each kind of call; the result is the type of what it returns.</summary>
    private TemplateType Run(FunctionDefinition definition, CheckFrame frame, Func<int, TemplateType> argument)
    {
        var parameters = definition.Parameters;
        var types = Enumerable.Range(0, parameters.Length).Select(argument).ToList();
        var key = $"{definition.Span}({string.Join(',', types.Concat(frame.Arguments ?? []).Select(type => type.Key))}){(frame.IsOpen || _unknownCallers > 0 ? "?" : "")}{scopes.Key}";
        if (_known.TryGetValue(key, out var known) || !_running.Add(definition))
        {
            scopes.ForgetIn(definition);
            return known ?? TemplateType.Any;
        }

        _known[key] = TemplateType.Any;
        var outer = _frame;
        var count = scopes.Count;
        _frame = frame;
        for (var i = 0; i < parameters.Length; i++)
            scopes.Push(parameters[i].Name, types[i]);
        scopes.BeginNoting(definition);
        Walk(definition.Body);
        scopes.EndNoting();
        scopes.PopTo(count);
        _frame = outer;
        _running.Remove(definition);
        return _known[key] = frame.Result ?? TemplateType.Any;
    }

    /// <summary>Looks at a function as nobody calls it: for what is wrong whatever it is given.</summary>
    private void WalkUncalled(FunctionDefinition definition)
    {
        var saved = scopes.Save();
        scopes.Open++;
        _unknownCallers++;
        Run(definition, NewFrame(null), i => definition.Parameters[i].IsVariadic ? TemplateType.ListOf(TemplateType.Any) : TemplateType.Any);
        _unknownCallers--;
        scopes.Open--;
        scopes.Restore(saved);
    }

    private void WalkWrap(WrapStatement wrap)
    {
        var (target, arguments) = wrap.Target is CallExpression call ? (call.Target, call.Arguments) : (wrap.Target, []);
        var function = Read(target, isGuarded: false);
        if (function.IsKnown && function.Definition is null)
            Report(target.Span, "`wrap` needs a function of the template, which calls the wrapped block by $$.");
        else if (function.Definition is not null)
            Call(function, wrap.Target, arguments);
        // The block sees the variables of the function that wraps it, which are not known here.
        scopes.Open++;
        var outer = _frame;
        _frame = NewFrame(null);
        Walk(wrap.Body);
        _frame = outer;
        scopes.Open--;
    }

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
            var member = element.IsKnown ? TypeOfMember(element.Present(), named, name, named.Span, isGuarded: false) : TemplateType.Any;
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

    private static string Counted(int arguments) => arguments == 1 ? "1 argument" : $"{arguments} arguments";

    private static string Listed(HostFunction host) => host.Parameters.Length == 0
        ? "no arguments"
        : $"{(host.Required == host.Parameters.Length ? "" : "up to ")}{Counted(host.Parameters.Length)} ({string.Join(", ", host.Parameters.Select(parameter => parameter.Name))})";
}
