using MinutesDsl.Scriban.Runtime;
using static MinutesDsl.Scriban.Functions.FunctionGroup;

namespace MinutesDsl.Scriban.Functions;

/// <summary>The functions of <c>array</c>. They give new lists and never change the one they are given. Where upstream makes null of null, so do these.</summary>
internal static class ListFunctions
{
    public static ScriptObject Make()
    {
        var group = new FunctionGroup("array");
        var list = List("list");
        group.AddForMarkup("add", (c, a) => Inserted(c, Of(a), Of(a).Count, a[1]), list, Any("value"));
        group.Add("add_range", (_, a) => Joined(a), List("list1"), List("list2"));
        group.Add("concat", (_, a) => Joined(a), List("list1"), List("list2"));
        group.Add("compact", (_, a) => a[0] is null ? null : new ScriptArray(Of(a).Where(item => item is not null)), list);
        group.Add("cycle", Cycle, list, Optional("group"));
        group.AddForPart("any", (c, a) => Boxed.Of(Stepped(c, Of(a)).Any(item => Holds(c, a, item))), list, Any("function"), Rest("args"));
        group.Add("each", (c, a) => a[0] is null ? null : Mapped(c, Of(a), item => Apply(c, a[1], item, a[2] as ScriptArray)), list, Any("function"), Rest("args"));
        group.Add("filter", (c, a) => a[0] is null ? null : new ScriptArray(Of(a).Where(item => Holds(c, a, item))), list, Any("function"), Rest("args"));
        group.AddForPart("first", (_, a) => Of(a) is [var first, ..] ? first : null, list);
        group.Add("last", (_, a) => Of(a) is { Count: > 0 } items ? items[^1] : null, list);
        group.AddForMarkup("insert_at", (c, a) => Inserted(c, Of(a), (int)(a[1] ?? 0), a[2]), list, Integer("index"), Any("value"));
        group.Add("join", Join, list, Text("delimiter"), Optional("function"));
        group.AddForPart("limit", (c, a) => a[0] is null ? null : new ScriptArray(Stepped(c, Of(a)).Take((int)(a[1] ?? 0))), list, Integer("count"));
        group.Add("offset", (_, a) => a[0] is null ? null : new ScriptArray(Of(a).Skip((int)(a[1] ?? 0))), list, Integer("index"));
        group.Add("map", Map, list, Any("member"));
        group.Add("remove_at", RemoveAt, list, Integer("index"));
        group.Add("reverse", (c, a) => new ScriptArray(Checked(c, Of(a)).Reverse()), list);
        group.Add("size", (_, a) => Boxed.Of(Of(a).Count), list);
        group.Add("sort", Sort, list, Optional("member"));
        group.Add("uniq", Uniq, list);
        group.AddForPart("contains", (c, a) => Boxed.Of(Stepped(c, Of(a)).Any(item => Equals(Comparison.Plain(item), Comparison.Plain(a[1])))), list, Any("item"));
        return group.Seal();
    }

    private static IReadOnlyList<object?> Of(object?[] arguments, int index = 0) => arguments[index] as IReadOnlyList<object?> ?? [];

    /// <summary>A range is checked against the budget before it is made into a list.</summary>
    private static IReadOnlyList<object?> Checked(CallContext call, IReadOnlyList<object?> items)
    {
        if (items is ScriptRange)
            call.Charge(BudgetKind.Elements, items.Count);
        return items;
    }

    /// <summary>The elements one by one, as long as a loop may run.</summary>
    private static IEnumerable<object?> Stepped(CallContext call, IReadOnlyList<object?> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items is ScriptRange)
            {
                call.Evaluator.CheckItems(i + 1, call.Span);
                call.Charge(BudgetKind.Elements, 1);
            }

