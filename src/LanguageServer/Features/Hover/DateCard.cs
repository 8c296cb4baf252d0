using System.Globalization;
using MinutesDsl.Formatting;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Hover;

/// <summary>The day that words on a line mean.</summary>
internal static class DateCard
{
    // "Friday, 7th of July, 2023".
    private const int MostWords = 5;

    private static readonly char[] Edges = ['.', ',', ';', ':', '(', ')', '[', ']', '“', '”', '"', '‘', '’', '*', '_'];

    /// <summary>The card of the longest date around an offset and where it stands, or null. In prose a date without a year is none: "may 5 members" is not.</summary>
    public static (HoverCard Card, TextSpan Span)? At(DocumentSnapshot document, LineSyntax line, int offset)
    {
        if (line.Content.IsEmpty || offset < line.Content.Start || offset > line.Content.End)
            return null;
        var words = Words(document.Text.Text, line.Content);
        var at = words.FindIndex(word => offset >= word.Start && offset <= word.End);
        if (at < 0)
            return null;
        var isFact = line.LineKind == LineKind.Field || (line.Head is not null && offset < line.Text.Start);
        int? year = isFact && document.Kind == DocumentKind.Minutes ? document.Model.Document.Meeting.Date?.Day.Year : null;
        for (var count = MostWords; count > 0; count--)
        {
            for (var first = Math.Max(0, at - count + 1); first <= at && first + count <= words.Count; first++)
            {
                var span = Trim(document.Text.Text, TextSpan.FromBounds(words[first].Start, words[first + count - 1].End));
                if (offset >= span.Start && offset <= span.End
                    && DateText.Read(document.Text.ToString(span), year, document.Project.Project.Settings) is { } date)
                    return (Card(document, date), span);
            }
        }

        return null;
    }

    private static HoverCard Card(DocumentSnapshot document, MinutesDate date)
    {
        var settings = document.Project.Project.Settings;
        var iso = date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var title = DateText.Write(date.Day, withWeekday: true, settings, document.Tree.Keywords.Language);
        return date.Weekday is { } typed && typed != date.Day.DayOfWeek
            ? new HoverCard(title, [iso, "The weekday that is typed is another one."])
            : new HoverCard(title, [iso]);
    }

    private static List<TextSpan> Words(string source, TextSpan content)
    {
        var words = new List<TextSpan>();
        var start = content.Start;
        for (var position = content.Start; position <= content.End; position++)
        {
            if (position < content.End && !char.IsWhiteSpace(source[position]))
                continue;
            if (position > start)
                words.Add(TextSpan.FromBounds(start, position));
            start = position + 1;
        }

        return words;
    }

    private static TextSpan Trim(string source, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && Edges.Contains(source[start]))
            start++;
        while (end > start && Edges.Contains(source[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
