using MinutesDsl.Scriban.Escaping;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Runtime;

internal sealed partial class Evaluator
{
    private object? _lastValue;

    private void Run(BlockStatement block)
    {
        CheckStack(block);
        foreach (var statement in block.Statements)
        {
            Run(statement);
            if (_flow != Flow.None)
                return;
        }
    }

    private void Run(Statement statement)
    {
        if (context.RenderRuntimeException is null)
        {
            RunStatement(statement);
            return;
        }

        try
        {
            RunStatement(statement);
        }
        catch (ScriptRuntimeException error) when (error is not ScriptAbortException)
        {
            // The message quotes values, and it may stand in an attribute.
            var text = context.RenderRuntimeException(error);
            WriteText(IsEscaping ? Escape.Attribute(text) : text);
        }
    }

    private void RunStatement(Statement statement)
    {
        Step(statement);
        switch (statement.Kind)
        {
            case NodeKind.RawText:
                if (_outputEnabled)
                    WriteText(((RawTextStatement)statement).Text);
                break;
            case NodeKind.ExpressionStatement:
                RunExpression((ExpressionStatement)statement);
                break;
            case NodeKind.Indented:
                RunIndented((IndentedStatement)statement);
                break;
            case NodeKind.If:
                RunIf((IfStatement)statement);
                break;
            case NodeKind.For:
                RunFor((ForStatement)statement);
                break;
            case NodeKind.While:
                RunWhile((WhileStatement)statement);
                break;
            case NodeKind.Case:
                RunCase((CaseStatement)statement);
                break;
            case NodeKind.Assign:
                RunAssign((AssignStatement)statement);
                break;
            case NodeKind.Block:
                Run((BlockStatement)statement);
                break;
            case NodeKind.Capture:
                var capture = (CaptureStatement)statement;
                Assign(capture.Target, CaptureBlock(capture.Body), capture.Target.Span);
                break;
            case NodeKind.FunctionDeclaration:
                var function = (FunctionStatement)statement;
                Assign(function.Target, new TemplateFunction(function.Function, _template), function.Target.Span);
                break;
            case NodeKind.With:
                RunWith((WithStatement)statement);
                break;
            case NodeKind.Wrap:
                RunWrap((WrapStatement)statement);
                break;
            case NodeKind.Import:
                RunImport((ImportStatement)statement);
                break;
            case NodeKind.ReadOnly:
                RunReadOnly((ReadOnlyStatement)statement);
                break;
            case NodeKind.Return:
                var value = ((ReturnStatement)statement).Value;
                _result = value is null ? null : Evaluate(value);
                _flow = Flow.Return;
                break;
            case NodeKind.Break:
                Leave(Flow.Break, statement, "break");
                break;
            case NodeKind.Continue:
                Leave(Flow.Continue, statement, "continue");
                break;
            default:
                throw Error(statement.Span, $"Statements of kind {statement.Kind} cannot be run.");
        }
    }

    private void Leave(Flow flow, Statement statement, string word)
    {
        if (_loopNesting == 0)
            throw Error(statement.Span, $"`{word}` has no loop around it; use it inside of for or while.");
        _flow = flow;
    }

    private void RunExpression(ExpressionStatement statement)
    {
        if (!_outputEnabled)
        {
            _lastValue = Evaluate(statement.Expression);
            return;
        }

        if (_places is { } places && IsEscaping && places.PlaceOf(statement.OutputIndex) is { IsText: false } place)
        {
            WriteInPlace(statement.Expression, place);
            return;
        }

        WriteValue(EvaluateDirect(statement.Expression), statement.Expression);
    }

    private void RunIndented(IndentedStatement statement)
    {
        if (!context.AutoIndent)
        {
            RunStatement(statement.Statement);
            return;
        }

        // As upstream, the lines of a block are indented by its own place on its page, not by the places of those that call the function around it.
        var outer = _indent;
        _indent = statement.Indent.Length == 0 ? _pageIndent : _pageIndent + statement.Indent;
        try
        {
            RunStatement(statement.Statement);
        }
        finally
        {
            _indent = outer;
        }
    }

    private void RunIf(IfStatement statement)
    {
        foreach (var branch in statement.Branches)
        {
            if (Values.IsTrue(Evaluate(branch.Condition)))
            {
                Run(branch.Body);
                return;
            }
        }

        if (statement.Else is not null)
            Run(statement.Else);
    }

    private void RunCase(CaseStatement statement)
    {
        var value = Evaluate(statement.Value);
        foreach (var branch in statement.Branches)
        {
            foreach (var candidate in branch.Values)
            {
                if (!Comparison.AreEqual(value, Evaluate(candidate), this))
                    continue;
                Run(branch.Body);
                return;
            }
        }

        if (statement.Else is not null)
            Run(statement.Else);
    }

    private void RunWith(WithStatement statement)
    {
        var value = Evaluate(statement.Target);
        if (value is not IScriptObject scope)
            throw Error(statement.Target.Span, $"`with` needs an object, but this is {Values.Describe(value)}.");
        var count = context.Scopes.Count;
        context.Scopes.Push(scope);
        try
        {
            Run(statement.Body);
        }
        finally
        {
            context.Scopes.PopTo(count);
        }
    }

    private void RunWrap(WrapStatement statement)
    {
        var function = FunctionOf(statement.Target is CallExpression call ? call.Target : statement.Target);
        if (function is not TemplateFunction wrapper)
            throw Error(statement.Target.Span, "`wrap` needs a function of the template, which calls the wrapped block by $$.");
        var arguments = statement.Target is CallExpression withArguments ? CollectArguments(withArguments) : new ScriptArray();
        WriteValue(Invoke(wrapper, arguments, statement.Target, statement.Body), statement.Target);
    }

    private void RunImport(ImportStatement statement)
    {
        var value = Evaluate(statement.Value);
        if (value is null)
            return;
        if (value is not IScriptObject source)
            throw Error(statement.Value.Span, $"`import` needs an object, but this is {Values.Describe(value)}.");
        if (context.Scopes.CurrentObject is not ScriptObject target)
            throw Error(statement.Span, "Members cannot be imported here, because the current object cannot be changed.");
        foreach (var name in source.MemberNames.ToArray())
        {
            Charge(BudgetKind.Elements, 1, statement);
            if (target.CanWrite(name) && source.TryGetMember(name, out var member))
                target[name] = member;
        }
    }

    private void RunReadOnly(ReadOnlyStatement statement)
    {
        if (context.Scopes.CurrentObject is ScriptObject scope && !statement.Variable.IsLocal)
            scope.SetReadOnly(statement.Variable.Name, true);
    }
}
