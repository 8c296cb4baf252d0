using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Escaping;

/// <summary>Finds the anonymous functions in a statement's own expressions.</summary>
internal static class FunctionFinder
{
    public static IEnumerable<FunctionDefinition> In(Statement statement)
    {
        List<FunctionDefinition>? found = null;
        // Not by recursion: a chain of operators is a deep tree.
        var waiting = new Stack<Expression?>(ExpressionsOf(statement));
        while (waiting.TryPop(out var expression))
        {
            if (expression is FunctionExpression function)
            {
                (found ??= []).Add(function.Function);
                foreach (var value in DefaultsOf(function.Function))
                    waiting.Push(value);
            }
            else if (expression is not null)
            {
                PushParts(expression, waiting);
            }
        }

        return found ?? Enumerable.Empty<FunctionDefinition>();
    }

    private static ImmutableArray<Expression?> ExpressionsOf(Statement statement) => statement switch
    {
        ExpressionStatement output => [output.Expression],
        AssignStatement assign => [assign.Target, assign.Value],
        IfStatement branches => [.. branches.Branches.Select(branch => branch.Condition)],
        ForStatement loop => [loop.Variable, loop.Iterator, loop.Offset, loop.Limit, loop.Columns],
        WhileStatement loop => [loop.Condition],
        CaseStatement cases => [cases.Value, .. cases.Branches.SelectMany(branch => branch.Values)],
        CaptureStatement capture => [capture.Target],
        FunctionStatement function => [function.Target, .. DefaultsOf(function.Function)],
        WithStatement with => [with.Target],
        WrapStatement wrap => [wrap.Target],
        ImportStatement import => [import.Value],
        ReturnStatement result => [result.Value],
        _ => [],
    };

    private static IEnumerable<Expression?> DefaultsOf(FunctionDefinition function) => function.Parameters.Select(parameter => parameter.Default);

    private static void PushParts(Expression expression, Stack<Expression?> waiting)
    {
        switch (expression)
        {
            case CallExpression call:
                waiting.Push(call.Target);
                foreach (var argument in call.Arguments)
                    waiting.Push(argument.Value);
                break;
            case BinaryExpression binary:
                waiting.Push(binary.Left);
                waiting.Push(binary.Right);
                break;
            case IncrementExpression increment:
                waiting.Push(increment.Operand);
                break;
            case UnaryExpression unary:
                waiting.Push(unary.Operand);
                break;
            case NestedExpression nested:
                waiting.Push(nested.Inner);
                break;
            case ConditionalExpression conditional:
                waiting.Push(conditional.Condition);
                waiting.Push(conditional.WhenTrue);
                waiting.Push(conditional.WhenFalse);
                break;
            case MemberExpression member:
                waiting.Push(member.Target);
                break;
            case IndexExpression index:
                waiting.Push(index.Target);
                waiting.Push(index.Index);
                break;
            case ArrayExpression array:
                foreach (var item in array.Items)
                    waiting.Push(item);
                break;
            case ObjectExpression members:
                foreach (var member in members.Members)
                    waiting.Push(member.Value);
                break;
            case InterpolatedStringExpression interpolated:
                foreach (var part in interpolated.Parts)
                    waiting.Push(part);
                break;
        }
    }
}
