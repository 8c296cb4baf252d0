using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

/// <summary>Branches, and what is known in each and after them.</summary>
internal sealed partial class TypeWalker
{
    private void WalkIf(IfStatement branches)
    {
        var outer = scopes.Count;
        var after = new List<ImmutableArray<TypeFact>>();
        foreach (var branch in branches.Branches)
        {
            CheckCondition(branch.Condition, TypeOf(branch.Condition));
            if (branches.Else is not null || branch != branches.Branches[^1])
                CheckOrder(branch.Condition);
            WalkBranch(FactsOf(branch.Condition, holds: true), branch.Body, outer, after);
            scopes.Push(FactsOf(branch.Condition, holds: false));
        }

        WalkBranch([], branches.Else, outer, after);
        scopes.PopTo(outer);
        scopes.Push(Common(after));
    }

    private void WalkBranch(ImmutableArray<TypeFact> facts, BlockStatement? body, int outer, List<ImmutableArray<TypeFact>> after)
    {
        var count = scopes.Count;
        scopes.Push(facts);
        if (body is not null)
            WalkStatements(body);
        if (body is null || !Leaves(body))
            after.Add(scopes.FactsFrom(outer));
        scopes.PopTo(count);
    }

    private void WalkCase(CaseStatement cases)
    {
        var value = TypeOf(cases.Value);
        var outer = scopes.Count;
        var after = new List<ImmutableArray<TypeFact>>();
        foreach (var branch in cases.Branches)
        {
            foreach (var candidate in branch.Values)
                CheckComparable(value, TypeOf(candidate), cases.Value, candidate);
            var ways = branch.Values.Select(candidate => EqualityFacts(Compared(cases, candidate), isEqual: true, holds: true)).ToList();
            WalkBranch(Common(ways), branch.Body, outer, after);
            foreach (var candidate in branch.Values)
                scopes.Push(EqualityFacts(Compared(cases, candidate), isEqual: false, holds: false));
        }

        WalkBranch([], cases.Else, outer, after);
        scopes.PopTo(outer);
        scopes.Push(Common(after));
    }

    private static BinaryExpression Compared(CaseStatement cases, Expression candidate) =>
        new(candidate.Span, BinaryOperator.Equal, candidate.Span, cases.Value, candidate);

    /// <summary>Whether nothing after a block runs, because it always goes to the loop's next turn, leaves the loop, or returns.</summary>
    private static bool Leaves(BlockStatement block) => block.Statements.Any(statement => statement switch
    {
        BreakStatement or ContinueStatement or ReturnStatement => true,
        BlockStatement inner => Leaves(inner),
        IfStatement { Else: { } otherwise } branches => branches.Branches.All(branch => Leaves(branch.Body)) && Leaves(otherwise),
        CaseStatement { Else: { } otherwise } cases => cases.Branches.All(branch => Leaves(branch.Body)) && Leaves(otherwise),
        IndentedStatement { Statement: BreakStatement or ContinueStatement or ReturnStatement } => true,
        _ => false,
    });

    /// <summary>Two values are compared to choose between two things to say: where one is null, the second is said, and may be wrong.</summary>
    private void CheckOrder(Expression condition)
    {
        while (condition is NestedExpression nested)
            condition = nested.Inner;
        if (condition is not BinaryExpression { Operator: BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual } order
            || _unknownCallers > 0 || order.Left is LiteralExpression || order.Right is LiteralExpression)
            return;
        foreach (var side in new[] { order.Left, order.Right })
        {
            if (Peek(side) is not { MayBeMissing: true, IsTrusted: false } || Written(side) is not { Length: > 0 } written)
                continue;
            Report(order.OperatorSpan, $"`{written}` may be null, and then this is false, as if it had been compared: what stands after the else is said. Ask first, as in {{{{ if {written} != null }}}}, or give a default, as in ({written} ?? 0).", LogMessageType.Warning);
            return;
        }
    }

    /// <summary>A list of the model is never null, and an empty one is true: to ask for it alone asks for nothing.</summary>
    private void CheckCondition(Expression condition, TemplateType type)
    {
        while (condition is NestedExpression nested)
            condition = nested.Inner;
        if (condition is MemberExpression { IsNullConditional: false } member && type is { Kind: TemplateTypeKind.List, MayBeMissing: false } && Peek(member.Target).IsClosed)
            Report(condition.Span, $"A list is true even when it is empty; ask for {Written(condition)}.size > 0.", LogMessageType.Warning);
    }
}
