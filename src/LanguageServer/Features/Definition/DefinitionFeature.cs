using MinutesDsl.LanguageServer.Features.Cursor;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Definition;

/// <summary><c>textDocument/definition</c>: from a handle, or a name on a roll, to the entry that introduces the person, from <c>#590</c> or <c>#2023-06-12/45</c> to the item.</summary>
internal static class DefinitionFeature
{
    /// <summary>The method.</summary>
    public static Method Method { get; } =
        Method.Read("textDocument/definition", DefinitionJson.Default.TextDocumentPositionParams, DefinitionJson.Default.Location, Handle);

    private static Location? Handle(TextDocumentPositionParams parameters, RequestContext context, CancellationToken cancellationToken) =>
        context.Workspace.Find(parameters.TextDocument.Uri) is { Kind: DocumentKind.Minutes or DocumentKind.Register } document
            ? Find(document, document.Positions.ToOffset(parameters.Position), context.Workspace, context.Client.PositionEncoding)
            : null;

    /// <summary>Where what stands at an offset is defined; null for nowhere.</summary>
    internal static Location? Find(DocumentSnapshot document, int offset, WorkspaceSnapshot workspace, PositionEncoding encoding)
    {
        if (LineFinder.At(document.Tree, offset) is not { } line)
            return null;
        if ((LineMentions.At(document.Text.Text, line, offset) ?? RollNames.At(document, offset)) is { } mention)
            return OfPerson(document, mention, workspace, encoding);
        if (document.Kind == DocumentKind.Minutes && LineMentions.RunAt(line, InlineKind.MinuteReference, offset) is { } reference)
            return OtherMeetings.Find(document, reference) is var (meeting, _)
                ? OfItem(Open(document, meeting, workspace, encoding), document.Text.ToString(reference.Value))
                : reference.Qualifier.IsEmpty ? OfItem(document, document.Text.ToString(reference.Value)) : null;
        return null;
    }

    /// <summary>The minutes of another meeting as the editor has them, or else as the disk has.</summary>
    private static DocumentSnapshot Open(DocumentSnapshot document, MeetingEntry meeting, WorkspaceSnapshot workspace, PositionEncoding encoding)
    {
        var path = Path.Combine([document.Project.Location.Root, .. meeting.Path.Split('/')]);
        return workspace.FindFile(path)
            ?? new DocumentSnapshot(DocumentPath.ToUri(path), path, DocumentKind.Minutes, null, SourceReader.Read(path, meeting.Path, workspace.Files).Text, encoding, () => document.Project);
    }

    private static Location? OfItem(DocumentSnapshot document, string label) =>
        ItemFinder.Find(document, label) is { } found ? new Location(document.Uri, document.Positions.ToRange(ItemFinder.NameSpan(found.Node))) : null;

    private static Location? OfPerson(DocumentSnapshot document, Mention mention, WorkspaceSnapshot workspace, PositionEncoding encoding)
    {
        if (PersonFinder.Find(document, mention) is not { } person)
            return null;
        if (PersonFinder.FileOf(document, person) is { } file)
            return new Location(workspace.AddressOf(file.Path), new PositionConverter(file.Text, encoding).ToRange(PersonFinder.NameSpan(file.Text, person)));
        return person.SourcePath is null || person.SourcePath == document.Text.Path
            ? new Location(document.Uri, document.Positions.ToRange(PersonFinder.NameSpan(document.Text, person)))
            : null;
    }
}