            yield return items[i];
        }
    }

    private static ScriptArray Mapped(CallContext call, IReadOnlyList<object?> items, Func<object?, object?> map)
    {
        var result = new ScriptArray();
        foreach (var item in Checked(call, items))
            result.Add(map(item));
        return result;
    }

    private static ScriptArray? Joined(object?[] arguments) =>
        arguments[0] is null && arguments[1] is null ? null : new ScriptArray([.. Of(arguments), .. Of(arguments, 1)]);

    /// <summary>The value of a member of each element that has it, or the result of a function.</summary>
    private static object? Map(CallContext call, object?[] arguments)
    {
        if (arguments[1] is ScriptFunction function)
            return Mapped(call, Of(arguments), item => call.Call(function, item));
        var result = new ScriptArray();
        var member = call.ToText(arguments[1]);
        foreach (var item in Checked(call, Of(arguments)))
        {
            if (item is null)
                continue;
            if (TryMember(call, item, member, out var value))
                result.Add(value);
        }

        return result;
    }

    private static bool Holds(CallContext call, object?[] arguments, object? item) =>
        Values.IsTrue(Apply(call, arguments[1], item, arguments[2] as ScriptArray));

    private static object? Apply(CallContext call, object? function, object? item, ScriptArray? more) =>
        function is ScriptFunction callable
            ? call.Call(callable, [item, .. more ?? []])
            : throw call.Error($"`function` needs a function, written as @name or @(do; ret …; end), but is {Values.Describe(function)}.");

    private static object? MemberOrResult(CallContext call, object? member, object? item)
    {
        if (member is ScriptFunction function)
            return call.Call(function, item);
        return item is not null ? MemberAt(call, item, call.ToText(member)) : null;
    }

    /// <summary>The value of a member, or of a member of a member: <c>a.b</c>. Null where one of them is missing or null.</summary>
    private static object? MemberAt(CallContext call, object item, string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || MemberAccess.TryGet(item, path, out var value))
            return TryMember(call, item, path, out value) ? value : null;
        return TryMember(call, item, path[..dot], out value) && value is not null ? MemberAt(call, value, path[(dot + 1)..]) : null;
    }

    private static bool TryMember(CallContext call, object item, string member, out object? value)
    {
        if (MemberAccess.TryGet(item, member, out value))
            return true;
        if (call.Context.StrictMembers && item is IScriptObject { TypeName.Length: > 0 } typed)
            throw call.Error($"no member '{member}' on {typed.TypeName}{Spelling.Suggestion(member, typed.MemberNames)}");
        return false;
    }

    private static ScriptArray Inserted(CallContext call, IReadOnlyList<object?> items, int index, object? value)
    {
        index = Math.Max(0, index);
        call.Evaluator.CheckItems((long)index - items.Count, call.Span);
        call.Charge(BudgetKind.Elements, Math.Max(0L, (long)index - items.Count));
        var result = new ScriptArray(Checked(call, items));
        result.Grow(index);
        result.Insert(index, value);
        return result;
    }

    private static object? RemoveAt(CallContext call, object?[] arguments)
    {
        var result = new ScriptArray(Checked(call, Of(arguments)));
        var index = (int)(arguments[1] ?? 0);
        index = index < 0 ? index + result.Count : index;
        if (index >= 0 && index < result.Count)
            result.RemoveAt(index);
        return result;
    }

    private static object? Join(CallContext call, object?[] arguments)
    {
        if (arguments[2] is not (null or ScriptFunction))
            throw call.Error($"`function` of `array.join` needs a function, written as @name, but is {Values.Describe(arguments[2])}.");
        var texts = new List<string>();
        var delimiter = arguments[1] as string ?? "";
        foreach (var item in Of(arguments))
        {
            var text = call.ToText(item);
            if (arguments[2] is ScriptFunction function)
                text = call.ToText(call.Call(function, text));
            call.Charge(BudgetKind.Characters, text.Length + delimiter.Length);
            texts.Add(text);
        }

        return string.Join(delimiter, texts);
    }

    private static object? Cycle(CallContext call, object?[] arguments)
    {
        var items = Of(arguments);
        if (items.Count == 0)
            return null;
        var group = call.ToText(arguments[1] ?? string.Join(",", items.Select(call.ToText)));
        return items[call.Evaluator.NextOfCycle(group) % items.Count];
    }

    private static object? Sort(CallContext call, object?[] arguments)
    {
        var items = Checked(call, Of(arguments)).ToArray();
        var member = arguments[1];
        var keys = member is null ? items : Array.ConvertAll(items, item => MemberOrResult(call, member, item));
        // A stable sort, like LINQ's: equal keys keep their order.
        var order = Enumerable.Range(0, items.Length)
            .OrderBy(i => keys[i], Comparer<object?>.Create((a, b) => Comparison.Compare(a, b, call.Evaluator, call.Span)));
        return new ScriptArray(order.Select(i => items[i]));
    }

    private static object? Uniq(CallContext call, object?[] arguments)
    {
        if (arguments[0] is null)
            return null;
        var seen = new HashSet<object>();
        var hasNull = false;
        var result = new ScriptArray();
        foreach (var item in Checked(call, Of(arguments)))
        {
            if (item is null ? !hasNull : seen.Add(item))
                result.Add(item);
            hasNull |= item is null;
        }

        return result;
    }
}
