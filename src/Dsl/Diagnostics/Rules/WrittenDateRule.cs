using System.Buffers;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN201 and MIN202 wherever a date is written out with its year: in prose, in entries, in heads and fields. The meeting's own date is
/// looked at where it is bound, an action's where its head is.
/// </summary>
internal sealed partial class WrittenDateRule : IRule
{
    /// <summary>A part of each month's name: what most lines do not have need not be matched.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["uary ", "March ", "April ", "May ", "June ", "July ", "August ", "ber ", "uary, ", "March, ", "April, ", "May, ", "June, ", "July, ", "August, ", "ber, ",
         "uary\u00A0", "March\u00A0", "April\u00A0", "May\u00A0", "June\u00A0", "July\u00A0", "August\u00A0", "ber\u00A0",
         "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"], StringComparison.Ordinal);

    public void Check(RuleContext context)
    {
        foreach (var line in context.LinesWith(Signs))
        {
            if (line.Field is { Kind: FieldKind.Date })
                continue;
            var words = line.Head is ActionHeadSyntax ? line.Text : line.Content;
            foreach (Match match in Written().Matches(context.Slice(words)))
                Check(context, match, words.Start);
        }
    }

    /// <summary>MIN201 of a date that is read already, with its fix.</summary>
    internal static Diagnostic? WrongWeekday(DateOnly day, string typed, TextSpan span)
    {
        if (DateGrammar.WeekdayOf(typed) is not { } weekday || weekday == day.DayOfWeek)
            return null;
        var right = DateGrammar.NameLike(typed, day.DayOfWeek);
        return new Diagnostic(Catalogue.WeekdayMismatch, span, day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture), right, typed)
        {
            Fixes = [new Fix($"Change to {right}", span, right)],
        };
    }

    private static void Check(RuleContext context, Match match, int start)
    {
        var date = match.Groups["date"];
        if (DateGrammar.Read(date.Value, null, monthFirst: false, out var isImpossible) is { } read)
        {
            var weekday = match.Groups["weekday"];
            if (weekday.Success && WrongWeekday(read.Day, weekday.Value, new TextSpan(start + weekday.Index, weekday.Length)) is { } wrong)
                context.Diagnostics.Add(wrong);
        }
        else if (isImpossible)
        {
            context.Diagnostics.Add(Catalogue.ImpossibleDate, new TextSpan(start + date.Index, date.Length), date.Value);
        }
    }

    // No day above 31: "page 45 May 2023" is no date.
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}/.-])((?<weekday>(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun|Dydd (Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul))[,.]?[ \u00A0])?"
        + @"(?<date>(0?[1-9]|[12][0-9]|3[01])(st|nd|rd|th)?[ \u00A0](of )?(January|February|March|April|May|June|July|August|September|October|November|December|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr),?[ \u00A0][12][0-9]{3}"
        + @"|(January|February|March|April|May|June|July|August|September|October|November|December) (0?[1-9]|[12][0-9]|3[01])(st|nd|rd|th)?, [12][0-9]{3})(?![\p{L}\p{N}])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
