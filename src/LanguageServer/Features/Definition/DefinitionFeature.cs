using MinutesDsl.LanguageServer.Features.Cursor;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects;
using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Definition;

/// <summary><c>textDocument/definition</c>: from a handle to the entry that introduces the person, from <c>#590</c> to the item.</summary>
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
        if (LineMentions.At(document.Text.Text, line, offset) is { } mention)
            return OfPerson(document, mention, workspace, encoding);
        if (document.Kind == DocumentKind.Minutes && LineMentions.RunAt(line, InlineKind.MinuteReference, offset) is { } reference
            && ItemFinder.Find(document, reference) is { } found)
            return new Location(document.Uri, document.Positions.ToRange(ItemFinder.NameSpan(found.Node)));
        return null;
    }

    private static Location? OfPerson(DocumentSnapshot document, Mention mention, WorkspaceSnapshot workspace, PositionEncoding encoding)
    {
        if (PersonFinder.Find(document, mention) is not { } person)
            return null;
        if (PersonFinder.FileOf(document, person) is { } file)
            return new Location(AddressOf(file, workspace), new PositionConverter(file.Text, encoding).ToRange(PersonFinder.NameSpan(file.Text, person)));
        return person.SourcePath is null || person.SourcePath == document.Text.Path
            ? new Location(document.Uri, document.Positions.ToRange(PersonFinder.NameSpan(document.Text, person)))
            : null;
    }

    // An open file keeps the address that the client gave it: another spelling would open it twice.
    private static string AddressOf(ProjectFile file, WorkspaceSnapshot workspace) =>
        workspace.Documents.Values.FirstOrDefault(open => open.Path is { } path && ProjectPath.Comparer.Equals(path, file.Path))?.Uri ?? DocumentPath.ToUri(file.Path);
}
