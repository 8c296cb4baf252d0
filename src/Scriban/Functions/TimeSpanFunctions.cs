using static MinutesDsl.Scriban.Functions.FunctionGroup;

namespace MinutesDsl.Scriban.Functions;

/// <summary>The functions of <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static ScriptObject Make()
    {
        var group = new FunctionGroup("timespan");
        group.Add("from_days", (_, a) => TimeSpan.FromDays((double)(a[0] ?? 0d)), Double("days"));
        group.Add("from_hours", (_, a) => TimeSpan.FromHours((double)(a[0] ?? 0d)), Double("hours"));
        group.Add("from_minutes", (_, a) => TimeSpan.FromMinutes((double)(a[0] ?? 0d)), Double("minutes"));
        group.Add("from_seconds", (_, a) => TimeSpan.FromSeconds((double)(a[0] ?? 0d)), Double("seconds"));
        group.Add("from_milliseconds", (_, a) => TimeSpan.FromMilliseconds((double)(a[0] ?? 0d)), Double("millis"));
        group.Add("parse", Parse, Text("text"));
        group.Functions["zero"] = TimeSpan.Zero;
        return group.Seal();
    }

    private static object? Parse(CallContext call, object?[] arguments) => TimeSpan.TryParse(arguments[0] as string, call.Context.Culture, out var span)
        ? span
        : throw call.Error("This is not a timespan; write one such as 01:30:00.");
}
