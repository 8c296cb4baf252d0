using MinutesDsl.Scriban.Functions;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

internal sealed partial class TypeWalker
{
    /// <summary>A pattern of a date that would be printed as it stands.</summary>
    private void CheckDatePattern(HostFunction host, TemplateType?[] bound, Expression?[] values)
    {
        if (host.Name is not ("date.to_string" or "date.parse_to_string") || bound[1] is not { Values: [var pattern] } || values[1] is not { } written)
            return;
        if (DateFormat.UnknownIn(pattern) is { } unknown)
            Report(written.Span, $"There is no `{unknown}` in patterns of dates; write one such as %d %B %Y, or %% for a percent sign.", LogMessageType.Warning);
        else if (!pattern.Contains('%') && pattern.Any(char.IsAsciiLetter))
            Report(written.Span, "This pattern has no % in it, so that no part of the date is printed; write one such as %d %B %Y.", LogMessageType.Warning);
    }
}
