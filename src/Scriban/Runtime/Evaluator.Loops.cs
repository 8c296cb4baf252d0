using System.Collections;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Runtime;

internal sealed partial class Evaluator
{
    private int _loopSteps;

    private int MostItems => context.LoopLimit > 0 ? (int)Math.Min(context.LoopLimit + 1L, int.MaxValue) : int.MaxValue;

    private void RunFor(ForStatement statement)
    {
        var source = Evaluate(statement.Iterator);
        if (source is null)
            return;
        var items = ItemsOf(source, statement.Iterator, MostItems)
            ?? throw Error(statement.Iterator.Span, $"A loop needs a list, a range, a text or an object, but this is {Values.Describe(source)}{(Values.IsNumber(source) ? "; to count to it, write 1..(number)" : "")}.");
        var offset = statement.Offset is null ? 0 : (int)Math.Clamp(ToInteger(Evaluate(statement.Offset), statement.Offset), 0, items.Count);
        var limit = statement.Limit is null ? int.MaxValue : (int)Math.Clamp(ToInteger(Evaluate(statement.Limit), statement.Limit), 0, int.MaxValue);
        var count = Math.Min(items.Count - offset, limit);
        if (count <= 0 && !statement.IsTableRow)
        {
            if (statement.Else is not null)
                Run(statement.Else);
            return;
        }

        var columns = statement.Columns is null ? 1 : (int)Math.Clamp(ToInteger(Evaluate(statement.Columns), statement.Columns), 1, int.MaxValue);
        // A member or an element is assigned to, as by =, and keeps what it had last.
        var variable = statement.Variable as VariableExpression;
        var state = new LoopState(statement.IsTableRow ? "tablerow" : "for") { Length = items.Count, Offset = offset };
        var scopes = context.Scopes.Count;
        var place = variable is { IsLocal: false } ? context.Scopes.Push(variable.Name, null) : -1;
        context.Scopes.Push(state.TypeName, state);
        object? outerLocal = null;
        var hadLocal = variable is { IsLocal: true } && _locals.TryGet(variable.Name, out outerLocal);
        EnterLoop();
        try
        {
            if (statement.IsTableRow)
                WriteText("<tr class=\"row1\">");
            for (var i = 0; i < count; i++)
            {
                LoopStep(statement);
                var item = items[statement.IsReversed ? items.Count - 1 - i : offset + i];
                state.Step(item, i, isLast: i == count - 1);
                if (variable is null)
                    Assign(statement.Variable, item, statement.Variable.Span);
                else if (variable.IsLocal)
                    _locals.Set(variable.Name, item);
                else
                    context.Scopes.Set(place, item);
                if (statement.IsTableRow)
                    RunCell(statement, state, i, columns);
                else
                    Run(statement.Body);
                if (_flow == Flow.Continue)
                    _flow = Flow.None;
                if (_flow == Flow.None)
                    continue;
                if (_flow == Flow.Break)
                    _flow = Flow.None;
                break;
            }

            if (statement.IsTableRow)
            {
                WriteText("</tr>");
                WriteText(context.NewLine);
                if (count <= 0 && statement.Else is not null)
                    Run(statement.Else);
            }
        }
        finally
        {
            LeaveLoop();
            context.Scopes.PopTo(scopes);
            if (variable is { IsLocal: true } && hadLocal)
                _locals.Set(variable.Name, outerLocal);
            else if (variable is { IsLocal: true })
                _locals.Remove(variable.Name);
        }
    }

    private void RunCell(ForStatement statement, LoopState state, int number, int columns)
    {
        state.Column = number % columns;
        state.Columns = columns;
        if (state.Column == 0 && number > 0)
        {
            WriteText("</tr>");
            WriteText(context.NewLine);
            WriteText(string.Create(CultureInfo.InvariantCulture, $"<tr class=\"row{(number / columns) + 1}\">"));
        }

        WriteText(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{state.Column + 1}\">"));
        Run(statement.Body);
        WriteText("</td>");
    }

    private void RunWhile(WhileStatement statement)
    {
        var state = new LoopState("while");
        var index = -1;
        var scopes = context.Scopes.Count;
        context.Scopes.Push(state.TypeName, state);
        EnterLoop();
        try
        {
            while (Values.IsTrue(Evaluate(statement.Condition)))
            {
                LoopStep(statement);
                state.Step(null, ++index, isLast: false);
                Run(statement.Body);
                if (_flow == Flow.Continue)
                    _flow = Flow.None;
                if (_flow == Flow.None)
                    continue;
                if (_flow == Flow.Break)
                    _flow = Flow.None;
                break;
            }
        }
        finally
        {
            LeaveLoop();
            context.Scopes.PopTo(scopes);
        }
    }

    private void EnterLoop()
    {
        if (_loopDepth++ == 0)
            _loopSteps = 0;
        _loopNesting++;
    }

    private void LeaveLoop()
    {
        _loopDepth--;
        _loopNesting--;
    }

    private int _loopDepth;

    private void LoopStep(Statement statement)
    {
        Step(statement);
        if (++_loopSteps > context.LoopLimit && context.LoopLimit > 0)
            throw Error(statement.Span, $"The loops ran more than {context.LoopLimit} times; see that they come to an end, or have the limit raised.");
    }

    /// <summary>What a loop over a value visits; null where it cannot be looped over.</summary>
    private IReadOnlyList<object?>? ItemsOf(object? value, SyntaxNode at, int most = int.MaxValue)
    {
        switch (value)
        {
            case IReadOnlyList<object?> list:
                return list;
            case string text:
                return new ScriptArray(text.Select(object? (c) => Values.CharacterText(c)));
            case IMarkup markup:
                return ItemsOf(markup.ToPlainText(), at);
            case IScriptObject members:
                return new ScriptArray(members.MemberNames.Select(object? (name) =>
                    new KeyValueMember(name, members.TryGetMember(name, out var member) ? member : null)));
            case IDictionary dictionary:
                return new ScriptArray(dictionary.Keys.Cast<object>().Select(object? (key) =>
                    new KeyValueMember(ToText(key, at.Span), dictionary[key])));
            case IEnumerable lazy:
                var items = new ScriptArray();
                foreach (var item in lazy)
                {
                    // A lazy list may go on for ever; one element more than a loop may visit is enough to see that.
                    if (items.Count >= most)
                        break;
                    Charge(BudgetKind.Elements, 1, at);
                    items.Add(item);
                }

                return items;
            default:
                return null;
        }
    }
}
