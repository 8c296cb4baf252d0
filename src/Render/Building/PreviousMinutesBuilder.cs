using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Makes what is published of earlier minutes: what was decided on them, and their corrections.</summary>
internal sealed class PreviousMinutesBuilder(Labels labels, TextBuilder texts, DateWording dates)
{
    /// <summary>What was decided on the minutes of an earlier meeting.</summary>
    public PublishedPreviousMinutes Build(PreviousMinutesBlock block)
    {
        var days = block.Dates.Select(date => dates.Date(date.Day, date.Weekday, date.Typed)).ToImmutableArray();
        var key = block.Outcome.Length == 0 ? null : SnakeCase.OfWords(block.Outcome) switch
        {
            "cymeradwywyd" => "approved",
            "gohiriwyd" => "deferred",
            var typed => labels.Find("previous_minutes_" + typed) is null ? "other" : typed,
        };
        var minutes = Minutes(block, days);
        var pattern = key is null ? "previous_minutes_considered" : "previous_minutes_" + key;
        return new PublishedPreviousMinutes
        {
            Dates = days,
            DatesText = OrNull(block.DatesText),
            Key = key,
            Outcome = OrNull(block.Outcome),
            Wording = Sentence.Begin(Pattern.Fill(labels[pattern], ("minutes", minutes), ("outcome", Sentence.GoOn(block.Outcome)))),
            OwnWords = texts.TextOrNull(block.OwnWords),
            Text = texts.TextOrNull(block.Text),
        };
    }

    /// <summary>"the minutes of the annual meeting held on 15 May 2023": the words that name a meeting as typed, the dates as the house writes them.</summary>
    private string Minutes(PreviousMinutesBlock block, ImmutableArray<PublishedDate> days)
    {
        var isRead = days.Length == block.Meetings.Length;
        if (block.NamesMeeting)
        {
            var meetings = isRead ? Listing.Join([.. days.Select((day, place) => $"{block.Meetings[place]} {day.Long}".Trim())], labels["and"]) : block.DatesText;
            return labels.Fill("previous_minutes_of_meeting", ("meetings", meetings));
        }

        var held = days.IsEmpty ? block.DatesText : Listing.Join([.. days.Select(day => day.Long)], labels["and"]);
        return held.Length == 0 ? labels["previous_minutes"] : labels.Fill(days.Length > 1 ? "previous_minutes_of_many" : "previous_minutes_of", ("dates", held));
    }

    /// <summary>A correction of earlier minutes.</summary>
    public PublishedCorrection Build(CorrectionBlock block)
    {
        var key = "correction" + (block.Minute.Length == 0 ? "" : "_minute") + (block.Date.Length == 0 ? "" : "_of");
        return new PublishedCorrection
        {
            Date = OrNull(block.Date),
            Minute = OrNull(block.Minute),
            Wording = labels.Fill(key, ("date", block.Date), ("minute", block.Minute)),
            Text = texts.TextOrNull(block.Text),
        };
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
