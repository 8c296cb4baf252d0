using System.Collections.Immutable;
using System.Text.Json;
using MinutesDsl.Diagnostics;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.CodeAction;

/// <summary><c>textDocument/codeAction</c>: the fixes of diagnostics, all safe ones at once, "ignore", and rewritings.</summary>
internal static class CodeActionFeature
{
    /// <summary>The method.</summary>
    public static Method Method { get; } = Method.Read(
        "textDocument/codeAction", CodeActionJson.Default.CodeActionParams, CodeActionJson.Default.ImmutableArrayCodeActionResult, Handle);

    private static ImmutableArray<CodeActionResult> Handle(CodeActionParams parameters, RequestContext context, CancellationToken cancellationToken) =>
        context.Client.CodeActionLiterals && context.Workspace.Find(parameters.TextDocument.Uri) is { Kind: DocumentKind.Minutes or DocumentKind.Register } document
            ? Find(document, parameters.Range, parameters.Context ?? new CodeActionContext(), context.Client, context.Workspace)
            : [];

    /// <summary>What can be changed in a range.</summary>
    internal static ImmutableArray<CodeActionResult> Find(DocumentSnapshot document, Range range, CodeActionContext context, ClientFacts client, WorkspaceSnapshot workspace) =>
        [.. Results(document, range, context, client, workspace)];

    private static IEnumerable<CodeActionResult> Results(DocumentSnapshot document, Range range, CodeActionContext context, ClientFacts client, WorkspaceSnapshot workspace)
    {
        foreach (var action in Propose(document, document.Positions.ToSpan(range), context))
        {
            if (Edit(document, action, client, workspace) is not { } edit)
                continue;
            yield return new CodeActionResult(action.Title, action.Kind, edit)
            {
                Diagnostics = action.Diagnostic is { } mended && Linked(document, mended, context) is { Length: > 0 } linked ? linked : null,
                IsPreferred = action.IsPreferred ? true : null,
            };
        }
    }

    /// <summary>What can be changed in a span.</summary>
    internal static IEnumerable<ProposedAction> Propose(DocumentSnapshot document, TextSpan span, CodeActionContext context)
    {
        if (context.Wants(CodeActionKind.QuickFix))
        {
            foreach (var action in QuickFixes.Of(document, span))
                yield return action;
        }

        if (context.Wants(CodeActionKind.Rewrite) && document.Kind == DocumentKind.Minutes)
        {
            foreach (var action in DecisionRewriting.Of(document, span).Concat(RollRewriting.Of(document, span)))
                yield return action;
        }

        if (context.Wants(CodeActionKind.FixAll) && FixAll.Of(document) is { } all)
            yield return all;
    }

    private static WorkspaceEdit? Edit(DocumentSnapshot document, ProposedAction action, ClientFacts client, WorkspaceSnapshot workspace)
    {
        if (action.File is not { } file)
            return EditOf(document.Uri, document.Version, document.Positions, action.Changes, client);

        // Its changes are of the text that the project was read with: where the file has changed since, they might land anywhere.
        var open = workspace.FindFile(file.Path);
        var text = open?.Text ?? SourceReader.Read(file.Path, file.Text.Path ?? "", workspace.Files).Text;
        return text.Text == file.Text.Text
            ? EditOf(workspace.AddressOf(file.Path), open?.Version, new PositionConverter(file.Text, client.PositionEncoding), action.Changes, client)
            : null;
    }

    private static WorkspaceEdit EditOf(string uri, int? version, PositionConverter positions, ImmutableArray<TextChange> changes, ClientFacts client)
    {
        ImmutableArray<TextEdit> edits = [.. changes.Select(positions.ToTextEdit)];
        return client.DocumentChanges
            ? new WorkspaceEdit { DocumentChanges = [new TextDocumentEdit(new VersionedTextDocumentIdentifier(uri, version), edits)] }
            : new WorkspaceEdit { Changes = ImmutableDictionary<string, ImmutableArray<TextEdit>>.Empty.Add(uri, edits) };
    }

    /// <summary>The client's own diagnostics of the same code at the same place, as they came.</summary>
    private static ImmutableArray<JsonElement> Linked(DocumentSnapshot document, MinutesDsl.Diagnostics.Diagnostic mended, CodeActionContext context) =>
        context.Diagnostics is { IsDefault: false } sent ? [.. sent.Where(theirs => IsSame(document, mended, theirs))] : [];

    private static bool IsSame(DocumentSnapshot document, MinutesDsl.Diagnostics.Diagnostic mended, JsonElement theirs) =>
        theirs.ValueKind == JsonValueKind.Object
        && theirs.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String && code.GetString() == mended.Code
        && theirs.TryGetProperty("range", out var range) && PositionOf(range, "start") is { } start
        && start == document.Positions.ToPosition(mended.Span.Start);

    private static Position? PositionOf(JsonElement range, string end) =>
        range.ValueKind == JsonValueKind.Object && range.TryGetProperty(end, out var position) && position.ValueKind == JsonValueKind.Object
        && position.TryGetProperty("line", out var line) && line.TryGetInt32(out var number)
        && position.TryGetProperty("character", out var character) && character.TryGetInt32(out var column) ? new Position(number, column) : null;
}
