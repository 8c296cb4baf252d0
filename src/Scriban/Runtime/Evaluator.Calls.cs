using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Runtime;

internal sealed partial class Evaluator
{
    /// <summary>Calls a function value with arguments, for builtins such as <c>array.each</c>.</summary>
    public object? Call(ScriptFunction function, ReadOnlySpan<object?> arguments, SyntaxNode at)
    {
        switch (function)
        {
            case HostFunction host:
                var bound = new object?[host.Parameters.Length];
                var place = 0;
                for (; place < arguments.Length; place++)
                    BindPositional(host, bound, place, arguments[place], at);
                FillDefaults(host, bound, place, at);
                return Invoke(host, bound, at);
            case TemplateFunction template:
                return Invoke(template, new ScriptArray(arguments.ToArray()), at, null);
            case IncludeFunction include:
                return Include(include, new ScriptArray(arguments.ToArray()), at, isDirect: false);
            default:
                throw Error(at.Span, $"`{function.Name}` cannot be called here.");
        }
    }

    /// <summary>Evaluates what a statement writes: functions and partials may write to the output themselves instead of giving their text back.</summary>
    private object? EvaluateDirect(Expression expression)
    {
        while (expression is NestedExpression nested)
            expression = nested.Inner;
        if (expression is CallExpression call)
            return EvaluateCall(call, isDirect: true);
        if (expression.Kind is not (NodeKind.Variable or NodeKind.Member or NodeKind.Index))
            return Evaluate(expression);
        return Read(expression, isGuarded: false) switch
        {
            string text => text,
            TemplateFunction function => Invoke(function, new ScriptArray(), expression, null),
            ScriptFunction other => CallBare(other, expression),
            var value => value,
        };
    }

    /// <summary>A function read by its name alone is called without arguments.</summary>
    private object? CallBare(ScriptFunction function, Expression at)
    {
        switch (function)
        {
            case HostFunction host:
                var bound = new object?[host.Parameters.Length];
                FillDefaults(host, bound, 0, at);
                return Invoke(host, bound, at);
            case TemplateFunction template:
                return InvokeForValue(template, new ScriptArray(), at, isDirect: false);
            default:
                return Call(function, [], at);
        }
    }

    private object? EvaluateCall(CallExpression call, bool isDirect)
    {
        CheckStack(call);
        switch (FunctionOf(call.Target, call))
        {
            case HostFunction host:
                return Invoke(host, BindArguments(host, call), call);
            case TemplateFunction template:
                return InvokeForValue(template, CollectArguments(call), call, isDirect);
            case IncludeFunction include:
                return Include(include, CollectArguments(call), call, isDirect);
            default:
                return null;
        }
    }

    /// <summary>What is to be called; null where nothing is found and that is allowed.</summary>
    private ScriptFunction? FunctionOf(Expression target, CallExpression? call = null)
    {
        var value = target is VariableExpression variable
            ? (variable.IsLocal ? _locals.TryGet(variable.Name, out var found) : context.Scopes.TryGet(variable.Name, out found)) ? found : null
            : target is MemberExpression member ? FunctionMember(member) : EvaluateAlias(target);
        if (value is ScriptFunction function)
            return function;
        if (value is not null)
            throw Error(target.Span, $"`{Written(target)}` is {Values.Describe(value)} and cannot be called with arguments{NotCallable(call)}");
        if (context.EnableRelaxedFunctionAccess)
            return null;
        var names = target switch
        {
            VariableExpression => context.Scopes.Names(),
            MemberExpression { Target: var owner } when Evaluate(owner, isGuarded: true) is { } scope => MemberAccess.NamesOf(scope),
            _ => [],
        };
        var name = target switch { VariableExpression v => v.Name, MemberExpression m => m.Name, _ => "" };
        var remedy = target is VariableExpression ? ForeignWords.Suggestion(name, names) : Suggestion(name, names);
        throw Error(target.Span, $"The function `{Written(target)}` was not found{remedy}");
    }

    /// <summary>Of two values side by side the first is taken for a function: mostly an operator is missing, or is a word of another language.</summary>
    public static string NotCallable(CallExpression? call) =>
        call is { IsPiped: false, Arguments: [{ Value: VariableExpression { IsLocal: false } word }, ..] } && ForeignWords.InsteadOf(word.Name) is { } instead
            ? $"; write `{instead}` for `{word.Name}`."
            : call?.Arguments.Any(argument => argument is { Name: "offset" or "limit" or "cols" } or { Value: VariableExpression { Name: "reversed" } }) == true
                ? "; the options of a loop stand after a name or parentheses, as in for x in (1..9) limit: 3."
            : call?.IsPiped == true ? "; a function must stand after |." : "; write an operator or | between it and what follows.";

