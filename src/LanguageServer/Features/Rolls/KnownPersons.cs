using System.Collections.Immutable;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Rolls;

/// <summary>Everybody whom a handle may mean in minutes: their own entries, the body's entries at the meeting's date, all registers.</summary>
internal static class KnownPersons
{
    /// <summary>In order; each handle once. Somebody whom only exempt text introduces is nobody in open text.</summary>
    internal static ImmutableArray<KnownPerson> Of(DocumentSnapshot document, bool inExemptText)
    {
        var bound = document.Model.Document;
        var known = new Dictionary<string, KnownPerson>();
        foreach (var entry in OfBody(document))
            known.TryAdd(entry.Person.Handle ?? "", new KnownPerson(entry.Person.Handle ?? "", entry.Person, entry.Group, 1 + (int)entry.Group));
        foreach (var person in document.Project.Project.Registers.SelectMany(register => register.Bodies).SelectMany(body => body.Entries).Select(entry => entry.Person))
        {
            if (person.Handle is { } handle)
                known.TryAdd(handle, new KnownPerson(handle, person, null, 5));
        }

        foreach (var (handle, person) in bound.People)
        {
            if (person.SourcePath is null && (inExemptText || !IsIn(bound.ExemptSpans, person.Span)))
                known[handle] = known.TryGetValue(handle, out var entry) ? entry with { Person = person } : new KnownPerson(handle, person, null, 0);
        }

        known.Remove("");
        return [.. known.Values.OrderBy(entry => entry.Order).ThenBy(entry => entry.Person.Surname, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Handle, StringComparer.Ordinal)];
    }

    /// <summary>The register's entries of this meeting's body that are in office at its date; none that depend on a date which is missing.</summary>
    internal static IEnumerable<RegisterEntry> OfBody(DocumentSnapshot document)
    {
        var meeting = document.Model.Document.Meeting;
        var day = meeting.Date?.Day;
        return document.Project.Project.Registers.SelectMany(register => register.Bodies)
            .Where(body => body.Name.Length == 0 || string.Equals(body.Name.Trim(), meeting.Body.Trim(), StringComparison.OrdinalIgnoreCase))
            .SelectMany(body => body.Entries)
            .Where(entry => (entry.Person.From is null || entry.Person.From <= day) && (entry.Person.To is null || entry.Person.To >= day));
    }

    internal static bool IsIn(ImmutableArray<TextSpan> spans, TextSpan span) => spans.Any(exempt => exempt.IntersectsWith(span));
}
