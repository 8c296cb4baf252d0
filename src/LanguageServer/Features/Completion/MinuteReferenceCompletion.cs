using System.Globalization;
using MinutesDsl.Formatting;
using MinutesDsl.LanguageServer.Features.Cursor;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>The minutes of this file, after <c>#</c>, and after them those of the body's other meetings, the last meeting first.</summary>
internal static class MinuteReferenceCompletion
{
    // More items than any file has: other meetings come after them.
    private const int FirstRankOfOthers = 1_000_000;

    internal static IEnumerable<CompletionItem> Of(CursorPlace place, TextSpan span) => OfThisFile(place, span).Concat(OfOtherMeetings(place, span));

    private static IEnumerable<CompletionItem> OfThisFile(CursorPlace place, TextSpan span)
    {
        var document = place.Document.Model.Document;
        var range = place.Document.Positions.ToRange(span);
        return document.Items.Where(item => item.Number is { Length: > 0 } number && char.IsAsciiDigit(number[0])).DistinctBy(item => item.Number).Select((item, index) =>
        {
            var title = Title(item, document, place);
            return new CompletionItem
            {
                Label = $"#{item.Number}",
                Kind = CompletionItemKind.Reference,
                Detail = title,
                FilterText = $"#{item.Number} {title}",
                TextEdit = new TextEdit(range, $"#{item.Number}"),
                Rank = index,
            };
        });
    }

    /// <summary>As <c>#2023-06-12/45</c>. The index has no title of an exempt item, so none is shown, wherever the cursor is.</summary>
    private static IEnumerable<CompletionItem> OfOtherMeetings(CursorPlace place, TextSpan span)
    {
        var range = place.Document.Positions.ToRange(span);
        var named = OtherMeetings.Of(place.Document).Reverse().SelectMany(meeting => meeting.Minutes, (meeting, minute) => (meeting.Date, Minute: minute));
        return named.Where(pair => pair.Date is not null && pair.Minute.Number is { Length: > 0 } number && char.IsAsciiDigit(number[0])).Select((pair, index) =>
        {
            var reference = string.Create(CultureInfo.InvariantCulture, $"#{pair.Date:yyyy-MM-dd}/{pair.Minute.Number}");
            var day = pair.Date is { } date ? DateText.Write(date, withWeekday: false, place.Settings, place.Document.Tree.Keywords.Language) : "";
            return new CompletionItem
            {
                Label = reference,
                Kind = CompletionItemKind.Reference,
                Detail = pair.Minute.Title.Length > 0 ? $"{pair.Minute.Title} ({day})" : $"a minute of {day}",
                FilterText = $"{reference} {pair.Minute.Title}".TrimEnd(),
                TextEdit = new TextEdit(range, reference),
                Rank = FirstRankOfOthers + index,
            };
        });
    }

    /// <summary>The item's title; of one whose title is withheld nothing but in exempt text.</summary>
    private static string Title(Item item, Document document, CursorPlace place)
    {
        var line = place.Document.Text.GetLineSpan(item.Line);
        return document.ExemptSpans.Any(span => span.OverlapsWith(line)) ? "an exempt item" : item.Title.ToPlainText();
    }
}
