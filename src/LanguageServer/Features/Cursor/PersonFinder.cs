using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Cursor;

/// <summary>Whom a handle means where it stands, and where that person was introduced.</summary>
internal static class PersonFinder
{
    /// <summary>The person of a handle, or null.</summary>
    public static Person? Find(DocumentSnapshot document, Mention mention) =>
        document.Kind == DocumentKind.Minutes ? document.Model.People.Find(mention.Handle, mention.Span) : InRegister(document, mention);

    /// <summary>The file that introduces a person: null where it is the document itself.</summary>
    public static ProjectFile? FileOf(DocumentSnapshot document, Person person) =>
        person.SourcePath is null || person.SourcePath == document.Text.Path ? null
        : document.Project.Files.FirstOrDefault(file => file.Text.Path == person.SourcePath);

    /// <summary>Where the entry of a person names them: the handle, or else the whole entry.</summary>
    public static TextSpan NameSpan(SourceText text, Person person)
    {
        var length = (person.Handle?.Length ?? 0) + 1;
        var begins = length > 1 && person.Span.Length >= length && person.Span.Start + length <= text.Length
            && text.Text.AsSpan(person.Span.Start, length) is ['@', .. var handle] && handle.SequenceEqual(person.Handle);
        return begins ? new TextSpan(person.Span.Start, length) : person.Span;
    }

    // In a register a handle is an entry's own; where it comes again, for another term of office, the entry at the cursor counts.
    private static Person? InRegister(DocumentSnapshot document, Mention mention)
    {
        var people = document.Project.Project.Registers.SelectMany(register => register.Bodies).SelectMany(body => body.Entries)
            .Select(entry => entry.Person).Where(person => person.Handle == mention.Handle).ToList();
        return people.Find(person => person.SourcePath == document.Text.Path && person.Span.Contains(mention.Span)) ?? people.FirstOrDefault();
    }
}
