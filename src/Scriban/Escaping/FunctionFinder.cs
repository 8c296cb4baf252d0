using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Escaping;

/// <summary>Finds the anonymous functions in a statement's own expressions.</summary>
internal static class FunctionFinder
{
    public static IEnumerable<FunctionDefinition> In(Statement statement)
    {
        List<FunctionDefinition>? found = null;
        foreach (var expression in ExpressionsOf(statement))
            Find(expression, ref found);
        return found ?? Enumerable.Empty<FunctionDefinition>();
    }

    private static ImmutableArray<Expression?> ExpressionsOf(Statement statement) => statement switch
    {
        ExpressionStatement output => [output.Expression],
        AssignStatement assign => [assign.Value],
        IfStatement branches => [.. branches.Branches.Select(branch => branch.Condition)],
        ForStatement loop => [loop.Iterator],
        WhileStatement loop => [loop.Condition],
        CaseStatement cases => [cases.Value],
        WithStatement with => [with.Target],
        WrapStatement wrap => [wrap.Target],
        ReturnStatement result => [result.Value],
        _ => [],
    };

    private static void Find(Expression? expression, ref List<FunctionDefinition>? found)
    {
        switch (expression)
        {
            case FunctionExpression function:
                (found ??= []).Add(function.Function);
                break;
            case CallExpression call:
                Find(call.Target, ref found);
                foreach (var argument in call.Arguments)
                    Find(argument.Value, ref found);
                break;
            case BinaryExpression binary:
                Find(binary.Left, ref found);
                Find(binary.Right, ref found);
                break;
            case UnaryExpression unary:
                Find(unary.Operand, ref found);
                break;
            case NestedExpression nested:
                Find(nested.Inner, ref found);
                break;
            case ConditionalExpression conditional:
                Find(conditional.Condition, ref found);
                Find(conditional.WhenTrue, ref found);
                Find(conditional.WhenFalse, ref found);
                break;
            case MemberExpression member:
                Find(member.Target, ref found);
                break;
            case IndexExpression index:
                Find(index.Target, ref found);
                Find(index.Index, ref found);
                break;
            case ArrayExpression array:
                foreach (var item in array.Items)
                    Find(item, ref found);
                break;
            case ObjectExpression members:
                foreach (var member in members.Members)
                    Find(member.Value, ref found);
                break;
            case InterpolatedStringExpression interpolated:
                foreach (var part in interpolated.Parts)
                    Find(part, ref found);
                break;
        }
    }
}
