using System.Collections.Immutable;
using System.Text;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects;
using MinutesDsl.Render;
using MinutesDsl.Semantics;

namespace MinutesDsl.LanguageServer.Features.Preview;

/// <summary>
/// <c>minutes/preview</c>: the page as it would be published, made from the text in the editor. Minutes with errors are shown all the
/// same, since the preview is for the person who types; only what nobody may see is not: exempt text in the public edition.
/// </summary>
internal static class PreviewFeature
{
    /// <summary>The method.</summary>
    public static Method Method { get; } = Method.Read("minutes/preview", PreviewJson.Default.PreviewParams, PreviewJson.Default.PreviewResult, Handle);

    private static PreviewResult Handle(PreviewParams parameters, RequestContext context, CancellationToken cancellationToken)
    {
        var document = context.Workspace.Find(parameters.TextDocument.Uri)
            ?? throw new RpcException(RpcErrorCode.RequestFailed, "These minutes are not open. Open the file, and ask for the preview again.");
        return Show(document, EditionWord.Read(parameters.Edition), parameters.Style, context.Workspace.Settings.WorkspaceTrusted, context.Workspace.Files, cancellationToken);
    }

    /// <summary>The preview of a document.</summary>
    /// <param name="document">The minutes.</param>
    /// <param name="edition">For whom.</param>
    /// <param name="asked">The house style asked for; null for the project's.</param>
    /// <param name="isTrusted">Whether the user trusts the workspace.</param>
    /// <param name="files">Where to read house styles.</param>
    /// <param name="cancellationToken">Set where nobody waits any more.</param>
    internal static PreviewResult Show(
        DocumentSnapshot document, Edition edition, string? asked, bool isTrusted, IProjectFiles files, CancellationToken cancellationToken)
    {
        if (document.Kind != DocumentKind.Minutes)
            return Without("Only minutes can be previewed, and this file holds none. Open a .minutes file.", document, edition, TrustedStyle.BuiltIn, MinutesStatus.Draft);
        var status = document.Model.Document.Meeting.Status;
        var name = TrustedStyle.NameFor(document, asked);
        if (StyleName.Objection(name) is { } objection)
            return Without($"There can be no style '{name}': {objection}.", document, edition, TrustedStyle.BuiltIn, status);
        string? message = null;
        if (!isTrusted && name != TrustedStyle.BuiltIn)
        {
            message = $"This folder is not trusted, so the built-in style is shown in place of the house style '{name}'. Trust the folder to see the house style.";
            name = TrustedStyle.BuiltIn;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var style = TrustedStyle.Load(document, name, files);
        if (style.Style is not { } house)
            return Without(StyleSentences.Of(style.Messages), document, edition, name, status);
        cancellationToken.ThrowIfCancellationRequested();
        var rendered = Renderer.Render(document.Model, new RenderRequest(OutputFormat.Html, edition, house, SourceLines: true, ToolVersion.Current));
        return rendered.Output is { } page
            ? Without(message, document, edition, name, status) with { Html = Encoding.UTF8.GetString(page.Content) }
            : Without(Explain(rendered, document), document, edition, name, status);
    }

    // The minutes themselves are named by the preview's title already.
    private static string Explain(RenderResult rendered, DocumentSnapshot document) =>
        StyleSentences.Of([.. rendered.Messages.Select(message => message.File == document.Text.Path ? message with { File = null } : message)]);

    private static PreviewResult Without(string? message, DocumentSnapshot document, Edition edition, string style, MinutesStatus status) => new()
    {
        Version = document.Version,
        Edition = EditionWord.Of(edition),
        IsDraft = status < MinutesStatus.Approved,
        Status = status == MinutesStatus.PublishedDraft ? "published draft" : status.ToString().ToLowerInvariant(),
        Style = style,
        Message = message,
        AssetRoots = AssetRoots(document),
    };

    private static ImmutableArray<string> AssetRoots(DocumentSnapshot document) =>
        document.Path is not { } path || Path.GetDirectoryName(path) is not { } folder ? []
        : ProjectPath.Comparer.Equals(folder, document.Project.Location.Root) ? [DocumentPath.ToUri(folder)]
        : [DocumentPath.ToUri(folder), DocumentPath.ToUri(document.Project.Location.Root)];
}
