using System.Collections;

namespace MinutesDsl.Scriban.Runtime;

/// <summary>The members of values, those that the language gives to texts, lists and dates included.</summary>
internal static class MemberAccess
{
    private static readonly ImmutableArray<string> DateMembers =
        ["year", "month", "day", "hour", "minute", "second", "millisecond", "day_of_week", "day_of_year", "date", "time_of_day", "ticks"];

    private static readonly ImmutableArray<string> SpanMembers =
        ["days", "hours", "minutes", "seconds", "milliseconds", "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds", "ticks"];

    public static bool TryGet(object target, string name, out object? value)
    {
        switch (target)
        {
            case IScriptObject members:
                if (members.TryGetMember(name, out value))
                    return true;
                if (name is "empty?" or "blank?")
                    return Found(Boxed.Of(!members.MemberNames.Any()), out value);
                return false;
            case ScriptArray array when array.Members?.TryGetMember(name, out value) == true:
                return true;
            case string text:
                return TextMember(text, name, out value);
            case IMarkup markup:
                return TextMember(markup.ToPlainText(), name, out value);
            case DateTime date:
                return DateMember(date, name, out value);
            case DateTimeOffset offset:
                return DateMember(offset.DateTime, name, out value);
            case TimeSpan span:
                return SpanMember(span, name, out value);
            case IDictionary dictionary when dictionary.Contains(name):
                return Found(dictionary[name], out value);
            case IReadOnlyCollection<object?> list:
                return ListMember(list.Count, name, out value);
            case ICollection collection:
                return ListMember(collection.Count, name, out value);
            default:
                value = null;
                return false;
        }
    }

    public static IEnumerable<string> NamesOf(object target) => target switch
    {
        IScriptObject members => members.MemberNames,
        ScriptArray array => ["size", .. array.Members?.MemberNames ?? []],
        DateTime or DateTimeOffset => DateMembers,
        TimeSpan => SpanMembers,
        IDictionary dictionary => dictionary.Keys.OfType<string>(),
        string or IMarkup or IEnumerable => ["size"],
        _ => [],
    };

    private static bool Found(object? found, out object? value)
    {
        value = found;
        return true;
    }

    private static bool ListMember(int count, string name, out object? value)
    {
        value = name switch
        {
            "size" or "count" => Boxed.Of(count),
            "empty?" or "blank?" => Boxed.Of(count == 0),
            _ => null,
        };
        return value is not null;
    }

    private static bool TextMember(string text, string name, out object? value)
    {
        value = name switch
        {
            "size" or "length" => Boxed.Of(text.Length),
            "empty?" or "blank?" => Boxed.Of(text.Length == 0),
            _ => null,
        };
        return value is not null;
    }

    private static bool DateMember(DateTime date, string name, out object? value)
    {
        value = name switch
        {
            "year" => Boxed.Of(date.Year),
            "month" => Boxed.Of(date.Month),
            "day" => Boxed.Of(date.Day),
            "hour" => Boxed.Of(date.Hour),
            "minute" => Boxed.Of(date.Minute),
            "second" => Boxed.Of(date.Second),
            "millisecond" => Boxed.Of(date.Millisecond),
            "day_of_week" => date.DayOfWeek.ToString(),
            "day_of_year" => Boxed.Of(date.DayOfYear),
            "date" => date.Date,
            "time_of_day" => date.TimeOfDay,
            "ticks" => date.Ticks,
            _ => null,
        };
        return value is not null;
    }

    private static bool SpanMember(TimeSpan span, string name, out object? value)
    {
        value = name switch
        {
            "days" => Boxed.Of(span.Days),
            "hours" => Boxed.Of(span.Hours),
            "minutes" => Boxed.Of(span.Minutes),
            "seconds" => Boxed.Of(span.Seconds),
            "milliseconds" => Boxed.Of(span.Milliseconds),
            "total_days" => span.TotalDays,
            "total_hours" => span.TotalHours,
            "total_minutes" => span.TotalMinutes,
            "total_seconds" => span.TotalSeconds,
            "total_milliseconds" => span.TotalMilliseconds,
            "ticks" => span.Ticks,
            _ => null,
        };
        return value is not null;
    }
}
