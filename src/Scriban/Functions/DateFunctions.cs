using static MinutesDsl.Scriban.Functions.FunctionGroup;

namespace MinutesDsl.Scriban.Functions;

/// <summary>The functions of <c>date</c>. Dates keep the clock time that they were written with; no time zone of a machine comes in.</summary>
internal static class DateFunctions
{
    public static ScriptObject Make()
    {
        var group = new FunctionGroup("date");
        var date = Date("date");
        group.Add("now", (c, _) => Now(c).DateTime);
        group.Add("utc_now", (c, _) => Now(c).UtcDateTime);
        group.Add("add_days", (_, a) => a[0] is DateTime d ? d.AddDays(Amount(a)) : null, date, Double("days"));
        group.Add("add_months", (_, a) => a[0] is DateTime d ? d.AddMonths((int)(a[1] ?? 0)) : null, date, Integer("months"));
        group.Add("add_years", (_, a) => a[0] is DateTime d ? d.AddYears((int)(a[1] ?? 0)) : null, date, Integer("years"));
        group.Add("add_hours", (_, a) => a[0] is DateTime d ? d.AddHours(Amount(a)) : null, date, Double("hours"));
        group.Add("add_minutes", (_, a) => a[0] is DateTime d ? d.AddMinutes(Amount(a)) : null, date, Double("minutes"));
        group.Add("add_seconds", (_, a) => a[0] is DateTime d ? d.AddSeconds(Amount(a)) : null, date, Double("seconds"));
        group.Add("add_milliseconds", (_, a) => a[0] is DateTime d ? d.AddMilliseconds(Amount(a)) : null, date, Double("millis"));
        group.Add("parse", Parse, Text("text"), Text("pattern", null), Text("culture", null));
        group.Add(
            "parse_to_string",
            ParseToText,
            Text("text"),
            Text("output_pattern", null),
            Text("output_culture", null),
            Text("input_pattern", null),
            Text("input_culture", null));
        group.Add("to_string", ToText, Date("datetime"), Text("pattern", null), Text("culture", null));
        group.Add("format", (c, _) => c.Evaluator.DatePattern);
        group.Functions["default_format"] = DateFormat.Default;
        return group.Seal();
    }

    private static double Amount(object?[] arguments) => (double)(arguments[1] ?? 0d);

    private static DateTimeOffset Now(CallContext call) =>
        call.Context.Now?.Invoke() ?? throw call.Error("The host gives templates no clock, so that the same input always gives the same output; use a date of the model.");

    private static object? Parse(CallContext call, object?[] arguments) =>
        arguments[0] is string { Length: > 0 } text ? Parsed(call, text, arguments[1] as string, arguments[2] as string) : null;

    private static DateTime Parsed(CallContext call, string text, string? pattern, string? culture)
    {
        var known = MathFunctions.CultureOf(call, culture);
        // What is no date is the first day of the calendar, as upstream.
        if (string.IsNullOrEmpty(pattern))
            return DateParser.Parse(text, known) ?? default;
        if (DateParser.UnreadableCode(pattern) is { } code)
            throw call.Error($"Dates cannot be read with `%{code}`; it is only for writing them.");
        return DateParser.Parse(text, pattern, known) ?? default;
    }

    private static object? ParseToText(CallContext call, object?[] arguments)
    {
        if (arguments[0] is not string { Length: > 0 } text)
            return null;
        var date = Parsed(call, text, arguments[3] as string, arguments[4] as string);
        return Written(call, date, arguments);
    }

    private static string Written(CallContext call, DateTime date, object?[] arguments)
    {
        var usual = call.Evaluator.DatePattern;
        return DateFormat.Format(date, arguments[1] as string ?? usual, usual, MathFunctions.CultureOf(call, arguments[2] as string));
    }

    private static object? ToText(CallContext call, object?[] arguments) =>
        arguments[0] is DateTime date
            ? Written(call, date, arguments)
            : null;
}
