using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Runtime;

internal sealed partial class Evaluator
{
    private void RunAssign(AssignStatement statement)
    {
        var value = Evaluate(statement.Value);
        if (statement.Operator is { } op)
            value = Arithmetic.Apply(op, Evaluate(statement.Target), value, this, statement, statement.Span);
        Assign(statement.Target, value, statement.Span);
        _lastValue = null;
    }

    private void Assign(Expression target, object? value, SourceSpan at)
    {
        switch (target)
        {
            case VariableExpression { IsLocal: true } local:
                _locals.Set(local.Name, value);
                break;
            case VariableExpression variable:
                AssignVariable(variable, value);
                break;
            case MemberExpression member:
                AssignMember(Evaluate(member.Target), member.Name, value, member.NameSpan, member);
                break;
            case IndexExpression element:
                AssignElement(element, value);
                break;
            case ArgumentExpression argument:
                AssignArgument(argument, value);
                break;
            default:
                throw Error(at, "Only a variable, a member or an element can be assigned to.");
        }
    }

    private void AssignVariable(VariableExpression variable, object? value)
    {
        if (context.Scopes.TrySetLoopVariable(variable.Name, value))
            return;
        AssignMember(context.Scopes.CurrentObject, variable.Name, value, variable.Span, variable);
    }

    private void AssignMember(object? target, string name, object? value, SourceSpan at, SyntaxNode node)
    {
        switch (target)
        {
            case null:
                throw Error(at, $"`{name}` cannot be set on null; assign an object first, as in x = {{}}.");
            case ScriptObject when name == "format" && ReferenceEquals(target, Functions.BuiltinFunctions.Dates):
                // The one builtin that a template may set; it belongs to the context, for the builtins are shared.
                DatePattern = value is null ? Functions.DateFormat.Default : ToText(value, at);
                break;
            case ScriptObject scope when scope.CanWrite(name):
                if (!scope.ContainsKey(name))
                    Charge(BudgetKind.Elements, 1, node);
                scope[name] = value;
                break;
            case ScriptArray { IsReadOnly: false } array:
                Charge(BudgetKind.Elements, 1, node);
                array.SetMember(name, value);
                break;
            default:
                throw Error(at, $"`{name}` is readonly and cannot be set; use a variable of another name.");
        }
    }

    private void AssignArgument(ArgumentExpression argument, object? value)
    {
        var arguments = _locals.Arguments ?? throw NoArguments(argument);
        Charge(BudgetKind.Elements, Math.Max(0, argument.Index + 1L - arguments.Count), argument);
        arguments.Grow(argument.Index + 1);
        arguments[argument.Index] = value;
    }

    private void AssignElement(IndexExpression element, object? value)
    {
        var target = Evaluate(element.Target)
            ?? throw Error(element.Span, $"`{Written(element.Target)}` is null, so it has no elements to set; assign a list or an object first, as in x = [] or x = {{}}.");
        var index = Evaluate(element.Index);
        if (target is not ScriptArray array || index is string)
        {
            AssignMember(target, ToText(index, element.Index.Span), value, element.Index.Span, element);
            return;
        }

        var at = ToInteger(index, element.Index);
        at = at < 0 ? at + array.Count : at;
        if (at is < 0 or >= int.MaxValue)
            throw Error(element.Index.Span, "This index is outside of what an array can hold.");
        if (array.IsReadOnly)
            throw Error(element.Span, "This array is readonly and cannot be changed.");
        if (at >= array.Count)
        {
            CheckItems(at + 1 - array.Count, element.Span);
            // Charged before the array grows: a[1000000000] = 1 must not allocate.
            Charge(BudgetKind.Elements, at + 1 - array.Count, element);
            array.Grow((int)at + 1);
        }

        array[(int)at] = value;
    }
}
