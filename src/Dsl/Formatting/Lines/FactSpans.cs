using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Formatting.Lines;

/// <summary>Where a line states a date or a time as a fact: the value of a field, or a part of a keyword's head. Never prose.</summary>
internal static class FactSpans
{
    /// <summary>The spans that may hold a date or time. Whether they do is for the date and time grammars to say.</summary>
    internal static IEnumerable<(TextSpan Span, bool IsDate)> Of(LineSyntax line)
    {
        switch (line)
        {
            case { LineKind: LineKind.Field, Field: { } field }:
                if (field.Kind == FieldKind.Date || field.Key == "Next meeting")
                    yield return (line.Content, true);
                else if (field.Kind == FieldKind.Time || field.Key == "Timing")
                    yield return (line.Content, false);
                break;
            case { Head: ActionHeadSyntax { Due.IsEmpty: false } action }:
                yield return (action.Due, true);
                break;
            case { Head: TimeHeadSyntax { Span.IsEmpty: false } time }:
                yield return (time.Span, false);
                break;
        }
    }
}
