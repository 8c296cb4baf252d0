using MinutesDsl.Scriban.Runtime;

namespace MinutesDsl.Scriban.Functions;

/// <summary>The names that every template knows. Made once, never changed, shared by all contexts.</summary>
internal static class BuiltinFunctions
{
    /// <summary>The functions of <c>date</c>.</summary>
    public static ScriptObject Dates { get; } = DateFunctions.Make();

    public static ScriptObject Shared { get; } = new()
    {
        ["array"] = ListFunctions.Make(),
        ["date"] = Dates,
        ["html"] = HtmlFunctions.Make(),
        ["math"] = MathFunctions.Make(),
        ["object"] = ObjectFunctions.Make(),
        ["regex"] = RegexFunctions.Make(),
        ["string"] = TextFunctions.Make(),
        ["timespan"] = TimeSpanFunctions.Make(),
        ["include"] = new IncludeFunction(isJoin: false),
        ["include_join"] = new IncludeFunction(isJoin: true),
        ["empty"] = EmptyValue.Instance,
        ["raw"] = new HostFunction("raw", Raw, FunctionGroup.Any("value")) { TakesMarkup = true },
        IsReadOnly = true,
    };

    /// <summary>An extension: marks a value as markup, so that it is written as it is.</summary>
    private static object? Raw(CallContext call, object?[] arguments) => arguments[0] switch
    {
        null => null,
        IMarkup markup => markup,
        var value when call.Context.Escaping == EscapingMode.None => call.ToText(value),
        var value => new MarkupString(call.ToText(value)),
    };
}
