using System.Text;
using System.Text.RegularExpressions;
using MinutesDsl.Scriban.Patterns;

namespace MinutesDsl.Scriban.Tests.Patterns;

/// <summary>What .NET and what the engine answer for a pattern and a text, written out.</summary>
internal static class Comparison
{
    public const string Replacement = "[$1|${1}|$2|$&|$`|$'|$+|$_|$$|$|${n}|$12|${x]";

    /// <summary>A fault of .NET's own: its search runs off the text, or its stack overflows.</summary>
    public const string Crash = "crash";

    public const string NotSupported = "not supported";

    public static string ByDotNet(string pattern, PatternOptions options, string text)
    {
        try
        {
            var regex = new Regex(pattern, OptionsOf(options), TimeSpan.FromSeconds(2));
            // By number: to go through the collection itself takes indexes for numbers where numbers are left out.
            var matches = regex.Matches(text).Select(match => regex.GetGroupNumbers().Select(number => match.Groups[number]).Select(group => group.Success ? (group.Index, group.Index + group.Length) : (-1, -1)));
            return Written(matches, IsSparse(regex) ? [] : regex.Split(text), regex.Replace(text, Replacement));
        }
        catch (RegexParseException)
        {
            return "error";
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or OverflowException or IndexOutOfRangeException or OutOfMemoryException)
        {
            return Crash;
        }
        catch (RegexMatchTimeoutException)
        {
            return "too many steps";
        }
    }

    public static string ByUs(string pattern, PatternOptions options, string text, long limit = long.MaxValue, int rememberAfter = 2000)
    {
        try
        {
            var read = Pattern.Read(pattern, options);
            var matches = new PatternMatcher(read.Program, text, new FreeMeter(limit), rememberAfter).FindAll().ToList();
            return Written(matches.Select(match => match.Slots.AsEnumerable()), IsSparse(read) ? [] : Split(matches, text), Replaced(read, matches, text));
        }
        catch (PatternException error)
        {
            Assert.InRange(error.Position, 0, pattern.Length);
            return error.Message.Contains("not supported", StringComparison.Ordinal) ? NotSupported : "error";
        }
        catch (TimeoutException)
        {
            return "too many steps";
        }
    }

    public static RegexOptions OptionsOf(PatternOptions options) =>
        RegexOptions.CultureInvariant
        | (options.HasFlag(PatternOptions.IgnoreCase) ? RegexOptions.IgnoreCase : 0)
        | (options.HasFlag(PatternOptions.Multiline) ? RegexOptions.Multiline : 0)
        | (options.HasFlag(PatternOptions.Singleline) ? RegexOptions.Singleline : 0)
        | (options.HasFlag(PatternOptions.IgnoreWhiteSpace) ? RegexOptions.IgnorePatternWhitespace : 0);

    // Where numbers of groups are left out, .NET's Split takes numbers for indexes and gives empty texts; ours gives the groups.
    private static bool IsSparse(Regex regex) => regex.GetGroupNumbers() is var numbers && numbers[^1] != numbers.Length - 1;

    private static bool IsSparse(Pattern pattern) => Enumerable.Range(0, pattern.Groups.Count).Any(number => pattern.Groups.SlotOf(number) is null);

    private static List<string> Split(List<PatternMatch> matches, string text)
    {
        var (parts, end) = (new List<string>(), 0);
        foreach (var match in matches)
        {
            parts.Add(text[end..match.Start]);
            parts.AddRange(Enumerable.Range(1, match.Slots.Length - 1).Where(slot => match.Slots[slot].Start >= 0).Select(slot => match[slot].ToString()));
            end = match.End;
        }

        parts.Add(text[end..]);
        return parts;
    }

    private static string Replaced(Pattern pattern, List<PatternMatch> matches, string text)
    {
        var replacement = MinutesDsl.Scriban.Patterns.Replacement.Read(Replacement, pattern.Groups);
        var (result, end) = (new StringBuilder(), 0);
        foreach (var match in matches)
        {
            result.Append(text, end, match.Start - end);
            var before = result.Length;
            replacement.AppendTo(result, match);
            Assert.Equal(replacement.LengthFor(match), result.Length - before);
            end = match.End;
        }

        return result.Append(text, end, text.Length - end).ToString();
    }

    private static string Written(IEnumerable<IEnumerable<(int Start, int End)>> matches, IEnumerable<string> split, string replaced) =>
        string.Join(' ', matches.Select(match => "(" + string.Join(' ', match.Select(group => $"{group.Start}-{group.End}")) + ")"))
        + "\nsplit " + string.Join('|', split.Select(part => $"'{part}'")) + "\nreplaced " + replaced;
}
