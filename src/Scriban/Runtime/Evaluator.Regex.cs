using System.Text.RegularExpressions;

namespace MinutesDsl.Scriban.Runtime;

internal sealed partial class Evaluator
{
    private const int MaximumRegexes = 64;

    private Dictionary<(string Pattern, RegexOptions Options), Regex>? _regexes;

    /// <summary>A pattern, made once in a render.</summary>
    public Regex RegexOf(string pattern, RegexOptions options, CallContext call)
    {
        _regexes ??= [];
        if (_regexes.TryGetValue((pattern, options), out var regex))
            return regex;
        try
        {
            regex = new Regex(pattern, options | RegexOptions.NonBacktracking, context.RegexTimeOut);
        }
        catch (NotSupportedException)
        {
            regex = new Regex(pattern, options, context.RegexTimeOut);
        }
        catch (ArgumentException error)
        {
            throw call.Error($"The pattern cannot be read: {error.Message.TrimEnd('.')}.");
        }

        if (_regexes.Count >= MaximumRegexes)
            _regexes.Clear();
        _regexes[(pattern, options)] = regex;
        return regex;
    }
}
