using System.Collections.Immutable;
using System.Globalization;
using MinutesDsl.LanguageServer.Features.Cursor;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Hover;

/// <summary>What is known of a person.</summary>
internal static class PersonCard
{
    /// <summary>The card of a handle, or null for nobody.</summary>
    public static HoverCard? Of(DocumentSnapshot document, Mention mention) =>
        PersonFinder.Find(document, mention) is not { } person ? null
        : new HoverCard(person.FullName.Length > 0 ? person.FullName : "@" + mention.Handle, [.. Facts(person), .. Attendance(document, mention.Handle), Introduction(document, person)]);

    private static IEnumerable<string> Facts(Person person)
    {
        if (person.Role.Length > 0 && person.Role != person.FullName)
            yield return person.Role;
        if (person.Organisation.Length > 0)
            yield return person.Organisation;
        if (person.Party.Length > 0)
            yield return $"Party: {person.Party}";
        if (person.Ward.Length > 0)
            yield return $"Ward: {person.Ward}";
        if (person.ShortForm.Length > 0)
            yield return $"Short form: {person.ShortForm}";
        if (person.From is { } from)
            yield return $"In office from {Write(from)}{(person.To is { } end ? $" to {Write(end)}" : "")}.";
        else if (person.To is { } to)
            yield return $"In office until {Write(to)}.";
    }

    private static ImmutableArray<string> Attendance(DocumentSnapshot document, string handle)
    {
        if (document.Kind != DocumentKind.Minutes)
            return [];
        var minutes = document.Model.Document;
        var ofMeeting = minutes.Rolls.SelectMany(roll => Entries(document, roll, handle, ""));
        var ofItems = minutes.Items.SelectMany(item => item.Blocks.OfType<RollBlock>().Where(block => !minutes.Rolls.Contains(block.Roll, ReferenceEqualityComparer.Instance))
            .SelectMany(block => Entries(document, block.Roll, handle, item.Label is { } label ? $" for minute {label}" : " for an item")));
        var chair = minutes.Meeting.Chair?.Person?.Handle == handle ? ["In the chair"] : Array.Empty<string>();
        ImmutableArray<string> all = [.. chair, .. ofMeeting, .. ofItems];
        return all.IsEmpty ? ["On no roll of these minutes."] : [$"{string.Join("; ", all)}."];
    }

    private static IEnumerable<string> Entries(DocumentSnapshot document, Roll roll, string handle, string suffix)
    {
        var label = roll.Label.Length > 0 ? roll.Label : document.Tree.Keywords.Of(Enum.Parse<KeywordKind>(roll.Kind.ToString())).DefaultLabel;
        foreach (var attendee in roll.Attendees)
        {
            if (attendee.Person?.Handle == handle)
                yield return $"{label}{(attendee.Capacity.Length > 0 ? $" ({attendee.Capacity})" : "")}{(attendee.For is { } other ? $" in the place of {other.Person?.FullName ?? other.Typed}" : "")}{suffix}";
        }
    }

    private static string Introduction(DocumentSnapshot document, Person person)
    {
        var file = PersonFinder.FileOf(document, person);
        var line = (file?.Text ?? document.Text).GetLinePosition(person.Span.Start).Line + 1;
        return file is null
            ? string.Create(CultureInfo.InvariantCulture, $"Introduced in this file, line {line}.")
            : string.Create(CultureInfo.InvariantCulture, $"Introduced in {person.SourcePath}, line {line}.");
    }

    private static string Write(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
