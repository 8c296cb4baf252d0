using MinutesDsl.Scriban.Runtime;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

internal sealed partial class TypeWalker
{
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

    private static string Counted(int arguments) => arguments == 1 ? "1 argument" : $"{arguments} arguments";

    private static string Listed(HostFunction host) => host.Parameters.Length == 0
        ? "no arguments"
        : $"{(host.Required == host.Parameters.Length ? "" : "up to ")}{Counted(host.Parameters.Length)} ({string.Join(", ", host.Parameters.Select(parameter => parameter.Name))})";
}
