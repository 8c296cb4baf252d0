using System.Globalization;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Makes published rolls.</summary>
internal sealed class RollBuilder(PersonWording people, PersonListing listing, TextBuilder texts, HouseStyle style)
{
    /// <summary>The roll; <paramref name="item"/> is the anchor of the item that it stands in.</summary>
    public PublishedRoll Build(Roll roll, string? item)
    {
        var key = SnakeCase.Of(roll.Kind.ToString());
        return new PublishedRoll
        {
            Key = key,
            Label = roll.Label.Length > 0 ? roll.Label : style.Labels["roll_" + key],
            Attendees = [.. roll.Attendees.Select((attendee, index) => Build(attendee, roll.Kind == RollKind.Witnesses ? index : null))],
            Names = listing.Join([.. roll.Attendees.Select(Listed)]),
            IsNil = roll.IsNil,
            NilText = roll.NilText.Length > 0 ? roll.NilText : null,
            OwnWords = texts.TextOrNull(roll.OwnWords),
            Item = item,
        };
    }

    private PublishedAttendee Build(Attendee attendee, int? letter)
    {
        var person = attendee.Person;
        var name = person is null ? attendee.Typed : NameOf(person);
        var role = person is { IsPost: false } && person.Role.Length > 0 ? person.Role : null;
        var organisation = person?.Organisation.Length > 0 ? person.Organisation : null;
        return new PublishedAttendee
        {
            Name = name,
            Role = role,
            Capacity = attendee.Capacity.Length > 0 ? attendee.Capacity : null,
            Text = (person is null ? attendee.Typed : Capacity(string.Join(", ", new[] { name, role, organisation }.OfType<string>()), attendee)) + For(attendee),
            Letter = letter is { } index and < 26 ? ((char)('A' + index)).ToString(CultureInfo.InvariantCulture) : null,
            Count = attendee.Count,
            Person = people.Publish(person),
            For = attendee.For is { } member ? people.Reference(member) : null,
        };
    }

    private string NameOf(Person person)
    {
        if (!person.IsPost)
            return PersonWording.Words(person, style.Mentions.List);
        return person.Article == RoleArticle.Printed ? "The " + person.FullName : person.FullName;
    }

    /// <summary>An entry where rolls are written as a sentence; the role that was typed in this entry goes into the brackets too.</summary>
    private ListedName Listed(Attendee attendee)
    {
        if (attendee.Person is not { } person)
            return new ListedName("", attendee.Typed, For(attendee));
        var isIntroducedHere = person.SourcePath is null && attendee.Span.Contains(person.Span.Start);
        var role = isIntroducedHere && !person.IsPost ? person.Role : "";
        var organisation = isIntroducedHere ? person.Organisation : "";
        var brackets = string.Join("; ", new[] { role, organisation, attendee.Capacity }.Where(words => words.Length > 0));
        var note = (brackets.Length > 0 ? $" ({brackets})" : "") + For(attendee);
        return person.IsPost ? new ListedName("", NameOf(person), note) : listing.Listed(person, note);
    }

    private string For(Attendee attendee) => attendee.For is { } member ? " " + style.Labels.Fill("substitute_for", ("person", listing.Name(member))) : "";

    private static string Capacity(string words, Attendee attendee) =>
        attendee.Capacity.Length > 0 ? $"{words} ({attendee.Capacity})" : words;
}
