using System.Globalization;
using MinutesDsl.LanguageServer.Features.Cursor;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Hover;

/// <summary>The minute that a reference leads to.</summary>
internal static class ReferenceCard
{
    /// <summary>The card of a reference, or null where it is none.</summary>
    public static HoverCard? Of(DocumentSnapshot document, InlineSyntax reference)
    {
        if (!reference.Qualifier.IsEmpty)
            return OtherMeetings.DayOf(document, reference) is { } day ? OfOtherMeeting(document, reference, day) : null;

        if (ItemFinder.Find(document, reference) is not var (node, item))
            return null;
        var title = item.Title.ToPlainText();
        var line = document.Text.GetLinePosition(node.Span.Start).Line + 1;
        return new HoverCard(
            title.Length > 0 ? $"{item.Label} {title}" : $"Minute {item.Label}",
            [.. item.Exempt is null ? Array.Empty<string>() : ["This item is exempt."], string.Create(CultureInfo.InvariantCulture, $"Line {line}.")]);
    }

    private static HoverCard OfOtherMeeting(DocumentSnapshot document, InlineSyntax reference, DateOnly day)
    {
        var label = document.Text.ToString(reference.Value);
        var written = day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        if (OtherMeetings.Find(document, reference) is var (meeting, minute))
        {
            var name = minute.Label ?? minute.Number ?? label;
            return minute.Title.Length > 0
                ? new HoverCard($"{name} {minute.Title}", [$"Meeting of {written}.", $"In {meeting.Path}."])
                : new HoverCard($"Minute {name} of the meeting of {written}", [$"In {meeting.Path}."]);
        }

        return new HoverCard($"Minute {label} of the meeting of {written}", [
            OtherMeetings.Of(document).FirstOrDefault(other => other.Date == day) is { } known
                ? $"There is no minute {label} in {known.Path}."
                : "No file of this project has the minutes of that meeting."]);
    }
}
