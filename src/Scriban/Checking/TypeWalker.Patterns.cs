using MinutesDsl.Scriban.Functions;
using MinutesDsl.Scriban.Patterns;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

internal sealed partial class TypeWalker
{
    /// <summary>A regular expression that cannot be read, or an option that there is not, where both are known.</summary>
    private void CheckRegex(HostFunction host, TemplateType?[] bound, Expression?[] values)
    {
        if (!host.Name.StartsWith("regex.", StringComparison.Ordinal) || bound.Length < 3 || bound[1] is not { Values: [var pattern] } || values[1] is not { } written)
            return;
        var options = PatternOptions.None;
        if (values[^1] is { } typed)
        {
            if (bound[^1] is not { Values: [var letters] })
                return;
            if (RegexFunctions.UnknownIn(letters, out options) is { } unknown)
            {
                Report(typed.Span, RegexFunctions.SayUnknown(unknown));
                return;
            }
        }

        try
        {
            Pattern.Read(pattern, options);
        }
        catch (PatternException error)
        {
            Report(written.Span, error.Say(pattern));
        }
    }
}
