using System.Globalization;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Cursor;

/// <summary>The other meetings of the body whose minutes a document is, as the project's index knows them: it keeps nothing that is exempt.</summary>
internal static class OtherMeetings
{
    /// <summary>How a reference names the day of a meeting.</summary>
    internal const string DayFormat = "yyyy-MM-dd";

    /// <summary>The meetings in order of date; none of a document that is no minutes, or that names no body.</summary>
    public static IEnumerable<MeetingEntry> Of(DocumentSnapshot document) =>
        document.Kind == DocumentKind.Minutes && document.Project.Project.Meetings is { } meetings
            ? meetings.Of(document.Model.Document.Meeting.Body).Where(meeting => meeting.Path != document.Text.Path)
            : [];

    /// <summary>The day of the meeting that a reference names; null for a reference to a minute of the same file, or for no date.</summary>
    public static DateOnly? DayOf(DocumentSnapshot document, InlineSyntax reference) =>
        !reference.Qualifier.IsEmpty
            && DateOnly.TryParseExact(document.Text.ToString(reference.Qualifier), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The minute that a reference names, in the first file of that day that has it; null for none.</summary>
    public static (MeetingEntry Meeting, MinuteEntry Minute)? Find(DocumentSnapshot document, InlineSyntax reference)
    {
        if (DayOf(document, reference) is not { } day)
            return null;
        var label = document.Text.ToString(reference.Value);
        foreach (var meeting in Of(document).Where(meeting => meeting.Date == day))
            if (meeting.Minute(label) is { } minute)
                return (meeting, minute);
        return null;
    }
}
