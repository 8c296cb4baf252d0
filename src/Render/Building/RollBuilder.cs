using System.Collections.Immutable;
using System.Globalization;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Makes published rolls.</summary>
internal sealed class RollBuilder(PersonWording people, TextBuilder texts, HouseStyle style)
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
            Names = Names(roll.Attendees),
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
            Text = person is null ? attendee.Typed : Capacity(string.Join(", ", new[] { name, role, organisation }.OfType<string>()), attendee),
            Letter = letter is { } index and < 26 ? ((char)('A' + index)).ToString(CultureInfo.InvariantCulture) : null,
            Count = attendee.Count,
            Person = people.Publish(person),
        };
    }

    private string NameOf(Person person)
    {
        if (!person.IsPost)
            return PersonWording.Words(person, style.Mentions.List);
        return person.Article == RoleArticle.Printed ? "The " + person.FullName : person.FullName;
    }

    private static string Capacity(string words, Attendee attendee) =>
        attendee.Capacity.Length > 0 ? $"{words} ({attendee.Capacity})" : words;

    /// <summary>All entries in one line, a title that neighbours share said once.</summary>
    private string Names(ImmutableArray<Attendee> attendees)
    {
        var words = new List<string>(attendees.Length);
        var index = 0;
        while (index < attendees.Length)
        {
            var count = 1;
            var title = attendees[index].Person is { IsPost: false } first ? first.Title : "";
            while (title.Length > 0 && index + count < attendees.Length
                && attendees[index + count].Person is { IsPost: false } next && next.Title == title)
                count++;
            if (count > 1 && Plural(title) is { } plural)
            {
                for (var i = 0; i < count; i++)
                {
                    var person = attendees[index + i].Person;
                    var name = style.Mentions.List is PersonForm.Short or PersonForm.ShortRole ? person?.Surname : person?.Name;
                    words.Add(Capacity(i == 0 ? $"{plural} {name}" : name ?? "", attendees[index + i]));
                }
            }
            else
            {
                count = 1;
                var attendee = attendees[index];
                words.Add(attendee.Person is { } person ? Capacity(NameOf(person), attendee) : attendee.Typed);
            }

            index += count;
        }

        return Listing.Join(words, style.Labels["and"]);
    }

    private static string? Plural(string title) => title switch
    {
        "Councillor" => "Councillors",
        "Cllr" => "Cllrs",
        "Alderman" => "Aldermen",
        "Cynghorydd" => "Cynghorwyr",
        _ => null,
    };
}