    private object? FunctionMember(MemberExpression member)
    {
        var owner = Evaluate(member.Target);
        if (owner is null && (member.IsNullConditional || context.EnableRelaxedTargetAccess))
            return null;
        if (owner is null)
            throw Error(member.NameSpan, $"`{Written(member.Target)}` is null, so it has no function `{member.Name}`.");
        return MemberAccess.TryGet(owner, member.Name, out var value) ? value : null;
    }

    private object?[] BindArguments(HostFunction host, CallExpression call)
    {
        var bound = new object?[host.Parameters.Length];
        var place = 0;
        HashSet<int>? named = null;
        foreach (var argument in call.Arguments)
        {
            var value = Evaluate(argument.Value);
            if (argument.Name is { } name)
            {
                var index = IndexOf(host, name);
                if (index < 0)
                    throw Error(argument.Span, $"`{host.Name}` has no parameter `{name}`{Suggestion(name, host.Parameters.Select(parameter => parameter.Name))}");
                if (host.Parameters[index].IsVariadic)
                {
                    BindPositional(host, bound, index, value, call);
                    continue;
                }

                bound[index] = Convert(value, host, host.Parameters[index], call);
                (named ??= []).Add(index);
            }
            else if (argument.IsExpanded && ItemsOf(value, argument.Value) is { } items)
            {
                foreach (var item in items)
                    BindPositional(host, bound, place++, item, call);
            }
            else
            {
                BindPositional(host, bound, place++, value, call);
            }
        }

        FillDefaults(host, bound, place, call, named);
        return bound;
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

    private void BindPositional(HostFunction host, object?[] bound, int place, object? value, SyntaxNode at)
    {
        var last = host.Parameters.Length - 1;
        if (last >= 0 && place >= last && host.Parameters[last].IsVariadic)
        {
            Charge(BudgetKind.Elements, 1, at);
            if (bound[last] is not ScriptArray rest)
                bound[last] = rest = [];
            rest.Add(value);
            return;
        }

        if (place > last)
            throw Error(at.Span, $"`{host.Name}` takes {Counted(host)}, but is given more.");
        bound[place] = Convert(value, host, host.Parameters[place], at);
    }

    private void FillDefaults(HostFunction host, object?[] bound, int given, SyntaxNode at, HashSet<int>? named = null)
    {
        for (var i = given; i < bound.Length; i++)
        {
            if (named?.Contains(i) == true)
                continue;
            var parameter = host.Parameters[i];
            if (parameter.IsVariadic)
                bound[i] ??= new ScriptArray();
            else if (parameter.IsOptional)
                bound[i] = parameter.Default;
            else
                throw Error(at.Span with { Start = at.Span.End }, $"`{host.Name}` takes {Counted(host)}; `{parameter.Name}` is missing.");
        }
    }

    private static string Counted(HostFunction host)
    {
        if (host.Parameters.Length == 0)
            return "no arguments";
        var names = string.Join(", ", host.Parameters.Select(parameter => parameter.Name));
        return $"{(host.Required == host.Parameters.Length ? "" : "up to ")}{Counted(host.Parameters.Length)} ({names})";
    }

    private static string Counted(int arguments) => arguments == 1 ? "1 argument" : $"{arguments} arguments";

    private object? Invoke(HostFunction host, object?[] arguments, SyntaxNode at)
    {
        Step(at);
        object? result;
        try
        {
            result = host.Body(new CallContext(this, at), arguments);
        }
        catch (Exception error) when (error is not ScriptRuntimeException and not OutOfMemoryException)
        {
            throw Error(at.Span, $"`{host.Name}` failed: {error.Message.TrimEnd('.')}.", error);
        }

        if (result is string { Length: > 0 } text)
            Charge(BudgetKind.Characters, text.Length, at);
        else if (result is ScriptArray { Count: > 0 } array)
            Charge(BudgetKind.Elements, array.Count, at);
        return result;
    }

