using System.Runtime.CompilerServices;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

/// <summary>Goes through templates as a render would, but through every branch, and with types in place of values.</summary>
internal sealed partial class TypeWalker(CheckScopes scopes, Func<string, Template?> partials, Action<LogMessage>? report)
{
    // A bound for templates that include each other with ever new types; ordinary styles take some hundreds.
    private const int MostVisits = 100_000;

    private readonly Dictionary<string, TemplateType> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);
    private CheckFrame _frame = new() { Arguments = [] };
    private int _visits;

    public IReadOnlyCollection<string> Reached => _reached;

    public void WalkPage(Template page, bool isPartial)
    {
        _frame = new CheckFrame { Arguments = isPartial ? null : [] };
        Walk(page.Page);
    }

    private void Report(SourceSpan span, string message, LogMessageType type = LogMessageType.Error) =>
        report?.Invoke(new LogMessage(type, span, message));

    private void Walk(BlockStatement block)
    {
        foreach (var statement in block.Statements)
            Walk(statement);
    }

    private void Walk(Statement statement)
    {
        if (++_visits > MostVisits || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return;
        switch (statement)
        {
            case BlockStatement block:
                Walk(block);
                break;
            case IndentedStatement indented:
                Walk(indented.Statement);
                break;
            case RawTextStatement text:
                WarnOfLiquid(text);
                break;
            case ExpressionStatement output:
                WalkOutput(output.Expression);
                break;
            case AssignStatement assign:
                WalkAssign(assign);
                break;
            case IfStatement branches:
                WalkIf(branches);
                break;
            case CaseStatement cases:
                WalkCase(cases);
                break;
            case ForStatement loop:
                WalkFor(loop);
                break;
            case WhileStatement loop:
                TypeOf(loop.Condition);
                WalkWith(() => scopes.Push("while", LoopType("while")), loop.Body);
                break;
            case CaptureStatement capture:
                Walk(capture.Body);
                Assign(capture.Target, TemplateType.Text);
                break;
            case FunctionStatement function:
                var type = TemplateType.FunctionOf(function.Function);
                WalkUncalled(function.Function);
                Assign(function.Target, type);
                break;
            case WithStatement with:
                WalkWith(with);
                break;
            case WrapStatement wrap:
                WalkWrap(wrap);
                break;
            case ImportStatement import:
                WalkImport(import);
                break;
            case ReturnStatement result:
                if (result.Value is not null)
                    _frame.Return(TypeOf(result.Value));
                break;
        }
    }

    private void WarnOfLiquid(RawTextStatement raw)
    {
        var open = raw.Text.IndexOf("{%", StringComparison.Ordinal);
        if (open < 0 || raw.Text.IndexOf("%}", open, StringComparison.Ordinal) < 0)
            return;
        Report(raw.Span, "{% … %} is code in Liquid, but text here, and is printed as it stands. Write the code between {{ and }}, and close blocks with {{ end }}.", LogMessageType.Warning);
    }

    private void WalkOutput(Expression expression)
    {
        var type = TypeOf(expression);
        if (type.Kind == TemplateTypeKind.List && type.Element.IsClosed)
            Report(expression.Span, "This prints a whole list with its brackets. Loop over it with for, or join texts with array.join.", LogMessageType.Warning);
        else if (type.IsClosed && !type.IsText)
            Report(expression.Span, $"This prints {type.Describe()} with all its members in braces. Print one of them{Examples(type)}.", LogMessageType.Warning);
    }

    private void WalkAssign(AssignStatement assign)
    {
        var value = TypeOf(assign.Value);
        if (assign.Operator is { } op)
            value = TypeOfOperation(op, TypeOf(assign.Target), value, assign.Target, assign.Value, assign.Span);
        Assign(assign.Target, value);
    }

    private void Assign(Expression target, TemplateType type)
    {
        switch (target)
        {
            case VariableExpression { IsLocal: true } local:
                _frame.Set(local.Name, type);
                break;
            case VariableExpression variable:
                scopes.Assign(variable.Name, type);
                break;
            case MemberExpression member:
                var owner = TypeOf(member.Target);
                if (owner.IsClosed)
                    Report(member.NameSpan, $"{Capitalised(owner.Describe())} belongs to the model and cannot be changed; put the value into a variable.");
                break;
            case IndexExpression element:
                TypeOf(element.Target);
                TypeOf(element.Index);
                break;
        }
    }

    private void WalkIf(IfStatement branches)
    {
        foreach (var branch in branches.Branches)
        {
            TypeOf(branch.Condition);
            var count = scopes.Count;
            Narrow(branch.Condition);
            Walk(branch.Body);
            scopes.PopTo(count);
        }

        if (branches.Else is not null)
            Walk(branches.Else);
    }

    private void WalkCase(CaseStatement cases)
    {
        var value = TypeOf(cases.Value);
        foreach (var branch in cases.Branches)
        {
            foreach (var candidate in branch.Values)
                CheckComparable(value, TypeOf(candidate), cases.Value, candidate);
            var count = scopes.Count;
            if (branch.Values is [LiteralExpression { Value: string text }])
                NarrowTo(cases.Value, text);
            Walk(branch.Body);
            scopes.PopTo(count);
        }

        if (cases.Else is not null)
            Walk(cases.Else);
    }

    /// <summary>Where a condition says which of several objects a variable is, it is that one in the branch.</summary>
    private void Narrow(Expression condition)
    {
        while (condition is NestedExpression nested)
            condition = nested.Inner;
        if (condition is not BinaryExpression binary)
            return;
        if (binary.Operator == BinaryOperator.And)
        {
            Narrow(binary.Left);
            Narrow(binary.Right);
        }
        else if (binary is { Operator: BinaryOperator.Equal, Right: LiteralExpression { Value: string text } })
        {
            NarrowTo(binary.Left, text);
        }
    }

    private void NarrowTo(Expression discriminator, string value)
    {
        if (discriminator is not MemberExpression { Target: VariableExpression { IsLocal: false } variable } member
            || scopes.Find(variable.Name) is not { Kind: TemplateTypeKind.Choice } choice)
            return;
        var fitting = choice.Alternatives
            .Where(one => one.TryGetMember(member.Name, out var type) && (type.Values.IsEmpty || type.Values.Contains(value)))
            .ToImmutableArray();
        if (fitting.Length > 0)
            scopes.Push(variable.Name, TemplateType.OneOf(fitting));
    }

    private void WalkFor(ForStatement loop)
    {
        var source = TypeOf(loop.Iterator);
        foreach (var option in new[] { loop.Offset, loop.Limit, loop.Columns })
        {
            if (option is not null && TypeOf(option) is { Kind: TemplateTypeKind.Boolean or TemplateTypeKind.List or TemplateTypeKind.Object } wrong)
                Report(option.Span, $"This needs a number, but it is {wrong.Describe()}.");
        }

        var element = ElementOf(source, loop.Iterator);
        var keyword = loop.IsTableRow ? "tablerow" : "for";
        WalkWith(
            () =>
            {
                if (loop.Variable is VariableExpression { IsLocal: true } local)
                    _frame.Set(local.Name, element);
                else if (loop.Variable is VariableExpression variable)
                    scopes.Push(variable.Name, element);
                scopes.Push(keyword, LoopType(keyword));
            },
            loop.Body);
        if (loop.Else is not null)
            Walk(loop.Else);
    }

    private TemplateType ElementOf(TemplateType source, Expression iterator)
    {
        switch (source.Kind)
        {
            case TemplateTypeKind.List:
                return source.Element;
            case TemplateTypeKind.Text when source.IsText:
                return TemplateType.Text;
            case TemplateTypeKind.Object or TemplateTypeKind.Choice when source.IsClosed && ListIn(source) is { } list:
                Report(iterator.Span, $"A loop over {source.Describe()} visits its members one by one. Loop over a list in it, such as {list}.", LogMessageType.Warning);
                return TemplateType.Any;
            case TemplateTypeKind.Boolean or TemplateTypeKind.Number or TemplateTypeKind.Date or TemplateTypeKind.TimeSpan:
                Report(iterator.Span, $"A loop needs a list, but this is {source.Describe()}{(source.Kind == TemplateTypeKind.Number ? "; to count to it, write 1..(number)" : "; loop over a list of the model, or make one with [ ]")}.");
                return TemplateType.Any;
            default:
                return TemplateType.Any;
        }
    }

    private static string? ListIn(TemplateType type) =>
        type.MemberNames.FirstOrDefault(name => type.TryGetMember(name, out var member) && member.Kind == TemplateTypeKind.List);

    private void WalkWith(Action open, BlockStatement body)
    {
        var count = scopes.Count;
        open();
        Walk(body);
        scopes.PopTo(count);
    }

    private void WalkWith(WithStatement with)
    {
        var target = TypeOf(with.Target);
        if (target.IsKnown && target.Kind is not (TemplateTypeKind.Object or TemplateTypeKind.Choice))
            Report(with.Target.Span, $"`with` needs an object, but this is {target.Describe()}.");
        WalkWith(() => scopes.PushObject(target), with.Body);
    }

    private void WalkImport(ImportStatement import)
    {
        var source = TypeOf(import.Value);
        if (source.IsKnown && source.Kind is not (TemplateTypeKind.Object or TemplateTypeKind.Choice))
            Report(import.Value.Span, $"`import` needs an object, but this is {source.Describe()}.");
        // What an unknown object has, is not known: from here on every name may be one of its members.
        if (!source.IsClosed)
            scopes.Open++;
        foreach (var name in source.MemberNames)
        {
            if (source.TryGetMember(name, out var member))
                scopes.Assign(name, member);
        }
    }

    private static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
