using System.Globalization;
using System.Text.RegularExpressions;
using MinutesDsl.Formatting;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>
/// Dates in the house form with the weekday that belongs to them. Only what the text, the file's name or the session's clock says is
/// offered.
/// </summary>
internal static partial class DateCompletion
{
    /// <summary>Dates in place of what was typed from <paramref name="start"/> on.</summary>
    /// <param name="place">The cursor.</param>
    /// <param name="start">Where the date begins.</param>
    /// <param name="withWeekday">Whether the weekday is usual here; where it is not, it is offered second.</param>
    internal static IEnumerable<CompletionItem> Of(CursorPlace place, int start, bool withWeekday)
    {
        var source = place.Document.Text.Text;
        start = Math.Min(start, place.Offset);
        while (start < place.Offset && char.IsWhiteSpace(source[start]))
            start++;
        var typed = source[start..place.Offset];
        var file = FileDate(place);
        IEnumerable<DateOnly> days = typed.Trim().Length == 0
            ? new[] { withWeekday ? file : null, place.Today }.OfType<DateOnly>()
            : Read(place, typed.Trim(), file, isLater: !withWeekday) is { } day ? [day] : file is { } known && withWeekday && Begins(place, known, typed) ? [known] : [];
        var end = place.Offset;
        if (typed.Length > 0 && place.Line is { LineKind: Syntax.LineKind.Field } line && DateText.Read(source[start..Math.Max(end, line.Content.End)], 2000, place.Settings) is not null)
            end = Math.Max(end, line.Content.End);
        var lead = start > 0 && start == place.Offset && source[start - 1] == ':' ? " " : "";
        var range = place.Document.Positions.ToRange(TextSpan.FromBounds(start, end));
        return days.Distinct().SelectMany(day => Forms(place, day, withWeekday)).Where(form => form != typed).Select((form, index) => new CompletionItem
        {
            Label = form,
            Kind = CompletionItemKind.Value,
            FilterText = typed.Length > 0 ? typed : form,
            TextEdit = new TextEdit(range, lead + form),
            Rank = index,
            DependsOnTyped = true,
        });
    }

    private static IEnumerable<string> Forms(CursorPlace place, DateOnly day, bool withWeekday)
    {
        var language = place.Document.Tree.Keywords.Language;
        var plain = DateText.Write(day, withWeekday: false, place.Settings, language);
        var full = DateText.Write(day, withWeekday: true, place.Settings, language);
        return withWeekday ? [full] : [plain, full];
    }

    /// <summary>The day of a date; one without a year has the file name's, else the meeting's, else this year. A deadline is not before the meeting.</summary>
    private static DateOnly? Read(CursorPlace place, string typed, DateOnly? file, bool isLater)
    {
        var meeting = isLater ? place.Document.Model.Document.Meeting.Date?.Day ?? file : file;
        var year = (meeting ?? file ?? place.Today)?.Year;
        if (DateText.Read(typed, year, place.Settings) is not { } read)
            return null;
        return isLater && !read.HasYear && meeting is { } from && read.Day < from && DateText.Read(typed, from.Year + 1, place.Settings) is { } next ? next.Day : read.Day;
    }

    /// <summary>Whether a date's words go on as what was typed begins them.</summary>
    private static bool Begins(CursorPlace place, DateOnly day, string typed) =>
        new[] { true, false }.Any(weekday => DateText.Write(day, weekday, place.Settings, place.Document.Tree.Keywords.Language).StartsWith(typed, StringComparison.OrdinalIgnoreCase));

    /// <summary>The date that the file is named after: <c>2023-07-07.minutes</c>.</summary>
    private static DateOnly? FileDate(CursorPlace place) =>
        Path.GetFileName(place.Document.Path ?? place.Document.Text.Path) is { } name && IsoDate().Match(name) is { Success: true } match
            && DateOnly.TryParseExact(match.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex("(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDate();
}
