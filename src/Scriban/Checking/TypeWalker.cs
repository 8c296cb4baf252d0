using System.Runtime.CompilerServices;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

/// <summary>Goes through templates as a render would, but through every branch, and with types in place of values.</summary>
internal sealed partial class TypeWalker(CheckScopes scopes, Func<string, Template?> partials, Action<LogMessage>? report)
{
    // A bound for templates that include each other with ever new types; ordinary styles take some thousands.
    private const int MostVisits = 400_000;

    private readonly Dictionary<string, TemplateType> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);
    private CheckFrame _frame = new(0) { Arguments = [] };
    private int _frames;
    private int _visits;

    public IReadOnlyCollection<string> Reached => _reached;

    /// <summary>What is told of each member that is read of an object of the model; null for members that are not known, or all.</summary>
    public Action<TemplateType, string?>? OnRead { get; init; }

    /// <summary>Builtins that the host does not provide for, and what to say of each.</summary>
    public IReadOnlyDictionary<string, string> Unavailable { get; init; } = ImmutableDictionary<string, string>.Empty;

    public void WalkPage(Template page, bool isPartial)
    {
        _frame = new CheckFrame(++_frames) { Arguments = isPartial ? null : [], IsPage = !isPartial };
        _unknownCallers = isPartial ? 1 : 0;
        Walk(page.Page);
        if (_visits > MostVisits)
            Report(page.Page.Span with { End = page.Page.Span.Start }, "The templates that begin here include each other in too many ways to be checked to the end: what is wrong in the rest of them is not said.", LogMessageType.Warning);
    }

    private CheckFrame NewFrame(IReadOnlyList<TemplateType>? arguments) => new(++_frames) { Arguments = arguments };

    private void Report(SourceSpan span, string message, LogMessageType type = LogMessageType.Error, LogMessageSubject subject = LogMessageSubject.Other) =>
        report?.Invoke(new LogMessage(type, span, message) { Subject = subject });

    private void Walk(BlockStatement block)
    {
        // What is assigned, and what an if without a way on says of values, holds for the rest of the block that it stands in.
        var count = scopes.Count;
        WalkStatements(block);
        scopes.PopTo(count);
    }

    private void WalkStatements(BlockStatement block)
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
                WalkWhile(loop);
                break;
            case CaptureStatement capture:
                Walk(capture.Body);
                Assign(capture.Target, TemplateType.Text, null);
                break;
            case FunctionStatement function:
                var type = TemplateType.FunctionOf(function.Function);
                WalkUncalled(function.Function);
                Assign(function.Target, type, null);
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
            case ReturnStatement { Value: { } value }:
                _frame.Return(ValueOf(value));
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
        NoteAll(type);
        if (type.Kind == TemplateTypeKind.List && type.Element.IsClosed)
            Report(expression.Span, "This prints a whole list with its brackets. Loop over it with for, or join texts with array.join.", LogMessageType.Warning);
        else if (type.IsClosed && !type.IsText)
            Report(expression.Span, $"This prints {type.Describe()} with all its members in braces. Print one of them{Examples(type)}.", LogMessageType.Warning);
    }

    private void WalkAssign(AssignStatement assign)
    {
        var value = ValueOf(assign.Value);
        if (assign.Operator is { } op)
            value = TypeOfOperation(op, TypeOf(assign.Target), value, assign.Target, assign.Value, assign.Span);
        Assign(assign.Target, value, assign.Operator is null ? assign.Value : null);
    }

    /// <summary>Gives a variable, member or element a value of a type; <paramref name="value"/> is what is written after a plain =.</summary>
    private void Assign(Expression target, TemplateType type, Expression? value)
    {
        switch (target)
        {
            case VariableExpression { IsLocal: true } local:
                scopes.Forget(_frame.PathOf(local.Name));
                _frame.Set(local.Name, type);
                _frame.SetCondition(local.Name, value);
                scopes.Push([new TypeFact(_frame.PathOf(local.Name), type)]);
                break;
            case VariableExpression variable:
                scopes.Assign(variable.Name, type, value);
                scopes.Push([new TypeFact(scopes.PathOf(variable.Name), type)]);
                break;
            case ArgumentExpression argument when PathOf(argument) is { } place:
                CheckArguments(argument);
                scopes.Forget(place);
                _frame.SetArgument(argument.Index, type);
                scopes.Push([new TypeFact(place, type)]);
                break;
            case MemberExpression member:
                var owner = TypeOf(member.Target);
                if (PathOf(member) is { } path)
                {
                    scopes.Forget(path);
                    scopes.Push([new TypeFact(path, type)]);
                }

                if (owner.IsClosed && !IsDatePattern(member, owner))
                    Report(member.NameSpan, $"{Capitalised(owner.Describe())} belongs to the model and cannot be changed; put the value into a variable.");
                else if (owner.CanBeNull)
                    ReportMissing(owner, member.Target, member.NameSpan, "", $"give it an object first, as in {{{{ {Written(member.Target)} = {{}} }}}}");
                scopes.AssignMember(member.Name, type);
                break;
            case IndexExpression element:
                var list = TypeOf(element.Target);
                if (PathOf(element.Target) is { } whole)
                    scopes.Forget(whole);
                if (list.IsClosed)
                    Report(element.Span, $"{Capitalised(list.Describe())} belongs to the model and cannot be changed; put the value into a variable.");
                if (TypeOf(element.Index) is { Kind: TemplateTypeKind.Text, Values: [var name] })
                    scopes.AssignMember(name, type);
                break;
        }
    }

    /// <summary>The one builtin that a template may set: how dates are printed.</summary>
    private static bool IsDatePattern(MemberExpression member, TemplateType owner) =>
        member is { Name: "format", Target: VariableExpression { IsLocal: false, Name: "date" } } && owner.TryGetMember("to_string", out var function) && function.Host is not null;

    private void CheckArguments(ArgumentExpression argument)
    {
        if (_frame.IsPage)
            Report(argument.Span, $"`{Written(argument)}` is an argument of a function or partial, but nothing is handed to a page itself; use a variable, or include this as a partial.");
    }

    private void WalkWith(Action open, BlockStatement body)
    {
        var count = scopes.Count;
        open();
        Walk(body);
        scopes.PopTo(count);
    }

    private void WalkWith(WithStatement with)
    {
        var target = ValueOf(with.Target);
        if (target.IsKnown && target.Kind is not (TemplateTypeKind.Object or TemplateTypeKind.Choice))
            Report(with.Target.Span, $"`with` needs an object, but this is {target.Describe()}.");
        else
            CheckPresent(target, with.Target, with.Target.Span, member: null);
        NoteAll(target);
        WalkWith(() => scopes.PushObject(target.Present(), PathOf(with.Target)), with.Body);
    }

    private void WalkImport(ImportStatement import)
    {
        var source = ValueOf(import.Value);
        if (source.IsKnown && source.Kind is not (TemplateTypeKind.Object or TemplateTypeKind.Choice))
            Report(import.Value.Span, $"`import` needs an object, but this is {source.Describe()}.");
        else
            CheckPresent(source, import.Value, import.Value.Span, member: null);
        NoteAll(source);
        // What an unknown object has, is not known: from here on every name may be one of its members.
        if (!source.IsClosed)
            scopes.Open++;
        foreach (var name in source.MemberNames)
        {
            if (source.TryGetMember(name, out var member))
                scopes.Assign(name, member, null);
        }
    }

    private static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
