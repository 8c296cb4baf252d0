using System.Runtime.CompilerServices;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

/// <summary>What conditions say of values, where they hold and where they do not.</summary>
internal sealed partial class TypeWalker
{
    // A condition of && and || inside each other has ways without number; what is not looked at, nothing is known of.
    private const int MostConditionSteps = 2_000;

    // A variable that is assigned to from itself.
    private const int DeepestCondition = 40;

    private int _conditionDepth;
    private int _conditionSteps;

    private ImmutableArray<TypeFact> FactsOf(Expression condition, bool holds)
    {
        if (_conditionDepth == 0)
            _conditionSteps = 0;
        if (++_conditionSteps > MostConditionSteps || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return [];
        _conditionDepth++;
        var facts = FindFacts(condition, holds);
        _conditionDepth--;
        return facts;
    }

    private ImmutableArray<TypeFact> FindFacts(Expression condition, bool holds)
    {
        switch (condition)
        {
            case NestedExpression nested:
                return FactsOf(nested.Inner, holds);
            case UnaryExpression { Operator: UnaryOperator.Not } not:
                return FactsOf(not.Operand, !holds);
            case BinaryExpression { Operator: BinaryOperator.And } and:
                return holds ? Both(and, true) : Either(and, FactsOf(and.Left, false), leftForRight: true, rightHolds: false);
            case BinaryExpression { Operator: BinaryOperator.Or } or:
                return holds ? Either(or, FactsOf(or.Left, true), leftForRight: false, rightHolds: true) : Both(or, false);
            case BinaryExpression { Operator: BinaryOperator.Equal or BinaryOperator.NotEqual } equality:
                return EqualityFacts(equality, (equality.Operator == BinaryOperator.Equal) == holds, holds);
            case BinaryExpression { Operator: BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual } order:
                // Null compares as false with everything.
                return holds ? [.. PresentFacts(order.Left), .. PresentFacts(order.Right), .. DefaultFacts(order, holds)] : DefaultFacts(order, holds);
            case BinaryExpression { Operator: BinaryOperator.Coalesce, Right: LiteralExpression { Value: null or false } } coalesce when holds:
                return FactsOf(coalesce.Left, true);
            case MemberExpression { Name: "empty?" or "blank?" } empty:
                return holds ? [] : NotEmptyFacts(empty.Target);
            case CallExpression call when EndOf(call) is null:
                return CallFacts(call, holds);
            case VariableExpression variable when _conditionDepth <= DeepestCondition && AssignedTo(variable) is { } value:
                return [.. FactsOf(value, holds), .. holds ? PresentFacts(variable) : AbsentFacts(variable, isFalseToo: true)];
            default:
                return holds ? PresentFacts(condition) : AbsentFacts(condition, isFalseToo: true);
        }
    }

    private Expression? AssignedTo(VariableExpression variable) => variable.IsLocal ? _frame.ConditionOf(variable.Name) : scopes.ConditionOf(variable.Name);

    private ImmutableArray<TypeFact> Both(BinaryExpression pair, bool hold)
    {
        var left = FactsOf(pair.Left, hold);
        return [.. left, .. Under(left, () => FactsOf(pair.Right, hold))];
    }

    /// <summary>What is so in either case; the right side is only looked at where the left one did not decide.</summary>
    private ImmutableArray<TypeFact> Either(BinaryExpression pair, ImmutableArray<TypeFact> left, bool leftForRight, bool rightHolds)
    {
        var before = FactsOf(pair.Left, leftForRight);
        return Common([left, [.. before, .. Under(before, () => FactsOf(pair.Right, rightHolds))]]);
    }

    private ImmutableArray<TypeFact> Under(ImmutableArray<TypeFact> facts, Func<ImmutableArray<TypeFact>> find)
    {
        var count = scopes.Count;
        scopes.Push(facts);
        var found = find();
        scopes.PopTo(count);
        return found;
    }

    /// <summary>What holds whichever way was taken.</summary>
    private static ImmutableArray<TypeFact> Common(IReadOnlyList<ImmutableArray<TypeFact>> ways)
    {
        if (ways.Count == 0)
            return [];
        if (ways.Count == 1)
            return ways[0];
        var common = ways[0].GroupBy(fact => fact.Path).ToDictionary(group => group.Key, group => group.Last().Type);
        foreach (var way in ways.Skip(1))
        {
            var here = way.GroupBy(fact => fact.Path).ToDictionary(group => group.Key, group => group.Last().Type);
            foreach (var path in common.Keys.ToList())
            {
                if (here.TryGetValue(path, out var type))
                    common[path] = TemplateType.Join(common[path], type);
                else
                    common.Remove(path);
            }
        }

        return [.. common.Select(pair => new TypeFact(pair.Key, pair.Value))];
    }

    /// <summary>Where a value is there, what it was read from is there, too, and is an object that has it.</summary>
    private ImmutableArray<TypeFact> PresentFacts(Expression expression)
    {
        while (expression is NestedExpression nested)
            expression = nested.Inner;
        var facts = ImmutableArray.CreateBuilder<TypeFact>();
        var (owner, member) = expression switch
        {
            MemberExpression m => (m.Target, m.Name),
            IndexExpression { Index: LiteralExpression { Value: string name } } element => (element.Target, name),
            IndexExpression element => (element.Target, null),
            CallExpression { Arguments: [var list] } call when EndOf(call) is not null => (list.Value, null),
            _ => ((Expression?)null, (string?)null),
        };
        if (owner is not null)
        {
            facts.AddRange(PresentFacts(owner));
            if (member is null)
                facts.AddRange(NotEmptyFacts(owner));
            else if (PathOf(owner) is { } ownerPath && Peek(owner) is { Kind: TemplateTypeKind.Choice } choice)
                facts.Add(new TypeFact(ownerPath, choice.Only(one => one.TryGetMember(member, out _)).Present()));
        }

        // Of what is null whenever this runs, the branch never runs: nothing is known in it.
        if (PathOf(expression) is { } path && Peek(expression) is { CanBeNull: true } type)
            facts.Add(new TypeFact(path, type.Present()));
        return facts.ToImmutable();
    }

    /// <summary>Where a value is not there; where it only has to be false, a flag may still be there.</summary>
    private ImmutableArray<TypeFact> AbsentFacts(Expression expression, bool isFalseToo) =>
        PathOf(expression) is { } path && Peek(expression) is { MayBeMissing: true } type && !(isFalseToo && type.Kind == TemplateTypeKind.Boolean)
            ? [new TypeFact(path, TemplateType.Nothing)]
            : [];

    private ImmutableArray<TypeFact> NotEmptyFacts(Expression expression) =>
        PathOf(expression) is { } path && Peek(expression) is { Kind: TemplateTypeKind.List } list ? [new TypeFact(path, list.NotEmpty())] : [];

    private ImmutableArray<TypeFact> EqualityFacts(BinaryExpression equality, bool isEqual, bool holds)
    {
        var facts = ImmutableArray.CreateBuilder<TypeFact>();
        foreach (var (side, other) in new[] { (equality.Left, equality.Right), (equality.Right, equality.Left) })
            facts.AddRange(EqualityFacts(side, other, isEqual));
        facts.AddRange(DefaultFacts(equality, holds));
        return facts.ToImmutable();
    }

    private ImmutableArray<TypeFact> EqualityFacts(Expression side, Expression other, bool isEqual)
    {
        while (other is NestedExpression nested)
            other = nested.Inner;
        while (side is NestedExpression inner)
            side = inner.Inner;
        switch (other)
        {
            case LiteralExpression { Value: string name } when side is CallExpression { Arguments: [{ Value: var subject }] } call && HostNameOf(call.Target) is "object.typeof" or "object.kind":
                return TypeNameFacts(subject, name, isEqual);
            case LiteralExpression { Value: null }:
                return isEqual ? AbsentFacts(side, isFalseToo: false) : PresentFacts(side);
            case LiteralExpression { Value: string text }:
                return [.. isEqual ? PresentFacts(side) : [], .. KindFacts(side, [text], isEqual)];
            case LiteralExpression { Value: bool value } when side is not (VariableExpression or MemberExpression):
                return FactsOf(side, value == isEqual);
            case VariableExpression { IsLocal: false, Name: "empty" }:
                return isEqual ? [] : NotEmptyFacts(side);
            default:
                var type = Peek(other);
                return
                [
                    .. isEqual && (other is LiteralExpression || type is { IsKnown: true, MayBeMissing: false }) ? PresentFacts(side) : [],
                    .. (isEqual ? !type.Values.IsEmpty : type.Values.Length == 1) ? KindFacts(side, type.Values, isEqual) : [],
                ];
        }
    }

    /// <summary>Which of several objects something is, by a member that says so.</summary>
    private ImmutableArray<TypeFact> KindFacts(Expression discriminator, ImmutableArray<string> values, bool isOneOf)
    {
        while (discriminator is NestedExpression nested)
            discriminator = nested.Inner;
        if (discriminator is VariableExpression variable && AssignedTo(variable) is MemberExpression assigned)
            discriminator = assigned;
        if (discriminator is not MemberExpression member || PathOf(member.Target) is not { } path || Peek(member.Target) is not { Kind: TemplateTypeKind.Choice } choice)
            return [];
        var narrowed = choice.Only(one => one.TryGetMember(member.Name, out var type)
            && (isOneOf ? type.Values.IsEmpty || type.Values.Any(values.Contains) : type.Values.IsEmpty || !type.Values.All(values.Contains)));
        return [new TypeFact(path, isOneOf ? narrowed.Present() : choice.MayBeMissing ? TemplateType.OrNothing(narrowed) : narrowed)];
    }

    /// <summary>What a comparison says where one side stands for a list's size or has a default: if it came out so, was there something?</summary>
    private ImmutableArray<TypeFact> DefaultFacts(BinaryExpression comparison, bool holds) =>
        [.. DefaultFacts(comparison.Operator, comparison.Left, comparison.Right, isSwapped: false, holds), .. DefaultFacts(comparison.Operator, comparison.Right, comparison.Left, isSwapped: true, holds)];

    private ImmutableArray<TypeFact> DefaultFacts(BinaryOperator op, Expression side, Expression other, bool isSwapped, bool holds)
    {
        while (side is NestedExpression nested)
            side = nested.Inner;
        var (subject, whenMissing, isSize) = side switch
        {
            MemberExpression { Name: "size" or "count" } size when Peek(size.Target).Kind == TemplateTypeKind.List => (size.Target, (object)0, true),
            CallExpression { Arguments: [var only] } call when HostNameOf(call.Target) is "array.size" or "string.size" or "object.size" => (only.Value, 0, true),
            BinaryExpression { Operator: BinaryOperator.Coalesce, Right: LiteralExpression { Value: { } value } } coalesce => (coalesce.Left, value, false),
            _ => (null, 0, false),
        };
        if (subject is null || (Peek(other) is not { Kind: TemplateTypeKind.Any } && other is LiteralExpression { Value: { } number } && Holds(op, isSwapped ? number : whenMissing, isSwapped ? whenMissing : number) == holds))
            return [];
        return isSize && Peek(subject).Kind == TemplateTypeKind.List ? [.. PresentFacts(subject), .. NotEmptyFacts(subject)] : PresentFacts(subject);
    }

    private static bool? Holds(BinaryOperator op, object left, object right)
    {
        var order = (left, right) switch
        {
            (int a, int b) => a.CompareTo(b),
            (string a, string b) => string.CompareOrdinal(a, b),
            (bool a, bool b) => a.CompareTo(b),
            _ => (int?)null,
        };
        return order is not { } difference ? null : op switch
        {
            BinaryOperator.Equal => difference == 0,
            BinaryOperator.NotEqual => difference != 0,
            BinaryOperator.Less => difference < 0,
            BinaryOperator.LessOrEqual => difference <= 0,
            BinaryOperator.Greater => difference > 0,
            _ => difference >= 0,
        };
    }
}
