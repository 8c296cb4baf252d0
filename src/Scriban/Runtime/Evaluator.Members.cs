using System.Collections;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Runtime;

internal sealed partial class Evaluator
{
    /// <summary>The value of a variable, member or element, without calling a function that it may be.</summary>
    private object? Read(Expression expression, bool isGuarded)
    {
        switch (expression.Kind)
        {
            case NodeKind.Variable:
                return ReadVariable((VariableExpression)expression, isGuarded);
            case NodeKind.Member:
                return ReadMember((MemberExpression)expression, isGuarded);
            case NodeKind.Index:
                return ReadElement((IndexExpression)expression, isGuarded);
            case NodeKind.Argument:
                return ReadArgument((ArgumentExpression)expression);
            default:
                return Evaluate(expression, isGuarded);
        }
    }

    private object? ReadArgument(ArgumentExpression argument)
    {
        if (_locals.Arguments is not { } arguments)
            return context.EnableRelaxedTargetAccess ? null : throw NoArguments(argument);
        return argument.Index < arguments.Count ? arguments[argument.Index] : null;
    }

    private ScriptRuntimeException NoArguments(ArgumentExpression argument) => Error(
        argument.Span,
        $"`{Written(argument)}` is an argument of a function or partial, but nothing is handed to a page itself; use a variable, or include this as a partial.");

    private object? ReadVariable(VariableExpression variable, bool isGuarded)
    {
        if (variable.IsLocal ? _locals.TryGet(variable.Name, out var value) : context.Scopes.TryGet(variable.Name, out value))
            return value;

        // What the page assigns elsewhere is null until then, as upstream has it: "{{ if found }}" after a loop that may have set it.
        if (context.StrictVariables || (context.StrictMembers && !isGuarded && !IsAssigned(variable)))
        {
            throw Error(variable.Span, $"There is no variable or function `{(variable.IsLocal ? "$" : "")}{variable.Name}`"
                + (variable.IsLocal ? "." : ForeignWords.Suggestion(variable.Name, context.Scopes.Names())));
        }

        return null;
    }

    private bool IsAssigned(VariableExpression variable) =>
        _template.Assigns(variable.Name, variable.IsLocal) || (!variable.IsLocal && _includers.Exists(includer => includer.Assigns(variable.Name, isLocal: false)));

    private object? ReadMember(MemberExpression member, bool isGuarded)
    {
        // Only a target that is more than a name can be nested.
        if (member.Target.Kind != NodeKind.Variable)
            CheckStack(member);
        var target = Evaluate(member.Target, isGuarded || member.IsNullConditional);
        if (target is null)
        {
            if (member.IsNullConditional || context.EnableRelaxedTargetAccess || (isGuarded && context.StrictMembers))
                return null;
            throw Error(member.NameSpan, $"`{Written(member.Target)}` is null, so it has no member `{member.Name}`; write ?. where it may be null.");
        }

        if (MemberAccess.TryGet(target, member.Name, out var value))
            return value;
        if (context.StrictMembers && !isGuarded && !member.IsNullConditional && target is IScriptObject { TypeName.Length: > 0 } typed)
            throw Error(member.NameSpan, $"no member '{member.Name}' on {typed.TypeName}{Suggestion(member.Name, typed.MemberNames)}");
        if (!context.EnableRelaxedMemberAccess && !member.IsNullConditional)
            throw Error(member.NameSpan, $"There is no member `{member.Name}` on {Values.Describe(target)}{Suggestion(member.Name, MemberAccess.NamesOf(target))}");
        return null;
    }

    private object? ReadElement(IndexExpression element, bool isGuarded)
    {
        CheckStack(element);
        var target = Evaluate(element.Target, isGuarded || element.IsNullConditional);
        if (target is null)
        {
            if (element.IsNullConditional || context.EnableRelaxedTargetAccess || (isGuarded && context.StrictMembers))
                return null;
            throw Error(element.Span, $"`{Written(element.Target)}` is null, so it has no elements; guard it with ??.");
        }

        var index = Evaluate(element.Index);
        if (index is null)
        {
            if (context.EnableNullIndexer)
                return null;
            throw Error(element.Index.Span, "The index is null; it needs a number or a name.");
        }

        if (target is IReadOnlyList<object?> list && index is not (string or IMarkup))
        {
            var at = ToInteger(index, element.Index);
            at = at < 0 ? at + list.Count : at;
            if (at >= 0 && at < list.Count)
                return list[(int)at];
            return context.EnableRelaxedIndexerAccess
                ? null
                : throw Error(element.Span, $"The list has {list.Count} elements, so there is none at {ToText(index, element.Index.Span)}.");
        }

        if (target is string or IMarkup)
        {
            var text = target is IMarkup markup ? markup.ToPlainText() : (string)target;
            var at = ToInteger(index, element.Index);
            at = at < 0 ? at + text.Length : at;
            return at >= 0 && at < text.Length
                ? Values.CharacterText(text[(int)at])
                : throw Error(element.Span, $"The text has {text.Length} characters, so there is none at {ToText(index, element.Index.Span)}.");
        }

        if (target is IDictionary dictionary and not IScriptObject)
            return dictionary.Contains(index) ? dictionary[index] : null;
        if (target is IList items)
        {
            var at = ToInteger(index, element.Index);
            at = at < 0 ? at + items.Count : at;
            return at >= 0 && at < items.Count ? items[(int)at] : null;
        }

        var name = ToText(index, element.Index.Span);
        if (MemberAccess.TryGet(target, name, out var value))
            return value;
        if (context.StrictMembers && !isGuarded && target is IScriptObject { TypeName.Length: > 0 } typed)
            throw Error(element.Index.Span, $"no member '{name}' on {typed.TypeName}{Suggestion(name, typed.MemberNames)}");
        if (!context.EnableRelaxedMemberAccess)
            throw Error(element.Index.Span, $"There is no member `{name}` on {Values.Describe(target)}{Suggestion(name, MemberAccess.NamesOf(target))}");
        return null;
    }

    private static string Suggestion(string name, IEnumerable<string> candidates) => Spelling.Suggestion(name, candidates);

    private string Written(SyntaxNode node) => Excerpt(node.Span) ?? "the value";
}
