using System.Text.RegularExpressions;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>What an entry of PRESENT says in brackets of the time that somebody was there: "items 5 to 7", "from 10.25am", "until minute 594".</summary>
internal static partial class CapacityReader
{
    /// <summary>Notes what a capacity says; what speaks of time and cannot be read makes the presence unknown.</summary>
    internal static void Read(ItemsNamed named, MeetingClock clock, string capacity, PersonPresence person, int position)
    {
        if (capacity.Length == 0)
            return;
        var bounds = Bound().Matches(capacity);
        foreach (Match bound in bounds)
            ReadBound(named, clock, bound, person, position);
        if (bounds.Count > 0)
            return;
        if (ItemsNamed.IsPhrase(capacity))
        {
            var items = named.Find(capacity, position);
            var isOut = Outside().IsMatch(capacity);
            person.Otherwise = items.IsEmpty ? Presence.Unknown : isOut ? Presence.Present : Presence.Absent;
            foreach (var item in items)
                person.Say(item.Span, isOut ? Presence.Absent : Presence.Present);
        }
        else if (SpeaksOfTime().IsMatch(capacity))
        {
            person.Otherwise = Presence.Unknown;
        }
    }

    private static void ReadBound(ItemsNamed named, MeetingClock clock, Match bound, PersonPresence person, int position)
    {
        var isBeginning = bound.Groups["begin"].Success;
        var all = new TextSpan(0, int.MaxValue);
        TextSpan place;
        if (bound.Groups["time"] is { Success: true, Value: var typed })
        {
            place = TimeGrammar.Read(typed.Trim()) is { } time ? clock.Place(time.Start) : all;
        }
        else
        {
            // "from item 5" begins with the item, "until item 5" ends with it.
            var items = named.Find(bound.Groups["item"].Value, position);
            place = items.IsEmpty ? all : isBeginning ? new TextSpan(items[0].Span.Start, 0) : new TextSpan(items[^1].Span.End, 0);
        }

        if (isBeginning)
            person.Say(new TextSpan(0, place.Start), Presence.Absent);
        else
            person.Say(place.End, Presence.Absent);
        person.Say(place, Presence.Unknown);
    }

    [GeneratedRegex(@"\b(?:(?<begin>from|arrived(?: at)?|arriving(?: at)?|joined(?: at)?)|until|till|up to|to|left(?: at| after)?|leaving(?: at| after)?) (?:(?<item>(?:the end of )?(?:agenda )?(?:items?|minutes?) [0-9][0-9A-Za-z./()]*)|(?<time>[0-9]{1,2}(?:[.:][0-9]{2})?(?: ?[ap]\.?m\b\.?)?|[0-9]{4}|noon|midday|midnight)(?![0-9A-Za-z]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    [GeneratedRegex(@"\b(not|except|apart from|absent|left|out)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex(@"\b(part|partly|late|later|lateness|early|from|until|till|left|leaving|leave|arrived|arriving|joined|joining|items?|minutes?|portion)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex SpeaksOfTime();
}
