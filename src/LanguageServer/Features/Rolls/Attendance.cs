using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Rolls;

/// <summary>What the rolls that count at a place say of everybody: the meeting's, and those of the item that the place is in.</summary>
internal sealed class Attendance
{
    private readonly Dictionary<string, (string State, int Order)> states = [];

    private Attendance()
    {
    }

    /// <summary>The persons that rolls name without a handle being known.</summary>
    private readonly List<Person> unresolved = [];

    /// <summary>The words of rolls that name nobody known.</summary>
    private readonly List<string> words = [];

    /// <summary>What the rolls say at an offset.</summary>
    internal static Attendance Of(DocumentSnapshot document, int offset)
    {
        var bound = document.Model.Document;
        var attendance = new Attendance();
        var rolls = bound.Items.Where(item => item.Span.Start <= offset && offset <= item.Span.End)
            .SelectMany(item => item.Blocks).OfType<RollBlock>().Select(block => block.Roll).Concat(bound.Rolls);
        foreach (var roll in rolls)
            attendance.Add(roll);
        foreach (var person in new[] { bound.Meeting.Chair?.Person, bound.Meeting.Clerk?.Person }.OfType<Person>())
            attendance.Add(person, "present", 0);
        return attendance;
    }

    /// <summary>What is said of a handle, with an order for lists: present first; empty where no roll names it.</summary>
    internal (string State, int Order) StateOf(string handle) => states.GetValueOrDefault(handle, ("", 3));

    /// <summary>Whether a roll may name somebody in words that are not certain: by the same surname or post.</summary>
    internal bool MayName(Person person) =>
        unresolved.Exists(other => Same(other.Surname, person.Surname) || (person.IsPost && Same(other.Role, person.Role)))
        || (person.Surname.Length > 0 && words.Exists(typed => typed.Contains(person.Surname, StringComparison.OrdinalIgnoreCase)));

    private void Add(Roll roll)
    {
        var (state, order) = roll.Kind switch
        {
            RollKind.Present => ("present", 0),
            RollKind.Substitutes => ("substitute", 1),
            RollKind.Apologies => ("sent apologies", 5),
            RollKind.Absent => ("absent", 5),
            _ => ("in attendance", 2),
        };
        foreach (var attendee in roll.Attendees)
        {
            if (attendee.Person is { } person)
                Add(person, state, order);
            else if (attendee.Count is null)
                words.Add(attendee.Typed);
            if (attendee.For is { Person: { } substituted })
                Add(substituted, "substituted", 5);
            else if (attendee.For is { } unknown)
                words.Add(unknown.Typed);
        }
    }

    private void Add(Person person, string state, int order)
    {
        if (person.Handle is not { } handle)
            unresolved.Add(person);
        else
            states.TryAdd(handle, (state, order));
    }

    private static bool Same(string first, string second) => first.Length > 0 && string.Equals(first, second, StringComparison.OrdinalIgnoreCase);
}
