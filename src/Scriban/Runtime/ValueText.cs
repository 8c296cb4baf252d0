using System.Collections;
using System.Text;

namespace MinutesDsl.Scriban.Runtime;

/// <summary>How values are written: lists as <c>[1, "a"]</c>, objects as <c>{a: 1}</c>, dates by the format of <c>date</c>.</summary>
internal static class ValueText
{
    private const int DepthWithoutLimit = 100;

    public static string Of(object value, Evaluator evaluator, SourceSpan at)
    {
        if (Simple(value, evaluator) is { } simple)
            return simple;
        var text = new StringBuilder();
        Write(value, text, evaluator, at, 0);
        return text.ToString();
    }

    /// <summary>A text as a literal of the language, in double quotes.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        Functions.TextFunctions.AppendEscaped(quoted, text);
        return quoted.Append('"').ToString();
    }

    private static string? Simple(object value, Evaluator evaluator) => value switch
    {
        string text => text,
        bool b => b ? "true" : "false",
        int i => i.ToString(evaluator.Context.Culture),
        double d => d.ToString(evaluator.Context.Culture),
        IMarkup markup => markup.ToPlainText(),
        EmptyValue => "",
        IJsonLiteral json => json.ToJson(),
        DateTime date => DateText(date, evaluator),
        DateTimeOffset offset => DateText(offset.DateTime, evaluator),
        TimeSpan span => span.ToString(null, evaluator.Context.Culture),
        ScriptFunction function => $"func {function.Name}",
        IScriptObject or IEnumerable => null,
        IFormattable formattable => formattable.ToString(null, evaluator.Context.Culture),
        _ => value.ToString() ?? "",
    };

    private static string DateText(DateTime date, Evaluator evaluator) =>
        Functions.DateFormat.Format(date, evaluator.DatePattern, Functions.DateFormat.Default, evaluator.Context.Culture);

    private static void Write(object? value, StringBuilder text, Evaluator evaluator, SourceSpan at, int depth)
    {
        if (value is null)
        {
            text.Append("null");
            return;
        }

        if (value is string plain)
        {
            text.Append(depth == 0 ? plain : Quoted(plain));
            return;
        }

        if (Simple(value, evaluator) is { } simple)
        {
            text.Append(value is IMarkup ? Quoted(simple) : simple);
            return;
        }

        var limit = evaluator.Context.ObjectRecursionLimit > 0 ? Math.Min(evaluator.Context.ObjectRecursionLimit, DepthWithoutLimit) : DepthWithoutLimit;
        if (depth > limit)
            throw evaluator.Error(at, $"This value is nested more than {limit} deep, or holds itself, so it cannot be written.");
        if (text.Length > evaluator.Context.Budget.MaxCharacters)
            throw evaluator.Error(at, $"The text of this value has more than the {evaluator.Context.Budget.MaxCharacters} characters that a template may build; write less of it.");
        switch (value)
        {
            case IScriptObject members:
                WriteMembers(members.MemberNames.Select(name => (name, members.TryGetMember(name, out var member) ? member : null)), text, evaluator, at, depth);
                break;
            case IDictionary dictionary:
                WriteMembers(dictionary.Keys.Cast<object>().Select(key => (key.ToString() ?? "", dictionary[key])), text, evaluator, at, depth);
                break;
            case IEnumerable items:
                if (items is ScriptRange range)
                    evaluator.CheckItems(range.Count, at);
                text.Append('[');
                var first = true;
                foreach (var item in items)
                {
                    if (!first)
                        text.Append(", ");
                    first = false;
                    Write(item, text, evaluator, at, depth + 1);
                    if (text.Length > evaluator.Context.Budget.MaxCharacters)
                        throw evaluator.Error(at, $"The text of this value has more than the {evaluator.Context.Budget.MaxCharacters} characters that a template may build; write less of it.");
                }

                text.Append(']');
                break;
        }
    }

    private static void WriteMembers(IEnumerable<(string Name, object? Value)> members, StringBuilder text, Evaluator evaluator, SourceSpan at, int depth)
    {
        text.Append('{');
        var first = true;
        foreach (var (name, value) in members)
        {
            if (!first)
                text.Append(", ");
            first = false;
            text.Append(name).Append(": ");
            Write(value, text, evaluator, at, depth + 1);
        }

        text.Append('}');
    }
}
