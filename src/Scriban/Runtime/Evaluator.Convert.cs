using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Runtime;

internal sealed partial class Evaluator
{
    // Upstream's default; it is for repeating and padding only, written text is never limited by it.
    private const int LongestMadeText = 1_048_576;

    private object? Convert(object? value, HostFunction host, HostParameter parameter, SyntaxNode at)
    {
        if (value is string && parameter.Kind is ParameterKind.Text or ParameterKind.Any)
            return value;
        if (value is IMarkup markup && !host.TakesMarkup)
            value = markup.ToPlainText();
        switch (parameter.Kind)
        {
            case ParameterKind.Text:
                return value is null or string or IMarkup ? value : ToText(value, at.Span);
            case ParameterKind.Integer:
                // As upstream, null is 0, or what it means to leave the argument out.
                if (value is null)
                    return parameter is { IsOptional: true, Default: null } ? null : Boxed.Of(0);
                if (Values.TryInteger(value, out var integer) && integer is >= int.MinValue and <= int.MaxValue)
                    return Boxed.Of((int)integer);
                throw Mismatch(value, host, parameter, at, "a whole number");
            case ParameterKind.Double:
                if (value is null)
                    return 0d;
                return value is not string && Values.TryDouble(value, out var number) ? number : throw Mismatch(value, host, parameter, at, "a number");
            case ParameterKind.Number:
                return value is null || Values.IsNumber(value) ? value : throw Mismatch(value, host, parameter, at, "a number");
            case ParameterKind.List:
                if (value is ScriptRange range && !host.TakesPartOfList)
                    CheckItems(range.Count, at.Span);
                if (value is null or IReadOnlyList<object?>)
                    return value;
                if (ItemsOf(value, at, MostItems) is not { } items)
                    throw Mismatch(value, host, parameter, at, "a list");
                if (!host.TakesPartOfList)
                    CheckItems(items.Count, at.Span);
                return items;
            case ParameterKind.Date:
                return value switch
                {
                    null or DateTime => value,
                    DateTimeOffset offset => offset.DateTime,
                    DateOnly date => date.ToDateTime(TimeOnly.MinValue),
                    string text => Functions.DateParser.Parse(text, context.Culture) ?? throw Mismatch(value, host, parameter, at, "a date"),
                    _ => throw Mismatch(value, host, parameter, at, "a date"),
                };
            case ParameterKind.TimeSpan:
                return value is TimeSpan ? value : throw Mismatch(value, host, parameter, at, "a timespan");
            default:
                return value;
        }
    }

    /// <summary>A list made in one go counts against the limit of loops, as upstream.</summary>
    public void CheckItems(long count, SourceSpan at)
    {
        if (context.LoopLimit > 0 && count > context.LoopLimit)
            throw Error(at, $"This makes a list of {count} elements, more than the limit of {context.LoopLimit} for loops.");
    }

    /// <summary>A text made longer in one go than the host allows, or than upstream does, is an error.</summary>
    public void CheckLength(long length, SourceSpan at)
    {
        var limit = context.LimitToString > 0 ? context.LimitToString : LongestMadeText;
        if (length > limit)
            throw Error(at, $"This makes a text of {length} characters, more than the limit of {limit}.");
    }

    private ScriptRuntimeException Mismatch(object? value, HostFunction host, HostParameter parameter, SyntaxNode at, string wanted) =>
        Error(at.Span, $"`{parameter.Name}` of `{host.Name}` needs {wanted}, but is {Values.Describe(value)}.");
}