    /// <summary>
    /// Calls a function of the template. What it writes goes to the output, as upstream; where values are escaped and its result is used
    /// as a value, what it writes is that value.
    /// </summary>
    private object? InvokeForValue(TemplateFunction function, ScriptArray arguments, SyntaxNode at, bool isDirect)
    {
        if (isDirect || !IsEscaping)
        {
            var result = Invoke(function, arguments, at, null);
            if (!isDirect && !_hasReturned && context.ErrorForStatementFunctionAsExpression)
                throw Error(at.Span, $"`{function.Name}` gives no value that could be used here; let it end with ret.");
            return result;
        }

        object? value = null;
        var written = Capture(() => value = Invoke(function, arguments, at, null));
        return value ?? (written.Length == 0 ? null : new MarkupString(written));
    }

    private object? Invoke(TemplateFunction function, ScriptArray arguments, SyntaxNode at, BlockStatement? block)
    {
        EnterCall(function.Name, at);
        var (locals, template, places, nesting) = (_locals, _template, _places, _loopNesting);
        var scopes = context.Scopes.Count;
        var includers = _includers.Count;
        try
        {
            _locals = new LocalFrame { Arguments = arguments, Block = block, BlockTemplate = template };
            _loopNesting = 0;
            if (function.Definition.HasParameters)
                BindParameters(function, arguments, at);
            if (!ReferenceEquals(template, function.Template))
            {
                _includers.Add(template);
                Switch(function.Template, at);
            }

            if (!_outputEnabled)
                _lastValue = null;
            Run(function.Definition.Body);
            // Where nothing is written, what would be is the result.
            return TakeResult() ?? (_outputEnabled || _hasReturned ? null : _lastValue);
        }
        finally
        {
            _includers.RemoveRange(includers, _includers.Count - includers);
            (_locals, _template, _places, _loopNesting) = (locals, template, places, nesting);
            context.Scopes.PopTo(scopes);
            LeaveCall();
        }
    }

    private void BindParameters(TemplateFunction function, ScriptArray arguments, SyntaxNode at)
    {
        var parameters = function.Definition.Parameters;
        var scope = new ScriptObject(context.KeyComparer);
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            object? value;
            if (parameter.IsVariadic)
            {
                var rest = new ScriptArray();
                for (var j = i; j < arguments.Count; j++)
                    rest.Add(arguments[j]);
                while (arguments.Count > i)
                    arguments.RemoveAt(arguments.Count - 1);
                arguments.Add(rest);
                value = rest;
            }
            else if (arguments.Members?.TryGetMember(parameter.Name, out value) == true)
            {
            }
            else if (i < arguments.Count)
            {
                value = arguments[i];
            }
            else if (parameter.Default is not null)
            {
                value = Evaluate(parameter.Default);
            }
            else
            {
                throw Error(at.Span with { Start = at.Span.End }, $"`{function.Name}` takes {Counted(parameters.Length)}; `{parameter.Name}` is missing.");
            }

            scope[parameter.Name] = value;
        }

        if (arguments.Count > parameters.Length)
            throw Error(at.Span, $"`{function.Name}` takes {Counted(parameters.Length)}, but is given {arguments.Count}.");
        context.Scopes.Push(scope);
    }

    /// <summary>The arguments of a call as the array that <c>$</c> is; named ones are its members.</summary>
    private ScriptArray CollectArguments(CallExpression call)
    {
        Charge(BudgetKind.Elements, call.Arguments.Length, call);
        var arguments = new ScriptArray(call.Arguments.Length);
        foreach (var argument in call.Arguments)
        {
            var value = Evaluate(argument.Value);
            if (argument.Name is { } name)
                arguments.SetMember(name, value);
            else if (argument.IsExpanded && ItemsOf(value, argument.Value) is { } items)
                arguments.AddRange(items);
            else
                arguments.Add(value);
        }

        return arguments;
    }

    private object? RunPassedBlock(SyntaxNode at)
    {
        if (_locals is not { Block: { } block, BlockTemplate: { } owner })
            return null;
        EnterCall("$$", at);
        var (template, places, includers) = (_template, _places, _includers.Count);
        try
        {
            if (!ReferenceEquals(template, owner))
            {
                _includers.Add(template);
                Switch(owner, at);
            }

            Run(block);
            return null;
        }
        finally
        {
            _includers.RemoveRange(includers, _includers.Count - includers);
            (_template, _places) = (template, places);
            LeaveCall();
        }
    }
}
